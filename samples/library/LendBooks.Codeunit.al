/// <summary>A day at the desk: what cannot be done is told, and the rest goes on.</summary>
codeunit 50101 "Lend Books"
{
    trigger OnRun()
    begin
        TryToLend('B1', 'M1');
        TryToLend('B2', 'M1');
        TryToLend('B1', 'M2');
        TryToLend('B4', 'M2');
        TryToLend('B3', 'M9');
    end;

    local procedure TryToLend(BookNo: Code[20]; MemberNo: Code[20])
    var
        Loan: Record Loan;
    begin
        Loan."Book No." := BookNo;
        Loan."Member No." := MemberNo;
        if Codeunit.Run(Codeunit::Lending, Loan) then
            Message('%1 has %2.', MemberNo, BookNo)
        else
            Message('%1 does not get %2: %3', MemberNo, BookNo, GetLastErrorText());
    end;
}
