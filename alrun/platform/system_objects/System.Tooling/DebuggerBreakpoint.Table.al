namespace System.Tooling;

using System.Reflection;

table 2000000100 "Debugger Breakpoint"
{
    DataPerCompany = false;
    ObsoleteState = Removed;

    fields
    {
        field(1; "Breakpoint ID"; Integer)
        {
            AutoIncrement = true;
        }
        field(7; "Object Type"; Option)
        {
            InitValue = "Page";
            OptionMembers = , "Table", , "Report", , "Codeunit", "XMLport", , "Page", "Query", , , , , PageExtension, TableExtension, "Enum", EnumExtension, Profile, ProfileExtension, PermissionSet, PermissionSetExtension, ReportExtension;
        }
        field(9; "Object ID"; Integer)
        {
            TableRelation = AllObjWithCaption."Object ID" where("Object Type" = field("Object Type"));
        }
        field(10; "Object Name"; Text[30])
        {
            CalcFormula = lookup(AllObjWithCaption."Object Name" where("Object Type" = field("Object Type"), "Object ID" = field("Object ID")));
            FieldClass = FlowField;
        }
        field(11; "Line No."; Integer) { }
        field(13; "Column No."; Integer) { }
        field(15; "End Line No."; Integer) { }
        field(17; "End Column No."; Integer) { }
        field(19; "Function Name"; Text[128]) { }
        field(21; Enabled; Boolean)
        {
            InitValue = true;
        }
        field(23; Condition; Text[250]) { }
        field(27; "Session Breakpoint ID"; BigInteger) { }
        field(29; "Relative Line No."; Integer) { }
        field(31; "Relative End Line No."; Integer) { }
        field(33; "Function ID"; Integer) { }
    }

    keys
    {
        key(Key1; "Breakpoint ID") { Clustered = true; }
        key(Key2; "Object Type", "Object ID", "Line No.", "Column No.") { }
    }
}
