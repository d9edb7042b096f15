// Docs: properties/devenv-datacaptionfields-property, methods-auto/testpage/testpage-caption-method
// Observed: in Microsoft's tests, `View` before the caption of a page that is not editable, and what follows it.
// Undocumented: what stands between the values.
// --- shared
table 50100 Customer
{
    DataCaptionFields = "No.", Name;
    LookupPageId = Customers;
    fields { field(1; "No."; Code[20]) { } field(2; Name; Text[50]) { } }
    keys { key(PK; "No.") { } }
}
table 50101 Entry
{
    fields { field(1; Id; Integer) { } field(2; "Customer No."; Code[20]) { TableRelation = Customer; } field(3; Kind; Code[10]) { } }
    keys { key(PK; Id) { } }
}
page 50100 "Customer Card"
{
    SourceTable = Customer;
    DataCaptionFields = Name;
    layout { area(Content) { field("No."; Rec."No.") { } } }
}
page 50101 Customers
{
    PageType = List;
    Editable = false;
    SourceTable = Customer;
    layout { area(Content) { repeater(Rows) { field("No."; Rec."No.") { } } } }
}
page 50102 Entries
{
    PageType = List;
    SourceTable = Entry;
    Editable = false;
    DataCaptionFields = "Customer No.", Kind;
    layout { area(Content) { repeater(Rows) { field(Id; Rec.Id) { } } } }
}
page 50103 "Entry Card"
{
    SourceTable = Entry;
    layout { area(Content) { field(Id; Rec.Id) { } } }
}
page 50119 Periods
{
    layout { area(Content)
    {
        field(First; Amounts[1]) { CaptionClass = '3,' + Captions[1]; }
        field(Fixed; Amounts[2]) { Caption = 'Own'; CaptionClass = 'It''s fixed'; }
    } }
    trigger OnOpenPage() begin Captions[1] := 'Sep 2026'; end;

    var
        Amounts: array[2] of Decimal;
        Captions: array[2] of Text;
}
codeunit 50109 Rows
{
    procedure Fill()
    var
        Customer: Record Customer;
        Entry: Record Entry;
    begin
        Customer."No." := 'A'; Customer.Name := 'Adatum'; Customer.Insert();
        Entry.Id := 1; Entry."Customer No." := 'A'; Entry.Kind := 'X'; Entry.Insert();
        Entry.Id := 2; Entry."Customer No." := 'GONE'; Entry.Insert();
    end;
}
// --- [test]
// A card says what the fields of its table say, or else its key, whatever the page names.
var
    Customer: TestPage "Customer Card";
    Entry: TestPage "Entry Card";
    Rows: Codeunit Rows;
Customer.OpenView();
Message(Customer.Caption);                                  // expect: Customer Card
Customer.Close();
Rows.Fill();
Customer.OpenView();
Message(Customer.Caption);                                  // expect: Customer Card - A ∙ Adatum
Entry.OpenView();
Message(Entry.Caption);                                     // expect: Entry Card - 1
// --- [test]
// A list says something of the fields that it names and that are filtered to a single value: what the related record says
// of itself, if there is one.
var
    Entries: TestPage Entries;
    Rows: Codeunit Rows;
Rows.Fill();
Entries.OpenView();
Message(Entries.Caption);                                   // expect: Entries
Entries.Filter.SetFilter("Customer No.", 'A');
Message(Entries.Caption);                                   // expect: Entries - A ∙ Adatum
Entries.Filter.SetFilter(Kind, 'X');
Message(Entries.Caption);                                   // expect: Entries - A ∙ Adatum ∙ X
Entries.Filter.SetFilter("Customer No.", 'GONE');
Message(Entries.Caption);                                   // expect: Entries - GONE ∙ X
Entries.Filter.SetFilter(Kind, 'X|Y');
Message(Entries.Caption);                                   // expect: Entries - GONE
// --- [test: Look]
// A page that cannot be edited and that code opens is looked at, unless it is there to choose from.
var
    Entry: Record Entry;
    Customer: Record Customer;
    Entries: TestPage Entries;
    Rows: Codeunit Rows;
Rows.Fill();
Entry.SetRange("Customer No.", 'GONE');
Entries.Trap();
Page.Run(Page::Entries, Entry);
Message(Entries.Caption);                                   // expect: View - Entries - GONE
Page.RunModal(0, Customer);                                 // expect: Customers
[ModalPageHandler]
procedure Look(var Customers: TestPage Customers)
begin
    Message(Customers.Caption);
end;
// --- [test]
// A CaptionClass may be an expression that begins with a text.
var
    Periods: TestPage Periods;
Periods.OpenView();
Message('%1, %2', Periods.First.Caption, Periods.Fixed.Caption); // expect: 3,Sep 2026, It's fixed
