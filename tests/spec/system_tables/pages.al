// Docs: devenv-virtual-tables
// Observed: what a real server says of pages in Page Metadata, Page Control Field and Page Action.
// --- shared
namespace Some.Where;

table 50100 Keyed
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; Name; Text[30]) { Editable = false; }
        field(4; Amount; Decimal) { }
        field(6; Status; Enum Status) { }
        field(14; Kind; Option) { OptionMembers = " ",Draft,Active,Closed; }
    }
}
enum 50100 Status { value(0; " ") { } value(1; Draft) { } value(2; Active) { } value(3; Closed) { } value(4; Archived) { } }
tableextension 50101 "Keyed Ext" extends Keyed
{
    fields { field(50; Note; Text[20]) { } }
}
page 50100 Plain
{
    SourceTable = Keyed;
    PageType = List;
    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field("Entry No."; Rec."Entry No.") { }
            }
        }
    }
}
page 50101 Properties
{
    Caption = 'Its caption';
    SourceTable = Keyed;
    SourceTableView = where(Status = const(Active));
    RefreshOnActivate = true;
    DataCaptionExpression = 'What it is';
    DataCaptionFields = "Entry No.", Name;
    InherentPermissions = X;
    InherentEntitlements = X;
    LinksAllowed = false;
    ShowFilter = false;
    SaveValues = true;
    PopulateAllFields = true;
    AutoSplitKey = true;
    DelayedInsert = true;
    MultipleNewLines = true;
    InsertAllowed = false;
    CardPageId = Plain;
}
page 50102 Api
{
    PageType = API;
    SourceTable = Keyed;
    APIPublisher = 'altpublisher';
    APIGroup = 'altgroup';
    APIVersion = 'v1.0';
    EntityName = 'entity';
    EntitySetName = 'entities';
    ChangeTrackingAllowed = true;
    DelayedInsert = true;
}
page 50103 Sorted
{
    SourceTable = Keyed;
    SourceTableView = sorting(Amount) order(descending) where(Status = const(Active));
}
page 50104 Dialog { PageType = PromptDialog; Extensible = false; }
page 50105 Tree
{
    SourceTable = Keyed;
    layout
    {
        area(Content)
        {
            field(Bare; Rec."Entry No.") { }
            group(Level1)
            {
                group(Level2)
                {
                    group(Level3)
                    {
                        field(Deep; Rec.Amount) { Visible = false; Enabled = false; }
                    }
                }
                field(FromVariable; LocalVariable) { Visible = IsVisible; }
                field(OfOption; Rec.Kind) { }
                field(OfEnum; Rec.Status) { Editable = false; }
            }
        }
    }
    actions
    {
        area(Processing)
        {
            group(TheGroup)
            {
                Caption = 'Group caption';
                action(PlainAction)
                {
                    ApplicationArea = All;
                    Caption = 'Action caption';
                    ToolTip = 'What it does.';
                    trigger OnAction() begin end;
                }
                action(RunAction) { RunObject = page Plain; RunPageMode = View; }
            }
        }
        area(Promoted) { actionref(PlainAction_Promoted; PlainAction) { } }
    }
    var
        LocalVariable: Text;
        IsVisible: Boolean;
}
pageextension 50106 "Plain Ext" extends Plain
{
    layout { addlast(Rows) { field(Note; Rec.Note) { } } }
}
// --- Page Metadata: name, caption, table, type
var
    Meta: Record "Page Metadata";
Meta.Get(50100);
Message('%1 %2 %3 %4', Meta.Name, Meta.Caption, Meta.SourceTable, Meta.PageType);   // expect: Plain Plain 50100 List
Meta.Get(50101);
Message('%1 %2', Meta.Caption, Meta.PageType);                                // expect: Its caption Card
Meta.Get(50104);
Message('%1', Meta.PageType + 0);                                             // expect: 20
Message('%1', Meta.Get(99999999));                                            // expect: No
// --- Page Metadata: what a page declares
var
    Meta: Record "Page Metadata";
Meta.Get(50101);
Message('%1 %2 %3', Meta.RefreshOnActivate, Meta."DataCaptionExpr.", Meta.DataCaptionFields);   // expect: Yes DataCaptionExprCode 1,2
Message('%1 %2 %3', Meta."AL Namespace", Meta.InherentPermissions, Meta.InherentEntitlements);   // expect: Some.Where X X
Message('%1 %2 %3 %4', Meta.LinksAllowed, Meta.ShowFilter, Meta.SaveValues, Meta.PopulateAllFields);   // expect: No No Yes Yes
Message('%1 %2 %3 %4', Meta.AutoSplitKey, Meta.DelayedInsert, Meta.MultipleNewLines, Meta.InsertAllowed);   // expect: Yes Yes Yes No
Message('%1 %2', Meta.SourceTableView, Meta.CardPageID);                      // expect: WHERE(Field6=CONST(2)) 50100
Meta.Get(50102);
Message('%1 %2 %3', Meta.APIPublisher, Meta.APIGroup, Meta.APIVersion);       // expect: altpublisher altgroup v1.0
Message('%1 %2 %3', Meta.EntityName, Meta.EntitySetName, Meta.ChangeTrackingAllowed);   // expect: entity entities Yes
Meta.Get(50103);
Message(Meta.SourceTableView);                                                // expect: SORTING(Field4) ORDER(1) WHERE(Field6=CONST(2))
// --- Page Metadata: what a page is that declares nothing
var
    Meta: Record "Page Metadata";
Meta.Get(50100);
Message('%1 >%2< >%3<', Meta.RefreshOnActivate, Meta."DataCaptionExpr.", Meta.DataCaptionFields);   // expect: No >< ><
Message('>%1< >%2< >%3<', Meta.InherentPermissions, Meta.InherentEntitlements, Meta.SourceTableView);   // expect: >< >< ><
Message('>%1< >%2< >%3<', Meta.APIPublisher, Meta.APIGroup, Meta.APIVersion);   // expect: >< >< >beta<
Message('>%1< >%2< %3', Meta.EntityName, Meta.EntitySetName, Meta.ChangeTrackingAllowed);   // expect: >< >< No
Message('%1 %2 %3', Meta.LinksAllowed, Meta.SaveValues, Meta.PopulateAllFields);   // expect: Yes No No
Message('%1 %2 %3', Meta.AutoSplitKey, Meta.DelayedInsert, Meta.MultipleNewLines);   // expect: No No No
// --- Page Metadata is looked through for the pages of a table
var
    Meta: Record "Page Metadata";
Meta.SetRange(SourceTable, 50100);
Meta.SetRange(PageType, Meta.PageType::Card);
Meta.FindFirst();
Message('%1 %2', Meta.Name, Meta.Count());                                    // expect: Properties 3
// --- Page Control Field: what a control shows
Show('Bare');            // expect: Entry No. 50100 1, true True true, 
Show('Deep');            // expect: Amount 50100 4, false True false, 
Show('FromVariable');    // expect: LocalVariable 50100 0, true True IsVisible, 
Show('OfOption');        // expect: Kind 50100 14, true True true,  ,Draft,Active,Closed
Show('OfEnum');          // expect: Status 50100 6, true false true,  ,Draft,Active,Closed,Archived
procedure Show(Name: Text)
var
    Control: Record "Page Control Field";
begin
    Control.SetRange(PageNo, 50105);
    Control.SetRange(ControlName, Name);
    Control.FindFirst();
    Message('%1 %2 %3, %4 %5 %6, %7', Control.SourceExpression, Control.TableNo, Control.FieldNo, Control.Enabled, Control.Editable, Control.Visible, Control.OptionString);
end;
// --- Page Control Field: extensions add to the page that they extend
var
    Control: Record "Page Control Field";
Control.SetRange(PageNo, 50100);
Message('%1', Control.Count());                                               // expect: 2
Control.FindSet();
repeat
    Message('%1 %2 %3', Control.ControlName, Control.TableNo, Control.FieldNo);
    // expect: Entry No. 50100 1
    // expect: Note 50100 50
until Control.Next() = 0;
Control.SetRange(PageNo, 50106);
Message('%1', Control.Count());                                               // expect: 0
Control.SetRange(PageNo, 99999999);
Message('%1 %2', Control.FindFirst(), Control.IsEmpty());                     // expect: No Yes
// --- Page Action
var
    Action: Record "Page Action";
Action.SetRange("Page ID", 50105);
Action.FindSet();
repeat
    Message('%1 %2 %3 >%4< %5 %6', Action.Indentation, Action."Parent Action ID", Action."Action Type", Action.Name, Action.RunObjectType, Action.RunObjectID);
    // expect: 0 0 ActionContainer >Processing<  0
    // expect: 1 1 ActionGroup >TheGroup<  0
    // expect: 2 2 Action >PlainAction<  0
    // expect: 2 2 Action >RunAction< Page 50100
until Action.Next() = 0;
Action.SetRange(Name, 'PlainAction');
Action.FindFirst();
Message('%1 %2 %3', Action.Caption, Action.ToolTip1, Action.ApplicationArea);   // expect: Action caption What it does. All
Action.SetRange("Page ID", 60899);
Message('%1', Action.Count());                                                // expect: 0
