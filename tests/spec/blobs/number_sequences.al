// Observed: on servers of versions 27 and 28.
// Docs: devenv-number-sequences
// ---
NumberSequence.Insert('seq', 5, 2);
Message('%1', NumberSequence.Current('seq'));   // expect: 5
Message('%1', NumberSequence.Next('seq'));      // expect: 5
Message('%1', NumberSequence.Next('SEQ'));      // expect: 7
Message('%1', NumberSequence.Current('seq'));   // expect: 7
NumberSequence.Insert('other');
Message('%1 %2', NumberSequence.Next('other'), NumberSequence.Next('other'));   // expect: 0 1
// ---
// A company's sequences and those of all are apart.
NumberSequence.Insert('seq', 1, 1, true);
Message('%1 %2', NumberSequence.Exists('seq'), NumberSequence.Exists('seq', false));    // expect: Yes No
NumberSequence.Insert('seq', 100, 10, false);
Message('%1 %2', NumberSequence.Next('seq', true), NumberSequence.Next('seq', false));  // expect: 1 100
Message('%1 %2', NumberSequence.Next('seq', true), NumberSequence.Next('seq', false));  // expect: 2 110
NumberSequence.Delete('seq', false);
Message('%1 %2', NumberSequence.Exists('seq'), NumberSequence.Exists('seq', false));    // expect: Yes No
NumberSequence.Delete('none');
// ---
var
    Increment: BigInteger;
NumberSequence.Insert('seq', 10, 3);
Message('%1', NumberSequence.Range('seq', 4));          // expect: 10
Message('%1', NumberSequence.Current('seq'));           // expect: 19
Message('%1', NumberSequence.Next('seq'));              // expect: 22
Message('%1 %2', NumberSequence.Range('seq', 2, Increment), Increment);     // expect: 25 3
NumberSequence.Restart('seq', 50);
Message('%1', NumberSequence.Current('seq'));           // expect: 50
Message('%1 %2', NumberSequence.Next('seq'), NumberSequence.Next('seq'));   // expect: 50 53
NumberSequence.Range('seq', 0);     // error: The number of values must be 1 or greater, but it is 0.
// ---
// Numbers are not given back.
var
    N: BigInteger;
NumberSequence.Insert('seq', 1);
Commit();
asserterror begin
    N := NumberSequence.Next('seq');
    Error('stop');
end;
Message('%1', NumberSequence.Next('seq'));      // expect: 2
asserterror begin
    NumberSequence.Insert('undone');
    Error('stop');
end;
Message('%1', NumberSequence.Exists('undone')); // expect: No
// ---
// Both counts of Range for all companies, and what fails makes no sequence.
var
    Increment: BigInteger;
NumberSequence.Insert('seq', 10, 3, false);
Message('%1 %2', NumberSequence.Range('seq', 4, Increment, false), Increment);      // expect: 10 3
Message('%1', NumberSequence.Current('seq', false));        // expect: 19
Message('%1', NumberSequence.Range('seq', 1, false));       // expect: 22
NumberSequence.Restart('seq', 50, false);
Message('%1 %2', NumberSequence.Next('seq', false), NumberSequence.Next('seq', false));     // expect: 50 53
asserterror Increment := NumberSequence.Next('none', false);
Message('%1', NumberSequence.Exists('none', false));        // expect: No
// ---
var
    N: BigInteger;
N := NumberSequence.Next('none');       // error: The number sequence 'none' does not exist.
// ---
NumberSequence.Restart('none');         // error: The number sequence 'none' does not exist.
// ---
NumberSequence.Insert('seq', 1, 0);     // error: The increment of the number sequence 'seq' must not be zero.
// ---
var
    N: BigInteger;
NumberSequence.Insert('seq', 9223372036854775807L);
Message(Format(NumberSequence.Next('seq'), 0, 9));  // expect: 9223372036854775807
asserterror N := NumberSequence.Next('seq');
Message('%1', GetLastErrorText() <> '');            // expect: Yes
// ---
NumberSequence.Insert('seq', 3);
NumberSequence.Insert('seq');           // error: The number sequence 'seq' already exists.
// ---
// A TryFunction catches the errors, as Microsoft's Sequence No. Mgt. has it.
Message('%1 %2', TryNext(), GetLastErrorText());            // expect: No The number sequence 'seq' does not exist.
Message('%1', TryCurrent());                                // expect: No
Message('%1', TryRange());                                  // expect: No
Message('%1', TryRestart());                                // expect: No
Message('%1', TryInsert());                                 // expect: Yes
Message('%1 %2', TryInsert(), GetLastErrorText());          // expect: No The number sequence 'seq' already exists.
Message('%1 %2', TryNext(), TryCurrent());                  // expect: Yes Yes
Message('%1 %2', TryDelete(), TryDelete());                 // expect: Yes Yes
[TryFunction]
local procedure TryNext()
begin
    if NumberSequence.Next('seq') = 0 then;
end;
[TryFunction]
local procedure TryCurrent()
begin
    if NumberSequence.Current('seq') = 0 then;
end;
[TryFunction]
local procedure TryRange()
begin
    if NumberSequence.Range('seq', 3) = 0 then;
end;
[TryFunction]
local procedure TryRestart()
begin
    NumberSequence.Restart('seq', 1);
end;
[TryFunction]
local procedure TryInsert()
begin
    NumberSequence.Insert('seq', 100);
end;
[TryFunction]
local procedure TryDelete()
begin
    NumberSequence.Delete('seq');
end;
