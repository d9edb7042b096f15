// Docs: properties/devenv-runobject-property, properties/devenv-runpageonrec-property, properties/devenv-runpagemode-property,
//       triggers-auto/page/devenv-onnewrecord-page-trigger, methods-auto/testfield/testfield-editable-method
// Observed: on real servers, what the pages of actions share with the page below, and which controls can be edited.
// --- shared
table 50100 Row
{
    fields { field(1; "No."; Code[20]) { } field(2; Name; Text[50]) { } field(3; Kind; Code[10]) { } }
    keys { key(PK; "No.") { } }
    trigger OnModify() begin Message('modify %1>%2', xRec.Name, Name); end;
}
page 50100 Target
{
    SourceTable = Row;
    layout { area(Content) { field("No."; Rec."No.") { } field(Name; Rec.Name) { } field(Kind; Rec.Kind) { } field(Note; Note) { } } }
    trigger OnOpenPage()
    var
        Row: Record Row;
        Copied: Record Row;
    begin
        Copied.Copy(Rec);
        Message('open %1 %2, %3 rows, %4', Rec."No.", Rec.Kind, Copied.Count(), CurrPage.Editable);
        if Row.Get('MOVE') then begin
            Rec.Reset();
            Rec.FindLast();
        end;
    end;

    trigger OnNewRecord(BelowxRec: Boolean) begin Message('new %1 <%2> <%3>', BelowxRec, xRec."No.", Rec."No."); end;

    var Note: Text[50];
}
page 50101 "Target Dialog"
{
    PageType = StandardDialog;
    SourceTable = Row;
    layout { area(Content) { field("No."; Rec."No.") { } } }
    trigger OnOpenPage() begin Message('open'); end;
}
codeunit 50108 "Target Codeunit"
{
    TableNo = Row;
    trigger OnRun()
    begin
        Message('run %1, %2 rows', Rec."No.", Rec.Count());
        Rec.Name := 'written';
        Rec.Modify();
        Rec.Reset();
        Rec.FindLast();
    end;
}
page 50102 Host
{
    PageType = List;
    SourceTable = Row;
    layout { area(Content) { repeater(Rows)
    {
        field("No."; Rec."No.") { }
        field(Name; Rec.Name) { }
        field(Kind; Rec.Kind) { }
        field(Read; Read) { }
    } } }
    actions { area(Processing)
    {
        action(OnRec) { RunObject = page Target; RunPageOnRec = true; }
        action(View) { RunObject = page Target; RunPageMode = View; }
        action(Create) { RunObject = page Target; RunPageMode = Create; }
        action(Dialog) { RunObject = page "Target Dialog"; }
        action(Code) { RunObject = codeunit "Target Codeunit"; }
        action(Print) { RunObject = report "Target Report"; }
        action(ByCode) { trigger OnAction() begin Page.Run(Page::Target); end; }
    } }
    trigger OnAfterGetRecord()
    begin
        Read := 'read ' + Rec.Name;
        if Rec.Kind = '' then
            Rec.Kind := 'CODE';
    end;

    var Read: Text;
}
report 50100 "Target Report" { }
page 50103 List
{
    PageType = List;
    SourceTable = Row;
    layout { area(Content) { repeater(Rows) { field(Name; Rec.Name) { } field(Note; Note) { } } } }
    var Note: Text[50];
}
page 50104 Card
{
    SourceTable = Row;
    layout { area(Content) { field(Name; Rec.Name) { } field(Note; Note) { } part(Part; Part) { } } }
    trigger OnOpenPage()
    var
        Row: Record Row;
    begin
        if Row.Get('LOCK') then
            CurrPage.Editable := false
        else
            CurrPage.Editable := true;
    end;

    var Note: Text[50];
}
page 50105 Part
{
    PageType = ListPart;
    SourceTable = Row;
    layout { area(Content) { repeater(Rows) { field(Name; Rec.Name) { } field(Note; Note) { } } } }
    var Note: Text[50];
}
codeunit 50109 Rows
{
    procedure Fill()
    begin
        Add('A', 'first', 'X');
        Add('B', 'second', '');
        Add('C', 'third', 'X');
    end;

    procedure Add(No: Code[20]; Name: Text[50]; Kind: Code[10])
    var
        Row: Record Row;
    begin
        Row."No." := No; Row.Name := Name; Row.Kind := Kind;
        Row.Insert();
    end;
}
// --- [test: Look]
// With RunPageOnRec the page of an action stands on the row of the page below, without its filters.
var
    Host: TestPage Host;
    Rows: Codeunit Rows;
Rows.Fill();
Host.OpenEdit();
Host.Filter.SetFilter(Kind, 'X');
Host.Last();
Host.OnRec.Invoke();                                        // expect: open C X, 3 rows, Yes
    // expect: C
Host.Close();
[PageHandler]
procedure Look(var Target: TestPage Target)
begin
    Message(Target."No.".Value);
end;
// --- [test: Write]
// What it writes is shown below when it is closed, and OnAfterGetRecord has run for the row. What code of the page below has
// put into Rec is there in OnOpenPage only: then the stored row is shown, and saved.
var
    Row: Record Row;
    Host: TestPage Host;
    Rows: Codeunit Rows;
Rows.Fill();
Host.OpenEdit();
Host.GoToKey('B');
Message('%1 %2', Host.Kind, Host.Read);                     // expect: CODE read second
Host.OnRec.Invoke();                                        // expect: open B CODE, 3 rows, Yes
    // expect: <>
    // expect: modify second>written
Message('%1 %2', Host.Name, Host.Read);                     // expect: written read written
Row.Get('B');
Message('<%1>', Row.Kind);                                  // expect: <>
Host.Name.SetValue('again');
Host.First();                                               // expect: modify written>again
[PageHandler]
procedure Write(var Target: TestPage Target)
begin
    Message('<%1>', Target.Kind.Value);
    Target.Name.SetValue('written');
    Target.Close();
end;
// --- [test: Leave, LeaveModal]
// A page that is run on a record moves a copy of it.
var
    Row: Record Row;
    Rows: Codeunit Rows;
Rows.Fill();
Rows.Add('MOVE', '', '');
Row.Get('A');
Page.Run(Page::Target, Row);                                // expect: open A X, 4 rows, Yes
    // expect: MOVE
Message(Row."No.");                                         // expect: A
Page.RunModal(Page::Target, Row);                           // expect: open A X, 4 rows, Yes
    // expect: MOVE
Message(Row."No.");                                         // expect: A
[PageHandler]
procedure Leave(var Target: TestPage Target)
begin
    Message(Target."No.".Value);
end;

[ModalPageHandler]
procedure LeaveModal(var Target: TestPage Target)
begin
    Message(Target."No.".Value);
end;
// --- [test]
// A codeunit that an action runs has the record of the page, its filters too: what it writes is shown, and where it goes.
var
    Host: TestPage Host;
    Rows: Codeunit Rows;
Rows.Fill();
Rows.Add('D', 'fourth', 'Y');
Host.OpenEdit();
Host.Filter.SetFilter(Kind, 'X');
Host.Code.Invoke();                                         // expect: run A, 2 rows
Message('%1 %2', Host."No.", Host.Read);                    // expect: D read fourth
Host.First();
Message('%1 %2', Host."No.", Host.Read);                    // expect: A read written
// --- [test]
// The page of an action opens without a handler, too, but one that code runs does not. One that opens on a new record is
// told that it is below the last.
var
    Host: TestPage Host;
    Target: TestPage Target;
    Rows: Codeunit Rows;
Host.OpenView();
Host.Create.Invoke();                                       // expect: open  , 0 rows, Yes
    // expect: new Yes <> <>
Host.Close();
Rows.Fill();
Host.OpenView();
Host.Create.Invoke();                                       // expect: open  , 3 rows, Yes
    // expect: new Yes <C> <>
Host.View.Invoke();                                         // expect: open  , 3 rows, No
Target.Trap();
Host.Create.Invoke();                                       // expect: open  , 3 rows, Yes
    // expect: new Yes <C> <>
Message('%1 <%2>', Target.Editable, Target."No.");          // expect: Yes <>
Target.Close();
Target.OpenNew();                                           // expect: open  , 3 rows, Yes
    // expect: new Yes <C> <>
Host.ByCode.Invoke();                                       // run-time error MissingUIHandler: Unhandled UI: Page 50100
// --- [test]
// A dialog opens, and then it is an error.
var
    Host: TestPage Host;
Host.OpenView();
Host.Dialog.Invoke();                                       // expect: open
    // error: TestPages that are invoked from a RunObject action must have a handler. Page No. = 50101
// --- [test: Answer]
// It is modal.
var
    Host: TestPage Host;
Host.OpenView();
Host.Dialog.Invoke();                                       // expect: open
    // expect: answering
[ModalPageHandler]
procedure Answer(var Dialog: TestPage "Target Dialog")
begin
    Message('answering');
    Dialog.Cancel().Invoke();
end;
// --- [test]
// Reports are not run by actions in tests, nor are queries and XMLports.
var
    Host: TestPage Host;
Host.OpenView();
Host.Print.Invoke();                                        // error: The method RunReport is not supported for TestPages.
// --- [test: Look]
// A page that is opened to be looked at: fields of the record cannot be edited, variables can, in parts too.
var
    Card: TestPage Card;
    Host: TestPage Host;
Card.OpenEdit();
Message('%1 %2 %3', Card.Editable, Card.Name.Editable(), Card.Note.Editable());                     // expect: Yes Yes Yes
Message('%1 %2 %3', Card.Part.Editable, Card.Part.Name.Editable(), Card.Part.Note.Editable());      // expect: Yes Yes Yes
Card.View().Invoke();
Message('%1 %2 %3', Card.Part.Editable, Card.Part.Name.Editable(), Card.Part.Note.Editable());      // expect: No No Yes
Card.Close();
Card.OpenView();
Message('%1 %2 %3', Card.Editable, Card.Name.Editable(), Card.Note.Editable());                     // expect: No No Yes
Message('%1 %2 %3', Card.Part.Editable, Card.Part.Name.Editable(), Card.Part.Note.Editable());      // expect: No No Yes
Card.Close();
Host.OpenEdit();
Host.View.Invoke();                                         // expect: open  , 0 rows, No
    // expect: No No Yes
[PageHandler]
procedure Look(var Target: TestPage Target)
begin
    Message('%1 %2 %3', Target.Editable, Target.Name.Editable(), Target.Note.Editable());
end;
// --- [test]
// Code can take away that the page is edited; that it does not give it is seen above, where CurrPage.Editable is true.
var
    Card: TestPage Card;
    Rows: Codeunit Rows;
Rows.Add('LOCK', '', '');
Card.OpenEdit();
Message('%1 %2 %3', Card.Editable, Card.Name.Editable(), Card.Note.Editable());                     // expect: No No No
// --- [test: LookAtList, LookAtCard]
// In lookup mode nothing of a list can be edited, unless it was run for a record; a card is as it was.
var
    Row: Record Row;
    List: Page List;
    Card: Page Card;
List.RunModal();                                            // expect: Yes Yes Yes
List.LookupMode(true);
List.RunModal();                                            // expect: No No No
Message('%1', Page.RunModal(Page::List, Row));              // expect: Yes Yes Yes
// expect: LookupCancel
Card.LookupMode(true);
Card.RunModal();                                            // expect: Yes Yes Yes
[ModalPageHandler]
procedure LookAtList(var List: TestPage List)
begin
    Message('%1 %2 %3', List.Editable, List.Name.Editable(), List.Note.Editable());
end;

[ModalPageHandler]
procedure LookAtCard(var Card: TestPage Card)
begin
    Message('%1 %2 %3', Card.Editable, Card.Name.Editable(), Card.Note.Editable());
end;
