// Docs: devenv-handling-errors-using-try-methods
var
    n: Integer;
Message('%1', TryHalf(4, n));                               // expect: Yes
Message('%1', n);                                           // expect: 2
Message('%1', TryHalf(3, n));                               // expect: No
Message('%1', GetLastErrorText());                          // expect: 3 is odd
Message('%1', n);                                           // expect: -1
if not TryHalf(5, n) then
    Message('caught');                                      // expect: caught
[TryFunction]
local procedure TryHalf(Value: Integer; var Half: Integer)
begin
    Half := -1;
    if Value mod 2 <> 0 then
        Error('%1 is odd', Value);
    Half := Value div 2;
end;
// ---
// As a statement it is an ordinary call: the error goes on.
Try();
[TryFunction]
local procedure Try()
begin
    Error('not caught');                                    // run-time error: not caught
end;
// ---
// Arguments are evaluated inside the try. Observed.
Message('%1', Try(Fails()));                                // expect: No
Message(GetLastErrorText());                                // expect: argument
[TryFunction]
local procedure Try(n: Integer)
begin
end;
local procedure Fails(): Integer
begin
    Error('argument');
end;
// ---
// Nested tries: the inner one catches first.
Message('%1', Outer());                                     // expect: Yes
[TryFunction]
local procedure Outer()
begin
    if not Inner() then
        exit;
    Error('outer');
end;
[TryFunction]
local procedure Inner()
begin
    Error('inner');
end;
