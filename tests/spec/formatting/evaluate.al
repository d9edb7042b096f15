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
// --- the page's example: a text may be several things
var
    VarInteger: Integer;
    VarDate: Date;
    VarYesNo: Boolean;
    VarDuration: Duration;
Message('%1 %2', Evaluate(VarInteger, '010196'), VarInteger);                   // expect: Yes 10196
Message('%1 %2', Evaluate(VarDate, '010196'), VarDate);                         // expect: Yes 01/01/96
Message('%1 %2', Evaluate(VarYesNo, '010196'), VarYesNo);                       // expect: No No
Message('%1 %2', Evaluate(VarDuration, '2days 4hours 3.7 seconds 17 milliseconds'), VarDuration);   // expect: Yes 2 days 4 hours 3 seconds 717 milliseconds
// --- the words of a duration
var
    Length: Duration;
    Word: Text;
foreach Word in 'day,days,d,hour,hours,h,minute,minutes,min,m,second,seconds,sec,s,millisecond,milliseconds,milli,millis'.Split(',') do
    if not Evaluate(Length, '2 ' + Word) then
        Message(Word);
Message('%1', Evaluate(Length, '1.5 hours'));                                   // expect: Yes
Message('%1', Length);                                                          // expect: 1 hour 30 minutes
Message('%1', Evaluate(Length, '1.5 milliseconds'));                            // expect: No
Message('%1', Evaluate(Length, '2 weeks'));                                     // expect: No
// --- Observed: what Format shows, Evaluate reads
var
    Day: Date;
    Hour: Time;
    Moment: DateTime;
    Answer: Boolean;
Evaluate(Day, Format(20240229D));
Message(Format(Day, 0, 9));                                                     // expect: 2024-02-29
Evaluate(Hour, Format(235959T));
Message(Format(Hour, 0, 9));                                                    // expect: 23:59:59
Evaluate(Moment, Format(CreateDateTime(20240229D, 163500T)));
Message(Format(Moment, 0, 9));                                                  // expect: 2024-02-29T16:35:00Z
Evaluate(Answer, Format(true));
Message(Format(Answer, 0, 9));                                                  // expect: true
Evaluate(Moment, '2026-01-02T10:11:12.0000000Z', 9);
Message(Format(Moment, 0, 9));                                                  // expect: 2026-01-02T10:11:12Z
Message('%1', Evaluate(Moment, 'not a datetime at all'));                       // expect: No
Evaluate(Moment, 'not a datetime at all', 9);                                   // error: The value "not a datetime at all" can't be evaluated into type DateTime.
// --- whole numbers have no decimals and stay in their range
var
    Number: Integer;
    Big: BigInteger;
    Small: Byte;
Message('%1 %2', Evaluate(Number, '2147483647'), Evaluate(Number, '2147483648'));       // expect: Yes No
Message('%1 %2', Evaluate(Big, '9223372036854775807'), Evaluate(Big, '9223372036854775808'));   // expect: Yes No
Message('%1 %2', Evaluate(Small, '255'), Evaluate(Small, '256'));               // expect: Yes No
Message('%1', Evaluate(Number, '1.5'));                                         // expect: No
Message('%1', Evaluate(Number, '１２'));                                          // expect: No
Evaluate(Number, '1.5');                                                        // error: The value "1.5" can't be evaluated into type Integer.
// --- dates: separators, two-digit years, closing dates, parts from the work date
var
    Day: Date;
    Written: Text;
WorkDate := 20240615D;
foreach Written in '04/05/21|4-5-2021|4.5.21|040521|04052021|2021-04-05'.Split('|') do begin
    Evaluate(Day, Written);
    if Day <> 20210405D then
        Message(Written);
end;
Evaluate(Day, 'C04/05/21');
Message('%1', Day = ClosingDate(20210405D));                                    // expect: Yes
Evaluate(Day, '4/5');
Message(Format(Day, 0, 9));                                                     // expect: 2024-04-05
Evaluate(Day, '7');
Message(Format(Day, 0, 9));                                                     // expect: 2024-06-07
Evaluate(Day, '');
Message('%1', Day = 0D);                                                        // expect: Yes
Message('%1 %2', Evaluate(Day, '02/29/23'), Evaluate(Day, '13/01/21'));         // expect: No No
Evaluate(Day, '99/99/99');                                                      // error: The value "99/99/99" can't be evaluated into type Date.
// --- times on both clocks
var
    Hour: Time;
    Written: Text;
foreach Written in '4:35 PM|16:35|1635|163500|4:35:00 pm|4:35 p|163500T'.Split('|') do begin
    Evaluate(Hour, Written);
    if Hour <> 163500T then
        Message(Written);
end;
Evaluate(Hour, '12:00 AM');
Message(Format(Hour, 0, 9));                                                    // expect: 00:00:00
Message('%1 %2', Evaluate(Hour, '24:00'), Evaluate(Hour, '13:00 PM'));          // expect: No No
Evaluate(Hour, 'noon');                                                         // error: The value "noon" can't be evaluated into type Time.
// --- an option or enum is known by caption, name and ordinal in any case
var
    Level: Enum "Evaluated Level";
    Kind: Option Open,"In Progress";
Evaluate(Level, 'bronze MEDAL');
Message('%1', Level.AsInteger());                                               // expect: 1
Evaluate(Level, 'tin');
Message('%1', Level.AsInteger());                                               // expect: 2
Evaluate(Level, '1');
Message('%1', Level);                                                           // expect: Bronze medal
Evaluate(Level, 'Bronze');
Message('%1', Level);                                                           // expect: Bronze medal
Message('%1 %2', Evaluate(Level, '7'), Evaluate(Level, 'Bron'));                // expect: No No
Evaluate(Kind, 'in progress');
Message('%1', Kind);                                                            // expect: In Progress
Evaluate(Kind, 'Closed');                                                       // error: 'Closed' is not an option. The existing options are: Open,In Progress
// --- shared
enum 50124 "Evaluated Level"
{
    value(1; Bronze) { Caption = 'Bronze medal'; }
    value(2; Tin) { }
}
// --- a text is held to its length
var
    Name: Text[5];
    Number: Code[5];
Message('%1 %2', Evaluate(Name, 'abcde'), Name);                                // expect: Yes abcde
Message('%1 >%2<', Evaluate(Number, ' ab '), Number);                           // expect: Yes >AB<
Evaluate(Name, 'abcdef');                                                       // run-time error: The length of the string is 6, but it must be less than or equal to 5 characters. Value: abcdef
// --- Guids, with their punctuation or without, and Chars, by themselves or by number
var
    Id: Guid;
    Letter: Char;
Evaluate(Id, 'ea48a3e0-48e0-4ab7-b1a1-e3ea85bf1b75');
Message('%1', Id);                                                              // expect: {EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}
Message('%1', Evaluate(Id, 'EA48A3E048E04AB7B1A1E3EA85BF1B75'));                // expect: Yes
Evaluate(Letter, 'A');
Message('%1', Letter);                                                          // expect: A
Evaluate(Letter, '66');
Message('%1', Letter);                                                          // expect: B
Evaluate(Id, 'x');                                                              // error: Invalid Format of GUID string...
// --- seen in Microsoft's storage modules: a DateTime as web services say it
var
    Moment: DateTime;
Message('%1 %2', Evaluate(Moment, 'Sat, 23 Sep 2023 21:32:55 GMT'), Format(Moment, 0, 9));      // expect: Yes 2023-09-23T21:32:55Z
Message('%1', Evaluate(Moment, 'Sat, 33 Sep 2023 21:32:55 GMT'));                               // expect: No
// --- format 10 is what Format writes for a bookmark
var
    Entry: Record "Formatted Entry";
    Id: RecordId;
Entry."No." := 'A1';
Entry."Line No." := 10000;
Evaluate(Id, Format(Entry.RecordId(), 0, 10), 10);
Message('%1 %2', Id = Entry.RecordId(), Id);                                    // expect: Yes Formatted Entry: A1,10000
// --- shared
table 50125 "Formatted Entry"
{
    fields
    {
        field(1; "No."; Code[10]) { }
        field(2; "Line No."; Integer) { }
    }
    keys { key(PK; "No.", "Line No.") { } }
}
