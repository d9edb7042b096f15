// Docs: methods-auto/codeunit/codeunit-run-method; transactions are observed
// --- shared
table 50100 Item
{
    fields { field(1; "No."; Integer) { } }
}
codeunit 50101 Inserts
{
    TableNo = Item;

    trigger OnRun()
    var
        Item: Record Item;
    begin
        Item."No." := Rec."No.";
        Item.Insert();
        if Rec."No." < 0 then
            Error('%1 is negative', Rec."No.");
    end;
}
// ---
// The consumed form: success is committed, failure is undone and gives false.
var
    Item: Record Item;
Item."No." := 1;
Message('%1', Codeunit.Run(Codeunit::Inserts, Item));       // expect: Yes
Item."No." := -1;
Message('%1', Codeunit.Run(Codeunit::Inserts, Item));       // expect: No
Message(GetLastErrorText());                                // expect: -1 is negative
Message('%1', Item.Count());                                // expect: 1
asserterror Error('x');
Message('%1', Item.Count());                                // expect: 1
// ---
// With a write transaction open, the consumed form is refused.
var
    Item: Record Item;
Item."No." := 5;
Item.Insert();
Item."No." := 6;
if Codeunit.Run(Codeunit::Inserts, Item) then;              // run-time error: An error occurred and the transaction is stopped. Contact your administrator or partner for further assistance.
// ---
// The statement form runs in the caller's transaction; its errors go on.
var
    Item: Record Item;
Item."No." := 5;
Item.Insert();
Item."No." := 6;
Codeunit.Run(Codeunit::Inserts, Item);
Message('%1', Item.Count());                                // expect: 2
asserterror Error('x');
Message('%1', Item.Count());                                // expect: 0
// ---
// Commit keeps what came before an error.
var
    Item: Record Item;
Item."No." := 1;
Item.Insert();
Commit();
Item."No." := 2;
Item.Insert();
asserterror Error('x');
Message('%1', Item.Count());                                // expect: 1
Message('%1', Database.IsInWriteTransaction());             // expect: No
// ---
// A codeunit that does not exist. The consumed form fails, too: the run has not begun. Observed: TestCodeunitRunMissing.
codeunit 50110 Caller
{
    trigger OnRun()
    var
        Ok: Boolean;
    begin
        Ok := true;
        asserterror Ok := Codeunit.Run(99990);
        Message('%1 %2', Ok, GetLastErrorText());
            // expect: Yes You tried to invoke the CodeUnit object with the ID 99990 from the object Caller. An object with that ID does not exist in the current application.
        Codeunit.Run(99990);                                // run-time error: You tried to invoke the CodeUnit object with the ID 99990 from the object Caller. ...
    end;
}
