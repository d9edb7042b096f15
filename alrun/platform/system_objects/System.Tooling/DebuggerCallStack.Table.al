namespace System.Tooling;

table 2000000101 "Debugger Call Stack"
{
    DataPerCompany = false;
    ObsoleteState = Removed;

    fields
    {
        field(1; ID; Integer) { }
        field(3; "Object Type"; Option)
        {
            OptionMembers = , "Table", , "Report", , "Codeunit", "XMLport", , "Page", "Query", , , , , PageExtension, TableExtension, "Enum", EnumExtension, Profile, ProfileExtension, PermissionSet, PermissionSetExtension, ReportExtension;
        }
        field(5; "Object ID"; Integer) { }
        field(7; "Line No."; Integer) { }
        field(9; "Function Name"; Text[128]) { }
        field(11; "Object Name"; Text[30]) { }
    }

    keys
    {
        key(pk; ID) { }
    }
}
