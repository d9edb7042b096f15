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
