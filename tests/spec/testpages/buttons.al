// Docs: devenv-testing-pages, methods-auto/testpage/testpage-ok-method
// Observed: on real servers, which buttons the types of pages have, and what closes one that its handler leaves open.
// --- shared
page 50100 Confirmation
{
    PageType = ConfirmationDialog;
    trigger OnQueryClosePage(CloseAction: Action): Boolean begin Message('closing with %1', CloseAction); exit(true); end;
}
page 50101 Dialog
{
    PageType = StandardDialog;
    trigger OnQueryClosePage(CloseAction: Action): Boolean begin Message('closing with %1', CloseAction); exit(true); end;
}
page 50102 Prompt
{
    PageType = PromptDialog;
    actions { area(SystemActions) { systemaction(OK) { } systemaction(Generate) { trigger OnAction() begin Message('generates'); end; } } }
    trigger OnQueryClosePage(CloseAction: Action): Boolean begin Message('closing with %1', CloseAction); exit(true); end;
}
page 50103 "Bare Prompt"
{
    PageType = PromptDialog;
}
page 50104 Wizard
{
    PageType = NavigatePage;
    trigger OnQueryClosePage(CloseAction: Action): Boolean begin Message('closing with %1', CloseAction); exit(true); end;
}
page 50105 Card { }
table 50150 Order
{
    fields { field(1; "No."; Code[20]) { } field(2; Name; Text[20]) { } }
    keys { key(PK; "No.") { } }
}
table 50151 "Order Line"
{
    fields { field(1; "No."; Code[20]) { } field(2; "Line No."; Integer) { } field(3; Name; Text[20]) { } }
    keys { key(PK; "No.", "Line No.") { } }
}
page 50150 "Order Dialog"
{
    PageType = StandardDialog;
    SourceTable = Order;
    layout { area(Content) { field(Name; Rec.Name) { } part(Lines; "Order Lines") { SubPageLink = "No." = field("No."); } } }
}
page 50151 "Order Lines"
{
    PageType = ListPart;
    SourceTable = "Order Line";
    AutoSplitKey = true;
    layout { area(Content) { repeater(Rows) { field(Name; Rec.Name) { } } } }
}
page 50152 Sheet
{
    PageType = Worksheet;
    layout { area(Content) { field(Text; ShownText) { } } }
    var
        ShownText: Text;
}
// --- [test: Leave]
Message('%1', Page.RunModal(Page::Confirmation));           // expect: closing with Cancel
                                                            // expect: Cancel
[ModalPageHandler]
procedure Leave(var Page: TestPage Confirmation)
begin
end;
// --- [test: Leave]
Message('%1', Page.RunModal(Page::Dialog));                 // expect: closing with Cancel
                                                            // expect: Cancel
[ModalPageHandler]
procedure Leave(var Page: TestPage Dialog)
begin
end;
// --- [test: Generate]
Message('%1', Page.RunModal(Page::Prompt));                 // expect: generates
                                                            // expect: closing with Cancel
                                                            // expect: Cancel
[ModalPageHandler]
procedure Generate(var Page: TestPage Prompt)
begin
    Page.Generate.Invoke();
end;
// --- [test: Leave]
Message('%1', Page.RunModal(Page::Wizard));                 // expect: closing with OK
                                                            // expect: OK
[ModalPageHandler]
procedure Leave(var Page: TestPage Wizard)
begin
end;
// --- [test: Cancel]
Message('%1', Page.RunModal(Page::Prompt));                 // expect: closing with Cancel
                                                            // expect: Cancel
[ModalPageHandler]
procedure Cancel(var Page: TestPage Prompt)
begin
    Page.Cancel().Invoke();
end;
// --- [test: TakeOK]
Message('%1', Page.RunModal(Page::"Bare Prompt"));          // expect: OK
[ModalPageHandler]
procedure TakeOK(var Page: TestPage "Bare Prompt")
begin
    Page.OK().Invoke();
end;
// --- [test: SayYes]
Message('%1', Page.RunModal(Page::Confirmation));           // expect: closing with Yes
                                                            // expect: Yes
[ModalPageHandler]
procedure SayYes(var Page: TestPage Confirmation)
begin
    Page.Yes().Invoke();
end;
// --- [test]
var
    Prompt: TestPage Prompt;
Prompt.OpenEdit();
Prompt.OK().Invoke();                                       // run-time error TestActionNotFound: The built-in action = OK is not found on the page.
// --- [test]
var
    Confirmation: TestPage Confirmation;
Confirmation.OpenEdit();
asserterror Confirmation.OK().Invoke();
Message(GetLastErrorText());                                // expect: The built-in action = OK is not found on the page.
Confirmation.Cancel().Invoke();                             // run-time error TestActionNotFound: The built-in action = Cancel is not found on the page.
// --- [test]
var
    Wizard: TestPage Wizard;
    Card: TestPage Card;
Wizard.OpenEdit();
asserterror Wizard.Cancel().Invoke();
Message(GetLastErrorText());                                // expect: The built-in action = Cancel is not found on the page.
Card.OpenEdit();
Message('%1', Card.OK().Enabled());                         // expect: Yes
Card.No().Invoke();                                         // run-time error TestActionNotFound: The built-in action = No is not found on the page.
// --- [test: CancelOrder]
// Cancel writes what was edited all the same, in parts too.
var
    Order: Record Order;
    Line: Record "Order Line";
    Dialog: Page "Order Dialog";
Order."No." := 'A'; Order.Insert();
Dialog.SetRecord(Order);
Message('%1', Dialog.RunModal());                           // expect: Cancel
Order.Find();
Message('%1 %2', Order.Name, Line.Count());                 // expect: changed 2
[ModalPageHandler]
procedure CancelOrder(var Dialog: TestPage "Order Dialog")
begin
    Dialog.Name.SetValue('changed');
    Dialog.Lines.New();
    Dialog.Lines.Name.SetValue('one');
    Dialog.Lines.New();
    Dialog.Lines.Name.SetValue('two');
    Dialog.Cancel().Invoke();
end;
// --- [test: TakeSheet]
// A page of a type for lists needs no SourceTable.
Message('%1', Page.RunModal(Page::Sheet));                  // expect: OK
[ModalPageHandler]
procedure TakeSheet(var Sheet: TestPage Sheet)
begin
    asserterror Sheet.Cancel().Invoke();
    Sheet.OK().Invoke();
end;
