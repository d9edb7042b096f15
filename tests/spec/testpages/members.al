// Docs: devenv-testing-pages, methods-auto/testpage/testpage-data-type
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
        field(3; Hidden; Integer) { }
    }
    keys { key(PK; "No.") { } }
}
page 50100 Items
{
    PageType = List;
    SourceTable = Item;
    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field("No."; Rec."No.") { }
                field(Shown; Rec.Name) { }
            }
        }
        area(FactBoxes)
        {
            part(Details; Lines) { }
        }
    }
    actions
    {
        area(Processing)
        {
            group(Process)
            {
                action(Next) { }
            }
        }
    }
}
page 50101 Lines
{
    PageType = ListPart;
    SourceTable = Item;
    layout { area(Content) { repeater(Rows) { field("No."; Rec."No.") { } } } }
}
// ---
// A control is a TestField, an action a TestAction, a part has controls of its own.
var
    Items: TestPage Items;
    Text: Text;
Text := Items.Shown;                                        // error AL0122: 'TestField' to 'Text'
Text := Items.Next;                                         // error AL0122: 'TestAction' to 'Text'
Items.Details."No.".SetValue('A');
Items.Details.Shown.SetValue('A');                          // error AL0132: 'TestPart "Lines"' does not contain a definition for 'Shown'
Items.Nothing.Invoke();                                     // error AL0132: 'TestPage "Items"' does not contain a definition for 'Nothing'
Items.Shown();                                              // error AL0125: 'Method name expected'
// ---
// A control goes before the method of its name, but not where the method is called.
var
    Items: TestPage Items;
    Found: Boolean;
Items.Next.Invoke();
Found := Items.Next();
Found := Items.Next;                                        // error AL0122: 'TestAction' to 'Boolean'
// ---
// Methods that find take the name of a control, filters that of a field of the table.
var
    Items: TestPage Items;
Items.FindFirstField(Shown, 'A');
Items.FindFirstField(Items.Shown, 'A');
Items.FindFirstField(Hidden, 1);                            // error AL0118: 'Hidden'
Items.Filter.SetFilter(Hidden, '1');
Items.Filter.SetFilter(Shown, '1');                         // error AL0118: 'Shown'
Items.Details.Filter.SetFilter("No.", 'A');
Items.Shown.SetValue := 'A';
Items.Shown.Value := 'A';
// ---
// They are for tests.
var
    Items: TestPage Items;
Items.OpenView();                                           // run-time error TestOnly: TestPage variables can be used only while a test runs.
