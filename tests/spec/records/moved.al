// Docs: devenv-move-table-fields-between-extensions
// A field that has moved is only there so that its data can be taken over: another may have its number and name.
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Colour; Code[10]) { ObsoleteState = Moved; MovedTo = 'f0000000-0000-0000-0000-000000000001'; }
    }
}
tableextension 50100 "Item Ext." extends Item
{
    fields
    {
        field(2; Colour; Integer) { MovedFrom = 'f0000000-0000-0000-0000-000000000002'; }
    }
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        Item.Colour := 7;
        Message('%1 %2', Item.Colour, Item.FieldNo(Colour));    // expect: 7 2
    end;
}
// ---
// A field that is to be moved is there still.
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Colour; Code[10]) { ObsoleteState = PendingMove; }
        field(2; Size; Integer) { }                         // error AL0206: 'A field with ID 2 is already defined in Table 'Item''
        field(3; Colour; Integer) { }                       // error AL0155: 'A member of type Field with name 'Colour''
        field(4; Old; Integer) { ObsoleteState = Moved; }
    }
    procedure Test()
    begin
        Old := 1;                                           // error AL0118: 'The name 'Old' does not exist'
    end;
}
