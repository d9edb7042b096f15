// Docs: devenv-format-property (Building formats)
// --- the fields of a number
Message(Format(-1234.5, 0, '<Sign>|<Integer>|<Integer Thousand>|<Decimals>'));  // expect: -|1234|1,234|.5
Message(Format(1234.5, 0, '<Sign>|<Integer>'));             // expect: |1234
Message(Format(-1234, 0, '<Sign>|<Integer>|<Integer Thousand>'));   // expect: -|1234|1,234
// --- the fields of a date
Message(Format(20210405D, 0, '<Day>|<Month>|<Year>|<Year4>'));      // expect: 5|4|21|2021
Message(Format(20210405D, 0, '<Day,2>|<Month,2>|<Year,2>'));        // expect: 05|04|21
Message(Format(20210405D, 0, '<Month Text>|<Month Text,3>'));       // expect: April|Apr
Message(Format(20210405D, 0, '<Weekday>|<Weekday Text>|<Weekday Text,3>'));     // expect: 1|Monday|Mon
Message(Format(20210405D, 0, '<Quarter>|<Week>|<Week Year>|<Week Year4>'));     // expect: 2|14|21|2021
Message(Format(20210101D, 0, '<Week>|<Week Year4>|<Year4>'));       // expect: 53|2020|2021
Message(Format(20240415D, 0, '<Weekday Text>, <Month Text> <Day>'));            // expect: Monday, April 15
// --- the fields of a time
Message(Format(163505.07T, 0, '<Hours24>|<Hours12>|<Minutes>|<Seconds>|<Thousands>|<AM/PM>'));  // expect: 16|4|35|5|70|PM
Message(Format(163505.07T, 0, '<Hours12,2>|<Minutes,2>|<Seconds,2>|<Thousands,3>'));            // expect:  4|35|05|070
Message(Format(163505.07T, 0, '<Seconds><Second dec>'));    // expect: 5.07
Message(Format(163505T, 0, '<Seconds><Second dec>'));       // expect: 5
Message(Format(000500T, 0, '<Hours24>:<Minutes,2> <Hours12> <AM/PM>'));         // expect: 0:05 12 AM
// --- the fields of a DateTime are those of both
var
    Moment: DateTime;
Moment := CreateDateTime(20210405D, 043555T);
Message(Format(Moment, 0, '<Year4>-<Month,2>-<Day,2>T<Hours24,2>:<Minutes,2>:<Seconds,2>'));    // expect: 2021-04-05T04:35:55
Message(Format(Moment, 0, '<Weekday Text>, <Hours12> <AM/PM>'));    // expect: Monday, 4 AM
// --- Yes, No, captions and ordinals
var
    Color: Option Red,Blue;
Message(Format(true, 0, '<Text>=<Number>'));                // expect: Yes=1
Message(Format(Color::Blue, 0, '<Text>=<Number>'));         // expect: Blue=1
Message(Format('abc', 0, '[<Text>]'));                      // expect: [abc]
// --- Filler Character fills the field before it, and all fields if it stands first
Message(Format(5, 0, '<Integer,3>|'));                      // expect:   5|
Message(Format(5, 0, '<Integer,3><Filler Character,0>'));   // expect: 005
Message(Format(5, 0, '<Filler Character,*><Integer,3>'));   // expect: **5
Message('>%1<', Format(20210405D, 0, '<Day,2><Filler Character, >'));   // expect: > 5<
Message(Format(043555T, 0, '<Hours24,2><Filler Character,0>'));     // expect: 04
// --- Overflow shows that a number does not fit
Message(Format(12345, 0, '<Integer,3>'));                   // expect: ***
Message(Format(12345, 0, '<Integer,3><Overflow,#>'));       // expect: ###
// --- Precision: the least and the most decimals
Message(Format(1234.5, 0, '<Precision,2:3><Standard Format,0>'));       // expect: 1,234.50
Message(Format(1234.56789, 0, '<Precision,2:3><Standard Format,0>'));   // expect: 1,234.568
Message(Format(1234.5, 0, '<Precision,2><Standard Format,1>'));         // expect: 1234.50
Message(Format(1234.567, 0, '<Precision,:2><Standard Format,9>'));      // expect: 1234.57
Message(Format(1234.567, 0, '<Precision,2:><Standard Format,0>'));      // expect: 1,234.567
// --- 1000Character and Comma
Message(Format(1234567.5, 0, '<Integer Thousand><1000Character,.><Decimals><Comma,,>'));    // expect: 1.234.567,5
Message(Format(1234.5, 0, '<Integer><Decimals,3><Comma,,>'));           // expect: 1234,50
Message(Format(163505.07T, 0, '<Seconds><Second dec><Comma,,>'));       // expect: 5,07
// --- names may be written in any case and cut short, as Microsoft's application does
Message(Format(-1234.5, 0, '<sign><integer thousand><decimals,3>'));    // expect: -1,234.50
Message(Format(1234.5, 0, '<Integer><Decimal>'));           // expect: 1234.5
Message(Format(5, 0, '<Integer,4><Filler Char,0>'));        // expect: 0005
Message(Format(163507T, 0, '<H>:<M>:<S>'));                 // expect: 16:35:7
Message(Format(163507T, 0, '<Hour,2><Minute,2>'));          // expect: 1635
Message(Format(163507.5T, 0, '<Seconds,2><Second dec.><Comma,.>'));     // expect: 07.5
Message(Format(20210405D, 0, '<YEAR4>'));                   // expect: 2021
// --- Undocumented: the texts of these errors
Message(Format(1, 0, '<Sum>'));                             // error: The format string '<Sum>' is not valid.
// ---
Message(Format(1, 0, '<Integer,x>'));                       // error: The format string '<Integer,x>' is not valid.
// ---
Message(Format(1, 0, '<Year4>'));                           // error: The field <year4> cannot be used to format a value of this type.
// --- The length. Docs: methods-auto/system/system-format-joker-integer-string-method
Message('>%1<', Format(-123456.78, 12, 3));                 // expect: > 123,456.78-<
Message('>%1<', Format(-123456.78, 12, '<Standard Format,3>'));         // expect: > 123,456.78-<
Message('>%1<', Format(-123456.78, 12, '<Integer Thousand><Decimals><Sign,1>'));    // expect: > 123,456.78-<
Message('>%1<', Format(123456, 3, 1));                      // expect: >123<
Message('>%1<', Format(5, -3));                             // expect: >5<
Message('>%1<', Format(123456, -3, 1));                     // expect: >123<
Message('>%1<', Format(20210405D, 10));                     // expect: >04/05/21  <
Message('>%1<', Format('', 3));                             // expect: >   <
// --- [language: 1030] the page's example on a Danish computer
Message('>%1<', Format(-123456.78, 12, 3));                 // expect: > 123.456,78-<
