// Docs: methods-auto/record/record-getview-method, record-setview-method; the form of the text is observed
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
        field(39; Kind; Option) { OptionMembers = Goods,Service; }
    }
    keys
    {
        key(PK; "No.") { }
        key(ByName; Name) { }
    }
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        Other: Record Item;
    begin
        Item.SetFilter("No.", '1..3');
        Message(Item.GetView());                            // expect: SORTING(No.) ORDER(Ascending) WHERE(No.=FILTER(1..3))
        Item.Reset();
        Item.SetRange(Kind, Item.Kind::Goods);
        Message(Item.GetView(false));                       // expect: VERSION(1) SORTING(Field1) WHERE(Field39=1(0))
        Other.SetView(Item.GetView(false));
        Message(Other.GetFilters());                        // expect: Kind: Goods
        Item.SetView('SORTING(Name) ORDER(Descending) WHERE("No." = FILTER(A|B), Kind = CONST(Service))');
        Message(Item.GetFilters());                         // expect: No.: A|B, Kind: Service
        Message('%1 %2', Item.CurrentKey(), Item.Ascending());  // expect: Name No
        Item.SetView('');
        Message('>%1< %2', Item.GetFilters(), Item.CurrentKey());   // expect: >< No.
    end;
}
// ---
// With numbers for names, dates and times are as XML has them. Observed in tests of the System Application, for dates.
codeunit 50110 Spec
{
    trigger OnRun()
    var
        Row: Record "Dated Row";
        Other: Record "Dated Row";
    begin
        Row.SetRange(Day, 20240229D, 20240301D);
        Row.SetFilter(Moment, '>%1', CreateDateTime(20240229D, 120000T));
        Message(Row.GetView(false));                        // expect: VERSION(1) SORTING(Field1) WHERE(Field2=1(2024-02-29..2024-03-01),Field3=1(>2024-02-29T12:00:00Z))
        Other.SetView(Row.GetView(false));
        Message('%1', Other.GetFilters() = Row.GetFilters());               // expect: Yes
        Message(Other.GetFilter(Day));                      // expect: 02/29/24..03/01/24
    end;
}
table 50111 "Dated Row"
{
    fields
    {
        field(1; Id; Integer) { }
        field(2; Day; Date) { }
        field(3; Moment; DateTime) { }
    }
}
// ---
// Captions may have brackets, commas and equals signs in them; there is no view without all of its brackets.
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; "Cost (LCY)"; Decimal) { Caption = 'Cost (LCY), net = gross'; }
        field(3; "Cost"; Decimal) { }
    }
    keys
    {
        key(PK; "No.") { }
        key(ByCost; "Cost (LCY)", Cost) { }
    }
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        Other: Record Item;
    begin
        Item.SetCurrentKey("Cost (LCY)");
        Item.SetFilter("Cost (LCY)", '>0');
        Item.SetFilter("No.", '''A)*''');
        Other.SetView(Item.GetView());
        Message(Other.CurrentKey());                        // expect: Cost (LCY),Cost
        Message(Other.GetFilters());                        // expect: No.: 'A)*', Cost (LCY), net = gross: >0
        Other.Reset();
        Other.SetView('WHERE(Cost (LCY)=FILTER(>1))');
        Message(Other.GetFilter("Cost (LCY)"));             // expect: >1
        Other.SetView('WHERE(Cost (LCY)=FILTER(>1)');       // run-time error: Invalid expression...
    end;
}
// --- seen in Microsoft's tests of retention policies: SetView filters the current filter group, and that stays the current one
table 50100 Entry
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; At; DateTime) { }
    }
}
codeunit 50100 Test
{
    trigger OnRun()
    var
        Entry: Record Entry;
    begin
        Entry.FilterGroup(10);
        Entry.SetView('WHERE(Field1=1(>5))');
        Message('%1 %2', Entry.FilterGroup(), Entry.GetView(false));    // expect: 10 VERSION(1) SORTING(Field1) WHERE(Field1=1(>5))
        Entry.FilterGroup(0);
        Message(Entry.GetView(false));                                  // expect: VERSION(1) SORTING(Field1)
        Entry.FilterGroup(10);
        Message(Entry.GetFilters());                                    // expect: No.: >5
        Entry.SetView('WHERE(Field2=1(..11/23/25))');
        Message('%1', Entry.GetView(false).EndsWith(':59Z))'));         // expect: Yes
        Entry.SetView('WHERE(Field2=1(''''|>11/23/25))');
        Message('%1', Entry.GetView(false).Contains('(''''..''''|>'));  // expect: Yes
        Message('%1', Entry.GetFilters().Contains(': ''''|>'));          // expect: Yes
    end;
}
