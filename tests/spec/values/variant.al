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
// ---
// A Variant handed to a var parameter of the type it holds. Observed in Microsoft's own code.
var
    v: Variant;
    t: Text;
v := 5;
Double(v);
Message('%1', v);                                           // expect: 10
t := 'x';
Fill(t);
Message(t);                                                 // expect: filled
v := 'no number';
Double(v);
local procedure Double(var n: Integer)
begin
    n := n * 2;                                             // run-time error: ...
end;
local procedure Fill(var v: Variant)
begin
    v := 'filled';
end;
// ---
// `not` takes what a Variant holds for a Boolean. Observed: Microsoft's apps write `not Field.Value`.
var
    v: Variant;
v := true;
Message('%1', not v);                                       // expect: No
v := 5;
Message('%1', not v);                                       // run-time error: ...
// ---
var
    v: Variant;
    i: Integer;
i := -v;                                                    // error AL0173: 'Operator '-' cannot be applied to an operand of type 'Variant''
// ---
// One that nothing was assigned to is of no type.
var
    v: Variant;
    Kind: Text;
if v.IsInteger() or v.IsText() or v.IsBoolean() or v.IsRecord() or v.IsCodeunit() then
    Kind := 'something';
Message('>%1< >%2<', Kind, v);                              // expect: >< ><
