// What fields and actions open without code: the lookup page of the related table, the rows behind a FlowField, RunObject.
// Docs: properties/devenv-tablerelation-property, properties/devenv-lookuppageid-property,
//       properties/devenv-drilldownpageid-property, properties/devenv-runobject-property, triggers-auto/pagefield/devenv-onafterlookup-pagefield-trigger
// --- shared
table 50100 Vendor
{
    LookupPageId = "Vendor List";
    fields { field(1; "No."; Code[10]) { } field(2; Blocked; Boolean) { } field(3; City; Text[20]) { } }
    keys { key(PK; "No.") { } }
}
table 50101 Entry
{
    DrillDownPageId = "Entry List";
    fields { field(1; "Entry No."; Integer) { } field(2; "Vendor No."; Code[10]) { } field(3; Amount; Decimal) { } }
    keys { key(PK; "Entry No.") { } }
}
table 50102 "Order"
{
    fields
    {
        field(1; Id; Integer) { }
        field(2; "Vendor No."; Code[10]) { TableRelation = Vendor where(Blocked = const(false)); }
        field(3; Balance; Decimal) { FieldClass = FlowField; CalcFormula = sum(Entry.Amount where("Vendor No." = field("Vendor No."))); }
        field(4; City; Text[20]) { trigger OnLookup() begin City := 'from the table'; end; }
        field(5; "Entry No."; Integer) { TableRelation = Entry; }
        field(6; Plain; Integer) { }
    }
    keys { key(PK; Id) { } }
}
page 50100 "Vendor List"
{
    PageType = List;
    SourceTable = Vendor;
    layout { area(Content) { repeater(Rows) { field("No."; Rec."No.") { } field(City; Rec.City) { } } } }
}
page 50101 "Entry List"
{
    PageType = List;
    SourceTable = Entry;
    layout { area(Content) { repeater(Rows) { field("Entry No."; Rec."Entry No.") { } field(Amount; Rec.Amount) { } } } }
}
page 50102 "Order Card"
{
    SourceTable = "Order";
    layout { area(Content)
    {
        field("Vendor No."; Rec."Vendor No.") { trigger OnAfterLookup(Selected: RecordRef) begin Message('selected %1', Selected.Field(3).Value); end; }
        field(Balance; Rec.Balance) { }
        field(City; Rec.City) { }
        field("Entry No."; Rec."Entry No.") { LookupPageId = "Entry List"; }
        field(Plain; Rec.Plain) { }
    } }
    actions { area(Processing)
    {
        action(Entries) { RunObject = page "Entry List"; RunPageLink = "Vendor No." = field("Vendor No."); RunPageView = sorting("Entry No.") order(descending); }
        action(Same) { RunObject = Page "Order View"; RunPageOnRec = true; }
        action(Make) { RunObject = page "Order View"; RunPageMode = Create; }
        action(See) { RunObject = page "Order View"; RunPageMode = View; RunPageOnRec = true; }
        action(Do) { RunObject = codeunit "Do Order"; }
    } }
}
page 50103 "Order View" { SourceTable = "Order"; layout { area(Content) { field(Id; Rec.Id) { } } } }
codeunit 50198 "Do Order" { TableNo = "Order"; trigger OnRun() begin Message('order %1', Rec.Id); end; }
codeunit 50199 Fill
{
    procedure All()
    var
        Vendor: Record Vendor;
        Entry: Record Entry;
        Order: Record "Order";
        I: Integer;
    begin
        Vendor."No." := 'A'; Vendor.City := 'Aarhus'; Vendor.Insert();
        Vendor."No." := 'B'; Vendor.City := 'Bonn'; Vendor.Insert();
        Vendor."No." := 'C'; Vendor.City := 'Cork'; Vendor.Blocked := true; Vendor.Insert();
        for I := 1 to 4 do begin
            Entry."Entry No." := I;
            Entry."Vendor No." := 'B';
            if I = 2 then Entry."Vendor No." := 'A';
            Entry.Amount := I;
            Entry.Insert();
        end;
        Order.Id := 1; Order.Insert();
        Order.Id := 2; Order."Vendor No." := 'B'; Order.Insert();
        Commit();
    end;
}
// --- a lookup shows the rows that the relation allows, on the one of the field's value; what is chosen is typed into the field
var
    Order: Record "Order";
    Fill: Codeunit Fill;
Fill.All();
Order.Get(2);
Page.RunModal(Page::"Order Card", Order);
    // page: lookup "Vendor No."; get "Vendor No."
    // page: get "No."; next; get "No."; first; get "No."; ok
    // expect: B
    // expect: B
    // expect: A
    // expect: selected Aarhus
    // expect: A
// --- a lookup that is cancelled changes nothing, and OnAfterLookup does not run
var
    Order: Record "Order";
    Fill: Codeunit Fill;
Fill.All();
Order.Get(2);
Page.RunModal(Page::"Order Card", Order);
    // page: lookup "Vendor No."; get "Vendor No."
    // page: first; cancel
    // expect: B
// --- the OnLookup of the table field runs if the page's has none
Page.RunModal(Page::"Order Card");
    // page: new; lookup City; get City
    // expect: from the table
// --- the page that the control names; a table may have none
var
    Order: Record "Order";
    Fill: Codeunit Fill;
Fill.All();
Order.Get(1);
Page.RunModal(Page::"Order Card", Order);
    // page: lookup "Entry No."; get "Entry No."
    // page: goto 3; ok
    // expect: 3
// --- a field without a relation has no lookup
Page.RunModal(Page::"Order Card");
    // page: lookup Plain
    // error: There is nothing to look up from the field Plain.
// --- drilling down on a FlowField shows the rows it is computed from, when the code is done
var
    Order: Record "Order";
    Fill: Codeunit Fill;
Fill.All();
Order.Get(2);
Page.RunModal(Page::"Order Card", Order);
    // page: get Balance; drilldown Balance
    // page: get "Entry No."; next; get "Entry No."; last; get "Entry No."
    // expect: 8.00
    // expect: 1
    // expect: 3
    // expect: 4
// --- drilling down on a related field shows the related row
var
    Order: Record "Order";
    Fill: Codeunit Fill;
Fill.All();
Order.Get(2);
Page.RunModal(Page::"Order Card", Order);
    // page: drilldown "Vendor No."
    // page: get "No."
    // expect: B
// --- nothing is behind other fields
Page.RunModal(Page::"Order Card");
    // page: drilldown Plain
    // error: There is nothing to look up from the field Plain.
// --- an action runs a page with its view and its link, or on the same record
var
    Order: Record "Order";
    Fill: Codeunit Fill;
Fill.All();
Order.Get(2);
Page.RunModal(Page::"Order Card", Order);
    // page: action Entries; action Same
    // page: get "Entry No."; next; get "Entry No."; next; get "Entry No."
    // page: get Id
    // expect: 4
    // expect: 3
    // expect: 1
    // expect: 2
// --- to make a record
var
    Order: Record "Order";
    Fill: Codeunit Fill;
Fill.All();
Page.RunModal(Page::"Order Card", Order);
    // page: action Make
    // page: get Id; set Id 9; get Id
    // expect: 0
    // expect: 9
// --- or only to see it
// error: The field Id is not editable.
var
    Order: Record "Order";
    Fill: Codeunit Fill;
Fill.All();
Page.RunModal(Page::"Order Card", Order);
    // page: action See
    // page: get Id; set Id 9
    // expect: 1
// --- or a codeunit, with the record of the page
var
    Order: Record "Order";
    Fill: Codeunit Fill;
Fill.All();
Order.Get(2);
Page.RunModal(Page::"Order Card", Order);
    // page: action Do
    // expect: order 2
