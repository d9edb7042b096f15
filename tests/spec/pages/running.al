// Pages that code runs: Page.Run and Page.RunModal.
// Docs: methods-auto/page/page-run--method, methods-auto/page/page-runmodal--method,
//       methods-auto/page/page-runmodal-integer-table-joker-method, triggers-auto/page/devenv-onqueryclosepage-page-trigger
// --- shared
table 50100 Thing
{
    LookupPageId = Things;
    fields { field(1; "No."; Code[10]) { } field(2; Name; Text[30]) { } }
    keys { key(PK; "No.") { } key(ByName; Name) { } }
}
table 50101 Other { fields { field(1; "No."; Integer) { } } keys { key(PK; "No.") { } } }
page 50100 Things
{
    PageType = List;
    SourceTable = Thing;
    layout { area(Content) { repeater(Rows) { field("No."; Rec."No.") { } field(Name; Rec.Name) { } } } }
    trigger OnQueryClosePage(CloseAction: Action): Boolean
    begin
        Message('closing with %1', CloseAction);
        exit(true);
    end;
}
page 50101 "Thing Card"
{
    SourceTable = Thing;
    layout { area(Content) { field("No."; Rec."No.") { } field(Name; Rec.Name) { } field(Note; Note) { } } }
    actions { area(Processing) {
        action(More) { trigger OnAction() begin if Page.RunModal(0, Rec) = Action::LookupOK then Note := 'chose ' + Rec."No."; end; }
        action(Done) { trigger OnAction() begin CurrPage.Close(); end; }
    } }
    var Note: Text;
    trigger OnOpenPage() begin Message('open <%1>', Note); end;
    procedure SetNote(NewNote: Text) begin Note := NewNote; end;
    procedure GetNote(): Text begin exit(Note); end;
}
page 50102 Sure { PageType = ConfirmationDialog; layout { area(Content) { } } }
page 50103 Ask { PageType = StandardDialog; layout { area(Content) { } } }
page 50104 Wizard { PageType = NavigatePage; layout { area(Content) { } } }
page 50105 Stubborn
{
    layout { area(Content) { } }
    trigger OnQueryClosePage(CloseAction: Action): Boolean
    begin
        Asked += 1;
        Message('asked %1', Asked);
        exit(Asked > 1);
    end;
    var Asked: Integer;
}
page 50106 Broken { layout { area(Content) { } } trigger OnOpenPage() begin Error('will not open'); end; }
page 50107 Draft
{
    PageType = PromptDialog;
    PromptMode = Content;
    Extensible = false;
    layout { area(Content) { } }
    actions { area(SystemActions)
    {
        systemaction(Generate) { trigger OnAction() begin Message('generating %1', CurrPage.PromptMode); end; }
        systemaction(OK) { Caption = 'Keep it'; }
    } }
    procedure Mode(): Text begin exit(Format(CurrPage.PromptMode)); end;
    procedure Generate() begin CurrPage.PromptMode := PromptMode::Generate; end;
}
codeunit 50199 Fill
{
    procedure Things()
    var
        Thing: Record Thing;
    begin
        Thing."No." := 'A'; Thing.Name := 'zebra'; Thing.Insert();
        Thing."No." := 'B'; Thing.Name := 'yak'; Thing.Insert();
        Thing."No." := 'C'; Thing.Name := 'xerus'; Thing.Insert();
        Commit();
    end;
}
// --- the Action that closes a page is what RunModal returns
Message('%1', Page.RunModal(Page::Ask));    // page: ok
    // expect: OK
Message('%1', Page.RunModal(Page::Ask));    // page: cancel
    // expect: Cancel
Message('%1', Page.RunModal(Page::Sure));   // page: yes
    // expect: Yes
Message('%1', Page.RunModal(Page::Sure));   // page: no
    // expect: No
Message('%1', Page.RunModal(Page::Sure));   // page: close
    // expect: Cancel
Message('%1', Page.RunModal(Page::Ask));    // page: close
    // expect: Cancel
Message('%1', Page.RunModal(Page::Wizard)); // page: close
    // expect: OK
// --- a button that the page does not have is an error, and the page stays open
if Page.RunModal(Page::Sure) = Action::Yes then;  // page: ok
    // error: The page Sure cannot be closed with 'ok'. It has: yes, no.
// --- OnQueryClosePage is told the Action; a lookup says LookupOK and gives the record back
var
    Thing: Record Thing;
    Fill: Codeunit Fill;
Fill.Things();
if Page.RunModal(Page::Things, Thing) = Action::LookupOK then
    Message('chose %1', Thing."No.");        // page: goto B; ok
    // expect: closing with LookupOK
    // expect: chose B
Thing.Get('A');
if Page.RunModal(0, Thing) = Action::LookupCancel then
    Message('still %1', Thing."No.");        // page: get "No."; goto C; cancel
    // expect: A
    // expect: closing with LookupCancel
    // expect: still A
// --- the record stands on the page with its filters and its key
var
    Thing: Record Thing;
    Fill: Codeunit Fill;
Fill.Things();
Thing.SetCurrentKey(Name);
Thing.SetFilter("No.", 'A|B');
Thing.FindFirst();
Page.RunModal(Page::Things, Thing);          // page: get "No."; next; get "No."; next; get "No."
    // expect: B
    // expect: A
    // expect: A
    // expect: closing with LookupCancel
// --- a temporary record brings its rows
var
    TempThing: Record Thing temporary;
    Fill: Codeunit Fill;
Fill.Things();
TempThing."No." := 'T';
TempThing.Insert();
Page.RunModal(Page::Things, TempThing);      // page: get "No."; next; get "No."
    // expect: T
    // expect: T
    // expect: closing with LookupCancel
// --- a page variable: its globals, SetTableView, SetRecord, LookupMode, GetRecord, SetSelectionFilter
var
    Thing: Record Thing;
    Fill: Codeunit Fill;
    Card: Page "Thing Card";
Fill.Things();
Card.SetNote('hello');
Thing.SetFilter("No.", 'B..');
Card.SetTableView(Thing);
Thing.Get('C');
Card.SetRecord(Thing);
Card.LookupMode(true);
Message('%1', Card.RunModal() = Action::LookupOK);   // page: get "No."; get Note; previous; get "No."; previous; get "No."; ok
    // expect: open <hello>
    // expect: C
    // expect: hello
    // expect: B
    // expect: B
    // expect: Yes
Clear(Thing);
Card.GetRecord(Thing);
Message('%1 %2', Thing."No.", Thing.Name);           // expect: B yak
Thing.Reset();
Card.SetSelectionFilter(Thing);
Message(Thing.GetFilters());                         // expect: No.: B
Message(Card.GetNote());                             // expect: hello
// --- RunModal leaves the variables of the page alone, Run gives the variable a new page
var
    Card: Page "Thing Card";
Card.SetNote('kept');
Card.RunModal();
    // expect: open <kept>
Message(Card.GetNote());    // expect: kept
Card.Run();
Message('<%1>', Card.GetNote());
    // expect: <>
    // expect: open <kept>
// --- a page that is run opens when the code is done
Page.Run(Page::"Thing Card");
Message('first');
    // expect: first
    // expect: open <>
// --- pages inside pages: an action runs a lookup, on whose record the code goes on
var
    Thing: Record Thing;
    Fill: Codeunit Fill;
Fill.Things();
Page.RunModal(Page::"Thing Card", Thing);
    // page: action More; get Note; action Done
    // page: goto C; ok
    // expect: open <>
    // expect: closing with LookupOK
    // expect: chose C
// --- what a row has is saved before its action runs, so the action may run a page
var
    Thing: Record Thing;
    Fill: Codeunit Fill;
Fill.Things();
Page.RunModal(Page::"Thing Card", Thing);
    // page: set Name changed; action More; get Name
    // page: close
    // expect: open <>
    // expect: closing with LookupCancel
    // expect: changed
// --- OnQueryClosePage keeps the page open
Page.RunModal(Page::Stubborn);    // page: close
    // expect: asked 1
    // expect: asked 2
// --- while there are uncommitted writes no page can be waited for
// Observed: AL code sees the general text; what is not allowed is in the details.
var
    Thing: Record Thing;
Thing.Insert();
Page.Run(Page::Ask);
asserterror Page.RunModal(Page::Ask);
Message(GetLastErrorText());
    // expect: An error occurred and the transaction is stopped. Contact your administrator or partner for further assistance.
Message(GetLastErrorObject().DetailedMessage().Substring(1, 114));
    // expect: The following AL methods are limited during write transactions because one or more tables will be locked: Form.Run
Thing.Insert();
Page.RunModal(Page::Ask);
    // run-time error TransactionStopped: An error occurred and the transaction is stopped. Contact your administrator or partner for further assistance.
// --- by name, with or without its namespace
namespace Some.Where;
page 50110 Here { layout { area(Content) { } } trigger OnOpenPage() begin Message('here'); end; }
codeunit 50100 Spec
{
    trigger OnRun()
    begin
        Page.RunModal('Here');               // expect: here
        Page.RunModal('Some.Where.Here');    // expect: here
        Page.RunModal('Some.Other.Here');    // error: Page Some.Other.Here does not exist.
    end;
}
// --- a page that does not exist
Page.Run(99999);             // error: You tried to invoke the Page object with the ID 99999 from the object ...
// --- page 0 without a record, and with one of a table without a lookup page. Observed.
Page.RunModal(0);            // error: You tried to invoke the Page object with the ID 0 from the object ...
// ---
var
    Other: Record Other;
Page.RunModal(0, Other);     // error: You tried to invoke the Page object with the ID 0 from the object ...
// --- a page of another table
var
    Other: Record Other;
Page.RunModal(Page::Things, Other);    // error: The page Things shows Thing, not Other.
// --- an error while a page opens reaches the code that waits for it
asserterror Page.RunModal(Page::Broken);
Message(GetLastErrorText());    // expect: will not open
// --- PromptMode is what the page says until code says otherwise
var
    Draft: Page Draft;
Message(Draft.Mode());    // expect: Content
Draft.Generate();
Message(Draft.Mode());    // expect: Generate
// --- opened to generate, it generates at once; then it shows what came of it. System actions close it.
var
    Draft: Page Draft;
Draft.Generate();
Message('%1', Draft.RunModal());    // page: action Generate; action OK
    // expect: generating Generate
    // expect: generating Content
    // expect: OK
Message(Draft.Mode());              // expect: Content
