/// <summary>Tests of lending. The books and members are those that the app installs.</summary>
codeunit 50150 "Lending Tests"
{
    Subtype = Test;

    var
        Is: Codeunit "Library Assert";
        Lending: Codeunit Lending;
        Told: List of [Text];

    [Test]
    procedure ALoanIsDueAfterFourWeeks()
    var
        Loan: Record Loan;
    begin
        WorkDate(20260131D);
        Lending.Lend('B1', 'M1');
        FindLoan(Loan, 'B1');
        Is.Equal(20260131D, Loan.Lent, 'lent');
        Is.Equal(20260228D, Loan.Due, 'due');
    end;

    [Test]
    procedure ABookOnLoanIsNotLent()
    begin
        asserterror Lending.Lend('B1', 'M2');
        Is.ExpectedError('Emma is on loan until 02/28/26.');
    end;

    [Test]
    procedure AReferenceBookIsNotLent()
    begin
        asserterror Lending.Lend('B4', 'M2');
        Is.ExpectedError('cannot be found in the related table (Book)');
    end;

    [Test]
    [HandlerFunctions('TakeMessage')]
    procedure WhatIsOverdueIsTold()
    begin
        WorkDate(20260301D);
        Codeunit.Run(Codeunit::Overdue);
        Is.Equal('Mary: Emma by Jane Austen was due on 02/28/26.', Told.Get(1), 'overdue');
    end;

    [Test]
    procedure AMemberWithBooksStays()
    var
        Member: Record Member;
    begin
        Member.Get('M1');
        asserterror Member.Delete(true);
        Is.ExpectedError('Books on Loan must be equal to ''0''');
    end;

    [Test]
    procedure ABookThatCameBackIsLentAgain()
    var
        Loan: Record Loan;
    begin
        Lending.TakeBack('B1');
        Lending.Lend('B1', 'M2');
        FindLoan(Loan, 'B1');
        Is.Equal('M2', Loan."Member No.", 'member');
    end;

    [MessageHandler]
    procedure TakeMessage(Text: Text[1024])
    begin
        Told.Add(Text);
    end;

    local procedure FindLoan(var Loan: Record Loan; BookNo: Code[20])
    begin
        Loan.SetRange("Book No.", BookNo);
        Loan.SetRange(Returned, 0D);
        Loan.FindLast();
    end;
}
