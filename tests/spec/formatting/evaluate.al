// Docs: methods-auto/system/system-evaluate-method
var
    i: Integer;
    d: Decimal;
    b: Boolean;
    day: Date;
    g: Guid;
    Kind: Option Open,Closed;
    s: Duration;
Message('%1', Evaluate(i, '123'));                          // expect: Yes
Message('%1', i);                                           // expect: 123
Message('%1', Evaluate(d, '1,234.5'));                      // expect: Yes
Message('%1', d);                                           // expect: 1,234.5
Evaluate(b, 'yes');
Message('%1', b);                                           // expect: Yes
Evaluate(day, '2024-02-29', 9);
Message(Format(day, 0, 9));                                 // expect: 2024-02-29
Evaluate(Kind, 'closed');
Message('%1', Kind);                                        // expect: Closed
Evaluate(s, '2 hours 3 minutes');
Message('%1', s);                                           // expect: 2 hours 3 minutes
Evaluate(day, '010196');
Message(Format(day, 0, 9));                                 // expect: 1996-01-01
// ---
// The consumed form answers false and leaves the variable alone.
var
    i: Integer;
i := 5;
Message('%1', Evaluate(i, 'not-a-number'));                 // expect: No
Message('%1', i);                                           // expect: 5
Evaluate(i, 'not-a-number');                                // run-time error: The value "not-a-number" can't be evaluated into type Integer.
