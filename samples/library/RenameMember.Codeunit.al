/// <summary>Gives a member another number; the loans follow, since their field has a TableRelation.</summary>
codeunit 50104 "Rename Member"
{
    trigger OnRun()
    var
        Loan: Record Loan;
        Member: Record Member;
    begin
        Member.Get('M1');
        Member.Rename('M100');
        Loan.SetRange("Member No.", 'M100');
        Message('%1 is now %2 and has %3 loans.', Member.Name, Member."No.", Loan.Count());
    end;
}
