// Docs: methods-auto/record/record-testfield-joker-method, record-fielderror-joker-string-method; texts observed
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; "Reorder Quantity"; Decimal) { }
        field(3; Blocked; Boolean) { }
        field(4; Name; Text[30]) { }
        field(5; Kind; Option) { OptionMembers = Goods,Service; }
    }
}
// ---
var
    Item: Record Item;
Item."No." := '1000';
Item.Name := 'Bike';
Item.TestField(Name);
Item.TestField(Name, 'Bike');
Item.TestField(Kind, Item.Kind::Goods);
Message('passed');                                          // expect: passed
Item.TestField("Reorder Quantity");                         // run-time error TestField: Reorder Quantity must have a value in Item: No.=1000. It cannot be zero or empty.
// ---
var
    Item: Record Item;
Item."No." := '10100';
Item."Reorder Quantity" := 1638.4;
Item.TestField("Reorder Quantity", 0);                      // run-time error TestField: Reorder Quantity must be equal to '0'  in Item: No.=10100. Current value is '1,638.4'.
// ---
var
    Item: Record Item;
Item."No." := '1';
Item.TestField(Blocked, true);                              // run-time error TestField: Blocked must be equal to 'Yes'  in Item: No.=1. Current value is 'No'.
// ---
var
    Item: Record Item;
Item.FieldError("No.");                                     // run-time error: You must specify No. in Item No.=''.
// ---
var
    Item: Record Item;
Item."No." := 'NEW 3500';
Item.FieldError("No.");                                     // run-time error: No. must not be NEW 3500 in Item No.='NEW 3500'.
// ---
var
    Item: Record Item;
Item."No." := 'A';
Item.FieldError(Name, 'is odd');                            // run-time error: Name is odd in Item No.='A'.
// ---
// Names and captions. Docs: record-fieldcaption-method, record-tablecaption-method
table 50101 Thing
{
    Caption = 'A thing';
    fields
    {
        field(1; "No."; Code[20]) { Caption = 'Number'; }
    }
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Thing: Record Thing;
    begin
        Message(Thing.TableCaption());                      // expect: A thing
        Message(Thing.TableName());                         // expect: Thing
        Message(Thing.FieldCaption("No."));                 // expect: Number
        Message(Thing.FieldName("No."));                    // expect: No.
        Message('%1', Thing.FieldNo("No."));                // expect: 1
        Message('%1', Database::Thing);                     // expect: 50101
    end;
}
// ---
// With an ErrorInfo. Docs: methods-auto/record/record-testfield-joker-errorinfo-method
var
    Item: Record Item;
asserterror Item.TestField(Name, ErrorInfo.Create('no name'));
Message(GetLastErrorText());                                // expect: no name
asserterror Item.TestField(Name, 'x', ErrorInfo.Create());
Message('%1', GetLastErrorText().StartsWith('Name must be equal to'));  // expect: Yes
