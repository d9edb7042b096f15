// Docs: methods-auto/variant/variant-data-type
var
    v: Variant;
    i: Integer;
    t: Text;
v := 5;
Message('%1 %2', v.IsInteger(), v.IsDecimal());             // expect: Yes No
i := v;
Message('%1', i);                                           // expect: 5
v := 'text';
Message('%1', v.IsText());                                  // expect: Yes
v := 5.0;
Message('%1 %2', v.IsInteger(), v.IsDecimal());             // expect: No Yes
v := true;
Message('%1', v.IsBoolean());                               // expect: Yes
Message('%1', v);                                           // expect: Yes
v := 'abc';
t := v;
Message(t);                                                 // expect: abc
// ---
var
    v: Variant;
    i: Integer;
v := 'abc';
i := v;                                                     // run-time error: ...
// ---
// A record in a Variant is a copy of the record.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
        Other: Record Item;
        Holder: Variant;
    begin
        Item."No." := 'A';
        Holder := Item;
        Item."No." := 'B';
        Message('%1', Holder.IsRecord());                   // expect: Yes
        Other := Holder;
        Message(Other."No.");                               // expect: A
    end;
}
table 50100 Item
{
    fields { field(1; "No."; Code[20]) { } }
}
