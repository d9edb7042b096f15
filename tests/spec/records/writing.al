// Docs: devenv-insert-modify-modifyall-delete-and-deleteall-methods, methods-auto/record/record-rename-method
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { InitValue = 'new'; }
        field(3; Stock; Integer) { }
    }
    keys { key(PK; "No.") { } }
}
// ---
var
    Item: Record Item;
Item.Init();
Message(Item.Name);                                         // expect: new
Item."No." := 'A';
Item.Stock := 3;
Message('%1', Item.Insert());                               // expect: Yes
Message('%1', Item.Insert());                               // expect: No
Item.Insert();                                              // run-time error DB:RecordExists: The record in table Item already exists. Identification fields and values: No.='A'
// ---
var
    Item: Record Item;
    Other: Record Item;
Item."No." := 'A';
Item.Insert();
Item.Stock := 5;
Item.Modify();
Other.Get('A');
Message('%1', Other.Stock);                                 // expect: 5
Item.Delete();
Message('%1', Other.Get('A'));                              // expect: No
Message('%1', Item.Stock);                                  // expect: 5
Item.Modify();                                              // run-time error DB:RecordNotFound: The Item does not exist. Identification fields and values: No.='A'
// ---
var
    Item: Record Item;
Item."No." := 'A';
Item.Delete();                                              // run-time error DB:RecordNotFound: The Item does not exist. Identification fields and values: No.='A'
// ---
var
    Item: Record Item;
Item."No." := 'A';
Item.Stock := 7;
Item.Insert();
Item.Rename('B');
Message('%1 %2', Item."No.", Item.Stock);                   // expect: B 7
Message('%1', Item.Get('A'));                               // expect: No
Item.Get('B');
Message('%1', Item.Stock);                                  // expect: 7
// ---
var
    Item: Record Item;
    i: Integer;
for i := 1 to 5 do begin
    Item."No." := Format(i);
    Item.Stock := i;
    Item.Insert();
end;
Item.SetRange(Stock, 2, 4);
Item.ModifyAll(Name, 'changed');
Item.Reset();
Item.SetRange(Name, 'changed');
Message('%1', Item.Count());                                // expect: 3
Item.DeleteAll();
Item.Reset();
Message('%1', Item.Count());                                // expect: 2
// ---
// Init resets all but the primary key.
var
    Item: Record Item;
Item."No." := 'A';
Item.Stock := 3;
Item.Name := 'x';
Item.Init();
Message('%1 %2 %3', Item."No.", Item.Stock, Item.Name);     // expect: A 0 new
Clear(Item);
Message('>%1< %2', Item."No.", Item.Name);                  // expect: >< new
// ---
// What the transaction itself has changed meanwhile is overwritten. Observed.
var
    Item: Record Item;
    Stale: Record Item;
Item."No." := 'A';
Item.Insert();
Stale.LockTable();
Stale.Get('A');
Item.Stock := 1;
Item.Modify();
Stale.Name := 'first';
Stale.Modify();
Item.Get('A');
Message('%1 %2', Item.Stock, Item.Name);                    // expect: 0 first
Stale.Rename('B');
Stale.Rename('A');
Item.Stock := 3;
Item.Modify();
Stale.Get('A');
Item.Delete();
Clear(Item);
Item."No." := 'A';
Item.Insert();
Stale.Name := 'again';
Stale.Modify();
Item.ModifyAll(Stock, 9);
Stale.Name := 'all';
Stale.Modify();
Item.Get('A');
Message('%1 %2', Item.Stock, Item.Name);                    // expect: 3 all
Commit();
Item.Stock := 1;
Item.Modify();
Stale.Delete();
Message('%1', Item.Get('A'));                               // expect: No
// ---
// What another transaction has changed is not. Observed.
var
    Item: Record Item;
    Stale: Record Item;
Item."No." := 'A';
Item.Insert();
Commit();
Stale.Get('A');
Item.Stock := 42;
Item.Modify();
Commit();
Stale.Stock := 7;
asserterror Stale.Modify();
Message(GetLastErrorCode());                                // expect: DB:RecordChanged
Item.Get('A');
Message('%1', Item.Stock);                                  // expect: 42
Stale.Modify();                                             // run-time error: The changes to the Item record cannot be saved because some information on the page is not up-to-date. Close the page, reopen it, and try again. Identification fields and values: No.='A'
// ---
// A row that is gone, or has another key, does not exist. Observed.
var
    Item: Record Item;
    Stale: Record Item;
Item."No." := 'A';
Item.Insert();
Stale.Get('A');
Item.Rename('B');
asserterror Stale.Modify();
Message(GetLastErrorCode());                                // expect: DB:RecordNotFound
Item."No." := 'C';
Item.Insert();
Stale.Get('C');
Item.Delete();
asserterror Stale.Delete();
Message(GetLastErrorText());                                // expect: The Item does not exist. Identification fields and values: No.='C'
// ---
// Copy, and assignment: := takes the fields only. Docs: record-copy-method
var
    One: Record Item;
    Two: Record Item;
One."No." := 'A';
One.SetRange(Stock, 5);
Two := One;
Message('%1 >%2<', Two."No.", Two.GetFilters());            // expect: A ><
Two.Copy(One);
Message('%1 >%2<', Two."No.", Two.GetFilters());            // expect: A >Stock: 5<
One."No." := 'B';
Message('%1', Two."No.");                                   // expect: A
// ---
// System fields. Docs: devenv-table-system-fields
var
    Item: Record Item;
    Other: Record Item;
Item."No." := 'A';
Item.Insert();
Message('%1', IsNullGuid(Item.SystemId));                   // expect: No
Message('%1', Item.SystemCreatedAt <> 0DT);                 // expect: Yes
Message('%1', Other.GetBySystemId(Item.SystemId));          // expect: Yes
Message(Other."No.");                                       // expect: A
Message('%1', Item.RecordId());                             // expect: Item: A
// ---
// Copy takes a record of any table: Microsoft's System Application copies from one table to another. What that copies is not
// documented, and alrun does not do it.
table 50110 Thing
{
    fields { field(1; "No."; Code[20]) { } }
}
table 50111 "Thing Buffer"
{
    fields { field(1; "No."; Code[20]) { } }
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Thing: Record Thing;
        Buffer: Record "Thing Buffer" temporary;
        Other: Record "Thing Buffer" temporary;
    begin
        Thing."No." := 'A';
        Other."No." := 'B';
        Buffer.Copy(Other);
        Message(Buffer."No.");                              // expect: B
        Buffer.Copy(Thing);                                 // run-time error AlrunUnsupported: alrun does not support Copy from Thing to Thing Buffer...
    end;
}
// ---
// But assignment wants a record of the same table.
table 50110 Thing
{
    fields { field(1; "No."; Code[20]) { } }
}
table 50111 "Thing Buffer"
{
    fields { field(1; "No."; Code[20]) { } }
    procedure Take(Thing: Record Thing)
    var
        Buffer: Record "Thing Buffer";
    begin
        Buffer := Thing;                                    // error AL0122: 'Record "Thing"' to 'Record "Thing Buffer"'
        Buffer.CopyFilters(Thing);                          // error AL0133: 'Record "Thing"'
    end;
}
// ---
// The platform says who wrote a row, and when: once at its creation, and with every change.
var
    Item: Record Item;
    Created: DateTime;
Item."No." := 'A';
Item.Insert();
Created := Item.SystemCreatedAt;
Message('%1 %2', Item.SystemCreatedBy = UserSecurityId(), Item.SystemModifiedBy = UserSecurityId());    // expect: Yes Yes
Message('%1', Item.SystemModifiedAt = Created);             // expect: Yes
Sleep(20);
Item.Modify();
Message('%1 %2', Item.SystemCreatedAt = Created, Item.SystemModifiedAt > Created);  // expect: Yes Yes
Item.Get('A');
Message('%1 %2', Item.SystemCreatedAt = Created, Item.SystemModifiedAt > Created);  // expect: Yes Yes
// ---
// Init leaves the version of the row: what another transaction has changed since it was read is not overwritten.
var
    Item: Record Item;
    Other: Record Item;
    Version: BigInteger;
Item."No." := 'A';
Item.Insert();
Version := Item.SystemRowVersion;
Item.Init();
Message('%1', Item.SystemRowVersion = Version);             // expect: Yes
Other.Get('A');
Other.Stock := 1;
Other.Modify();
Commit();
Item.Modify();                                              // run-time error: The changes to the Item record cannot be saved...
