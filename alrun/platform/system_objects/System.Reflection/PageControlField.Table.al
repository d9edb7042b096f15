namespace System.Reflection;

table 2000000192 "Page Control Field"
{
    DataPerCompany = false;

    fields
    {
        field(1; PageNo; Integer) { }
        field(2; ControlId; Integer) { }
        field(3; ControlName; Text[120]) { }
        field(4; TableNo; Integer) { }
        field(5; FieldNo; Integer) { }
        field(6; Enabled; Text[512]) { }
        field(7; Editable; Text[512]) { }
        field(8; Visible; Text[512]) { }
        field(9; SourceExpression; Text[512])
        {
            Caption = 'Source Expression';
        }
        field(10; OptionString; Text[2048])
        {
            Caption = 'Option String';
        }
        field(11; Sequence; Integer) { }
    }

    keys
    {
        key(Key1; PageNo, ControlId) { }
    }
}
