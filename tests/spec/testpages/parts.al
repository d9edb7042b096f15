// Docs: devenv-testing-pages, properties/devenv-provider-property, properties/devenv-subpagelink-property
// Observed: on real servers, what fields show where there is no row, where the first Next of a part goes, and what a part
// with a Provider shows.
// --- shared
table 50100 Head
{
    fields { field(1; "No."; Code[20]) { } field(2; "Line No."; Integer) { } }
    keys { key(PK; "No.") { } }
}
table 50101 Line
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; "Line No."; Integer) { }
        field(3; Amount; Decimal) { }
        field(4; Kind; Option) { OptionMembers = Alpha,Beta; }
        field(5; Done; Boolean) { InitValue = true; }
        field(6; Count; Integer) { InitValue = 5; }
        field(7; Day; Date) { }
        field(8; Id; Guid) { }
        field(9; Name; Text[30]) { }
    }
    keys { key(PK; "No.", "Line No.") { } }
}
table 50102 Detail
{
    fields { field(1; Id; Integer) { } field(2; "Line Ref"; Integer) { } field(3; Info; Text[20]) { } }
    keys { key(PK; Id) { } }
}
page 50100 "Head Card"
{
    SourceTable = Head;
    layout { area(Content)
    {
        field("No."; Rec."No.") { }
        part(Lines; "Line Part") { SubPageLink = "No." = field("No."); }
    } }
    actions { area(Processing) { action(Refresh) { trigger OnAction() begin CurrPage.Update(false); end; } } }
}
page 50101 "Line Part"
{
    PageType = ListPart;
    SourceTable = Line;
    layout { area(Content) { repeater(Rows)
    {
        field("No."; Rec."No.") { }
        field("Line No."; Rec."Line No.") { }
        field(Amount; Rec.Amount) { }
        field(Kind; Rec.Kind) { }
        field(Done; Rec.Done) { }
        field(Count; Rec.Count) { }
        field(Day; Rec.Day) { }
        field(Id; Rec.Id) { }
        field(Name; Rec.Name) { }
    } } }
}
page 50102 "Provided Card"
{
    SourceTable = Head;
    layout
    {
        area(Content)
        {
            field("No."; Rec."No.") { }
            part(Lines; "Line Part") { SubPageLink = "No." = field("No."); }
        }
        area(FactBoxes)
        {
            part(Details; "Detail Part") { Provider = Lines; SubPageLink = "Line Ref" = field("Line No."); }
        }
    }
}
page 50103 "Detail Part"
{
    PageType = ListPart;
    SourceTable = Detail;
    layout { area(Content) { repeater(Rows) { field(Info; Rec.Info) { } } } }
}
page 50104 "Line List"
{
    PageType = List;
    SourceTable = Line;
    layout { area(Content) { repeater(Rows)
    {
        field("No."; Rec."No.") { }
        field(Amount; Rec.Amount) { }
        field(Kind; Rec.Kind) { }
        field(Count; Rec.Count) { }
    } } }
}
page 50105 "Line Card"
{
    SourceTable = Line;
    layout { area(Content) { field("No."; Rec."No.") { } field(Kind; Rec.Kind) { } field(Count; Rec.Count) { } } }
}
page 50106 "Own Lines"
{
    PageType = List;
    SourceTable = Line;
    SourceTableTemporary = true;
    SourceTableView = where("No." = const('T'));
    layout { area(Content) { repeater(Rows) { field("No."; Rec."No.") { } field(Count; Rec.Count) { } } } }
    actions { area(Processing)
    {
        action(Fill) { trigger OnAction() begin Add('T', 1, 7); Add('T', 2, 8); Rec.FindLast(); end; }
        action(Other) { trigger OnAction() begin Add('X', 1, 7); end; }
        action(Assign) { trigger OnAction() begin Rec."No." := 'T'; Rec.Count := 9; end; }
    } }
    local procedure Add(No: Code[20]; LineNo: Integer; NewCount: Integer)
    begin
        Rec.Init();
        Rec."No." := No; Rec."Line No." := LineNo; Rec.Count := NewCount;
        Rec.Insert();
    end;
}
page 50107 "Constant Card"
{
    SourceTable = Head;
    layout { area(Content)
    {
        field("No."; Rec."No.") { }
        part(Details; "Detail Part") { SubPageLink = "Line Ref" = const(Database::Line); }
    } }
}
codeunit 50109 Rows
{
    procedure Fill()
    var
        Head: Record Head;
    begin
        Head."Line No." := 1;
        Head."No." := 'A'; Head.Insert();
        Head."No." := 'B'; Head.Insert();
        Head."No." := 'C'; Head.Insert();
        Line('A', 10); Line('A', 20);
        Line('C', 30);
        Detail(1, 10, 'ten'); Detail(2, 20, 'twenty'); Detail(3, 30, 'thirty'); Detail(4, 1, 'of the head');
    end;

    local procedure Line(No: Code[20]; LineNo: Integer)
    var
        Line: Record Line;
    begin
        Line."No." := No; Line."Line No." := LineNo; Line.Count := 42;
        Line.Insert();
    end;

    local procedure Detail(Id: Integer; LineNo: Integer; Info: Text[20])
    var
        Detail: Record Detail;
    begin
        Detail.Id := Id; Detail."Line Ref" := LineNo; Detail.Info := Info;
        Detail.Insert();
    end;
}
// --- [test]
// The fields of a part whose link matches no row show nothing, whatever their type; as values they are the default of it.
var
    Card: TestPage "Head Card";
    Rows: Codeunit Rows;
Rows.Fill();
Card.OpenView();
Message(Card.Lines.Count.Value);                            // expect: 42
Card.GoToKey('B');
Message('%1%2%3%4', Card.Lines."No.", Card.Lines."Line No.", Card.Lines.Amount, Card.Lines.Kind);           // expect:
Message('%1%2%3%4', Card.Lines.Done, Card.Lines.Count, Card.Lines.Day, Card.Lines.Id);                      // expect:
Message('%1 %2', Card.Lines.Count.AsInteger(), Card.Lines.Kind.AsInteger());                                // expect: 0 0
Message('%1 %2 %3', Card.Lines.Amount.AsDecimal(), Card.Lines.Done.AsBoolean(), Card.Lines.Day.AsDate());   // expect: 0 No 
Card.GoToKey('A');
Message(Card.Lines.Count.Value);                            // expect: 42
// --- [test]
// So do those of a list and a card over an empty table, also of a card that may be edited, and of a list filtered to
// nothing; a new record and the empty row of a list that may be edited have the values that records begin with.
var
    List: TestPage "Line List";
    Card: TestPage "Line Card";
    Rows: Codeunit Rows;
List.OpenView();
Message('<%1%2%3>', List.Amount, List.Kind, List.Count);    // expect: <>
List.Close();
Card.OpenView();
Message('<%1%2>', Card.Kind, Card.Count);                   // expect: <>
Card.Close();
Card.OpenEdit();
Message('<%1%2>', Card.Kind, Card.Count);                   // expect: <>
Card.Close();
Rows.Fill();
List.OpenView();
Message('<%1>', List.Count);                                // expect: <42>
List.Filter.SetFilter("No.", 'Z');
Message('<%1%2%3>', List.Amount, List.Kind, List.Count);    // expect: <>
Message('%1 %2', List.First(), List.Last());                // expect: No No
Message('<%1%2%3>', List.Amount, List.Kind, List.Count);    // expect: <>
List.Close();
List.OpenEdit();
List.Filter.SetFilter("No.", 'Z');
Message('<%1 %2 %3>', List.Amount, List.Kind, List.Count);  // expect: <0.00 Alpha 5>
List.Close();
Card.OpenNew();
Message('<%1 %2>', Card.Kind, Card.Count);                  // expect: <Alpha 5>
// --- [test]
// Undocumented: what is typed into a card over an empty table begins a record.
var
    Line: Record Line;
    Card: TestPage "Line Card";
Card.OpenEdit();
Card.Kind.SetValue('Beta');
Message('<%1 %2>', Card.Kind, Card.Count);                  // expect: <Beta 5>
Card.Close();
Message('%1', Line.Count());                                // expect: 1
// --- [test]
// A row that code of the page inserts and stands on is shown, if the filters let it through; what is in Rec only is not.
var
    List: TestPage "Own Lines";
List.OpenView();
Message('<%1>', List.Count);                                // expect: <>
List.Assign.Invoke();
Message('<%1>', List.Count);                                // expect: <>
List.Other.Invoke();
Message('<%1>', List.Count);                                // expect: <>
List.Fill.Invoke();
Message('<%1 %2>', List."No.", List.Count);                 // expect: <T 8>
List.First();
Message('<%1 %2>', List."No.", List.Count);                 // expect: <T 7>
// --- [test]
// The first Next of a part goes to its first row, until somebody has looked at it.
var
    Card: TestPage "Head Card";
    Rows: Codeunit Rows;
Rows.Fill();
Card.OpenView();
Message('%1 %2', Card.Lines.Next(), Card.Lines."Line No.".Value);    // expect: Yes 10
Message('%1 %2', Card.Lines.Next(), Card.Lines."Line No.".Value);    // expect: Yes 20
Message('%1', Card.Lines.Next());                                    // expect: No
Card.GoToKey('C');
Message('%1 %2', Card.Lines.Next(), Card.Lines."Line No.".Value);    // expect: Yes 30
Card.GoToKey('A');
Card.Lines.First();
Message('%1 %2', Card.Lines.Next(), Card.Lines."Line No.".Value);    // expect: Yes 20
Card.GoToKey('C');
Card.GoToKey('A');
Message('%1', Card.Lines."Line No.".Value);                          // expect: 10
Message('%1 %2', Card.Lines.Next(), Card.Lines."Line No.".Value);    // expect: Yes 20
// --- [test]
// Undocumented: a part stays on its row when its page is refreshed.
var
    Card: TestPage "Head Card";
    Rows: Codeunit Rows;
Rows.Fill();
Card.OpenView();
Card.Lines.Last();
Card.Refresh.Invoke();
Message(Card.Lines."Line No.".Value);                       // expect: 20
// --- [test]
// A part with a Provider is linked to the row of that part, and goes where it goes.
var
    Card: TestPage "Provided Card";
    Rows: Codeunit Rows;
Rows.Fill();
Card.OpenView();
Message(Card.Details.Info.Value);                           // expect: ten
Card.Lines.Next();
Message(Card.Details.Info.Value);                           // expect: twenty
Message('%1', Card.Details.Next());                         // expect: No
Message('%1 %2', Card.Details.First(), Card.Details.Info);  // expect: Yes twenty
Card.Lines.Previous();
Message(Card.Details.Info.Value);                           // expect: ten
// --- [test]
// If there is no row in its Provider, it has none either, whatever the page stands on.
var
    Card: TestPage "Provided Card";
    Rows: Codeunit Rows;
Rows.Fill();
Card.OpenView();
Card.GoToKey('B');
Message('<%1> %2 %3', Card.Details.Info, Card.Details.First(), Card.Lines.First());    // expect: <> No No
Card.GoToKey('C');
Message(Card.Details.Info.Value);                           // expect: thirty
Card.Close();
Card.OpenEdit();
Card.GoToKey('B');
Message('%1', Card.Details.First());                        // expect: No
// --- the link of a part with a Provider is one to the table of the Provider's page
page 50120 Wrong
{
    SourceTable = Head;
    layout { area(Content)
    {
        part(Lines; "Line Part") { SubPageLink = "No." = field("No."); }
        part(Details; "Detail Part") { Provider = Lines; SubPageLink = "Line Ref" = field(Nothing); }   // error AL0118: 'Nothing'
    } }
}
// --- [test]
// A constant of a link may be the number of an object.
var
    Detail: Record Detail;
    Card: TestPage "Constant Card";
Detail.Id := 1; Detail."Line Ref" := 50100; Detail.Info := 'Head'; Detail.Insert();
Detail.Id := 2; Detail."Line Ref" := Database::Line; Detail.Info := 'Line'; Detail.Insert();
Card.OpenView();
Card.Details.First();
Message(Card.Details.Info.Value());                         // expect: Line
Message('%1', Card.Details.Next());                         // expect: No
