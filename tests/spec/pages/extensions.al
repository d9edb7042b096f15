// Docs: properties/devenv-promotedactioncategories-property, devenv-page-ext-object
// Every page has the groups of promoted actions: an extension adds to them and modifies them, though the page writes none.
// Observed: Microsoft's Base Application does.
page 50100 "Plain List"
{
    PageType = List;
    actions
    {
        area(Processing) { action(Post) { } }
    }
}
pageextension 50100 "Plain List Ext." extends "Plain List"
{
    actions
    {
        addfirst(Category_Process) { actionref(PostPromoted; Post) { } }
        modify(Category_New) { Caption = 'New'; }
        modify(Category_Category4) { Caption = 'Navigate'; }
        addlast(Category_Other) { }                         // error AL0271: 'The action 'Category_Other' is not found in the target 'Plain List'.'
        modify(Processing2) { Visible = false; }            // error AL0271: ''Processing2''
    }
}
// ---
// `CurrPage.Name` is a part before it is a variable of the page; `this.Name` is the variable. Observed: Microsoft's Base
// Application has a page with a control and a variable of one name.
page 50100 Host
{
    layout
    {
        area(Content) { part(Numbers; "Number List") { } }
    }
    trigger OnOpenPage()
    begin
        CurrPage.Numbers.Page.Show(1);
        this.Numbers.Show(2);                               // error AL0133: 'Argument 1: cannot convert from 'Integer' to 'Boolean''
        Numbers.Show(3);                                    // error AL0133: ''Boolean''
    end;

    var
        Numbers: Codeunit Numbers;
}
page 50101 "Number List"
{
    procedure Show(n: Integer)
    begin
    end;
}
codeunit 50100 Numbers
{
    procedure Show(b: Boolean)
    begin
    end;
}
// ---
// A link to a page whose table is missing: that is all there is to say.
page 50100 Host
{
    SourceTable = Missing;                                  // error AL0185: 'Table 'Missing' is missing.'
    layout
    {
        area(Content) { part(Items; "Item List") { SubPageLink = "No." = field("Item No."); } }
    }
}
page 50101 "Item List"
{
    SourceTable = Item;
}
table 50100 Item
{
    fields { field(1; "No."; Code[20]) { } }
}
// ---
// An extension may change what another adds, wherever that stands. Observed: Microsoft's apps change actions that they add to a
// page in another file.
page 50100 Card
{
    layout { area(Content) { group(General) { } } }
}
pageextension 50100 First extends Card
{
    layout
    {
        addafter(Added) { group(Last) { } }
        modify(Added) { Caption = 'x'; }
        addafter(Missing) { group(Never) { } }              // error AL0270: ''Missing' is not found in the target 'Card'.'
        modify(Never) { Caption = 'x'; }                    // error AL0270: ''Never''
        moveafter(General; Absent)                          // error AL0270: ''Absent''
    }
}
pageextension 50101 Second extends Card
{
    layout { addafter(General) { group(Added) { } } }
}
// ---
// An extension may call the procedures of others of its page. Observed: a test app of Microsoft's calls one that is internal.
page 50100 Card
{
    procedure Own()
    begin
    end;

    local procedure Hidden()
    begin
    end;
}
pageextension 50100 First extends Card
{
    internal procedure Refresh(n: Integer)
    begin
    end;

    local procedure Secret()
    begin
    end;
}
pageextension 50101 Second extends Card
{
    trigger OnOpenPage()
    begin
        Own();
        Refresh(1);
        CurrPage.Refresh(2);
        Refresh('xy');                                      // error AL0133: 'Argument 1'
        Hidden();                                           // error AL0161: ''Hidden''
        Secret();                                           // error AL0161: ''Secret''
    end;
}
