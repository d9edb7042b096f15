// Docs: methods-auto/date/date-data-type, devenv-al-arithmetic-operators
var
    d: Date;
    e: Date;
    t: Time;
    m: DateTime;
    s: Duration;
d := 20240228D;
e := d + 2;
Message(Format(e, 0, 9));                                   // expect: 2024-03-01
Message('%1', e - d);                                       // expect: 2
Message(Format(e - 1, 0, 9));                               // expect: 2024-02-29
t := 115934.444T + 556;
Message(Format(t, 0, 9));                                   // expect: 11:59:35
Message('%1', 120000T - 110000T);                           // expect: 1 hour
m := CreateDateTime(20240101D, 100000T);
s := CreateDateTime(20240102D, 120000T) - m;
Message('%1', s);                                           // expect: 1 day 2 hours
m := m + s;
Message(Format(DT2Date(m), 0, 9));                          // expect: 2024-01-02
Message(Format(DT2Time(m), 0, 9));                          // expect: 12:00:00
// ---
// Undefined dates print as nothing and sort first; arithmetic on them is a run-time error.
var
    d: Date;
Message('>%1<', d);                                         // expect: ><
Message('%1', d < 17530101D);                               // expect: Yes
Message('%1', d + 1);                                       // run-time error: ...
// ---
// Docs: methods-auto/system/system-date2dmy-method, system-date2dwy-method, system-dmy2date-method
Message('%1 %2 %3', Date2DMY(20240229D, 1), Date2DMY(20240229D, 2), Date2DMY(20240229D, 3));   // expect: 29 2 2,024
Message('%1 %2', Date2DWY(20240229D, 1), Date2DWY(20240229D, 2));                               // expect: 4 9
Message(Format(DMY2Date(29, 2, 2024), 0, 9));               // expect: 2024-02-29
Message(Format(DWY2Date(4, 9, 2024), 0, 9));                // expect: 2024-02-29
Message('%1', 20240229D.Month());                           // expect: 2
// ---
// Docs: methods-auto/system/system-calcdate-string-date-method
Message(Format(CalcDate('<CQ+1M-10D>', 19960521D), 0, 9));  // expect: 1996-07-20
Message(Format(CalcDate('<-WD2>', 19960521D), 0, 9));       // expect: 1996-05-14
Message(Format(CalcDate('<CM+30D>', 19960521D), 0, 9));     // expect: 1996-06-30
Message(Format(CalcDate('<-CM>', 20240215D), 0, 9));        // expect: 2024-02-01
// ---
var
    Formula: DateFormula;
Evaluate(Formula, '<1M>');
Message(Format(CalcDate(Formula, 20240131D), 0, 9));        // expect: 2024-02-29
// ---
// Docs: methods-auto/system/system-closingdate-method
Message('%1', ClosingDate(20241231D) > 20241231D);          // expect: Yes
Message('%1', ClosingDate(20241231D) < 20250101D);          // expect: Yes
Message('%1', NormalDate(ClosingDate(20241231D)) = 20241231D);  // expect: Yes
Message('%1', ClosingDate(20241231D));                      // expect: C12/31/24
// ---
// Dates before 1753, the first year of a DateTime. Observed.
Message('%1', Date2DMY(DMY2Date(1, 1, 1200), 3));           // expect: 1,200
Message('%1', DMY2Date(3, 1, 1) < DMY2Date(1, 1, 1200));    // expect: Yes
// ---
// What is added to a Date or Time must be whole. Docs: devenv-al-arithmetic-operators (D)
var
    Days: Decimal;
Days := 2;
Message('%1 %2', 20240131D + Days, 120000T - Days * 1000);  // expect: 02/02/24 11:59:58 AM
Days := 1.5;
asserterror Message('%1', 120000T + Days);
Message(GetLastErrorText());                                // expect: A Decimal with decimals cannot be added to a Date or a Time.
Message('%1', 20240131D + Days);                            // run-time error: A Decimal with decimals cannot be added to a Date or a Time.
