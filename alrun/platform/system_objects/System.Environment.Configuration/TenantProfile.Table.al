namespace System.Environment.Configuration;

using System.Reflection;

table 2000000177 "Tenant Profile"
{
    DataPerCompany = false;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Profile ID"; Code[30]) { }
        field(3; Description; Text[250]) { }
        field(4; "Role Center ID"; Integer)
        {
            TableRelation = AllObjWithCaption."Object ID" where("Object Type" = const(Page));
        }
        field(5; "Default Role Center"; Boolean) { }
        field(6; "Disable Personalization"; Boolean) { }
        field(7; Metadata; BLOB) { }
        field(8; "User AL Code"; BLOB) { }
        field(9; "Customization Status"; Option)
        {
            Access = Internal;
            OptionMembers = Updated, "Recompilation Needed", "Recompilation Failed";
        }
        field(10; "Emit Version"; Integer) { }
    }

    keys
    {
        key(Key1; "App ID", "Profile ID") { Clustered = true; }
    }
}
