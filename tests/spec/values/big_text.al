// Docs: methods-auto/bigtext/bigtext-data-type
var
    One, Two: BigText;
    t: Text;
    Length: Integer;
One.AddText('abc');
One.AddText('X', 2);
One.AddText('Y', 99);
One.AddText('');
Message('%1 %2', One, One.Length());                        // expect: aXbcY 5
Two.AddText(One, 1);
Two.AddText(One);
Message('%1', Two);                                         // expect: aXbcYaXbcY
Message('%1 %2 %3', Two.TextPos('Y'), Two.TextPos('y'), Two.TextPos('')); // expect: 5 0 0
Length := One.GetSubText(t, 2, 2);
Message('%1 %2', Length, t);                                // expect: 2 Xb
Length := One.GetSubText(t, 4, 99);
Message('%1 %2', Length, t);                                // expect: 2 cY
Length := One.GetSubText(t, 6);
Message('%1 >%2<', Length, t);                              // expect: 0 ><
One.GetSubText(Two, 3);
Message('%1', Two);                                         // expect: bcY
Clear(One);
Message('%1', One.Length());                                // expect: 0
// --- positions begin at 1, and a length is not negative
var
    One: BigText;
    t: Text;
One.AddText('abc');
asserterror One.AddText('x', 0);
Message(GetLastErrorText());                                // expect: The Position parameter of AddText must be 1 or greater, but it is 0.
asserterror One.GetSubText(t, 0);
Message(GetLastErrorText());                                // expect: The Position parameter of GetSubText must be 1 or greater, but it is 0.
One.GetSubText(t, 1, -1);                                   // run-time error: The Length parameter of GetSubText must not be negative, but it is -1.
// --- a BigText is a value, as a Text is
var
    One, Two: BigText;
One.AddText('one');
Two := One;
Two.AddText(' two');
Extend(One);
Message('%1, %2', One, Two);                                // expect: one, one two
ExtendIt(One);
Message('%1', One);                                         // expect: one more
local procedure Extend(Value: BigText)
begin
    Value.AddText(' more');
end;
local procedure ExtendIt(var Value: BigText)
begin
    Value.AddText(' more');
end;
