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
