// Docs: methods-auto/list/list-data-type
var
    Numbers: List of [Integer];
    Other: List of [Integer];
    n: Integer;
Numbers.Add(10);
Numbers.Add(20);
Numbers.AddRange(30, 40);
Message('%1', Numbers.Count());                             // expect: 4
Message('%1', Numbers.Get(1));                              // expect: 10
Message('%1', Numbers.Contains(20));                        // expect: Yes
Message('%1', Numbers.IndexOf(30));                         // expect: 3
Message('%1', Numbers.IndexOf(99));                         // expect: 0
Numbers.Insert(1, 5);
Message('%1', Numbers.Get(1));                              // expect: 5
Message('%1', Numbers.Remove(99));                          // expect: No
Numbers.RemoveAt(1);
Numbers.Set(1, 11);
Message('%1', Numbers.Get(1, n));                           // expect: Yes
Message('%1', n);                                           // expect: 11
Message('%1', Numbers.Get(9, n));                           // expect: No
Other := Numbers.GetRange(2, 2);
Message('%1 %2', Other.Count(), Other.Get(2));              // expect: 2 30
Numbers.Reverse();
Message('%1', Numbers.Get(1));                              // expect: 40
// ---
// Assignment shares the list, also with a parameter by value. Docs: methods-auto/list/list-data-type
var
    One: List of [Text];
    Two: List of [Text];
Two := One;
Two.Add('x');
Message('%1', One.Count());                                 // expect: 1
AddTo(One);
Message('%1', Two.Count());                                 // expect: 2
Clear(One);
Message('%1 %2', One.Count(), Two.Count());                 // expect: 0 2
local procedure AddTo(Items: List of [Text])
begin
    Items.Add('y');
end;
// ---
var
    Numbers: List of [Integer];
Message('%1', Numbers.Get(1));                              // run-time error: An invalid argument was passed to a 'List' data type method.
// ---
// Lists of lists.
var
    Rows: List of [List of [Integer]];
    Row: List of [Integer];
Row.Add(1);
Rows.Add(Row);
Clear(Row);
Row.Add(2);
Row.Add(3);
Rows.Add(Row);
Message('%1', Rows.Get(1).Count());                         // expect: 1
Message('%1', Rows.Get(2).Get(2));                          // expect: 3
// ---
// Observed.
var
    Words: List of [Text];
    Numbers, More: List of [Integer];
Words.Add('Hello');
Message('%1 %2', Words.Contains('Hello'), Words.Contains('hello'));     // expect: Yes No
Message('%1 %2', Numbers.Count(), Numbers.Contains(42));    // expect: 0 No
Numbers.AddRange(5, 10, 5, 15);
Message('%1 %2', Numbers.IndexOf(5), Numbers.LastIndexOf(5));           // expect: 1 3
Numbers.AddRange(More);
Message('%1', Numbers.Count());                             // expect: 4
More.AddRange(Numbers);
Numbers.RemoveRange(2, 2);
Message('%1 %2 %3', Numbers.Count(), Numbers.Get(2), More.Count());     // expect: 2 15 4
// ---
// A codeunit in a list is the instance that was added, also when the variable is gone. Observed.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Counters: List of [Codeunit Counter];
        Counter: Codeunit Counter;
    begin
        AddTo(Counters);
        Counters.Get(1, Counter);
        Message('%1 %2', Counter.Up(), Counters.Get(1).Up());   // expect: 2 3
    end;

    local procedure AddTo(var Counters: List of [Codeunit Counter])
    var
        Counter: Codeunit Counter;
    begin
        Counter.Up();
        Counters.Add(Counter);
    end;
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
