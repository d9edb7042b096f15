// Docs: methods-auto/decimal/decimal-data-type, methods-auto/system/system-round-method
var
    d: Decimal;
d := 0.1 + 0.2;
Message('%1', d = 0.3);                                     // expect: Yes
d := 10 / 4;
Message('%1', d);                                           // expect: 2.5
d := 1234.56789;
Message('%1', Round(d, 0.001, '>'));                        // expect: 1,234.568
Message('%1', Round(d, 0.001, '<'));                        // expect: 1,234.567
Message('%1', Round(d, 100));                               // expect: 1,200
Message('%1', Round(-d, 1));                                // expect: -1,235
Message('%1', Round(-d, 0.001, '>'));                       // expect: -1,234.568
Message('%1', Round(d));                                    // expect: 1,234.57
Message('%1', Abs(-5.5));                                   // expect: 5.5
Message('%1', Power(2, 10));                                // expect: 1,024
// ---
// Integer and Decimal mix to Decimal.
var
    i: Integer;
    d: Decimal;
i := 3;
d := i * 1.5;
Message('%1', d);                                           // expect: 4.5
d := i;
Message('%1', d / 2);                                       // expect: 1.5
Message('%1', 5 = 5.0);                                     // expect: Yes
// ---
var
    d: Decimal;
d := 0;
Message('%1', 1.5 / d);                                     // run-time error AL:DivideByZero: Attempted to divide by zero.
// ---
// A calculation beyond the range of Decimal raises.
var
    d: Decimal;
    i: Integer;
d := 10000000000.0;
for i := 1 to 5 do
    d := d * d;                                             // run-time error: ...
