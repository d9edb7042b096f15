codeunit 50102 "Take Books Back"
{
    trigger OnRun()
    var
        Loan: Record Loan;
        Lending: Codeunit Lending;
    begin
        Loan.SetRange(Returned, 0D);
        if Loan.FindSet() then
            repeat
                Lending.TakeBack(Loan."Book No.");
            until Loan.Next() = 0;
        Message('%1 books are out.', Loan.Count());
    end;
}
