namespace System.Environment.Configuration;

table 2000000084 "Tenant Profile Extension"
{
    DataPerCompany = false;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Base Profile App ID"; Guid) { }
        field(3; "Base Profile ID"; Code[30]) { }
        field(4; Metadata; BLOB) { }
        field(5; "User AL Code"; BLOB) { }
        field(6; "Emit Version"; Integer) { }
        field(7; "Customization Status"; Option)
        {
            Access = Internal;
            OptionMembers = Updated, "Recompilation Needed", "Recompilation Failed";
        }
    }

    keys
    {
        key(Key1; "App ID", "Base Profile App ID", "Base Profile ID") { Clustered = true; }
        key(Key2; "Base Profile App ID", "Base Profile ID") { }
    }
}
