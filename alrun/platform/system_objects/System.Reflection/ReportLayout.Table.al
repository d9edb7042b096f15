namespace System.Reflection;

table 2000000082 "Report Layout"
{
    DataPerCompany = false;

    fields
    {
        field(1; Code; Code[20]) { }
        field(2; "Report ID"; Integer) { }
        field(3; "Report Name"; Text[80])
        {
            CalcFormula = lookup(AllObjWithCaption."Object Caption" where("Object Type" = const(Report), "Object ID" = field("Report ID")));
            FieldClass = FlowField;
        }
        field(6; Type; Option)
        {
            OptionMembers = RDLC, Word, Excel, Custom;
        }
        field(7; Layout; BLOB) { }
        field(10; "File Extension"; Text[10]) { }
        field(11; Description; Text[80]) { }
        field(12; "Custom XML Part"; BLOB) { }
    }

    keys
    {
        key(Key1; "Code") { Clustered = true; }
    }
}
