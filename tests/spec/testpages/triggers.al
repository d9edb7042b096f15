// Docs: devenv-testing-pages, devenv-page-background-tasks, methods-auto/testpage/testpage-runpagebackgroundtask-method
// Observed: on real servers, when background tasks of tests run, which errors close a page, and what their texts are.
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
        field(3; Count; Integer) { MinValue = 0; }
        field(4; Group; Code[10]) { TableRelation = Group; }
        field(5; Place; Code[10]) { TableRelation = Place; }
    }
    keys { key(PK; "No.") { } }
}
table 50101 Group
{
    LookupPageId = Groups;
    fields { field(1; Code; Code[10]) { } }
    keys { key(PK; Code) { } }
}
table 50102 Place
{
    fields { field(1; Code; Code[10]) { } }
    keys { key(PK; Code) { } }
}
page 50105 "Captioned Card"
{
    Caption = 'Card of an item';
    SourceTable = Item;
    DataCaptionExpression = Rec."No." + Suffix();
    layout { area(Content) { field("No."; Rec."No.") { } } }

    local procedure Suffix(): Text
    begin
        if Rec.Count <> 0 then
            exit(' (' + Format(Rec.Count) + ')');
    end;
}
page 50100 "Item Card"
{
    SourceTable = Item;
    layout
    {
        area(Content)
        {
            field("No."; Rec."No.") { }
            field(Name; Rec.Name) { }
            field(Count; Rec.Count) { Caption = 'How many'; }
            field(Group; Rec.Group) { }
            field(Place; Rec.Place) { }
            field(Result; Result) { }
        }
    }

    trigger OnAfterGetCurrRecord()
    var
        Parameters: Dictionary of [Text, Text];
    begin
        if Rec.Name = 'bad' then
            Error('not this one');
        Parameters.Add('no', Rec."No.");
        Parameters.Add('name', Rec.Name);
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker, Parameters);
        Result += '!';
    end;

    trigger OnPageBackgroundTaskCompleted(Id: Integer; Results: Dictionary of [Text, Text])
    begin
        Result := Format(Id = TaskId) + ' ' + Results.Get('answer');
    end;

    trigger OnPageBackgroundTaskError(Id: Integer; ErrorCode: Text; ErrorText: Text; ErrorCallStack: Text; var IsHandled: Boolean)
    begin
        Result := 'failed with ' + ErrorText;
        IsHandled := Rec.Name <> 'unhandled';
    end;

    trigger OnQueryClosePage(CloseAction: Action): Boolean
    begin
        if Rec.Name = 'stay' then
            Error('it stays');
        exit(true);
    end;

    var
        TaskId: Integer;
        Result: Text;
}
page 50101 Groups
{
    PageType = List;
    SourceTable = Group;
    layout { area(Content) { repeater(Rows) { field(Code; Rec.Code) { } } } }
}
page 50102 "Deleting Card"
{
    SourceTable = Item;
    layout { area(Content) { field("No."; Rec."No.") { } } }
    actions
    {
        area(Processing)
        {
            action(Delete)
            {
                trigger OnAction()
                var
                    Item: Record Item;
                begin
                    Item.Get(Rec."No.");
                    Item.Delete();
                end;
            }
            action(DeleteAndUpdate)
            {
                trigger OnAction()
                var
                    Item: Record Item;
                begin
                    Item.Get(Rec."No.");
                    Item.Delete();
                    CurrPage.Update(false);
                end;
            }
        }
    }
}
page 50103 "Deleting List"
{
    PageType = List;
    SourceTable = Item;
    layout { area(Content) { repeater(Rows) { field("No."; Rec."No.") { } } } }
    actions
    {
        area(Processing)
        {
            action(Delete)
            {
                trigger OnAction()
                var
                    Item: Record Item;
                begin
                    Item.Get(Rec."No.");
                    Item.Delete();
                end;
            }
            action(DeleteAndUpdate)
            {
                trigger OnAction()
                var
                    Item: Record Item;
                begin
                    Item.Get(Rec."No.");
                    Item.Delete();
                    CurrPage.Update(false);
                end;
            }
        }
    }
}
page 50104 "Updating Card"
{
    SourceTable = Item;
    DelayedInsert = true;
    layout
    {
        area(Content)
        {
            field("No."; Rec."No.") { }
            field(Name; Rec.Name)
            {
                trigger OnValidate()
                begin
                    Message('validated');
                    CurrPage.Update(false);
                end;
            }
        }
    }

    trigger OnAfterGetCurrRecord()
    begin
        if Rec."No." <> '' then
            Message('current %1', Rec."No.");
    end;
}
codeunit 50108 Worker
{
    trigger OnRun()
    var
        Results: Dictionary of [Text, Text];
        Item: Record Item;
    begin
        if Page.GetBackgroundParameters().Get('name') in ['failing', 'unhandled'] then
            Error('the worker says no');
        Results.Add('answer', Page.GetBackgroundParameters().Get('no') + ' of ' + Format(Item.Count()));
        Page.SetBackgroundTaskResult(Results);
    end;
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
    end;
}
table 50170 "X Counted"
{
    fields { field(1; Id; Integer) { } field(2; Amount; Integer) { } }
    keys { key(PK; Id) { } }
    procedure Before(): Integer
    begin
        exit(xRec.Amount);
    end;
}
page 50170 "X Counted Card"
{
    SourceTable = "X Counted";
    layout { area(Content)
    {
        field(Id; Rec.Id) { }
        field(Amount; Rec.Amount) { trigger OnValidate() begin Message('validated, amount=%1', Rec.Before()); end; }
    } }
    trigger OnNewRecord(BelowxRec: Boolean) begin Message('new=yes, amount=%1', Rec.Before()); end;
    trigger OnAfterGetRecord() begin Message('new=no, amount=%1', Rec.Before()); end;
}
// --- [test]
// A task runs to its end before the statement after the one that enqueued it. It sees what the test has written.
var
    Card: TestPage "Item Card";
    Items: Codeunit Items;
Items.Add('A', 'one');
Items.Add('B', 'failing');
Card.OpenView();
Message(Card.Result.Value);                                 // expect: Yes A of 2!
Card.Next();
Message(Card.Result.Value);                                 // expect: failed with the worker says no!
// --- [test]
// A failure that nobody handles closes the page; the test does not get to see its text.
var
    Card: TestPage "Item Card";
    Items: Codeunit Items;
Items.Add('A', 'one');
Items.Add('B', 'unhandled');
Card.OpenView();
asserterror Card.Next();
Message(GetLastErrorText());                                // expect: The TestPage is not open.
asserterror Card.Close();
Message(GetLastErrorText());                                // expect: The TestPage is not open.
// --- [test]
// So does an error in a trigger that reads a record, but the page that does not open at all says why.
var
    Card: TestPage "Item Card";
    Items: Codeunit Items;
Items.Add('A', 'one');
Items.Add('B', 'bad');
Commit();
Card.OpenView();
asserterror Card.Next();
Message(GetLastErrorText());                                // expect: The TestPage is not open.
asserterror Message(Card.Name.Value);
Message(GetLastErrorText());                                // expect: The TestPage is not open.
Card.OpenView();
Card.Close();
Items.Add('0', 'bad');
Card.OpenView();                                            // run-time error TestWrapped:Dialog: not this one
// --- [test]
// RunPageBackgroundTask gives the result of the codeunit, or raises its error; with the triggers of the page if asked.
var
    Card: TestPage "Item Card";
    Items: Codeunit Items;
    Parameters: Dictionary of [Text, Text];
    Results: Dictionary of [Text, Text];
Items.Add('A', 'one');
Card.OpenView();
Parameters.Add('no', 'X');
Parameters.Add('name', 'other');
Results := Card.RunPageBackgroundTask(Codeunit::Worker, Parameters);
Message('%1, %2', Results.Get('answer'), Card.Result.Value);        // expect: X of 1, Yes A of 1!
Results := Card.RunPageBackgroundTask(Codeunit::Worker, Parameters, true);
Message('%1, %2', Results.Get('answer'), Card.Result.Value);        // expect: X of 1, No X of 1
Parameters.Set('name', 'failing');
Card.RunPageBackgroundTask(Codeunit::Worker, Parameters);           // run-time error Dialog: the worker says no
// --- [test]
// An error in OnQueryClosePage is a message. The page is closed to the test all the same, as it is by one that says no.
var
    Card: TestPage "Item Card";
    Items: Codeunit Items;
Items.Add('A', 'stay');
Card.OpenView();
Card.Close();                                               // expect: it stays
asserterror Card.Close();
Message(GetLastErrorText());                                // expect: The TestPage is not open.
// --- [test]
// What is no value of the field.
var
    Card: TestPage "Item Card";
    Items: Codeunit Items;
Items.Add('A', 'one');
Commit();
Card.OpenEdit();
asserterror Card.Count.SetValue('many');
Message(GetLastErrorText());                                // expect: Validation error for Field: Count,  Message = 'Your entry of 'many' is not an acceptable value for 'How many'. (Select Refresh to discard errors)'
asserterror Card.Count.SetValue(-1);
Message('%1', GetLastErrorText().Contains('The value must be greater than or equal to 0.'));        // expect: Yes
Card.Count.SetValue('');
Message(Card.Count.Value);                                  // expect: 0
// --- [test]
// A text is not found in a field of another type.
var
    Card: TestPage "Item Card";
    Items: Codeunit Items;
Items.Add('A', 'one');
Card.OpenView();
Message('%1 %2', Card.FindFirstField(Count, '0'), Card.FindFirstField(Count, 0));   // expect: No Yes
// --- [test: Choose]
// A lookup opens the page of the related table, in lookup mode: of one without a page nobody handles. A field that
// has none does nothing.
var
    Card: TestPage "Item Card";
    Items: Codeunit Items;
    Group: Record Group;
Items.Add('A', 'one');
Group.Code := 'G1';
Group.Insert();
Group.Code := 'G2';
Group.Insert();
Card.OpenEdit();
Card.Group.Lookup();
Message(Card.Group.Value);                                  // expect: G2
Card.Name.Lookup();
Message(Card.Name.Value);                                   // expect: one
asserterror Card.Place.Lookup();
Message(GetLastErrorText());                                // expect: Unhandled UI: ModalPage
Card.Group.DrillDown();                                     // run-time error TestDrillDown: The NavDrilldownAction method is not supported.
[ModalPageHandler]
procedure Choose(var Groups: TestPage Groups)
begin
    Groups.GoToKey('G2');
    Groups.OK().Invoke();
end;
// --- [test]
// A page whose record is gone closes when it is refreshed, a list goes on to the next row.
var
    Card: TestPage "Deleting Card";
    List: TestPage "Deleting List";
    Items: Codeunit Items;
Items.Add('A', 'one');
Items.Add('B', 'two');
Items.Add('C', 'three');
Card.OpenEdit();
Card.Delete.Invoke();
Message(Card."No.".Value);                                  // expect: A
Card.Close();
Card.OpenEdit();
Card.DeleteAndUpdate.Invoke();
asserterror Message(Card."No.".Value);
Message(GetLastErrorText());                                // expect: The TestPage is not open.
Items.Add('A', 'one');
Items.Add('B', 'two');
List.OpenEdit();
List.DeleteAndUpdate.Invoke();
Message(List."No.".Value);                                  // expect: B
// --- [test]
// CurrPage.Update(false) while a new record is typed in does not insert it, and no trigger reads it.
var
    Card: TestPage "Updating Card";
    Item: Record Item;
Card.OpenNew();
Card."No.".SetValue('K');
Card.Name.SetValue('Kappa');                                // expect: validated
Message('%1', Item.Count());                                // expect: 0
Card.Close();
Card.OpenEdit();                                            // expect: current K
Card.Name.SetValue('Lambda');                               // expect: validated
                                                            // expect: current K
// --- [test]
// DataCaptionExpression stands behind the caption of the page, once it says something.
var
    Card: TestPage "Captioned Card";
    Item: Record Item;
Item."No." := 'A';
Item.Count := 2;
Item.Insert();
Card.OpenView();
Message(Card.Caption);                                      // expect: Card of an item - A (2)
Card.Close();
Item.DeleteAll();
Card.OpenView();
Message(Card.Caption);                                      // expect: Card of an item
// --- [test]
// What a procedure of the table sees as xRec is what the page read. Observed: Microsoft's pages rely on it.
var
    Counted: Record "X Counted";
    Card: TestPage "X Counted Card";
Counted.Id := 3; Counted.Amount := 1; Counted.Insert();
Card.OpenEdit();                                            // expect: new=no, amount=1
Card.Amount.SetValue(5);                                    // expect: validated, amount=1
Card.New();                                                 // expect: new=yes, amount=0
