namespace System.Tooling;

table 2000000288 "Code Coverage Test Lookup"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Object Type"; Option)
        {
            OptionMembers = , "Table", , "Report", , "Codeunit", "XMLport", , "Page", "Query", , , , , PageExtension, TableExtension, "Enum", EnumExtension, Profile, ProfileExtension, PermissionSet, PermissionSetExtension, ReportExtension;
        }
        field(2; "Object ID"; Integer) { }
        field(3; "Method ID"; Integer) { }
        field(4; "Test ID"; Integer) { }
    }

    keys
    {
        key(pk; "Object Type", "Object ID", "Method ID", "Test ID") { }
    }
}
