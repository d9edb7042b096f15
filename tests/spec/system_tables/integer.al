// Docs: devenv-integer-virtual-table, devenv-virtual-tables
// Observed: a real server gives these rows for Integer.
var
    Number: Record Integer;
Number.SetRange(Number, 5, 9);
Message('%1 %2', Number.Count(), Number.FindLast());     // expect: 5 Yes
Number.FindSet();
repeat
    Message('%1', Number.Number);
    // expect: 5
    // expect: 6
    // expect: 7
    // expect: 8
    // expect: 9
until Number.Next() = 0;
Number.SetRange(Number, -3, -1);
Message('%1', Number.Count());                           // expect: 3
Number.SetRange(Number, 10, 4);
Message('%1 %2 %3', Number.IsEmpty(), Number.Count(), Number.FindFirst());   // expect: Yes 0 No
Number.SetFilter(Number, '999999990..');
Message('%1', Number.Count());                           // expect: 11
Number.Reset();
Message('%1', Number.Count());                           // expect: 2000000001
Number.FindLast();
Message('%1', Number.Number);                            // expect: 1000000000
Message('%1 %2', Number.Next(-2), Number.Number);        // expect: -2 999999998
Number.FindFirst();
Message('%1 %2', Number.Number, Number.Next());          // expect: -1000000000 1
// --- Filters with several parts, sorted downwards, and Get
var
    Number: Record Integer;
Number.SetFilter(Number, '1..3|500000000|<>500000000&499999999..500000001');
Number.Ascending(false);
Message('%1', Number.Count());                           // expect: 6
Number.FindSet();
repeat
    Message('%1', Number.Number);
    // expect: 500000001
    // expect: 500000000
    // expect: 499999999
    // expect: 3
    // expect: 2
    // expect: 1
until Number.Next() = 0;
Message('%1 %2', Number.Get(0), Number.Get(1000000000)); // expect: Yes Yes
Number.Get(1000000001);                                  // run-time error DB:RecordNotFound: The Integer does not exist. Identification fields and values: Number='1000000001'
// --- What is marked
var
    Number: Record Integer;
Number.Get(7);
Number.Mark(true);
Number.Get(3);
Number.Mark(true);
Number.MarkedOnly(true);
Message('%1', Number.Count());                           // expect: 2
Number.FindLast();
Message('%1', Number.Number);                            // expect: 7
// --- A virtual table is not written. Undocumented: the wording
var
    Number: Record Integer;
Number.Number := 2000000000;
Number.Insert();                                         // run-time error: The table Integer is a virtual table. You can't change the data in virtual tables.
// ---
var
    Number: Record Integer;
Number.SetRange(Number, 1);
Number.DeleteAll();                                      // run-time error: The table Integer is a virtual table. You can't change the data in virtual tables.
// --- A temporary record of it is an ordinary temporary record
var
    Number: Record Integer temporary;
Message('%1', Number.Count());                           // expect: 0
Number.Number := 2000000000;
Number.Insert();
Message('%1 %2', Number.Count(), Number.FindFirst());    // expect: 1 Yes
// --- Rows have no SystemId. Undocumented
var
    Number: Record Integer;
Number.Get(1);
Message('%1', IsNullGuid(Number.SystemId));              // expect: Yes
Message('%1', Number.GetBySystemId(Number.SystemId));    // expect: No
