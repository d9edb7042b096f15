// Docs: devenv-page-object
// Undocumented: that the field of a record variable is a variable to the page, without OnValidate of the table.
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
    }
    keys { key(PK; "No.") { } }
}
table 50101 Setup
{
    fields
    {
        field(1; Code; Code[10])
        {
            Caption = 'Key';
        }
        field(2; "Item No."; Code[20])
        {
            Caption = 'Item to Show';
            TableRelation = Item;

            trigger OnValidate()
            begin
                Error('the table validates');
            end;
        }
    }
    keys { key(PK; Code) { } }
}
page 50100 Items
{
    PageType = List;
    SourceTable = Item;
    layout { area(Content) { repeater(Rows) { field("No."; Rec."No.") { } } } }
}
page 50101 Card
{
    SourceTable = Item;
    ModifyAllowed = false;
    layout
    {
        area(Content)
        {
            field("No."; Rec."No.") { }
            field(Key; Setup.Code)
            {
                trigger OnValidate()
                begin
                    Message('%1 of %2.', Setup.Code, Rec."No.");
                end;
            }
            field(Shown; Setup."Item No.") { LookupPageId = Items; }
        }
    }
    var
        Setup: Record Setup;
}
// --- [test: Choose]
// Typing into the field of a record variable sets it, and leaves Rec as it is.
var
    Item: Record Item;
    Card: TestPage Card;
Item."No." := 'A';
Item.Insert();
Item."No." := 'B';
Item.Insert();
Card.OpenEdit();
Card.Key.SetValue('x');                                      // expect: X of A.
Message('%1 %2', Card."No.".Value, Card.Shown.Caption);      // expect: A Item to Show
Card.Shown.Lookup();
Message(Card.Shown.Value);                                   // expect: B

[ModalPageHandler]
procedure Choose(var Items: TestPage Items)
begin
    Items.Last();
    Items.OK().Invoke();
end;
// --- [test]
// It shows its value also where there is no row.
var
    Card: TestPage Card;
Card.OpenEdit();
Card.Key.SetValue('y');                                      // expect: Y of .
Message(Card.Key.Value);                                     // expect: Y
