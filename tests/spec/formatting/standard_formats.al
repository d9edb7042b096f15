// Docs: devenv-format-property, the tables for English (US)
// --- Decimal
Message(Format(-76543.21, 0, 0));                           // expect: -76,543.21
Message(Format(-76543.21, 0, 1));                           // expect: -76543.21
Message(Format(-76543.21, 0, 2));                           // expect: -76543.21
Message(Format(-76543.21, 0, 3));                           // expect: 76,543.21-
Message(Format(-76543.21, 0, 4));                           // expect: 76543.21-
Message(Format(-76543.21, 0, 9));                           // expect: -76543.21
Message(Format(-76543.21, 0, '<Standard Format,3>'));       // expect: 76,543.21-
// --- Undocumented: trailing zeros are not shown
var
    Amount: Decimal;
Amount := 1.50;
Message('%1 %2 %3', Amount, Format(Amount, 0, 9), 0.0);     // expect: 1.5 1.5 0
// --- Integer and BigInteger
Message(Format(-567, 0, 0));                                // expect: -567
Message(Format(-567, 0, 1));                                // expect: -567
Message(Format(-567, 0, 2));                                // expect: -567
Message(Format(-567, 0, 9));                                // expect: -567
Message(Format(-567L, 0, 9));                               // expect: -567
Message(Format(1000, 0, 1));                                // expect: 1000
// --- whole numbers have no separators of thousands, which Microsoft's tests of number series and retention policies need
Message('%1 %2', 900001L, Format(123456789012L));           // expect: 900001 123456789012
Message('%1 %2', 7973, Format(-2000000001));                // expect: 7973 -2000000001
// --- Boolean. Observed: Yes and No, where the page says True and False
Message('%1 %2', Format(true), Format(false));              // expect: Yes No
Message('%1 %2', Format(true, 0, 1), Format(false, 0, 1));  // expect: Yes No
Message('%1 %2', Format(true, 0, 2), Format(false, 0, 2));  // expect: 1 0
Message('%1 %2', Format(true, 0, 9), Format(false, 0, 9));  // expect: true false
Message(Format(true, 0, '<Standard Format,2>'));            // expect: 1
// --- Date
Message(Format(20210405D, 0, 0));                           // expect: 04/05/21
Message(Format(20210405D, 0, 1));                           // expect: 04/05/21
Message(Format(20210405D, 0, 2));                           // expect: 040521D
Message(Format(20210405D, 0, 3));                           // expect: 21/04/05
Message(Format(20210405D, 0, 4));                           // expect: April 5, 2021
Message(Format(20210405D, 0, 5));                           // expect: 040521
Message(Format(20210405D, 0, 6));                           // expect: 210405
Message('>%1<', Format(20210405D, 0, 7));                   // expect: > 5. Apr 2021<
Message(Format(20210405D, 0, 9));                           // expect: 2021-04-05
// --- a closing date has a C where the format has <Closing>
var
    Day: Date;
Day := ClosingDate(20210405D);
Message('%1 %2', Format(Day), Format(Day, 0, 2));           // expect: C04/05/21 040521CD
Message('%1 %2', Format(Day, 0, 4), Format(Day, 0, 9));     // expect: April C5, 2021 C2021-04-05
Message(Format(Day, 0, '<Closing>|<Day>'));                 // expect: C|5
Message('>%1<', Format(20210405D, 0, '<Closing><Day>'));    // expect: >5<
// --- Time
Message(Format(043555T, 0, 0));                             // expect: 4:35:55 AM
Message(Format(043555.553T, 0, 1));                         // expect: 4:35:55.553 AM
Message(Format(043555.553T, 0, 2));                         // expect: 043555.553T
Message(Format(043555.553T, 0, 9));                         // expect: 04:35:55.553
Message('%1 %2', 000000T + 1, 120000T);                     // expect: 12:00:00.001 AM 12:00:00 PM
// --- DateTime
var
    Moment: DateTime;
Moment := CreateDateTime(20210405D, 043555.553T);
Message(Format(Moment, 0, 0));                              // expect: 04/05/21 04:35 AM
Message(Format(Moment, 0, 1));                              // expect: 04/05/21 04:35:55.553 AM
Message(Format(Moment, 0, 2));                              // expect: 04/05/21 04:35 AM
Message(Format(Moment, 0, 3));                              // expect: 04/05/21 04:35:55 AM
Message(Format(Moment, 0, 9));                              // expect: 2021-04-05T04:35:55.553Z
// --- Observed: nothing is shown for dates and times without a value; a Guid without one is zeros
var
    Empty: Guid;
Message('>%1%2%3<', Format(0D), Format(0T), Format(0DT));   // expect: ><
Message('>%1%2%3<', Format(0D, 0, 9), Format(0T, 0, 9), Format(0DT, 0, 9));    // expect: ><
Message(Format(Empty));                                     // expect: {00000000-0000-0000-0000-000000000000}
// --- Guid
var
    Id: Guid;
    i: Integer;
Evaluate(Id, '{EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}');
for i := 0 to 6 do
    Message(Format(Id, 0, i));
// expect: {EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}
// expect: {EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}
// expect: {EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}
// expect: EA48A3E048E04AB7B1A1E3EA85BF1B75
// expect: EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75
// expect: (EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75)
// expect: {0XEA48A3E0,0X48E0,0X4AB7,{0XB1,0XA1,0XE3,0XEA,0X85,0XBF,0X1B,0X75}}
Message(Format(Id, 0, 9));                                  // expect: {EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}
// --- Option and Enum: the caption, the ordinal in formats 2 and 9
var
    Color: Option Red,Blue;
    Level: Enum "Formatted Level";
Color := Color::Blue;
Message('%1 %2 %3 %4', Color, Format(Color, 0, 1), Format(Color, 0, 2), Format(Color, 0, 9));   // expect: Blue Blue 1 1
Level := Level::Bronze;
Message('%1 %2 %3 %4', Level, Format(Level, 0, 1), Format(Level, 0, 2), Format(Level, 0, 9));   // expect: Bronze medal Bronze medal 1 1
Message(Format(Level, 0, '<Text>, <Number>'));              // expect: Bronze medal, 1
// Observed: a value without a caption shows its name.
Message('%1', Level::Tin);                                  // expect: Tin
// --- shared
enum 50122 "Formatted Level"
{
    value(1; Bronze) { Caption = 'Bronze medal'; }
    value(2; Tin) { }
}
// --- Char, Text and Code are themselves in all formats
var
    Letter: Char;
    Number: Code[10];
Letter := 'A';
Number := 'a1';
Message('%1 %2 %3', Letter, Format(Letter, 0, 2), Format(Letter, 0, 9));    // expect: A A A
Message('%1 %2 %3', Number, Format(Number, 0, 2), Format(Number, 0, 9));    // expect: A1 A1 A1
Message(Format('abc', 0, 9));                               // expect: abc
Message(Format(Letter, 0, '<Char>|<Number>'));              // expect: A|65
// --- Duration. Docs: methods-auto/system/system-evaluate-method; Undocumented: formats 2 and 9
var
    Length: Duration;
Length := 124000L * 86400;
Message('%1', Length);                                      // expect: 124 days
Length := 4 * 3600000 + 1001;
Message('%1', Length);                                      // expect: 4 hours 1 second 1 millisecond
Message('%1 %2', Format(Length, 0, 2), Format(Length, 0, 9));   // expect: 14401001 PT4H1.001S
// --- RecordId. Docs: methods-auto/record/record-recordid-method; Undocumented: captions in format 1
var
    Entry: Record "Formatted Entry";
    Id: RecordId;
Message('>%1<', Id);                                        // expect: ><
Entry."No." := 'A1';
Entry."Line No." := 10000;
Id := Entry.RecordId();
Message('%1', Id);                                          // expect: Formatted Entry: A1,10000
Message(Format(Id, 0, 9));                                  // expect: Formatted Entry: A1,10000
Message(Format(Id, 0, 1));                                  // expect: The Entry: A1,10000
// --- shared
table 50123 "Formatted Entry"
{
    Caption = 'The Entry';
    fields
    {
        field(1; "No."; Code[10]) { }
        field(2; "Line No."; Integer) { }
    }
    keys { key(PK; "No.", "Line No.") { } }
}
// --- a Variant is formatted as what it holds
var
    Value: Variant;
Value := 20210405D;
Message('%1 %2', Value, Format(Value, 0, 9));               // expect: 04/05/21 2021-04-05
Value := true;
Message('%1 %2', Value, Format(Value, 0, 9));               // expect: Yes true
// --- Undocumented: the text of these errors
Message(Format(1.5, 0, 8));                                 // error: 8 is not a standard format of the type Decimal.
// ---
Message(Format(20210405D, 0, 8));                           // error: 8 is not a standard format of the type Date.
// ---
Message(Format(1.5, 0, '<Standard Format,8>'));             // error: 8 is not a standard format of the type Decimal.
// --- Docs: methods-auto/decimal/decimal-data-type (the range that can be formatted)
var
    Huge: Decimal;
Huge := 999999999999999.99;
Message('%1', Huge);                                        // expect: 999,999,999,999,999.99
Huge := Huge + 0.01;
Message('%1', Huge);                                        // error: The decimal value 1000000000000000 is outside the range that can be formatted...
