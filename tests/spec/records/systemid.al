// Docs: methods-auto/record/record-getbysystemid-method, devenv-table-system-fields; errors observed
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Price; Integer) { }
        field(3; Alias; Code[10]) { }
    }
    keys
    {
        key(PK; "No.") { }
        key(ByAlias; Alias) { Unique = true; }
    }
}
// ---
// A SystemId is the row's own and stays.
var
    Item: Record Item;
    Other: Record Item;
    Id: Guid;
Id := CreateGuid();
Item."No." := 1;
Item.SystemId := Id;
Item.Insert(false, true);
Message('%1', Other.GetBySystemId(Id));                     // expect: Yes
Item.Price := 5;
Item.Modify();
Message('%1', Item.SystemId = Id);                          // expect: Yes
Clear(Item);
Item."No." := 1;
Item.Price := 6;
Item.Modify();
Other.GetBySystemId(Id);
Message('%1', Other.Price);                                 // expect: 6
Item."No." := 2;
Item.Alias := 'B';
Item.SystemId := CreateGuid();
Item.Insert();
Message('%1 %2', Item.SystemId <> Id, IsNullGuid(Item.SystemId));       // expect: Yes No
Message('%1', Item.GetBySystemId(CreateGuid()));            // expect: No
Id := '{11111111-2222-3333-4444-555555555555}';
Item.GetBySystemId(Id);     // run-time error DB:RecordNotFound: The Item does not exist. Identification fields and values: {11111111-2222-3333-4444-555555555555}
// Observed: the text is asserted by Microsoft's tests of retention policies.
// ---
// It is unique among the rows there are.
var
    Item: Record Item;
    Text: Text;
    Id: Guid;
Id := CreateGuid();
Item."No." := 1;
Item.SystemId := Id;
Item.Insert(false, true);
Commit();
Item."No." := 2;
Item.Alias := 'B';
asserterror Item.Insert(false, true);
Text := GetLastErrorText();
Message('%1', Text.Contains('unique index'));               // expect: Yes
Message('%1', Text.Contains('the following fields: System ID=''' + Format(Id) + ''''));     // expect: Yes
Item.DeleteAll();
Item.Insert(false, true);
Message('%1 %2', Item.SystemId = Id, Item.FieldCaption(SystemId));          // expect: Yes System ID
// ---
// ModifyAll leaves it alone.
var
    Item: Record Item;
    TempItem: Record Item temporary;
    Id: Guid;
Item."No." := 1;
Item.Insert();
Id := Item.SystemId;
Item.ModifyAll(Price, 42);
Item.Find();
Message('%1 %2', Item.Price, Item.SystemId = Id);           // expect: 42 Yes
TempItem.Insert();
asserterror TempItem.ModifyAll(SystemId, Id);
Message('%1', GetLastErrorText().Contains('cannot change the value of the SystemId field'));        // expect: Yes
Item.ModifyAll(SystemId, CreateGuid());                     // run-time error: You cannot change the value of the SystemId field...
// ---
// A row that is read and given the key of another is written over that one, which stays itself. Observed, without a
// Commit in between.
var
    Item: Record Item;
    Other: Record Item;
    Created: DateTime;
    First: Guid;
    Second: Guid;
Item."No." := 1;
Item.Alias := 'A';
Item.Insert();
First := Item.SystemId;
Sleep(5);
Item."No." := 2;
Item.Alias := 'B';
Item.Insert();
Second := Item.SystemId;
Created := Item.SystemCreatedAt;
Sleep(5);
Item.LockTable();
Item.Get(1);
Item."No." := 2;
Item.Alias := 'C';
Item.Price := 42;
Item.Modify();
Item.Price += 1;
Item.Modify();
Other.Get(2);
Message('%1 %2', Other.Price, Other.Alias);                 // expect: 43 C
Message('%1 %2', Other.SystemId = Second, Other.SystemCreatedAt = Created);         // expect: Yes Yes
Message('%1', Other.SystemModifiedAt > Created);            // expect: Yes
Other.SetRange(SystemId, First);
Other.FindFirst();
Message('%1 %2 %3', Other.Count(), Other."No.", Other.Price);           // expect: 1 1 0
// ---
// SystemIds sort in the order in which they were made, and so do Guids of CreateSequentialGuid.
// Observed: tests of Microsoft's translations, whose key begins with a SystemId, pass only so.
var
    Item: Record Item;
    Number: Integer;
for Number := 20 downto 1 do begin
    Item."No." := Number;
    Item.Alias := Format(Number);
    Item.SystemId := Guid.CreateSequentialGuid();
    Item.Insert(false, Number mod 2 = 0);
end;
Item.SetCurrentKey(SystemId);
Number := 20;
Item.FindSet();
repeat
    if Item."No." <> Number then
        Error('%1 is where %2 should be', Item."No.", Number);
    Number -= 1;
until Item.Next() = 0;
Message('%1', Number);                                      // expect: 0
