table 50100 Author
{
    fields
    {
        field(1; Code; Code[20]) { NotBlank = true; }
        field(2; Name; Text[100]) { }
        field(3; "No. of Books"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count(Book where("Author Code" = field(Code)));
            Editable = false;
        }
    }

    keys
    {
        key(PK; Code) { }
    }
}
