// Docs: devenv-testing-pages, methods-auto/testpage/testpage-data-type, methods-auto/testfield/testfield-data-type
// Observed: the texts and codes of errors, the texts that fields show, and that a page opened to view can be typed into.
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50])
        {
            trigger OnValidate()
            begin
                if Name = 'bad' then
                    Error('no such name');
            end;
        }
        field(3; Kind; Option) { OptionMembers = Alpha,Beta; OptionCaption = 'Eins,Zwei'; }
        field(4; Amount; Decimal) { }
        field(5; Due; Date) { }
        field(6; At; DateTime) { }
        field(7; Took; Duration) { }
        field(8; Count; Integer) { BlankZero = true; }
        field(9; Id; Guid) { }
    }
    keys { key(PK; "No.") { } }
}
page 50100 Items
{
    PageType = List;
    SourceTable = Item;
    layout { area(Content) { repeater(Rows) { field("No."; Rec."No.") { } field(Shown; Rec.Name) { } } } }
}
page 50101 "Item Card"
{
    SourceTable = Item;
    layout
    {
        area(Content)
        {
            field("No."; Rec."No.") { }
            field(Shown; Rec.Name)
            {
                trigger OnDrillDown()
                begin
                    Message('drilled down');
                end;

                trigger OnAssistEdit()
                begin
                    Message('assisted');
                end;
            }
            field(Kind; Rec.Kind) { }
            field(Amount; Rec.Amount) { }
            field(Due; Rec.Due) { }
            field(At; Rec.At) { ShowMandatory = true; }
            field(Took; Rec.Took) { Editable = false; }
            field(Count; Rec.Count) { }
            field(Id; Rec.Id) { Enabled = Enabling; }
            field(Gone; Rec.Name) { Visible = false; }
            group(Outer)
            {
                Visible = Enabling;

                group(Inner) { field(Nested; Rec.Name) { } }
            }
            group(Never) { Visible = false; field(Away; Rec.Name) { } }
            field(Loose; Loose)
            {
                Caption = 'Not of the record';

                trigger OnValidate()
                begin
                    if Loose = 'bad' then
                        Error('not that');
                end;
            }
        }
    }
    actions
    {
        area(Processing)
        {
            action(Run)
            {
                trigger OnAction()
                begin
                    Message('ran with %1', Rec.Name);
                    Page.Run(Page::Items, Rec);
                end;
            }
            group(Unseen)
            {
                Visible = false;

                action(Hidden)
                {
                    trigger OnAction()
                    begin
                        Message('ran unseen');
                    end;
                }
            }
            action(Disabled)
            {
                Enabled = Enabling;

                trigger OnAction()
                begin
                    Message('ran, though disabled');
                end;
            }
            action(Fail)
            {

                trigger OnAction()
                begin
                    Rec.TestField(Name, 'other');
                end;
            }
            action(Choose)
            {
                trigger OnAction()
                var
                    Items: Page Items;
                    Item: Record Item;
                begin
                    Items.LookupMode := true;
                    if Items.RunModal() = Action::LookupOK then begin
                        Items.GetRecord(Item);
                        Message('chose %1', Item."No.");
                    end else
                        Message('chose none');
                end;
            }
        }
        area(Promoted) { actionref(Promoted; Run) { } }
    }
    var
        Loose: Text;
        Enabling: Boolean;
}
page 50102 Beginning
{
    layout { area(Content) { field(State; State) { } } }

    trigger OnInit()
    begin
        State := 'begun';
    end;

    procedure Change()
    begin
        State := 'changed';
    end;

    var
        State: Text;
}
page 50103 "By Name"
{
    PageType = List;
    SourceTable = Item;
    SourceTableView = sorting(Name);
    layout { area(Content) { repeater(Rows) { field("No."; Rec."No.") { } } } }
}
codeunit 50109 Items
{
    procedure Add(No: Code[20]; Name: Text)
    var
        Item: Record Item;
    begin
        Item."No." := No;
        Item.Name := CopyStr(Name, 1, 50);
        Item.Insert();
        Commit();
    end;
}
// --- [test]
// Rows: first, next, last, by record, by key, by what a field shows.
var
    Page: TestPage Items;
    Item: Record Item;
    Items: Codeunit Items;
Items.Add('A', 'one');
Items.Add('B', 'two');
Items.Add('C', 'two');
Page.OpenView();
Message(Page.Shown.Value);                                  // expect: one
Message('%1 %2', Page.Next(), Page."No.".Value);            // expect: Yes B
Message('%1 %2', Page.Last(), Page."No.".Value);            // expect: Yes C
Message('%1 %2', Page.Previous(), Page."No.".Value);        // expect: Yes B
Message('%1 %2', Page.First(), Page.Previous());            // expect: Yes No
Item.Get('C');
Message('%1 %2', Page.GoToRecord(Item), Page."No.".Value);  // expect: Yes C
Message('%1 %2', Page.GoToKey('A'), Page."No.".Value);      // expect: Yes A
Message('%1 %2', Page.GoToKey('X'), Page."No.".Value);      // expect: No A
Message('%1', Page.FindFirstField(Shown, 'two'));           // expect: Yes
Message(Page."No.".Value);                                  // expect: B
Message('%1', Page.FindNextField(Page.Shown, 'two'));       // expect: Yes
Message(Page."No.".Value);                                  // expect: C
Message('%1', Page.FindNextField(Shown, 'two'));            // expect: No
Message('%1', Page.FindPreviousField(Shown, 'two'));        // expect: Yes
Message(Page."No.".Value);                                  // expect: B
Page.Close();
// --- [test]
// A row that is not there is an error if nobody looks at the result.
var
    Page: TestPage Items;
    Items: Codeunit Items;
Items.Add('A', 'one');
Page.OpenView();
Page.GoToKey('X');                                          // run-time error TestRowNotFound: The row does not exist on the TestPage.
// --- [test]
// Filters and the sort order are the user's.
var
    Page: TestPage Items;
    Items: Codeunit Items;
Items.Add('A', 'one');
Items.Add('B', 'three');
Items.Add('C', 'two');
Page.OpenView();
Page.Filter.SetFilter(Name, 't*');
Message('%1, %2', Page."No.".Value, Page.Filter.GetFilter(Name));   // expect: B, t*
Message('%1', Page.Previous());                             // expect: No
Page.Filter.SetFilter(Name, '');
Page.Filter.SetCurrentKey(Name);
Page.Filter.Ascending(false);
Message('%1, %2', Page."No.".Value, Page.Filter.CurrentKey);        // expect: C, Name
Message('%1', Page.Filter.Ascending());                     // expect: No
// --- [test]
// What fields show is what the client writes.
var
    Card: TestPage "Item Card";
    Item: Record Item;
Item."No." := 'A';
Item.Amount := 1234567.891;
Item.Due := 20240302D;
Item.At := CreateDateTime(20240302D, 123456T);
Item.Took := 3723000;
Item.Kind := Item.Kind::Beta;
Item.Insert();
Card.OpenEdit();
Message(Card.Amount.Value);                                 // expect: 1,234,567.89
Message(Card.Due.Value);                                    // expect: 3/2/2024
Message(Card.At.Value);                                     // expect: 3/2/2024 12:34 PM
Message(Card.Took.Value);                                   // expect: 1 hour 2 minutes 3 seconds
Message(Card.Kind.Value);                                   // expect: Zwei
Message('>%1<', Card.Count.Value);                          // expect: ><
Message(Card.Id.Value);                                     // expect: {00000000-0000-0000-0000-000000000000}
Card.Amount.AssertEquals(1234567.89);
Card.Due.AssertEquals(20240302D);
Card.At.AssertEquals(Item.At);
Card.Kind.AssertEquals(Item.Kind::Beta);
Card.Kind.AssertEquals(1);
Card.Count.AssertEquals(0);
Message('%1 %2 %3', Card.Amount.AsDecimal(), Card.Due.AsDate(), Card.Count.AsInteger());    // expect: 1,234,567.89 03/02/24 0
Message('%1 %2', Card.Kind.OptionCount(), Card.Kind.GetOption(1));  // expect: 2 Eins
Card.Kind.AssertEquals('Beta');                             // run-time error TestAssert: AssertEquals for Field: Kind Expected = 'Beta', Actual = 'Zwei'
// --- [test]
// What is typed in is written when the page is closed, also if it was opened to be looked at.
var
    Card: TestPage "Item Card";
    Item: Record Item;
    Items: Codeunit Items;
Items.Add('A', 'one');
Card.OpenView();
Card.Shown.SetValue('two');
Card.Kind.SetValue('Zwei');
Card.Count.Value := '3';
Card.Due.SetValue(20240302D);
Card.At.SetValue(CreateDateTime(20240302D, 123456T));
Item.Get('A');
Message('%1 %2', Item.Name, Card.Shown.Value);              // expect: one two
Card.Close();
Item.Get('A');
Message('%1 %2 %3 %4', Item.Name, Item.Kind, Item.Count, Item.Due);         // expect: two Zwei 3 03/02/24
Message('%1', Item.At = CreateDateTime(20240302D, 123400T));                // expect: Yes
// --- [test]
// A refused value is an error of the field, which keeps its text.
var
    Card: TestPage "Item Card";
    Items: Codeunit Items;
Items.Add('A', 'one');
Card.OpenEdit();
asserterror Card.Shown.SetValue('bad');
Message(GetLastErrorText());                                // expect: Validation error for Field: Shown,  Message = 'no such name (Select Refresh to discard errors)'
Message(GetLastErrorCode());                                // expect: TestValidation
Message('%1 %2', Card.Shown.ValidationErrorCount(), Card.Shown.GetValidationError(1));      // expect: 1 no such name (Select Refresh to discard errors)
Message('%1 %2', Card.ValidationErrorCount(), Card.GetValidationError());   // expect: 1 no such name (Select Refresh to discard errors)
Card.Shown.SetValue('two');
Message('%1', Card.Shown.ValidationErrorCount());           // expect: 0
Card.Shown.GetValidationError();                            // run-time error TestValidationIndex: There is no validation error 1; there are 0.
// --- [test]
// A field of a variable offers nothing to discard.
var
    Card: TestPage "Item Card";
Card.OpenEdit();
Card.Loose.SetValue('good');
Message(Card.Loose.Value);                                  // expect: good
Card.Loose.SetValue('bad');                                 // run-time error TestValidation: Validation error for Field: Loose,  Message = 'not that'
// --- [test]
// Properties of fields and actions.
var
    Card: TestPage "Item Card";
Card.OpenEdit();
Message('%1, %2', Card.Caption, Card.Loose.Caption);        // expect: Item Card, Not of the record
Message('%1 %2', Card.Editable, Card.Took.Editable());      // expect: Yes No
Message('%1 %2', Card.Shown.Enabled(), Card.Id.Enabled());          // expect: Yes No
Message('%1 %2', Card.At.ShowMandatory(), Card.Due.ShowMandatory());        // expect: Yes No
Message('%1 %2', Card.Shown.Visible(), Card.Shown.HideValue());     // expect: Yes No
Message('%1 %2', Card.Run.Enabled(), Card.Disabled.Enabled());      // expect: Yes No
Message('%1 %2 %3', Card.Run.Visible(), Card.Hidden.Visible(), Card.Hidden.Enabled());      // expect: Yes No Yes
Card.Hidden.Invoke();                                       // expect: ran unseen
Card.Disabled.Invoke();
Message('%1 %2 %3', Card.Gone.Visible(), Card.Away.Visible(), Card.Nested.Visible());       // expect: No No No
Card.Expand(false);
Message('%1', Card.IsExpanded);                             // expect: No
Card.GetField(2).Activate();                                // run-time error TestFieldNotFound: The field with ID = 2 is not found on the page.
// --- [test]
// What is never visible is not there.
var
    Card: TestPage "Item Card";
Card.OpenEdit();
asserterror Message(Card.Gone.Value);
Message(GetLastErrorText());                                // expect: The field with ID = Gone is not found on the page.
Card.Away.SetValue('x');                                    // run-time error TestFieldNotFound: The field with ID = Away is not found on the page.
// --- [test]
// Drilling down, assisting and actions run their triggers; the next page of its kind gets into the trap.
var
    Card: TestPage "Item Card";
    List: TestPage Items;
    Items: Codeunit Items;
Items.Add('A', 'one');
Items.Add('B', 'two');
Card.OpenEdit();
Card.Shown.DrillDown();                                     // expect: drilled down
Card.Shown.Invoke();                                        // expect: drilled down
Card.Shown.AssistEdit();                                    // expect: assisted
Card.Next();
List.Trap();
Card.Run.Invoke();                                          // expect: ran with two
Message(List."No.".Value);                                  // expect: B
List.Close();
List.Trap();
Card.Promoted.Invoke();                                     // expect: ran with two
List.OK().Invoke();
asserterror List.First();
Message(GetLastErrorText());                                // expect: The TestPage is not open.
// --- [test]
// An error of an action has a code of its own in a test.
var
    Card: TestPage "Item Card";
    Items: Codeunit Items;
Items.Add('A', 'one');
Card.OpenEdit();
asserterror Card.Fail.Invoke();
Message(GetLastErrorCode());                                // expect: TestWrapped:TestField
Card.Run.Invoke();                                          // expect: ran with one
// error MissingUIHandler: Unhandled UI: Page 50100
// --- [test]
// What is open cannot be opened, and what is closed cannot be used.
var
    Card: TestPage "Item Card";
asserterror Card.Close();
Message(GetLastErrorText());                                // expect: The TestPage is not open.
Card.OpenNew();
Card.OpenEdit();                                            // run-time error TestPageOpen: The TestPage is already open.
// --- [test: ChooseSecond]
// A modal page is the handler's, as a test page: how it closes it is what the code gets.
var
    Card: TestPage "Item Card";
    Items: Codeunit Items;
Items.Add('A', 'one');
Items.Add('B', 'two');
Card.OpenEdit();
Card.Choose.Invoke();                                       // expect: chose B
[ModalPageHandler]
procedure ChooseSecond(var List: TestPage Items)
begin
    List.Last();
    List.OK().Invoke();
end;
// --- [test: ChooseNone]
var
    Card: TestPage "Item Card";
Card.OpenEdit();
Card.Choose.Invoke();                                       // expect: chose none
[ModalPageHandler]
procedure ChooseNone(var List: TestPage Items)
begin
    List.Cancel().Invoke();
end;
// --- [test: ChooseGiven]
// A handler may take the page itself.
var
    Card: TestPage "Item Card";
    Items: Codeunit Items;
Items.Add('A', 'one');
Card.OpenEdit();
Card.Choose.Invoke();                                       // expect: chose A
[ModalPageHandler]
procedure ChooseGiven(var List: Page Items; var Response: Action)
var
    Item: Record Item;
begin
    Item.Get('A');
    List.SetRecord(Item);
    Response := Action::LookupOK;
end;
// --- [test]
var
    Card: TestPage "Item Card";
Card.OpenEdit();
Card.Choose.Invoke();                                       // run-time error MissingUIHandler: Unhandled UI: ModalPage 50100
// --- [test: Look]
// A page that nobody waits for is its handler's.
var
    Card: TestPage "Item Card";
    Items: Codeunit Items;
Items.Add('A', 'one');
Card.OpenEdit();
Card.Run.Invoke();                                          // expect: ran with one
                                                            // expect: seen A
[PageHandler]
procedure Look(var List: TestPage Items)
begin
    Message('seen %1', List."No.".Value);
end;
// --- [test: SetFilters]
// A filter page gives its handler the records whose filters it sets, also while a test has written.
var
    Item: Record Item;
    Items: Codeunit Items;
    Builder: FilterPageBuilder;
Items.Add('A', 'one');
Builder.AddTable('I', Database::Item);
Message('%1', Builder.RunModal());                          // expect: Yes
Message(Builder.GetView('I'));                              // expect: SORTING(No.) ORDER(Ascending) WHERE(Name=FILTER(a*))
[FilterPageHandler]
procedure SetFilters(var Item: RecordRef): Boolean
begin
    Item.Field(2).SetFilter('a*');
    exit(true);
end;
// --- [test: Look]
// OnInit runs before the first procedure that is called from outside, so that this can change what it has set.
var
    Beginning: Page Beginning;
Beginning.Change();
Beginning.RunModal();                                       // expect: changed
[ModalPageHandler]
procedure Look(var Page: TestPage Beginning)
begin
    Message(Page.State.Value);
end;
// --- [test]
// A record is found whatever the rows are sorted by.
var
    Page: TestPage "By Name";
    Item: Record Item;
    Items: Codeunit Items;
Items.Add('A', 'two');
Items.Add('B', 'one');
Page.OpenView();
Item.Get('A');
Page.GoToRecord(Item);
Message(Page."No.".Value);                                  // expect: A
// --- [test]
// Dates may be typed as Format writes them, in the form of XML, and as the work date.
var
    Card: TestPage "Item Card";
    Items: Codeunit Items;
Items.Add('A', 'one');
WorkDate(20240517D);
Card.OpenEdit();
Card.Due.SetValue(Format(20240302D));
Message(Card.Due.Value);                                    // expect: 3/2/2024
Card.Due.SetValue(Format(20240403D, 0, 9));
Message(Card.Due.Value);                                    // expect: 4/3/2024
Card.Due.SetValue('w');
Message(Card.Due.Value);                                    // expect: 5/17/2024
Card.Due.SetValue('not-a-date');                            // run-time error TestValidation: Validation error for Field: Due,  Message = 'Your entry of 'not-a-date' is not an acceptable value for 'Due'. (Select Refresh to discard errors)'
