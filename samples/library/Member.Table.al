table 50102 Member
{
    fields
    {
        field(1; "No."; Code[20]) { NotBlank = true; }
        field(2; Name; Text[100]) { }
        field(3; "Books on Loan"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count(Loan where("Member No." = field("No."), Returned = const(0D)));
            Editable = false;
        }
    }

    keys
    {
        key(PK; "No.") { }
    }

    trigger OnDelete()
    begin
        CalcFields("Books on Loan");
        TestField("Books on Loan", 0);
    end;
}
