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
Message('%1', 120000T - 110000T);                           // expect: 3600000
s := 120000T - 110000T;
Message('%1', s);                                           // expect: 1 hour
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
Message('%1 %2 %3', Date2DMY(20240229D, 1), Date2DMY(20240229D, 2), Date2DMY(20240229D, 3));   // expect: 29 2 2024
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
Message('%1', Date2DMY(DMY2Date(1, 1, 1200), 3));           // expect: 1200
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
// --- a Duration may be negative
var
    Span: Duration;
Span := CreateDateTime(20240101D, 100000T) - CreateDateTime(20240102D, 120000T);
Message('%1 %2', Span < 0, Format(Span, 0, 2));             // expect: Yes -93600000
// --- the difference of two times is an Integer, that of two DateTimes a Duration. Docs: devenv-al-arithmetic-operators
var
    v: Variant;
v := 120000T - 110000T;
Message('%1 %2', v.IsInteger(), v.IsDuration());            // expect: Yes No
v := CurrentDateTime() - CurrentDateTime();
Message('%1 %2', v.IsInteger(), v.IsDuration());            // expect: No Yes
v := 20240102D - 20240101D;
Message('%1', v.IsInteger());                               // expect: Yes
// --- nothing is computed from a time or DateTime that is undefined. The texts are alrun's own, but for that of CalcDate.
var
    Moment: DateTime;
    Hour: Time;
asserterror Hour := 0T + 1;
Message(GetLastErrorText());                                // expect: You cannot base a time calculation on an undefined time.
asserterror Moment := 0DT + 1;
Message(GetLastErrorText());                                // expect: You cannot base a calculation on an undefined DateTime.
asserterror Message('%1', Moment - CurrentDateTime());
Message(GetLastErrorText());                                // expect: You cannot base a calculation on an undefined DateTime.
Message('%1', 0DT - Moment = 0);                            // expect: Yes
// Observed: Microsoft's retention policies take the two DateTimes of a new record apart.
asserterror Message('%1', CalcDate('<1D>', 0D));
Message('%1', GetLastErrorText().Contains('undefined date'));   // expect: Yes
// --- a DateFormula is assigned by Evaluate alone. Docs: methods-auto/dateformula/dateformula-data-type
var
    Formula: DateFormula;
Formula := '<1D>';                                          // error AL0122: ''DateFormula''
// --- formulas are the same if their texts are; an empty one changes nothing
var
    One, Other, Empty: DateFormula;
Evaluate(One, '<1D>');
Evaluate(Other, '1D');
Message('%1 %2', Format(One) = Format(Other), Format(One) = Format(Empty));     // expect: Yes No
Message('%1 >%2<', CalcDate(Empty, 20240131D), Empty);      // expect: 01/31/24 ><
