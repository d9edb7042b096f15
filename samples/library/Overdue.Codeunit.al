/// <summary>Lists the loans that are due, by member.</summary>
codeunit 50103 Overdue
{
    trigger OnRun()
    var
        Book: Record Book;
        Loan: Record Loan;
        Member: Record Member;
    begin
        Loan.SetCurrentKey("Member No.", Returned);
        Loan.SetRange(Returned, 0D);
        Loan.SetFilter(Due, '..%1', WorkDate() - 1);
        if not Loan.FindSet() then
            Message('Nothing is overdue.')
        else
            repeat
                Book.SetAutoCalcFields("Author Name");
                Book.Get(Loan."Book No.");
                Member.Get(Loan."Member No.");
                Message('%1: %2 by %3 was due on %4.', Member.Name, Book.Title, Book."Author Name", Loan.Due);
            until Loan.Next() = 0;
    end;
}
