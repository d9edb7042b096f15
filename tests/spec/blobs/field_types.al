// Docs: methods-auto/date/date-data-type, methods-auto/datetime/datetime-data-type, methods-auto/tablefilter/tablefilter-data-type
// Undocumented: what becomes of halves of characters.
// --- shared
table 50100 Every
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[20]) { }
        field(3; Day; Date) { }
        field(4; Moment; DateTime) { }
        field(5; Clock; Time) { }
        field(6; Span; Duration) { }
        field(7; Big; BigInteger) { }
        field(8; Formula; DateFormula) { }
        field(9; Related; RecordId) { }
        field(10; Filter; TableFilter) { TableRelation = Every; }
        field(11; Id; Guid) { }
        field(12; Amount; Decimal) { }
        field(13; Kind; Option) { OptionMembers = One,Two; }
    }
}
// ---
// The ends of the ranges come back, and so do closing dates, which sort behind their day.
var
    Every: Record Every;
    Moment: DateTime;
Moment := CreateDateTime(99991231D, 235959.999T);
Every."No." := 'LAST';
Every.Day := ClosingDate(99991231D);
Every.Moment := Moment;
Every.Clock := 235959.999T;
Every.Span := -9223372036854775807L;
Every.Big := 9223372036854775807L;
Evaluate(Every.Formula, '<CM+1D>');
Every.Related := Every.RecordId();
Every.Id := '{FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF}';
Every.Amount := 999999999999999.99;
Every.Kind := 7;
Every.Insert();
Every."No." := 'FIRST';
Every.Day := 17530101D;
Every.Moment := CreateDateTime(17530102D, 0T);
Every.Clock := 000000T;
Every.Amount := -999999999999999.99;
Every.Insert();
Clear(Every);
Every."No." := 'EMPTY';
Every.Insert();
Every.Get('LAST');
Message('%1 %2', Every.Day = ClosingDate(99991231D), Every.Day > 99991231D);    // expect: Yes Yes
Message('%1 %2 %3', Every.Moment = Moment, Every.Clock = 235959.999T, Every.Span = -9223372036854775807L);  // expect: Yes Yes Yes
Message('%1 %2', Every.Big = 9223372036854775807L, Every.Formula);      // expect: Yes CM+1D
Message('%1', Every.Related);           // expect: Every: LAST
Message('%1 %2', Every.Id, Every.Kind); // expect: {FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF} 7
Message(Format(Every.Amount, 0, 9));    // expect: 999999999999999.99
Every.Get('FIRST');
Message('%1 %2', Every.Day = 17530101D, Every.Clock = 000000T);     // expect: Yes Yes
Message(Format(Every.Moment, 0, 9));    // expect: 1753-01-02T00:00:00Z
Every.Get('EMPTY');
Message('%1 %2 %3', Every.Day = 0D, Every.Clock = 0T, Every.Moment = 0DT);      // expect: Yes Yes Yes
Message('>%1%2%3<', Every.Formula, Every.Related, Every.Filter);    // expect: ><
Every.SetCurrentKey(Day);
Every.FindSet();
repeat
    Message(Every."No.");
until Every.Next() = 0;
// expect: EMPTY
// expect: FIRST
// expect: LAST
// ---
// A character of two halves is kept whole; a half alone cannot be kept.
var
    Every: Record Every;
    T: Text[20];
T := 'a12';
T[2] := 55357;
T[3] := 56832;
Every.Name := T;
Every.Insert();
Every.Get('');
Message(Every.Name);                    // expect: a😀
Every.SetRange(Name, T);
Message('%1', Every.Count());           // expect: 1
T[3] := 'b';
Every.Name := T;
Every.Modify();     // error: The text 'a\ud83db' has half of a character, which the database cannot keep.
