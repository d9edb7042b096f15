// Docs: methods-auto/recordref/recordref-data-type, recordref-open-integer-boolean-string-method, recordref-close-method,
// recordref-duplicate-method, recordref-gettable-method, recordref-settable-table-method, recordref-copy-recordref-boolean-method
// Observed: the texts of the errors of RecordRefs that are open or not.
// --- shared
table 50100 Item
{
    Caption = 'The Item';
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
        field(3; Price; Decimal) { InitValue = 7; }
    }
    keys { key(PK; "No.") { } key(ByName; Name) { } }

    trigger OnInsert()
    begin
        Message('OnInsert %1', "No.");
    end;
}
table 50101 Other
{
    fields { field(1; Id; Integer) { } }
}
// ---
var
    Reference: RecordRef;
Message('%1', Reference.Number);                            // expect: 0
Reference.Open(50100);
Message('%1 %2 %3', Reference.Number, Reference.Name, Reference.Caption);   // expect: 50100 Item The Item
Message('%1', Reference.IsTemporary);                       // expect: No
Message('%1', Reference.Field(3).Value);                    // expect: 7
Reference.Open(50101);                                      // run-time error RecordAlreadyOpened: The record is already open.
// ---
var
    Reference: RecordRef;
Reference.Open(50100);
Reference.Close();
Message('%1', Reference.Number);                            // expect: 0
Reference.Close();
Reference.Open(50101);
Message(Reference.Name);                                    // expect: Other
Clear(Reference);
Reference.FindFirst();                                      // run-time error RecordNotOpened: The record is not open.
// ---
// A table that is not there. Observed: RecordRef_Open_MissingTable.
var
    Reference: RecordRef;
asserterror Reference.Open(99991);
Message(GetLastErrorText());                                // expect: You tried to invoke the Table object with the ID 99991 from the object Spec. An object with that ID does not exist in the current application.
Message('%1', Reference.Number);                            // expect: 0
// ---
// A company that is not there leaves it closed.
var
    Reference: RecordRef;
asserterror Reference.Open(50100, false, 'Nowhere');
Message(GetLastErrorText());                                // expect: The company "Nowhere" does not exist.
Reference.Open(50100, false, CompanyName());
Message('%1', Reference.CurrentCompany = CompanyName());    // expect: Yes
// ---
// Tables of the platform are opened by number too.
var
    Reference: RecordRef;
Reference.Open(2000000026);
Message(Reference.Name);                                    // expect: Integer
// ---
// Assigned, both refer to the same record; closed, each for itself.
var
    First: RecordRef;
    Second: RecordRef;
First.Open(50100);
Second := First;
Second.Field(1).Value := 'A';
Second.Field(2).SetRange('x');
Message('%1 %2', First.Field(1).Value, First.GetFilters());                 // expect: A Name: x
First.Close();
Message('%1 %2', Second.Number, Second.Field(1).Value);     // expect: 50100 A
First.Open(50101);
Message('%1 %2', First.Number, Second.Number);              // expect: 50101 50100
// ---
// By value and by var: the record is the same.
var
    Reference: RecordRef;
Reference.Open(50100);
ByValue(Reference);
Message('%1 %2', Reference.Number, Reference.Field(1).Value);               // expect: 50100 A
ByReference(Reference);
Message('%1', Reference.Number);                            // expect: 50101
Message('%1', Returned().Field(1).Value);                   // expect: 5
local procedure ByValue(Reference: RecordRef)
begin
    Reference.Field(1).Value := 'A';
    Reference.Close();
end;

local procedure ByReference(var Reference: RecordRef)
begin
    Reference.Close();
    Reference.Open(50101);
end;

local procedure Returned() Reference: RecordRef
begin
    Reference.Open(50101);
    Reference.Field(1).Value := 5;
end;
// ---
// A duplicate has a record of its own, with the same filters, key, marks and values.
var
    First: RecordRef;
    Second: RecordRef;
First.Open(50100, true);
First.Field(1).Value := 'A';
First.Insert(false);
First.Field(1).SetRange('A');
First.CurrentKeyIndex(2);
Second := First.Duplicate();
Message('%1 %2 %3', Second.Field(1).Value, Second.GetFilters(), Second.CurrentKeyIndex);    // expect: A No.: A 2
Second.Reset();
Second.Field(1).Value := 'B';
Message('%1 %2 %3', First.Field(1).Value, First.GetFilters(), First.CurrentKeyIndex);       // expect: A No.: A 2
Message('%1 %2', Second.IsTemporary, Second.Count);         // expect: Yes 1
// ---
// GetTable copies a record, its filters and, of a temporary one, the place of its rows; SetTable the way back.
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Item: Record Item temporary;
        Target: Record Item;
        TemporaryTarget: Record Item temporary;
        Reference: RecordRef;
    begin
        Item."No." := 'A';
        Item.Insert();
        Item.SetRange("No.", 'A', 'C');
        Item.SetCurrentKey(Name);
        Reference.GetTable(Item);
        Message('%1 %2', Reference.Field(1).Value, Reference.GetView());    // expect: A SORTING(Name) ORDER(Ascending) WHERE(No.=FILTER(A..C))
        Reference.Field(1).Value := 'B';
        Message(Item."No.");                                // expect: A
        Reference.Insert(true);                             // expect: OnInsert B
        Message('%1 %2', Item.Count, Reference.IsTemporary);                // expect: 2 Yes

        Reference.Field(3).Value := 9;
        Reference.SetTable(Target);
        Message('%1 %2 %3', Target."No.", Target.Price, Target.GetFilters());               // expect: B 9 No.: A..C
        Message('%1 %2', Target.IsTemporary, Target.Count); // expect: No 0
        Reference.SetTable(TemporaryTarget, true);
        Message('%1', TemporaryTarget.Count);               // expect: 2
        Reference.SetTable(Target, true);                   // run-time error: The The Item record must be temporary to share its table.
    end;
}
// ---
// Undocumented: the text for a record of another table.
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Other: Record Other;
        Reference: RecordRef;
    begin
        Reference.Open(50100);
        Reference.SetTable(Other);                          // run-time error: The table IDs do not match.
    end;
}
// ---
// Observed: GetTable takes what a Variant holds, a record or a RecordRef, with its values. Another content does not convert.
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        Reference: RecordRef;
        Second: RecordRef;
        Content: Variant;
    begin
        Item."No." := 'A';
        Content := Item;
        Reference.GetTable(Content);
        Message('%1 %2', Reference.Number, Reference.Field(1).Value);       // expect: 50100 A
        Content := Reference;
        Message('%1 %2', Content.IsRecordRef, Content.IsRecord);            // expect: Yes No
        Second.GetTable(Content);
        Message('%1', Second.Field(1).Value);               // expect: A
        Second := Content;
        Second.Field(1).Value := 'B';
        Message('%1', Reference.Field(1).Value);            // expect: B
        Item := Content;
        Message(Item."No.");                                // expect: B
        Content := 'text';
        Reference.GetTable(Content);                        // run-time error: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavText to Microsoft.Dynamics.Nav.Runtime.NavRecord.
    end;
}
// ---
// Observed: a RecordRef takes a record, but not one in a Variant.
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        Reference: RecordRef;
        Content: Variant;
    begin
        Content := Item;
        Reference := Content;                               // run-time error: The expression Microsoft.Dynamics.Nav.Runtime.NavIndirectValue cannot be type-converted to a Microsoft.Dynamics.Nav.Runtime.NavRecordRef value.
    end;
}
// ---
// SetTable into a Variant sets the record in it.
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        Reference: RecordRef;
        Content: Variant;
    begin
        Content := Item;
        Reference.GetTable(Content);
        Reference.Field(2).Value := 'changed';
        Reference.SetTable(Content);
        Item := Content;
        Message(Item.Name);                                 // expect: changed
    end;
}
// ---
// Copy takes filters and values, and the rows of a temporary record only when told to share.
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Item: Record Item temporary;
        Other: Record Other;
        Reference: RecordRef;
        Second: RecordRef;
    begin
        Item."No." := 'A';
        Item.Insert();
        Item.SetRange("No.", 'A');
        Reference.Open(50100, true);
        Reference.Copy(Item);
        Message('%1 %2 %3', Reference.Field(1).Value, Reference.GetFilters(), Reference.Count);     // expect: A No.: A 0
        Reference.Copy(Item, true);
        Message('%1', Reference.Count);                     // expect: 1
        Second.Open(50100, true);
        Second.Copy(Reference, true);
        Message('%1', Second.Count);                        // expect: 1
        Second.Copy(Other);                                 // run-time error: The table IDs do not match.
    end;
}
// ---
// Observed: a FieldRef shows what GetTable puts into the RecordRef later.
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        Temporary: Record Item temporary;
        Other: Record Other;
        Reference: RecordRef;
        Field: FieldRef;
    begin
        Item."No." := 'A';
        Reference.GetTable(Item);
        Field := Reference.Field(1);
        Temporary."No." := 'B';
        Temporary.Insert();
        Reference.GetTable(Temporary);
        Message('%1 %2 %3', Field.Value, Reference.IsTemporary, Reference.Count);               // expect: B Yes 1
        Reference.GetTable(Item);
        Message('%1 %2 %3', Field.Value, Reference.IsTemporary, Reference.Count);               // expect: A No 0
        Reference.GetTable(Other);
        Message('%1 %2', Field.Value, Reference.Number);    // expect: A 50101
    end;
}
