// Docs: methods-auto/database/database-commit-method, database-isinwritetransaction-method; the rules are observed
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Stock; Integer) { }
    }
    trigger OnDelete()
    begin
        Error('not deleted');
    end;
}
codeunit 50101 Inserts
{
    TableNo = Item;

    trigger OnRun()
    begin
        Rec.Insert();
        Rec.Stock := 77;
    end;
}
codeunit 50102 "Commits and Fails"
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        Item."No." := 1;
        Item.Insert();
        Commit();
        Item."No." := 2;
        Item.Insert();
        Error('after the commit');
    end;
}
codeunit 50103 "Runs Inside"
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        Item."No." := 10;
        if not Codeunit.Run(Codeunit::Inserts, Item) then
            Error('refused');
        Item."No." := 11;
        Item.Insert();
        Error('outer');
    end;
}
// ---
// What begins a write transaction: a write, LockTable, DeleteAll and ModifyAll of no rows. Reading begins none.
var
    Item: Record Item;
    Nobody: Record Item;
Message('%1 %2', Item.IsEmpty(), Database.IsInWriteTransaction());      // expect: Yes No
Item.Insert();
Message('%1', Database.IsInWriteTransaction());             // expect: Yes
Commit();
Message('%1', Database.IsInWriteTransaction());             // expect: No
Item.LockTable();
Message('%1', Database.IsInWriteTransaction());             // expect: Yes
Commit();
Nobody.SetRange("No.", 99);
Nobody.DeleteAll();
Message('%1', Database.IsInWriteTransaction());             // expect: Yes
Commit();
Nobody.DeleteAll(true);
Message('%1', Database.IsInWriteTransaction());             // expect: Yes
Commit();
Nobody.ModifyAll(Stock, 1);
Message('%1', Database.IsInWriteTransaction());             // expect: Yes
Commit();
Item.Modify();
Message('%1', Database.IsInWriteTransaction());             // expect: Yes
Commit();
Item.Rename(5);
Message('%1', Database.IsInWriteTransaction());             // expect: Yes
Commit();
Item.Delete();
Message('%1', Database.IsInWriteTransaction());             // expect: Yes
Commit();
// ---
// Temporary records are outside of transactions: writing them begins none, and nothing undoes it.
var
    TempItem: Record Item temporary;
TempItem.Insert();
TempItem.ModifyAll(Stock, 5);
Message('%1', Database.IsInWriteTransaction());             // expect: No
asserterror Error('x');
Message('%1', TempItem.Count());                            // expect: 1
// ---
// A trigger that fails undoes everything since the last commit.
var
    Item: Record Item;
Item."No." := 1;
Item.Insert();
Commit();
Item."No." := 2;
Item.Insert();
Item.Get(1);
asserterror Item.Delete(true);
Message('%1 %2', GetLastErrorText(), Item.Count());         // expect: not deleted 1
// ---
// An error gives back the row that was committed, also where one of the same key has taken its place since.
var
    Item: Record Item;
Item."No." := 1;
Item.Stock := 5;
Item.Insert();
Commit();
Item.DeleteAll();
Item.Stock := 6;
Item.Insert();
asserterror Error('x');
Message('%1 %2', Item.Get(1), Item.Stock);                  // expect: Yes 5
// ---
// A refused Codeunit.Run does not run, assigns nothing, and is an error of the caller, which undoes what it wrote.
var
    Item: Record Item;
    Ok: Boolean;
Item.Insert();
Item."No." := 1;
asserterror Ok := Codeunit.Run(Codeunit::Inserts, Item);
Message(GetLastErrorText());                                // expect: An error occurred and the transaction is stopped. Contact your administrator or partner for further assistance.
Message('%1 %2', Ok, Item.Count());                         // expect: No 0
Item.LockTable();
asserterror Ok := Codeunit.Run(Codeunit::Inserts, Item);
Message('%1', GetLastErrorText().Contains('the transaction is stopped'));   // expect: Yes
// ---
// Codeunit.Run gives its record by reference, used or not.
var
    Item: Record Item;
Item."No." := 1;
Message('%1 %2', Codeunit.Run(Codeunit::Inserts, Item), Item.Stock);    // expect: Yes 77
Item."No." := 2;
Item.Stock := 0;
Codeunit.Run(Codeunit::Inserts, Item);
Message('%1', Item.Stock);                                  // expect: 77
// ---
// What a consumed run commits stays, though it fails afterwards.
var
    Item: Record Item;
Message('%1', Codeunit.Run(Codeunit::"Commits and Fails")); // expect: No
Message('%1 %2 %3', GetLastErrorText(), Item.Get(1), Item.Get(2));      // expect: after the commit Yes No
// ---
// A run inside another is a transaction of its own, which the outer one's error does not reach.
var
    Item: Record Item;
Message('%1', Codeunit.Run(Codeunit::"Runs Inside"));       // expect: No
Message('%1 %2 %3', GetLastErrorText(), Item.Get(10), Item.Get(11));    // expect: outer Yes No
// ---
// A consumed run does not leave a write transaction behind, neither when it succeeds nor when it fails.
var
    Item: Record Item;
Item."No." := 1;
Message('%1 %2', Codeunit.Run(Codeunit::Inserts, Item), Database.IsInWriteTransaction());   // expect: Yes No
Message('%1 %2', Codeunit.Run(Codeunit::Inserts, Item), Database.IsInWriteTransaction());   // expect: No No
Item."No." := 2;
Message('%1', Codeunit.Run(Codeunit::Inserts, Item));       // expect: Yes
// ---
// A run that succeeds leaves the last error alone.
var
    Item: Record Item;
asserterror Error('earlier');
Message('%1 %2', Codeunit.Run(Codeunit::Inserts, Item), GetLastErrorText());    // expect: Yes earlier
// ---
// Error('') ends the code silently; it undoes what was written, and a consumed run is false.
codeunit 50111 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        asserterror Error('before');
        if not Codeunit.Run(Codeunit::Silent) then
            Message('>%1< %2', GetLastErrorText(), Item.Count());   // expect: >< 0
        asserterror Codeunit.Run(Codeunit::Silent);
        Message('>%1< %2', GetLastErrorText(), Item.Count());       // expect: >< 0
    end;
}
codeunit 50110 Silent
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        Item.Insert();
        Error('');
    end;
}
// ---
// By variable: the run is that of the variable's own instance, whose state stays, also when it fails.
codeunit 50111 Spec
{
    trigger OnRun()
    var
        Counter: Codeunit Counter;
    begin
        Counter.Run();
        Message('%1', Counter.Count());                     // expect: 1
        Message('%1 %2', Counter.Run(), Counter.Count());   // expect: No 2
        Message('%1 %2', Counter.Run(), Counter.Count());   // expect: Yes 3
        Codeunit.Run(Codeunit::Counter);
        Message('%1', Counter.Count());                     // expect: 3
    end;
}
codeunit 50110 Counter
{
    var
        Runs: Integer;

    trigger OnRun()
    begin
        Runs += 1;
        if Runs = 2 then
            Error('the second run');
    end;

    procedure Count(): Integer
    begin
        exit(Runs);
    end;
}
// ---
// A single instance keeps what a run set that failed. Observed.
codeunit 50112 Spec
{
    trigger OnRun()
    var
        Memory: Codeunit Memory;
    begin
        Message('%1 %2', Codeunit.Run(Codeunit::Fails), Memory.Get());      // expect: No kept
    end;
}
codeunit 50110 Memory
{
    SingleInstance = true;

    var
        Value: Text;

    procedure Set(NewValue: Text)
    begin
        Value := NewValue;
    end;

    procedure Get(): Text
    begin
        exit(Value);
    end;
}
codeunit 50111 Fails
{
    trigger OnRun()
    var
        Memory: Codeunit Memory;
    begin
        Memory.Set('kept');
        Error('failed');
    end;
}
// ---
// A record of another table than the codeunit's TableNo is an error; without TableNo any is passed over.
codeunit 50111 Spec
{
    trigger OnRun()
    var
        Other: Record Other;
        Number: Integer;
    begin
        Codeunit.Run(Codeunit::Plain, Other);               // expect: ran
        Number := Codeunit::Inserts;
        Codeunit.Run(Number, Other);                        // error: The codeunit Inserts takes a record of the table Item, not of Other.
    end;
}
codeunit 50110 Plain
{
    trigger OnRun()
    begin
        Message('ran');
    end;
}
table 50110 Other
{
    fields { field(1; Code; Code[10]) { } }
}
// ---
// Commit without a write is nothing, and as often as one likes.
var
    Item: Record Item;
Commit();
Item.Insert();
Commit();
Commit();
Message('%1', Item.Count());                                // expect: 1
// ---
// Row versions. Without a transaction the lowest active one is the next. Docs: database-minimumactiverowversion-method
var
    Item: Record Item;
    Before: BigInteger;
Before := Database.LastUsedRowVersion();
Message('%1', Database.MinimumActiveRowVersion() = Before + 1);     // expect: Yes
Item.Insert();
Message('%1', Database.LastUsedRowVersion() = Item.SystemRowVersion);       // expect: Yes
Message('%1', Item.SystemRowVersion > Before);              // expect: Yes
Item.Stock := 5;
Item.Modify();
Message('%1', Database.LastUsedRowVersion() = Item.SystemRowVersion);       // expect: Yes
Message('%1', Database.MinimumActiveRowVersion() = Before + 1);     // expect: Yes
Commit();
Message('%1', Database.MinimumActiveRowVersion() = Database.LastUsedRowVersion() + 1);      // expect: Yes
// ---
// The transaction type. A started transaction takes no stricter one. Docs: database-currenttransactiontype-method; observed
var
    Item: Record Item;
Message('%1', CurrentTransactionType());                    // expect: UpdateNoLocks
Item.Insert();
CurrentTransactionType := TransactionType::Browse;
Message('%1', CurrentTransactionType());                    // expect: UpdateNoLocks
asserterror CurrentTransactionType := TransactionType::Update;
Message('%1', GetLastErrorText().Contains('transaction'));  // expect: Yes
CurrentTransactionType(TransactionType::Snapshot);          // run-time error: alrun does not support transactions of the type Snapshot.
// ---
// FindSet for update begins a write transaction, SelectLatestVersion and reading do not.
var
    Item: Record Item;
Item.Insert();
Commit();
SelectLatestVersion();
SelectLatestVersion(Database::Item);
Item.FindSet();
Message('%1', Database.IsInWriteTransaction());             // expect: No
Item.FindSet(true);
Message('%1', Database.IsInWriteTransaction());             // expect: Yes
// ---
// LockTable waits; to ask it not to is an error. Observed.
var
    Item: Record Item;
Item.LockTable(true, false);
Item.LockTable(false, false);                               // run-time error: LockTable is not supported with Wait = false.
// ---
// An error in a subscriber of an ordinary event reaches the caller and undoes what was written since the last commit.
codeunit 50111 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        Item.Insert();
        asserterror OnAnything();
        Message('%1 %2', GetLastErrorText(), Item.Count()); // expect: from the subscriber 0
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAnything()
    begin
    end;
}
codeunit 50112 Subscriber
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Spec, OnAnything, '', false, false)]
    local procedure Hear()
    var
        Item: Record Item;
    begin
        Item."No." := 5;
        Item.Insert();
        Error('from the subscriber');
    end;
}
// ---
// A trigger that fails leaves the row as it was: of Insert none, of Modify the old one, of Validate the field's old value.
table 50110 Guarded
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Amount; Integer)
        {
            trigger OnValidate()
            begin
                Error('validate');
            end;
        }
    }
    trigger OnInsert()
    begin
        Error('insert');
    end;

    trigger OnModify()
    begin
        Error('modify');
    end;

    trigger OnRename()
    begin
        Error('rename');
    end;
}
codeunit 50111 Spec
{
    trigger OnRun()
    var
        Guarded: Record Guarded;
    begin
        asserterror Guarded.Insert(true);
        Message('%1 %2', GetLastErrorText(), Guarded.Count());      // expect: insert 0
        Guarded.Amount := 10;
        Guarded.Insert();
        Commit();
        Guarded.Amount := 99;
        asserterror Guarded.Modify(true);
        Guarded.Get();
        Message('%1 %2', GetLastErrorText(), Guarded.Amount);       // expect: modify 10
        asserterror Guarded.Validate(Amount, 99);
        Message('%1 %2', GetLastErrorText(), Guarded.Amount);       // expect: validate 10
        asserterror Guarded.Rename(7);
        Message('%1 %2 %3', GetLastErrorText(), Guarded."No.", Guarded.Get(0));     // expect: rename 0 Yes
    end;
}
