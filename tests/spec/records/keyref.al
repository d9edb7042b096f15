// Docs: methods-auto/keyref/keyref-data-type and the pages of the methods, methods-auto/recordref/recordref-keyindex-method
// Observed: keys on system fields are among them, keys that are removed are not. The key of SystemId, which
// every table has, is the last: the System Application takes it for that.
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
        field(3; Price; Decimal) { }
        field(4; Old; Integer) { ObsoleteState = Removed; }
    }
    keys
    {
        key(PK; "No.") { }
        key(ByNameAndPrice; Name, Price) { }
        key(Removed; Old) { ObsoleteState = Removed; }
        key(Pending; Price) { ObsoleteState = Pending; }
        key(Version; SystemRowVersion) { }
        key(Off; Name) { Enabled = false; }
    }
}
// ---
var
    Reference: RecordRef;
    CurrentKey: KeyRef;
    Names: Text;
    i: Integer;
    j: Integer;
Reference.Open(50100);
Message('%1', Reference.KeyCount);                          // expect: 6
for i := 1 to Reference.KeyCount do begin
    CurrentKey := Reference.KeyIndex(i);
    for j := 1 to CurrentKey.FieldCount do
        Names += CurrentKey.FieldIndex(j).Name + ' ';
    Names += '- ';
end;
Message(Names);                                             // expect: No. - Name Price - Price - SystemRowVersion - Name - SystemId - 
Message('%1 %2', Reference.KeyIndex(1).Active, Reference.KeyIndex(5).Active);               // expect: Yes No
Message('%1', Reference.KeyIndex(2));                       // expect: Name,Price
// ---
// Its fields and its record are those of the RecordRef.
var
    Reference: RecordRef;
    Second: RecordRef;
    PrimaryKey: KeyRef;
Reference.Open(50100);
PrimaryKey := Reference.KeyIndex(1);
PrimaryKey.FieldIndex(1).Value := 'A';
Message('%1', Reference.Field(1).Value);                    // expect: A
Second := PrimaryKey.Record();
Message('%1 %2', Second.Number, Second.Field(1).Value);     // expect: 50100 A
PrimaryKey.FieldIndex(2);                                   // run-time error: Index out of bounds
// ---
var
    Reference: RecordRef;
Reference.Open(50100);
Reference.KeyIndex(7);                                      // run-time error: Index out of bounds
// ---
// One that was not assigned.
var
    CurrentKey: KeyRef;
Message('%1', CurrentKey.FieldCount);                       // run-time error NotInitialized: Microsoft.Dynamics.Nav.Runtime.NavKeyRef variable not initialized.
