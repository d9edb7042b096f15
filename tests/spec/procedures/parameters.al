// Docs: devenv-al-methods
var
    a: Integer;
    b: Integer;
a := 1;
b := 1;
Add(a, b);
Message('%1 %2', a, b);                                     // expect: 1 11
local procedure Add(ByValue: Integer; var ByReference: Integer)
begin
    ByValue += 10;
    ByReference += 10;
end;
// ---
// A var parameter can be handed on, and swapped.
var
    x: Text;
    y: Text;
x := 'one';
y := 'two';
SwapTwice(x, y);
Swap(x, y);
Message('%1 %2', x, y);                                     // expect: two one
local procedure SwapTwice(var First: Text; var Second: Text)
begin
    Swap(First, Second);
    Swap(First, Second);
end;
local procedure Swap(var First: Text; var Second: Text)
var
    Kept: Text;
begin
    Kept := First;
    First := Second;
    Second := Kept;
end;
// ---
// An element of an array and a field of a record can be passed by var.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Numbers: array[3] of Integer;
        Item: Record Item;
    begin
        Numbers[2] := 5;
        Double(Numbers[2]);
        Message('%1', Numbers[2]);                          // expect: 10
        Item.Stock := 7;
        Double(Item.Stock);
        Message('%1', Item.Stock);                          // expect: 14
        Double(Total);
        Total += 1;
        Double(Total);
        Message('%1', Total);                               // expect: 2
    end;

    local procedure Double(var Value: Integer)
    begin
        Value := Value * 2;
    end;

    var
        Total: Integer;
}
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Stock; Integer) { }
    }
}
// ---
// A var Text parameter keeps the length of what the caller passes.
var
    Short: Text[5];
Extend(Short);
local procedure Extend(var Value: Text)
begin
    Value := 'too long';                                    // run-time error StringLengthExceeded: The length of the string is 8, but it must be less than or equal to 5 characters. Value: too long
end;
// ---
// Arguments are evaluated from left to right.
var
    Log: Text;
Both(Note(Log, 'a'), Note(Log, 'b'));
Message(Log);                                               // expect: ab
local procedure Both(One: Integer; Two: Integer)
begin
end;
local procedure Note(var Log: Text; What: Text): Integer
begin
    Log += What;
end;
// --- shared
table 50101 Thing
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[20]) { }
    }
    keys
    {
        key(PK; "No.") { }
        key(ByName; Name) { }
    }
}
// ---
// A record that is passed by value is a copy with its filters; a temporary one has the same rows (undocumented).
var
    Thing: Record Thing;
    TempThing: Record Thing temporary;
Thing."No." := 'A';
Thing.SetRange("No.", 'A');
TempThing.Insert();
Change(Thing, TempThing);                                   // expect: A No.: A
Message('%1 %2 %3', Thing."No.", Thing.GetFilters(), TempThing.Count());    // expect: A No.: A 2
local procedure Change(Thing: Record Thing; TempThing: Record Thing temporary)
begin
    Message('%1 %2', Thing."No.", Thing.GetFilters());
    Thing."No." := 'B';
    Thing.SetRange("No.", 'B');
    TempThing."No." := 'T';
    TempThing.Insert();
end;
// ---
// An assignment to a record copies the values of its fields, not its filters, marks or key.
var
    Thing, Other: Record Thing;
Thing."No." := 'A';
Thing.SetCurrentKey(Name);
Thing.SetRange("No.", 'A');
Thing.Mark(true);
Other := Thing;
Message('%1 >%2< %3 %4', Other."No.", Other.GetFilters(), Other.CurrentKey(), Other.Mark());    // expect: A >< No. No
// ---
// What is a reference is shared also where it is passed by value. Docs: methods-auto/list/list-data-type; observed
var
    Ages: Dictionary of [Text, Integer];
    Names: List of [Text];
    Builder: TextBuilder;
    Object: JsonObject;
    Items: JsonArray;
    Element: XmlElement;
Element := XmlElement.Create('a');
Fill(Ages, Names, Builder, Object, Items, Element);
Message('%1 %2 %3', Ages.Count(), Names.Count(), Builder.ToText());     // expect: 1 1 x
Message('%1 %2 %3', Object, Items, Element.HasElements());              // expect: {"a":1} [2] Yes
local procedure Fill(Ages: Dictionary of [Text, Integer]; Names: List of [Text]; Builder: TextBuilder; Object: JsonObject; Items: JsonArray; Element: XmlElement)
begin
    Ages.Add('a', 1);
    Names.Add('a');
    Builder.Append('x');
    Object.Add('a', 1);
    Items.Add(2);
    Element.Add(XmlElement.Create('b'));
end;
