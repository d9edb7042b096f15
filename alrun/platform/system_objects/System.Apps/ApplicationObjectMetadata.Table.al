namespace System.Apps;

table 2000000207 "Application Object Metadata"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Runtime Package ID"; Guid) { }
        field(2; "Package ID"; Guid) { }
        field(3; "Object Type"; Option)
        {
            OptionCaption = ',Table,,Report,,Codeunit,XMLport,MenuSuite,Page,Query,,,,,PageExtension,TableExtension,Enum,EnumExtension,,,PermissionSet,PermissionSetExtension,ReportExtension';
            OptionMembers = , "Table", , "Report", , "Codeunit", "XMLport", MenuSuite, "Page", "Query", , , , , PageExtension, TableExtension, "Enum", EnumExtension, , PermissionSet, PermissionSetExtension, ReportExtension;
        }
        field(4; "Object ID"; Integer) { }
        field(5; "Metadata Format"; Option)
        {
            OptionMembers = Full, Delta;
        }
        field(6; Metadata; BLOB) { }
        field(7; "User Code"; BLOB) { }
        field(8; "User AL Code"; BLOB) { }
        field(9; "Metadata Version"; Integer) { }
        field(10; "Object Subtype"; Text[30]) { }
        field(11; "Object Name"; Text[30]) { }
        field(12; "Metadata Hash"; Text[64]) { }
        field(13; "User Code Hash"; Text[64]) { }
        field(14; "Object Flags"; Integer) { }
        field(15; "Emit Version"; Integer) { }
        field(16; "User AL Code Hash"; Text[64]) { }
        field(17; "Schema Hash"; Integer) { }
        field(18; "AL Namespace"; Text[500]) { }
    }

    keys
    {
        key(Key1; "Runtime Package ID", "Object Type", "Object ID", "Emit Version") { Clustered = true; }
        key(Key2; "Emit Version") { Unique = false; }
        key(Key3; "Object Name", "AL Namespace", "Object Type") { Unique = false; }
    }
}
