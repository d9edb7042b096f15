// Docs: devenv-al-control-statements
var
    Number: Integer;
foreach Number in Numbers() do
    case Number of
        1, 2, 9:
            Message('%1: 1, 2, or 9.', Number);
        10 .. 100:
            Message('%1: in the range from 10 to 100.', Number);
        else
            Message('%1: neither.', Number);
    end;
// expect: 1: 1, 2, or 9.
// expect: 9: 1, 2, or 9.
// expect: 10: in the range from 10 to 100.
// expect: 100: in the range from 10 to 100.
// expect: 3: neither.
local procedure Numbers() Result: List of [Integer]
begin
    Result.Add(1);
    Result.Add(9);
    Result.Add(10);
    Result.Add(100);
    Result.Add(3);
end;
// ---
// The value sets of a Code are not converted to Code.
var
    MyCode: Code[10];
MyCode := 'ABC';
case MyCode of
    'abc':
        Message('This message is not displayed.');
    'def':
        Message('This message is not displayed.');
    else
        Message('The value set does not match the expression.');    // expect: The value set does not match the expression.
end;
// ---
// The first matching value set wins, and nothing falls through.
case 5 of
    1 .. 10:
        Message('first');                                   // expect: first
    5:
        Message('second');
end;
Message('after');                                           // expect: after
// ---
// No match and no else: nothing happens.
case 'x' of
    'y':
        Message('y');
end;
Message('after');                                           // expect: after
// ---
// Value sets may be any expressions; `case true of` takes the first that holds.
var
    Amount: Decimal;
Amount := 12.5;
case true of
    Amount < 10:
        Message('small');
    Amount < 20:
        Message('middle');                                  // expect: middle
    Amount < 30:
        Message('large');
end;
// ---
// Open ranges, and the else part with several statements.
case 7 of
    .. 3:
        Message('low');
    100 ..:
        Message('high');
    else
        Message('between');                                 // expect: between
        Message('still else');                              // expect: still else
end;
// ---
// A semicolon before `else` makes it the else of the case.
case 1 of
    1:
        if false then
            Message('inner');
    else
        Message('case else');
end;
case 2 of
    1:
        if false then
            Message('inner');
    else
        Message('case else');                               // expect: case else
end;
// ---
// Options.
var
    Status: Option Open,Released,Closed;
Status := Status::Closed;
case Status of
    Status::Open, Status::Released:
        Message('active');
    Status::Closed:
        Message('closed');                                  // expect: closed
end;
// ---
// Value sets are worked out in their order, and none after the one that matches. Undocumented: alrun's choice.
codeunit 50100 Spec
{
    trigger OnRun()
    begin
        case Shown(2) of                                    // expect: 2
            Shown(1):                                       // expect: 1
                Message('one');
            Shown(1) + 1, Shown(3):                         // expect: 1
                Message('two');                             // expect: two
            Shown(4):
                Message('four');
        end;
    end;

    local procedure Shown(Number: Integer): Integer
    begin
        Message('%1', Number);
        exit(Number);
    end;
}
