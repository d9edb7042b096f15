// Docs: devenv-al-arithmetic-operators, devenv-al-simple-statements
var
    i: Integer;
    d: Decimal;
    t: Text;
i := 10;
i += 5;
i -= 3;
i *= 2;
Message('%1', i);                                           // expect: 24
d := 10;
d /= 4;
Message('%1', d);                                           // expect: 2.5
t := 'a';
t += 'b';
Message(t);                                                 // expect: ab
// ---
// A compound assignment to a Text keeps to its length.
var
    t: Text[3];
t := 'abc';
t += 'd';                                                   // run-time error: The length of the string is 4, but it must be less than or equal to 3 characters. Value: abcd
// ---
// The indices of a compound assignment are evaluated once.
var
    a: array[3] of Integer;
    Calls: Integer;
a[Next(Calls)] += 7;
Message('%1 %2 %3 %4', a[1], a[2], Calls, a[3]);            // expect: 7 0 1 0
local procedure Next(var Calls: Integer): Integer
begin
    Calls += 1;
    exit(Calls);
end;
