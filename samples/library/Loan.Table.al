table 50103 Loan
{
    fields
    {
        field(1; "Entry No."; Integer) { AutoIncrement = true; }
        // Only what may be lent can be entered here.
        field(2; "Book No."; Code[20]) { TableRelation = Book where("Reference Only" = const(false)); }
        field(3; "Member No."; Code[20]) { TableRelation = Member; }
        field(4; Lent; Date) { }
        field(5; Due; Date) { }
        field(6; Returned; Date) { }
    }

    keys
    {
        key(PK; "Entry No.") { }
        key(Member; "Member No.", Returned) { }
        key(Book; "Book No.", Returned) { }
    }

    trigger OnInsert()
    begin
        Lent := WorkDate();
        Due := CalcDate('<4W>', Lent);
    end;
}
