// Docs: devenv-handling-errors-using-try-methods
// --- shared
table 50100 Item
{
    fields { field(1; "No."; Integer) { } }
}
codeunit 50101 Tries
{
    trigger OnRun()
    begin
        if Try() then;
    end;

    [TryFunction]
    local procedure Try()
    begin
        Error('in the try');
    end;
}
// ---
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
// ---
// It falls off its end: true. Observed.
Message('%1', Try());                                       // expect: Yes
[TryFunction]
local procedure Try()
begin
end;
// ---
// What it changed stays changed, in the database too, if the server allows writes: then the caller's error undoes it.
// set: DisableWriteInsideTryFunctions=false
var
    Item: Record Item;
Message('%1', TryInsert());                                 // expect: No
Message('%1 %2', Item.Count(), Database.IsInWriteTransaction());   // expect: 1 Yes
asserterror Error('x');
Message('%1', Item.Count());                                // expect: 0
Message('%1', TryCommit());                                 // expect: No
asserterror Error('x');
Message('%1', Item.Count());                                // expect: 1
[TryFunction]
local procedure TryInsert()
var
    Item: Record Item;
begin
    Item.Insert();
    Error('after the insert');
end;
[TryFunction]
local procedure TryCommit()
var
    Item: Record Item;
begin
    Item.Insert();
    Commit();
    Error('after the commit');
end;
// ---
// A server does not allow writes unless it is told to, and no try catches that error. The name is that of the caller of
// the procedure with the try call, here what calls OnRun. Observed.
Message('%1', TryInsert());
[TryFunction]
local procedure TryInsert()
var
    Item: Record Item;
begin
    Item.Insert();                                          // run-time error: Call to the function 'INSERT' is not allowed inside the call to 'RootMethodScope' when it is used as a TryFunction.
end;
// ---
var
    n: Integer;
for n := 1 to 9 do begin
    asserterror Middle(n);
    Message(GetLastErrorText());
end;
// expect: Call to the function 'INSERT' is not allowed inside the call to 'OnRun' when it is used as a TryFunction.
// expect: Call to the function 'MODIFY' is not allowed inside the call to 'OnRun' when it is used as a TryFunction.
// expect: Call to the function 'DELETE' is not allowed inside the call to 'OnRun' when it is used as a TryFunction.
// expect: Call to the function 'RENAME' is not allowed inside the call to 'OnRun' when it is used as a TryFunction.
// expect: Call to the function 'MODIFYALL' is not allowed inside the call to 'OnRun' when it is used as a TryFunction.
// expect: Call to the function 'DELETEALL' is not allowed inside the call to 'OnRun' when it is used as a TryFunction.
// expect: Call to the function 'COMMIT' is not allowed inside the call to 'OnRun' when it is used as a TryFunction.
// expect: Call to the function 'INSERT' is not allowed inside the call to 'OnRun' when it is used as a TryFunction.
// expect: Call to the function 'INSERT' is not allowed inside the call to 'OnRun' when it is used as a TryFunction.
local procedure Middle(n: Integer)
var
    Item: Record Item;
begin
    if n = 9 then
        Message('%1', Try(InsertOne()))                     // its arguments are evaluated in the try
    else
        Message('%1', Try(n));
end;
local procedure InsertOne(): Integer
var
    Item: Record Item;
begin
    Item.Insert();
end;
[TryFunction]
local procedure Try(n: Integer)
var
    Item: Record Item;
begin
    case n of
        1: Item.Insert();
        2: Item.Modify();
        3: Item.Delete();
        4: Item.Rename(2);
        5: Item.ModifyAll("No.", 2);
        6: Item.DeleteAll();
        7: Commit();
        8: if TryInner() then;
    end;
end;
[TryFunction]
local procedure TryInner()
var
    Item: Record Item;
begin
    Item.Insert();
end;
// ---
// Temporary records may be written; and in a call whose result is not used all may. Reads are free.
var
    Item: Record Item;
    TempItem: Record Item temporary;
Message('%1 %2', TryTemporary(TempItem), TempItem.Count()); // expect: Yes 1
TryInsert();
Message('%1', Item.Count());                                // expect: 1
Message('%1', TryRead());                                   // expect: Yes
[TryFunction]
local procedure TryTemporary(var TempItem: Record Item temporary)
begin
    TempItem.Insert();
end;
[TryFunction]
local procedure TryInsert()
var
    Item: Record Item;
begin
    Item.Insert();
end;
[TryFunction]
local procedure TryRead()
var
    Item: Record Item;
begin
    Item.FindFirst();
end;
// ---
// A try inside a codeunit that is run, consumed: an error in the try is not the codeunit's.
Message('%1 %2', Codeunit.Run(Codeunit::Tries), GetLastErrorText());    // expect: Yes in the try
// ---
// Errors of the platform are caught as well, and so is Error('').
var
    n: Integer;
Message('%1 %2', Divide(n), GetLastErrorText());            // expect: No Attempted to divide by zero.
Message('%1 >%2<', Silent(), GetLastErrorText());           // expect: No ><
[TryFunction]
local procedure Divide(n: Integer)
begin
    n := 1 div n;
end;
[TryFunction]
local procedure Silent()
begin
    Error('');
end;
// ---
// Truncate is refused in a try, and what that call catches. Observed.
var
    Item: Record Item;
Item.Insert();
Commit();
Message('%1 %2', TryTruncate(), GetLastErrorText());        // expect: No Truncate is not supported in try functions.
Message('%1', Item.Count());                                // expect: 1
TryTruncate();
Message('%1', Item.Count());                                // expect: 0
[TryFunction]
local procedure TryTruncate()
begin
    Truncate();
end;
local procedure Truncate()
var
    Item: Record Item;
begin
    Item.Truncate();
end;
// ---
// What it did to variables that outlive it stays, too.
codeunit 50110 Spec
{
    var
        Steps: Integer;
        Names: List of [Text];

    trigger OnRun()
    begin
        Message('%1 %2 %3', Try(), Steps, Names.Count());   // expect: No 2 1
    end;

    [TryFunction]
    local procedure Try()
    begin
        Steps += 2;
        Names.Add('A');
        Error('after that');
    end;
}
