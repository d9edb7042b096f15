// Docs: devenv-testing-pages, properties/devenv-delayedinsert-property, properties/devenv-autosplitkey-property
// Observed: on real servers, all of this: the empty row of a list, when rows are written, and which numbers they get.
// --- shared
table 50100 Head
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
    }
    keys { key(PK; "No.") { } }
}
table 50101 Line
{
    fields
    {
        field(1; "No."; Code[20])
        {
            trigger OnValidate()
            begin
                Validated := true;
            end;
        }
        field(2; "Line No."; Integer) { }
        field(3; Name; Text[50]) { }
        field(4; Validated; Boolean) { }
        field(5; Kind; Code[10]) { }
    }
    keys { key(PK; "No.", "Line No.") { } }
}
page 50100 "Head Card"
{
    SourceTable = Head;
    layout
    {
        area(Content)
        {
            field("No."; Rec."No.") { }
            field(Name; Rec.Name) { }
            part(Lines; Lines) { SubPageLink = "No." = field("No."), Kind = const('X'); }
        }
    }
}
page 50101 Lines
{
    PageType = ListPart;
    SourceTable = Line;
    AutoSplitKey = true;
    DelayedInsert = true;
    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field("No."; Rec."No.") { }
                field("Line No."; Rec."Line No.") { }
                field(Name; Rec.Name) { }
                field(Kind; Rec.Kind) { }
                field(Validated; Rec.Validated) { }
            }
        }
    }
}
page 50102 Heads
{
    PageType = List;
    SourceTable = Head;
    layout { area(Content) { repeater(Rows) { field("No."; Rec."No.") { } field(Name; Rec.Name) { } } } }
    trigger OnInsertRecord(BelowxRec: Boolean): Boolean
    begin
        Message('insert %1 %2.', Rec."No.", Rec.Name);
        exit(true);
    end;

    trigger OnModifyRecord(): Boolean
    begin
        Message('modify %1 %2.', Rec."No.", Rec.Name);
        exit(true);
    end;
}
page 50110 "Opened Heads"
{
    PageType = List;
    SourceTable = Head;
    ModifyAllowed = false;
    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field("No."; Rec."No.")
                {
                    trigger OnDrillDown()
                    begin
                        Rec.Name := 'by code';
                        CurrPage.Update();
                    end;
                }
                field(Name; Rec.Name) { }
            }
            field(Chosen; Chosen) { }
        }
    }

    var
        Chosen: Integer;

    trigger OnModifyRecord(): Boolean
    begin
        Message('modify %1.', Rec."No.");
        exit(true);
    end;
}
page 50103 "Delayed Heads"
{
    PageType = List;
    SourceTable = Head;
    DelayedInsert = true;
    layout { area(Content) { repeater(Rows) { field("No."; Rec."No.") { } field(Name; Rec.Name) { } } } }
}
page 50104 "Delayed Head"
{
    SourceTable = Head;
    DelayedInsert = true;
    layout { area(Content) { field("No."; Rec."No.") { } field(Name; Rec.Name) { } } }
}
page 50105 "Read Heads"
{
    PageType = List;
    SourceTable = Head;
    CardPageId = "Head Card";
    Editable = false;
    layout { area(Content) { repeater(Rows) { field("No."; Rec."No.") { } } } }
}
page 50106 Counting
{
    PageType = List;
    SourceTable = Head;
    layout { area(Content) { repeater(Rows) { field("No."; Rec."No.") { } field(Name; Rec.Name) { } } } }

    trigger OnNewRecord(BelowxRec: Boolean)
    begin
        Message('new');
    end;
}
page 50107 Host
{
    layout
    {
        area(Content)
        {
            part(Lines; Lines) { Caption = 'Not shown'; }
            part(ReadOnly; Lines) { Editable = false; }
            part(Hidden; Lines) { Visible = false; }
        }
    }
}
table 50102 "Numbered"
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
    }
    keys { key(PK; "No.") { } }

    trigger OnInsert()
    begin
        if "No." = '' then
            "No." := 'AUTO';
    end;
}
page 50108 "Numbered Head"
{
    SourceTable = Numbered;
    layout
    {
        area(Content)
        {
            field("No."; Rec."No.") { }
            field(Name; Rec.Name) { }
            part(Lines; Lines) { SubPageLink = "No." = field("No."); }
        }
    }
}
page 50109 "Template Head"
{
    SourceTable = Head;
    layout { area(Content) { field("No."; Rec."No.") { } field(Name; Rec.Name) { } } }

    trigger OnNewRecord(BelowxRec: Boolean)
    begin
        IsNew := true;
    end;

    trigger OnAfterGetCurrRecord()
    var
        Head: Record Head;
    begin
        if not IsNew then
            exit;
        IsNew := false;
        Head."No." := 'T1';
        Head.Insert(true);
        Rec.Copy(Head);
        CurrPage.Update();
    end;

    var
        IsNew: Boolean;
}
codeunit 50109 Rows
{
    procedure Head(No: Code[20])
    var
        Head: Record Head;
    begin
        Head."No." := No;
        Head.Name := 'orig';
        Head.Insert();
    end;

    procedure Line(No: Code[20]; LineNo: Integer)
    var
        Line: Record Line;
    begin
        Line."No." := No;
        Line."Line No." := LineNo;
        Line.Name := 'old';
        Line.Kind := 'X';
        Line.Insert();
    end;

    procedure Numbers(): Text
    var
        Line: Record Line;
        Found: Text;
    begin
        Line.SetRange(Name, 'new');
        if Line.FindSet() then
            repeat
                Found += Line."No." + ' ' + Format(Line."Line No.", 0, 9) + ' ';
            until Line.Next() = 0;
        exit(Found + '.');
    end;
}
// --- [test]
// After the last row of a list that is open for edits comes an empty one. Left as it is, it is not written.
var
    List: TestPage Heads;
    Head: Record Head;
    Rows: Codeunit Rows;
Rows.Head('A');
Rows.Head('B');
List.OpenEdit();
Message('%1 %2', List.Last(), List."No.".Value);            // expect: Yes B
Message('%1 >%2<', List.Next(), List."No.".Value);          // expect: Yes ><
Message('%1 %2', List.Next(), List."No.".Value);            // expect: No B
List.Next();
Message('%1 %2', List.Previous(), List."No.".Value);        // expect: Yes B
List.Next();
List.Close();
Message('%1', Head.Count());                                // expect: 2
// --- [test]
// There is none on a page that is opened to be looked at, or that says Editable = false.
var
    List: TestPage Heads;
    Read: TestPage "Read Heads";
    Rows: Codeunit Rows;
Rows.Head('A');
List.OpenView();
Message('%1', List.Next());                                 // expect: No
List.Close();
Read.OpenEdit();
Message('%1', Read.Next());                                 // expect: No
// --- [test]
// An empty list stands on that row, though First and Last say no. What is typed there becomes a record.
var
    List: TestPage "Delayed Heads";
    Head: Record Head;
List.OpenEdit();
Message('%1 %2', List.First(), List.Last());                // expect: No No
List."No.".SetValue('A');
List.Close();
Message('%1', Head.Get('A'));                               // expect: Yes
// --- [test]
// Without DelayedInsert a list writes a row when its key is complete; every further field modifies it.
var
    List: TestPage Heads;
List.OpenNew();
List."No.".SetValue('A');                                   // expect: insert A .
List.Name.SetValue('x');                                    // expect: modify A x.
List.Name.SetValue('x');
List.Close();
// --- [test]
// A card writes a new record when a field outside the key is set, or when it is left.
var
    Card: TestPage "Head Card";
    Head: Record Head;
Card.OpenNew();
Card."No.".SetValue('A');
Message('%1', Head.Count());                                // expect: 0
Card.Name.SetValue('x');
Message('%1', Head.Count());                                // expect: 1
Card.Close();
Card.OpenNew();
Card."No.".SetValue('B');
Card.Close();
Message('%1', Head.Count());                                // expect: 2
Card.OpenNew();
Card.Close();
Message('%1', Head.Count());                                // expect: 2
// --- [test]
// A value that a record has already is not written. The key of a record that is there stays as it is.
var
    List: TestPage Heads;
    Rows: Codeunit Rows;
    Head: Record Head;
Rows.Head('A');
List.OpenEdit();
List.Name.SetValue('orig');
List."No.".SetValue('Z');
List.Name.SetValue('x');
List.Close();                                               // expect: modify A x.
Head.FindFirst();
Message(Head."No.");                                        // expect: A
// --- [test]
// An insert that fails: setting a further field of a card raises, and so does closing a page with DelayedInsert.
var
    Card: TestPage "Head Card";
    Delayed: TestPage "Delayed Head";
    Rows: Codeunit Rows;
Rows.Head('DUP');
Commit();
Card.OpenNew();
Card."No.".SetValue('DUP');
asserterror Card.Name.SetValue('typed');
Message('%1', StrPos(GetLastErrorText(), 'already exists') > 0);    // expect: Yes
Delayed.OpenNew();
Delayed."No.".SetValue('DUP');
Delayed.Close();                                            // run-time error TestWrapped:DB:RecordExists: The record in table Head already exists....
// --- [test]
// OK raises nothing; nor does moving on, which leaves an error at the field of the key, and closing after that.
var
    Delayed: TestPage "Delayed Head";
    List: TestPage "Delayed Heads";
    Rows: Codeunit Rows;
    Head: Record Head;
Rows.Head('DUP');
Delayed.OpenNew();
Delayed."No.".SetValue('DUP');
Delayed.Name.SetValue('typed');
Delayed.OK().Invoke();
Head.Get('DUP');
Message('%1 %2', Head.Count(), Head.Name);                  // expect: 1 orig
List.OpenNew();
List."No.".SetValue('DUP');
List.Name.SetValue('typed');
List.New();
Message('%1 %2', List."No.".Value, List."No.".ValidationErrorCount());      // expect: DUP 1
List.Close();
List.OpenNew();
List."No.".SetValue('DUP');
List.Previous();
List.Close();                                               // run-time error TestWrapped:DB:RecordExists: The record in table Head already exists....
// --- [test]
// New takes what the link says into fields of the key and validates it, and nothing of the row before.
var
    Card: TestPage "Head Card";
    Rows: Codeunit Rows;
Rows.Head('H');
Rows.Line('H', 10000);
Card.OpenEdit();
Message(Card.Lines.Name.Value);                             // expect: old
Card.Lines.New();
Message('>%1< %2', Card.Lines.Name.Value, Card.Lines."No.".Value);  // expect: >< H
Message('%1 >%2<', Card.Lines.Validated.Value, Card.Lines.Kind.Value);      // expect: Yes ><
// --- [test]
// The empty row of a part has the value of the link before anybody types, and is validated when somebody does.
var
    Card: TestPage "Head Card";
    Rows: Codeunit Rows;
Rows.Head('H');
Card.OpenEdit();
Message('%1 %2', Card.Lines."No.".Value, Card.Lines.Validated.Value);       // expect: H No
Card.Lines.Name.SetValue('x');
Message(Card.Lines.Validated.Value);                        // expect: Yes
// --- [test]
// AutoSplitKey: the first row, one between two, one after a negative number, one across zero, and one at the end.
var
    Card: TestPage "Head Card";
    Rows: Codeunit Rows;
Rows.Head('A');
Rows.Head('B');
Rows.Line('B', 50000);
Rows.Line('B', 70000);
Rows.Head('C');
Rows.Line('C', 10000);
Rows.Line('C', 90000);
Rows.Head('D');
Rows.Line('D', -10000);
Rows.Head('E');
Rows.Line('E', -10000);
Rows.Line('E', 10000);
Rows.Head('F');
Rows.Line('F', 30000);
Card.OpenEdit();
repeat
    Card.Lines.First();
    Card.Lines.New();
    Card.Lines.Name.SetValue('new');
    Card.Lines.Kind.SetValue('X');
until not Card.Next();
Card.Close();
Message(Rows.Numbers());                                    // expect: A 20000 B 60000 C 20000 D -6667 E -1 F 40000 .
// --- [test]
// Lines belong to the record of the host, which is written before they are typed into.
var
    Card: TestPage "Head Card";
    Rows: Codeunit Rows;
    Line: Record Line;
    Head: Record Head;
Card.OpenNew();
Card."No.".SetValue('H');
Card.Lines.New();
Card.Lines.Name.SetValue('new');
Message('%1', Head.Get('H'));                               // expect: Yes
Card.Close();
Message(Rows.Numbers());                                    // expect: H 20000 .
// --- [test]
// A list opens its card with Edit and View; a page without one changes how it is open.
var
    List: TestPage "Read Heads";
    Card: TestPage "Head Card";
    Rows: Codeunit Rows;
Rows.Head('A');
Rows.Head('B');
List.OpenView();
List.Last();
Card.Trap();
List.Edit().Invoke();
Message('%1 %2', Card."No.".Value, Card.Editable);          // expect: B Yes
Card.View().Invoke();
Message('%1 %2', Card.Editable, Card.Lines.Editable);       // expect: No No
Message('%1 %2', Card.Edit().Enabled(), Card.View().Enabled());     // expect: Yes No
Message('%1 %2', List.Edit().Enabled(), List.View().Visible());     // expect: Yes Yes
Message('%1 %2', Card.Lines.Visible(), Card.Lines.Enabled());       // expect: Yes Yes
// --- [test]
// OnNewRecord runs once for each row that begins: for the empty row, for New, not for typing, not for First.
var
    List: TestPage Counting;
    Rows: Codeunit Rows;
List.OpenEdit();                                            // expect: new
Message('%1', List.First());                                // expect: No
List.New();                                                 // expect: new
List.Name.SetValue('x');
List."No.".SetValue('A');
Message('%1', List.Next());                                 // expect: new
                                                            // expect: Yes
// --- [test]
// What parts are: their caption is that of their page, a hidden one is not there, their flat rows do not expand.
var
    Host: TestPage Host;
    Rows: Codeunit Rows;
Rows.Line('H', 10);
Rows.Line('H', 20);
Rows.Line('H', 30);
Host.OpenEdit();
Message('%1 %2', Host.Lines.Caption, Host.ReadOnly.Editable);       // expect: Lines Yes
Message('%1 %2', Host.Lines.GoToKey('H', 20), Host.Lines."Line No.".Value);         // expect: Yes 20
Message('%1', Host.Lines.GoToKey('H', 99));                 // expect: No
asserterror Host.Lines.GoToKey('H');
Message(GetLastErrorText());                                // expect: The primary key of Line has 2 fields, not 1.
asserterror Host.Lines.Expand(true);
Message(GetLastErrorText());                                // expect: Expanding and collapsing are not supported on this rowEntry
Message('%1', Host.Hidden.Visible());                       // run-time error TestPartNotFound: The part with ID = Hidden was not found on the page.
// --- [test]
// The part of a new record shows nothing of others, and what belongs to the record once that has its key.
var
    Card: TestPage "Numbered Head";
    Rows: Codeunit Rows;
Rows.Line('', 10000);
Rows.Line('OTHER', 10000);
Card.OpenNew();
Card.Name.SetValue('typed');
Message(Card."No.".Value);                                  // expect: AUTO
Message('%1', Card.Lines.First());                          // expect: No
Card.Lines.Name.SetValue('new');
Rows.Line('AUTO', 70000);
Message('%1', Card.Lines.Last());                           // expect: Yes
Card.Lines.Name.SetValue('new');
Card.Close();
Message(Rows.Numbers());                                    // expect: AUTO 20000 AUTO 70000 .
// --- [test]
// A record that OnAfterGetCurrRecord has inserted takes the place of the new one.
var
    Card: TestPage "Template Head";
    Head: Record Head;
Card.OpenNew();
Message('%1', Head.Count());                                // expect: 1
Card.Name.SetValue('typed');
Card.OK().Invoke();
Head.FindFirst();
Message('%1 %2 %3', Head.Count(), Head."No.", Head.Name);   // expect: 1 T1 typed
// --- [test]
// What code sets on a page without ModifyAllowed is not written when the page updates; its variables can be edited.
var
    Head: Record Head;
    List: TestPage "Opened Heads";
Head."No." := 'A';
Head.Insert();
List.OpenView();
List.Chosen.SetValue(3);
Message(Format(List.Chosen));                               // expect: 3
List."No.".DrillDown();
Head.Find();
Message('[%1] [%2]', Head.Name, List.Name.Value);           // expect: [] []
List.Name.SetValue('typed');                                // run-time error TestValidation: Validation error for Field: Name,  Message = 'The field Name is not editable. (Select Refresh to discard errors)'
