// Docs: methods-auto/system/system-clear-joker-method
// Observed: Clear of a `var` parameter that is a codeunit clears the instance that the caller has
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Description; Text[50]) { InitValue = 'none'; }
    }
    keys
    {
        key(PK; "No.") { }
        key(ByDescription; Description) { }
    }
}
codeunit 50101 Counter
{
    var
        Count: Integer;

    procedure Up(): Integer
    begin
        Count += 1;
        exit(Count);
    end;
}
// --- every kind of value has its default again
var
    i: Integer;
    d: Decimal;
    t: Text;
    c: Code[10];
    b: Boolean;
    Day: Date;
    Clock: Time;
    Moment: DateTime;
    Span: Duration;
    Id: Guid;
    Formula: DateFormula;
    Anything: Variant;
    Numbers: array[3] of Integer;
    Names: List of [Text];
    Ages: Dictionary of [Text, Integer];
    Builder: TextBuilder;
    Large: BigText;
    Choice: Option None,Some;
i := 1;
d := 1.5;
t := 'x';
c := 'X';
b := true;
Message('%1 %2 >%3%4< %5', i, d, t, c, b);                  // expect: 1 1.5 >xX< Yes
Clear(i);
Clear(d);
Clear(t);
Clear(c);
Clear(b);
Message('%1 %2 >%3%4< %5', i, d, t, c, b);                  // expect: 0 0 >< No
Day := 20240101D;
Clock := 120000T;
Moment := CreateDateTime(Day, Clock);
Span := 5;
Clear(Day);
Clear(Clock);
Clear(Moment);
Clear(Span);
Message('%1 %2 %3 %4', Day = 0D, Clock = 0T, Moment = 0DT, Format(Span, 0, 2)); // expect: Yes Yes Yes 0
Id := CreateGuid();
Evaluate(Formula, '<1D>');
Anything := 5;
Choice := Choice::Some;
Clear(Id);
Clear(Formula);
Clear(Anything);
Clear(Choice);
Message('%1 >%2< %3 %4', IsNullGuid(Id), Formula, Anything.IsInteger(), Choice);    // expect: Yes >< No None
Numbers[2] := 7;
Names.Add('x');
Ages.Add('x', 1);
Builder.Append('x');
Large.AddText('x');
Clear(Numbers);
Clear(Names);
Clear(Ages);
Clear(Builder);
Clear(Large);
Message('%1 %2 %3 %4 %5', Numbers[2], Names.Count(), Ages.Count(), Builder.Length(), Large.Length());   // expect: 0 0 0 0 0
// --- a record: fields to their InitValues, no filters, the primary key; its rows stay
var
    Item: Record Item;
    Items: array[2] of Record Item;
Item."No." := 'A';
Item.Insert();
Item.SetCurrentKey(Description);
Item.Ascending(false);
Item.SetRange("No.", 'B');
Clear(Item);
Message('>%1%2< %3 %4', Item."No.", Item.Description, Item.GetFilters(), Item.CurrentKey());    // expect: >none<  No.
Message('%1 %2', Item.Ascending(), Item.Count());           // expect: Yes 1
Items[2]."No." := 'C';
Items[2].SetRange("No.", 'C');
Clear(Items);
Message('>%1< %2', Items[2]."No.", Items[2].Count());       // expect: >< 1
// --- a codeunit variable gets another instance; who holds the old one keeps it
var
    One, Other: Codeunit Counter;
One.Up();
Other := One;
Message('%1', Other.Up());                                  // expect: 2
Clear(One);
Message('%1 %2', One.Up(), Other.Up());                     // expect: 1 3
Restart(Other);
Message('%1', Other.Up());                                  // expect: 11
local procedure Restart(var Counter: Codeunit Counter)
var
    i: Integer;
begin
    Clear(Counter);
    for i := 1 to 10 do
        Counter.Up();
end;
// --- what is assigned to a cleared collection is its own
var
    One, Other: List of [Text];
One.Add('x');
Other := One;
Clear(One);
One.Add('y');
Message('%1 %2', One.Get(1), Other.Get(1));                 // expect: y x
