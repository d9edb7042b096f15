// Docs: methods-auto/recordid/recordid-data-type, recordid-getrecord-method, recordid-tableno-method
// Docs: methods-auto/record/record-recordid-method
// Observed: RecordIds of the same row are equal.
// --- shared
table 50100 Item
{
    Caption = 'The Item';
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
    }
}
table 50101 Line
{
    fields
    {
        field(1; Kind; Option) { OptionMembers = Quote,Order; OptionCaption = 'The Quote,The Order'; }
        field(2; "Document No."; Code[20]) { }
        field(3; Number; Integer) { }
        field(4; Row; RecordId) { }
    }
    keys { key(PK; Kind, "Document No.", Number) { } }
}
// ---
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        Line: Record Line;
        Temporary: Record Item temporary;
        First: RecordId;
        Second: RecordId;
        Content: Variant;
    begin
        Message('>%1< %2', First, First.TableNo);           // expect: >< 0
        Item."No." := 'A';
        First := Item.RecordId;
        Message('%1 %2', First, First.TableNo);             // expect: Item: A 50100
        Message(Format(First, 0, 1));                       // expect: The Item: A
        Line.Kind := Line.Kind::Order;
        Line."Document No." := 'D1';
        Line.Number := 10000;
        Second := Line.RecordId;
        Message('%1', Second);                              // expect: Line: Order,D1,10000
        Message('%1 %2', First = Second, First <> Second);  // expect: No Yes
        Item.Name := 'something else';
        Message('%1', First = Item.RecordId);               // expect: Yes
        Temporary."No." := 'A';
        Message('%1', Temporary.RecordId = First);          // expect: Yes
        Content := First;
        Message('%1 %2', Content.IsRecordId, Content);      // expect: Yes Item: A
        Second := Content;
        Message('%1', Second = First);                      // expect: Yes
        Clear(First);
        Message('>%1<', First);                             // expect: ><
    end;
}
// ---
// GetRecord fills the key of a new record and reads nothing.
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        Row: RecordId;
        Reference: RecordRef;
    begin
        Item."No." := 'A';
        Item.Name := 'name';
        Item.Insert();
        Reference := Item.RecordId.GetRecord();
        Message('%1 %2>%3<', Reference.Number, Reference.Field(1).Value, Reference.Field(2).Value); // expect: 50100 A><
        Reference.Find();
        Message('%1', Reference.Field(2).Value);            // expect: name
        Message('%1', Row.GetRecord().Number);              // expect: 0
    end;
}
// ---
// In a field, and read back from the text that Format gives.
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        Line: Record Line;
        Row: RecordId;
    begin
        Item."No." := 'A, B';
        Line.Kind := Line.Kind::Order;
        Line.Number := 5;
        Line.Row := Item.RecordId;
        Line.Insert();
        Line.FindFirst();
        Message('%1 %2', Line.Row, Line.Row = Item.RecordId);               // expect: Item: A, B Yes
        Message('%1 %2', Evaluate(Row, Format(Item.RecordId)), Row = Item.RecordId);        // expect: Yes Yes
        Evaluate(Row, Format(Line.RecordId));
        Message('%1 %2', Row, Row = Line.RecordId);         // expect: Line: Order,,5 Yes
        Evaluate(Row, '');
        Message('%1', Row.TableNo);                         // expect: 0
        Message('%1', Evaluate(Row, 'Nothing: 5'));         // expect: No
        Evaluate(Row, 'Line: Order,A,five');                // run-time error: The value "Line: Order,A,five" can't be evaluated into type RecordId.
    end;
}
