// Observed: about 1,000 nested calls succeed; many more raise an error that can be caught.
Message('%1', Depth(900));                                  // expect: 900
local procedure Depth(n: Integer): Integer
begin
    if n = 0 then
        exit(0);
    exit(1 + Depth(n - 1));
end;
// ---
asserterror Endless(1);
Message('%1', StrPos(GetLastErrorText(), 'Maximum recursion depth') > 0);   // expect: Yes
Message('%1', StrPos(GetLastErrorCallStack(), 'Endless') > 0);              // expect: Yes
local procedure Endless(n: Integer)
begin
    Endless(n + 1);
end;
// ---
// Ackermann and mutual recursion.
Message('%1', Ackermann(2, 3));                             // expect: 9
Message('%1', IsEven(100));                                 // expect: Yes
local procedure Ackermann(m: Integer; n: Integer): Integer
begin
    if m = 0 then
        exit(n + 1);
    if n = 0 then
        exit(Ackermann(m - 1, 1));
    exit(Ackermann(m - 1, Ackermann(m, n - 1)));
end;
local procedure IsEven(n: Integer): Boolean
begin
    if n = 0 then
        exit(true);
    exit(IsOdd(n - 1));
end;
local procedure IsOdd(n: Integer): Boolean
begin
    if n = 0 then
        exit(false);
    exit(IsEven(n - 1));
end;
