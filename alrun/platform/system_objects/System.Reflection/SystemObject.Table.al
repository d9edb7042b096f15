namespace System.Reflection;

table 2000000029 "System Object"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Object Type"; Option)
        {
            OptionMembers = TableData, "Table", , "Report", , "Codeunit", "XMLport", MenuSuite, "Page", "Query", System, FieldNumber, , , PageExtension, TableExtension, "Enum", EnumExtension, Profile, ProfileExtension, PermissionSet, PermissionSetExtension, ReportExtension;
        }
        field(3; "Object ID"; Integer) { }
        field(4; "Object Name"; Text[30]) { }
        field(20; "Object Caption"; Text[80]) { }
        field(21; "Object Subtype"; Text[30]) { }
        field(22; Metadata; BLOB) { }
        field(23; "User Code"; BLOB) { }
        field(24; "User AL Code"; BLOB) { }
        field(25; "Metadata Hash"; Text[32]) { }
        field(26; "AL Namespace"; Text[500]) { }
    }

    keys
    {
        key(pk; "Object Type", "Object ID") { }
    }
}
