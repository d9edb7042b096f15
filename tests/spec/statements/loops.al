// Docs: devenv-al-control-statements
var
    i: Integer;
for i := 1 to 3 do
    Message('%1', i);
// expect: 1
// expect: 2
// expect: 3
for i := 3 downto 2 do
    Message('%1', i);
// expect: 3
// expect: 2
for i := 2 to 1 do
    Message('never');
for i := 1 downto 2 do
    Message('never');
Message('end');                                             // expect: end
// ---
// The bounds are evaluated once, before the first round.
var
    i: Integer;
    Last: Integer;
Last := 2;
for i := 1 to Last do begin
    Last := 10;
    Message('%1', i);
end;
// expect: 1
// expect: 2
// ---
// The loop goes on from what the body leaves in the control variable (observed: Microsoft's X509 code skips characters so).
var
    i: Integer;
    d: Date;
    b: Byte;
for i := 1 to 6 do begin
    Message('%1', i);
    if i = 2 then
        i := 4;
end;
// expect: 1
// expect: 2
// expect: 5
// expect: 6
Message('after: %1', i);                                    // expect: after: 6
for i := 10 downto 1 do begin
    Message('%1', i);
    i -= 3;
    if i = 2 then
        continue;
end;
// expect: 10
// expect: 6
// expect: 2
for i := 1 to 6 do
    Skip(i);
Message('%1', i);                                           // expect: 6
for d := 20240101D to 20240104D do begin
    Message('%1', Format(d, 0, 9));
    d += 1;
end;
// expect: 2024-01-01
// expect: 2024-01-03
for b := 250 to 255 do begin
    Message('%1', b);
    b += 2;
end;
// expect: 250
// expect: 253
local procedure Skip(var Number: Integer)
begin
    Number += 2;
end;
// ---
// So it does if what the body calls has changed a global one.
codeunit 50100 Main
{
    trigger OnRun()
    begin
        for i := 1 to 5 do begin
            Message('%1', i);                               // expect: 1
            Skip();                                         // expect: 3
        end;                                                // expect: 5
    end;

    local procedure Skip()
    begin
        i += 1;
    end;

    var
        i: Integer;
}
// ---
// Example 11: the bounds are converted to the type of the control variable, which can fail.
var
    Count: Integer;
    Bound: BigInteger;
Bound := 100000000000000L;
for Count := 1000 to Bound do                               // run-time error: ...
    Message('never');
// ---
// The control variable may be a Boolean, a Date, a Time or a Decimal.
var
    b: Boolean;
    d: Date;
    t: Time;
    n: Decimal;
for b := false to true do
    Message('%1', b);
// expect: No
// expect: Yes
for d := 20240228D to 20240301D do
    Message('%1', Format(d, 0, 9));
// expect: 2024-02-28
// expect: 2024-02-29
// expect: 2024-03-01
for n := 1.5 to 3 do
    Message('%1', n);
// expect: 1.5
// expect: 2.5
for t := 115959.998T to 115959.999T do
    Message('%1', Format(t, 0, 9));
// expect: 11:59:59.998
// expect: 11:59:59.999
// ---
// Example 12: nested loops fill an array.
var
    A: array[5, 7] of Integer;
    I: Integer;
    J: Integer;
    Sum: Integer;
for I := 1 to 5 do
    for J := 1 to 7 do
        A[I, J] := 23;
for I := 1 to 5 do
    for J := 1 to 7 do
        Sum += A[I, J];
Message('%1', Sum);                                         // expect: 805
// ---
// while runs zero or more times, repeat at least once.
var
    i: Integer;
while i < 2 do begin
    i += 1;
    Message('while %1', i);
end;
// expect: while 1
// expect: while 2
while false do
    Message('never');
repeat
    i += 1;
    Message('repeat %1', i);
until i >= 2;
// expect: repeat 3
// ---
// break leaves the innermost loop, continue goes to its next round.
var
    i: Integer;
    j: Integer;
for i := 1 to 3 do begin
    if i = 2 then
        continue;
    for j := 1 to 5 do begin
        if j = 2 then
            break;
        Message('%1-%2', i, j);
    end;
end;
// expect: 1-1
// expect: 3-1
i := 0;
repeat
    i += 1;
    if i = 1 then
        continue;
    Message('r%1', i);
until i >= 2;
// expect: r2
i := 0;
while true do begin
    i += 1;
    if i < 3 then
        continue;
    break;
end;
Message('%1', i);                                           // expect: 3
// ---
// `continue` is a word, not a reserved one: a procedure of that name is called.
Continue();                                                 // expect: mine
local procedure Continue()
begin
    Message('mine');
end;
// ---
// foreach over a list, the keys and values of a dictionary, and the characters of a text.
var
    Names: List of [Text];
    Name: Text;
    Prices: Dictionary of [Text, Decimal];
    Price: Decimal;
    Letter: Char;
Names.Add('Anna');
Names.Add('Ben');
foreach Name in Names do
    Message(Name);
// expect: Anna
// expect: Ben
Prices.Add('tea', 2.5);
Prices.Add('cake', 4);
foreach Name in Prices.Keys() do
    Message(Name);
// expect: tea
// expect: cake
foreach Price in Prices.Values() do
    Message('%1', Price);
// expect: 2.5
// expect: 4
foreach Letter in 'ab' do
    Message('%1', Letter);
// expect: a
// expect: b
// ---
// exit inside a loop leaves the procedure.
Message('%1', FirstOver(10));                               // expect: 11
local procedure FirstOver(Limit: Integer): Integer
var
    i: Integer;
begin
    for i := 1 to 100 do
        if i > Limit then
            exit(i);
end;
// ---
// A list must not get more or fewer elements while a foreach walks it. Undocumented: the text is .NET's.
var
    Numbers: List of [Integer];
    Ages: Dictionary of [Text, Integer];
    Name: Text;
    Number: Integer;
Numbers.AddRange(1, 2);
asserterror
    foreach Number in Numbers do
        Numbers.Add(3);
Message(GetLastErrorText());                                // expect: Collection was modified; enumeration operation may not execute.
// The keys of a dictionary are a list of their own.
Ages.Add('Ann', 1);
foreach Name in Ages.Keys() do
    Ages.Add(Name + 'e', 2);
Message('%1', Ages.Count());                                // expect: 2
foreach Number in Numbers do                                // run-time error AL:CollectionModified: Collection was modified; enumeration operation may not execute.
    Numbers.RemoveAt(1);
// ---
// Up to the last number of a type.
var
    i: Integer;
    b: Byte;
    n: Integer;
for i := 2147483646 to 2147483647 do
    n += 1;
for b := 254 to 255 do
    n += 1;
Message('%1', n);                                           // expect: 4
// ---
// The control variable keeps the last value that it had. Undocumented: the page leaves it open, so this is alrun's choice.
var
    i: Integer;
    Rounds: Integer;
for i := 1 to 3 do
    Rounds += 1;
Message('%1', i);                                           // expect: 3
for i := 5 downto 4 do
    Rounds += 1;
Message('%1', i);                                           // expect: 4
// ---
// A variable called Continue is one. Docs: devenv-al-control-statements
var
    Continue: Boolean;
    i: Integer;
Continue := true;
while Continue do begin
    i += 1;
    Continue := i < 3;
end;
Message('%1', i);                                           // expect: 3
