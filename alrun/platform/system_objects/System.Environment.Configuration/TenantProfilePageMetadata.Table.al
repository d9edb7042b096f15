namespace System.Environment.Configuration;

using System.Reflection;

table 2000000187 "Tenant Profile Page Metadata"
{
    DataPerCompany = false;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Profile ID"; Code[30])
        {
            TableRelation = "Tenant Profile"."Profile ID";
        }
        field(3; "Page ID"; Integer)
        {
            TableRelation = AllObjWithCaption."Object ID" where("Object Type" = const(Page));
        }
        field(4; "Page Metadata"; BLOB) { }
        field(5; "Page AL"; BLOB) { }
        field(6; Owner; Option)
        {
            OptionMembers = System, Tenant;
        }
        field(7; "Emit Version"; Integer) { }
    }

    keys
    {
        key(Key1; "Profile ID", "Page ID", "App ID", Owner) { Clustered = true; }
    }
}
