namespace System.Apps;

table 2000000150 "NAV App Object Metadata"
{
    DataPerCompany = false;
    ObsoleteState = Removed;

    fields
    {
        field(1; "App Package ID"; Guid) { }
        field(2; "Object Type"; Option)
        {
            OptionMembers = , "Table", , "Report", , "Codeunit", "XMLport", MenuSuite, "Page", "Query", , , , , PageExtension, TableExtension, "Enum", EnumExtension, Profile, ProfileExtension, PermissionSet, PermissionSetExtension, ReportExtension;
        }
        field(3; "Object ID"; Integer) { }
        field(4; "Metadata Format"; Option)
        {
            OptionMembers = Full, Delta;
        }
        field(5; Metadata; BLOB) { }
        field(6; "User Code"; BLOB) { }
        field(7; "User AL Code"; BLOB) { }
        field(8; "Metadata Version"; Integer) { }
        field(9; "Object Subtype"; Text[30]) { }
        field(10; "Object Name"; Text[30]) { }
        field(11; "Metadata Hash"; Text[64]) { }
        field(12; "User Code Hash"; Text[64]) { }
        field(13; "Object Flags"; Integer) { }
    }

    keys
    {
        key(Key1; "App Package ID", "Object Type", "Object ID") { Clustered = true; }
    }
}
