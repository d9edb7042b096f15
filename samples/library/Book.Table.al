table 50101 Book
{
    fields
    {
        field(1; "No."; Code[20]) { NotBlank = true; }
        field(2; Title; Text[100]) { }
        field(3; "Author Code"; Code[20]) { TableRelation = Author; }
        field(4; "Reference Only"; Boolean) { Caption = 'Not for Loan'; }
        field(5; "Author Name"; Text[100])
        {
            FieldClass = FlowField;
            CalcFormula = lookup(Author.Name where(Code = field("Author Code")));
            Editable = false;
        }
        field(6; "On Loan"; Boolean)
        {
            FieldClass = FlowField;
            CalcFormula = exist(Loan where("Book No." = field("No."), Returned = const(0D)));
            Editable = false;
        }
    }

    keys
    {
        key(PK; "No.") { }
        key(Author; "Author Code", Title) { }
    }
}
