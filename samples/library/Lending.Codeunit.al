/// <summary>Lends books and takes them back. Who may run it writes loans, but only through it.</summary>
codeunit 50100 Lending
{
    TableNo = Loan;
    Permissions = tabledata Loan = rim;

    trigger OnRun()
    begin
        Lend(Rec."Book No.", Rec."Member No.");
    end;

    var
        OnLoanErr: Label '%1 is on loan until %2.', Comment = '%1 is the title of a book, %2 a date';
        NotOnLoanErr: Label '%1 is not on loan.', Comment = '%1 is the title of a book';

    procedure Lend(BookNo: Code[20]; MemberNo: Code[20])
    var
        Book: Record Book;
        Loan: Record Loan;
    begin
        Book.Get(BookNo);
        if FindOpenLoan(Book, Loan) then
            Error(OnLoanErr, Book.Title, Loan.Due);
        Loan.Init();
        Loan."Entry No." := 0;
        Loan.Validate("Book No.", BookNo);
        Loan.Validate("Member No.", MemberNo);
        Loan.Insert(true);
    end;

    procedure TakeBack(BookNo: Code[20])
    var
        Book: Record Book;
        Loan: Record Loan;
    begin
        Book.Get(BookNo);
        if not FindOpenLoan(Book, Loan) then
            Error(NotOnLoanErr, Book.Title);
        Loan.Returned := WorkDate();
        Loan.Modify(true);
    end;

    local procedure FindOpenLoan(Book: Record Book; var Loan: Record Loan): Boolean
    begin
        Loan.SetCurrentKey("Book No.", Returned);
        Loan.SetRange("Book No.", Book."No.");
        Loan.SetRange(Returned, 0D);
        exit(Loan.FindFirst());
    end;
}
