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
