namespace System.Reflection;

table 2000000071 "Object Metadata"
{
    DataPerCompany = false;

    fields
    {
        field(3; "Object Type"; Option)
        {
            OptionMembers = TableData, "Table", , "Report", , "Codeunit", "XMLport", MenuSuite, "Page", "Query", System, FieldNumber, , , PageExtension, TableExtension, "Enum", EnumExtension, Profile, ProfileExtension, PermissionSet, PermissionSetExtension, ReportExtension;
        }
        field(6; "Object ID"; Integer)
        {
            TableRelation = Object.ID where(Type = field("Object Type"));
        }
        field(9; Metadata; BLOB) { }
        field(15; "User Code"; BLOB) { }
        field(18; "User AL Code"; BLOB) { }
        field(27; "Metadata Version"; Integer) { }
        field(30; Hash; Text[32]) { }
        field(33; "Object Subtype"; Text[30]) { }
        field(34; "Has Subscribers"; Boolean) { }
        field(35; "Symbol Reference"; BLOB) { }
        field(36; "Schema Hash"; Integer) { }
        field(37; "Emit Version"; Integer) { }
    }

    keys
    {
        key(Key1; "Object Type", "Object ID", "Emit Version") { Clustered = true; }
        key(Key2; "Emit Version") { Unique = false; }
    }
}
