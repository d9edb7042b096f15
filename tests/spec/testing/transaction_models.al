// Observed: what a test method without a transaction may write, and what is left of one's writes to the next.
// --- shared
table 50100 Item
{
    fields { field(1; "No."; Integer) { } }
}
codeunit 50101 Inserts
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        Item."No." := Item.Count() + 1;
        Item.Insert();
    end;
}
codeunit 50102 Runner
{
    Subtype = TestRunner;

    trigger OnRun()
    begin
        Codeunit.Run(Codeunit::Tests);
    end;

    trigger OnAfterTestRun(CodeunitId: Integer; CodeunitName: Text; FunctionName: Text; Permissions: TestPermissions; Success: Boolean)
    begin
        if not Success then
            Message('%1: %2', FunctionName, GetLastErrorText());
    end;
}
codeunit 50103 Tests
{
    Subtype = Test;

    [Test]
    [TransactionModel(TransactionModel::AutoRollback)]
    procedure T1_WritesAndIsUndone()
    begin
        Check(Codeunit.Run(Codeunit::Inserts), 'a guarded run is allowed');
        Codeunit.Run(Codeunit::Inserts);
        Check(Database.IsInWriteTransaction(), 'it is in a transaction');
    end;

    [Test]
    procedure T2_WritesAndIsCommitted()
    begin
        Check(not Database.IsInWriteTransaction(), 'it begins without a write transaction');
        CheckCount(0);
        Codeunit.Run(Codeunit::Inserts);
        Check(Database.IsInWriteTransaction(), 'it is in a transaction');
    end;

    [Test]
    [TransactionModel(TransactionModel::None)]
    procedure T3_HasNoTransaction()
    var
        Item: Record Item;
    begin
        Check(not Database.IsInWriteTransaction(), 'it begins without a write transaction');
        CheckCount(1);
        Item."No." := 100;
        asserterror Item.Insert();
        Check(GetLastErrorText() = 'A transaction must be started before changes can be made to the database.', 'its text');
        asserterror Item.DeleteAll();
        Check(GetLastErrorText() = 'A transaction must be started before changes can be made to the database.', 'its text');
        Check(not Database.IsInWriteTransaction(), 'the write has begun none');
        CheckCount(1);
    end;

    [Test]
    [TransactionModel(TransactionModel::None)]
    procedure T4_RunsWhatWrites()
    begin
        Check(Codeunit.Run(Codeunit::Inserts), 'a guarded run is allowed');
        CheckCount(2);
        Codeunit.Run(Codeunit::Inserts);
        Check(not Database.IsInWriteTransaction(), 'the transaction ends with the codeunit');
        CheckCount(3);
    end;

    [Test]
    procedure T5_SeesWhatItWrote()
    begin
        CheckCount(3);
        Codeunit.Run(Codeunit::Inserts);
    end;

    [Test]
    procedure T6_FailsHere()
    begin
        CheckCount(0);
    end;

    local procedure CheckCount(Expected: Integer)
    var
        Item: Record Item;
    begin
        if Item.Count() <> Expected then
            Error('there are %1 rows, not %2', Item.Count(), Expected);
    end;

    local procedure Check(Holds: Boolean; What: Text)
    begin
        if not Holds then
            Error('not true: %1', What);
    end;
}
// ---
Codeunit.Run(Codeunit::Runner);
// expect: T6_FailsHere: there are 4 rows, not 0
// expect: : there are 4 rows, not 0
// --- what a page does is a transaction of its own in a test without one, and part of the test's elsewhere
codeunit 50110 Main { trigger OnRun() begin Codeunit.Run(Codeunit::"Page Runner"); end; }
// expect: Fails: that is all
codeunit 50111 "Page Runner"
{
    Subtype = TestRunner;

    trigger OnRun()
    begin
        Codeunit.Run(Codeunit::"Page Tests");
    end;

    trigger OnAfterTestRun(CodeunitId: Integer; CodeunitName: Text; FunctionName: Text; Permissions: TestPermissions; Success: Boolean)
    begin
        if not Success and (FunctionName <> '') then
            Message('%1: %2', FunctionName, GetLastErrorText());
    end;
}
page 50112 "Item Card"
{
    SourceTable = Item;

    layout
    {
        area(Content)
        {
            field(No; Rec."No.") { }
            field(Text; Text)
            {
                trigger OnValidate()
                begin
                    Codeunit.Run(Codeunit::Inserts);
                end;
            }
        }
    }

    var
        Text: Text;
}
codeunit 50113 "Page Tests"
{
    Subtype = Test;

    [Test]
    [TransactionModel(TransactionModel::None)]
    procedure Commits()
    var
        Item: Record Item;
        Card: TestPage "Item Card";
    begin
        Card.OpenEdit();
        Card.Text.SetValue('');
        if Database.IsInWriteTransaction() or (Item.Count() <> 1) then
            Error('not committed: %1', Item.Count());
        Card.Close();
        asserterror Item.Insert();
    end;

    [Test]
    procedure IsPartOfTheTest()
    var
        Item: Record Item;
        Card: TestPage "Item Card";
    begin
        if Item.Count() <> 1 then
            Error('the row has gone');
        Card.OpenEdit();
        Card.Text.SetValue('');
        if not Database.IsInWriteTransaction() then
            Error('committed');
        asserterror Error('undo');
        if Item.Count() <> 1 then
            Error('not undone');
        Card.Close();
    end;

    [Test]
    procedure Fails()
    begin
        Error('that is all');
    end;
}
