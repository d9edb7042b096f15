// Docs: devenv-al-control-statements
var
    i: Integer;
i := 1;
if i = 1 then
    Message('one')                                          // expect: one
else
    Message('other');
if i = 2 then
    Message('two')
else
    Message('not two');                                     // expect: not two
if i = 1 then begin
    i := 5;
    Message('%1', i);                                       // expect: 5
end;
// ---
// `else` belongs to the last `if` that lacks one.
if false then
    if true then
        Message('both')
    else
        Message('only the first');
if true then
    if false then
        Message('both')
    else
        Message('only the first');                          // expect: only the first
// ---
// A semicolon before `end` is an empty statement, and so is one alone.
begin
    Message('in a block');;                                 // expect: in a block
end;
if true then;
Message('after');                                           // expect: after
// ---
// No short-circuit: both operands are evaluated, the left one first. Observed.
if Says('left', false) and Says('right', true) then         // expect: left
    Message('never');                                       // expect: right
if Says('one', true) or Says('two', false) then             // expect: one
    Message('done');                                        // expect: two
// expect: done
local procedure Says(What: Text; Result: Boolean): Boolean
begin
    Message(What);
    exit(Result);
end;
