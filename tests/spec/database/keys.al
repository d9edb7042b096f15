// Docs: devenv-table-keys, properties/devenv-enabled-property, properties/devenv-unique-property,
// properties/devenv-clustered-property, properties/devenv-tabletype-property
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[10]) { }
        field(2; Name; Text[50]) { }
        field(3; Entry; Integer) { }
        field(4; Barcode; Code[20]) { }
        field(5; Unused; Integer) { Enabled = false; }
        field(6; Amount; Decimal) { }
    }
    keys
    {
        key(PK; "No.") { Clustered = false; }
        key(Entries; Entry) { Clustered = true; Unique = true; }
        key(Codes; Barcode) { Unique = true; Enabled = false; }
        key(Sums; Name) { SumIndexFields = Amount; MaintainSqlIndex = false; }
    }
}
table 50101 Buffer
{
    TableType = Temporary;
    fields { field(1; "No."; Integer) { } }
}
table 50102 Account
{
    TableType = CRM;
    ExternalName = 'account';
    fields { field(1; Id; Guid) { ExternalName = 'accountid'; ExternalType = 'Uniqueidentifier'; } }
}
// --- a clustered secondary key changes neither the order nor what identifies a record
var
    Item: Record Item;
Item."No." := 'A'; Item.Entry := 2; Item.Insert();
Item."No." := 'B'; Item.Entry := 1; Item.Insert();
Item.FindFirst();
Message(Item."No.");  // expect: A
Item.Get('B');
Item.Entry := 9;
Item.Modify();
Item.SetCurrentKey(Entry);
Item.FindLast();
Message(Item."No.");  // expect: B
Item."No." := 'A'; Item.Entry := 7;
Item.Insert();  // run-time error DB:RecordExists: The record in table Item already exists. Identification fields and values: No.='A'
// --- a unique key that is clustered too is unique by itself
var
    Item: Record Item;
Item."No." := 'A'; Item.Entry := 1; Item.Insert();
Item."No." := 'B';
Item.Insert();  // run-time error DB:RecordExists: The record in table Item already exists. Identification fields and values: Entry='1'
// --- a unique key that is not enabled is none, and a key without an index sorts
var
    Item: Record Item;
    Temp: Record Item temporary;
Item."No." := 'A'; Item.Entry := 1; Item.Barcode := 'X'; Item.Name := 'b'; Item.Amount := 1.5; Item.Insert();
Item."No." := 'B'; Item.Entry := 2; Item.Name := 'a'; Item.Insert();
Message('%1', Item.Count());  // expect: 2
Item.SetCurrentKey(Name);
Item.FindFirst();
Message(Item."No.");  // expect: B
Item.CalcSums(Amount);
Message('%1', Item.Amount);  // expect: 3
Temp := Item; Temp.Insert();
Temp."No." := 'C'; Temp.Entry := 3;
Message('%1', Temp.Insert());  // expect: Yes
// --- a field that is not enabled holds no data
var
    Item: Record Item;
Item.Unused := 5;
Item.Insert();
Item.Get('');
Message('%1', Item.Unused);  // expect: 0
Item.Unused := 6;
Item.Modify();
Item.ModifyAll(Unused, 7);
Item.SetRange(Unused, 0);
Message('%1', Item.Count());  // expect: 1
// --- a table of TableType Temporary has its rows in memory, in each variable
var
    Buffer: Record Buffer;
    Other: Record Buffer;
Buffer.Insert();
Message('%1 %2 %3', Buffer.IsTemporary(), Buffer.Count(), Other.Count());  // expect: Yes 1 0
Message('%1', Database.IsInWriteTransaction());  // expect: No
// --- a table of an external system is refused by name
var
    Account: Record Account;
    Temp: Record Account temporary;
Temp.Insert();
Message('%1', Temp.Count());  // expect: 1
if Account.IsEmpty() then;  // run-time error TableConnection: The table connection for table 'Account' must be registered using RegisterTableConnection or cmdlet New-NAVTableConnection before it can be used.
