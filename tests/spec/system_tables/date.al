// Docs: devenv-date-virtual-table
// Observed: a real server gives these rows for Date.
var
    Period: Record Date;
Period.SetRange("Period Type", Period."Period Type"::Date);
Period.SetRange("Period Start", 20260119D);
Period.FindFirst();
Message('%1 %2 %3', Period."Period No.", Period."Period Name", Period."Period End" = ClosingDate(20260119D));   // expect: 1 Monday Yes
Message('%1', Period.Count());                                              // expect: 1
Period.Get(Period."Period Type"::Date, 20260125D);
Message('%1 %2', Period."Period No.", Period."Period Name");                // expect: 7 Sunday
Period.Get(Period."Period Type"::Week, 20260119D);
Message('%1 %2 %3', Period."Period No.", Period."Period Name", Period."Period End" = ClosingDate(20260125D));   // expect: 4 4 Yes
Period.Get(Period."Period Type"::Month, 20260301D);
Message('%1 %2 %3', Period."Period No.", Period."Period Name", NormalDate(Period."Period End") = 20260331D);    // expect: 3 March Yes
Period.Get(Period."Period Type"::Month, 20240201D);
Message('%1', Period."Period End" = ClosingDate(20240229D));                // expect: Yes
Period.Get(Period."Period Type"::Quarter, 20260401D);
Message('%1 %2 %3', Period."Period No.", Period."Period Name", Period."Period End" = ClosingDate(20260630D));   // expect: 2 2 Yes
Period.Get(Period."Period Type"::Year, 20260101D);
Message('%1 %2 %3', Period."Period No.", Period."Period Name", Period."Period End" = ClosingDate(20261231D));   // expect: 2026 2026 Yes
// --- No week begins on a Tuesday
var
    Period: Record Date;
Period.SetRange("Period Type", Period."Period Type"::Week);
Period.SetRange("Period Start", 20260120D);
Message('%1 %2 %3', Period.FindFirst(), Period.IsEmpty(), Period.Count());  // expect: No Yes 0
Period.Get(Period."Period Type"::Week, 20260120D);                          // run-time error DB:RecordNotFound: The Date does not exist. ...
// --- The first Monday on or after a Friday
var
    Period: Record Date;
Period.SetRange("Period Type", Period."Period Type"::Date);
Period.SetFilter("Period Start", '%1..', 20260116D);
Period.SetRange("Period No.", 1);
Period.FindFirst();
Message('%1', Format(Period."Period Start", 0, 9));                         // expect: 2026-01-19
Message('%1 %2', Period.Next(2), Format(Period."Period Start", 0, 9));      // expect: 2 2026-02-02
Message('%1 %2', Period.Next(-1), Format(Period."Period Start", 0, 9));     // expect: -1 2026-01-26
// --- Every day of a range in order; nothing for a range that is the wrong way round
var
    Period: Record Date;
    Days: Text;
Period.SetRange("Period Type", Period."Period Type"::Date);
Period.SetRange("Period Start", 20260119D, 20260122D);
Message('%1', Period.Count());                                              // expect: 4
Period.FindSet();
repeat
    Days += Format(Period."Period Start", 0, '<Day>') + ' ';
until Period.Next() = 0;
Message(Days);                                                              // expect: 19 20 21 22 
Period.SetRange("Period Start", 20260125D, 20260119D);
Message('%1 %2', Period.FindFirst(), Period.Count());                       // expect: No 0
// --- Find with < and >, as pages of periods do
var
    Period: Record Date;
Period.SetRange("Period Type", Period."Period Type"::Month);
Period."Period Type" := Period."Period Type"::Month;
Period."Period Start" := 20260315D;
Message('%1 %2', Period.Find('=<'), Format(Period."Period Start", 0, 9));   // expect: Yes 2026-03-01
Message('%1 %2', Period.Find('>'), Format(Period."Period Start", 0, 9));    // expect: Yes 2026-04-01
Period.FindLast();
Message('%1', Format(Period."Period Start", 0, 9));                         // expect: 9999-12-01
// --- FlowFields over Date and Integer cover the whole range
table 50100 Span
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; "Date Filter"; Date) { FieldClass = FlowFilter; }
        field(3; "Number Filter"; Integer) { FieldClass = FlowFilter; }
        field(10; Days; Integer) { FieldClass = FlowField; CalcFormula = count(Date where("Period Type" = const(Date), "Period Start" = field("Date Filter"))); }
        field(11; First; Date) { FieldClass = FlowField; CalcFormula = min(Date."Period Start" where("Period Type" = const(Date), "Period Start" = field("Date Filter"))); }
        field(12; Last; Date) { FieldClass = FlowField; CalcFormula = max(Date."Period Start" where("Period Type" = const(Date), "Period Start" = field("Date Filter"))); }
        field(13; "Any Week"; Boolean) { FieldClass = FlowField; CalcFormula = exist(Date where("Period Type" = const(Week), "Period Start" = field("Date Filter"))); }
        field(14; Numbers; Integer) { FieldClass = FlowField; CalcFormula = count(Integer where(Number = field("Number Filter"))); }
        field(20; Start; Date) { TableRelation = Date."Period Start" where("Period Type" = const(Week)); }
    }
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Span: Record Span;
    begin
        Span.Insert();
        Span.SetRange("Date Filter", 20260119D, 20260125D);
        Span.CalcFields(Days, First, Last, "Any Week");
        Message('%1 %2 %3 %4', Span.Days, Span.First = 20260119D, Span.Last = 20260125D, Span."Any Week");   // expect: 7 Yes Yes Yes
        Span.SetFilter("Date Filter", '..%1', 18500101D);
        Span.CalcFields(Days, First, Last);
        Message('%1 %2 %3', Span.Days, Format(Span.First, 0, 9), Span.Last = 18500101D);                     // expect: 675332 0001-01-03 Yes
        Span.SetFilter("Date Filter", '%1..', 20260116D);
        Span.CalcFields(Days, First, Last);
        Message('%1 %2 %3', Span.Days, Span.First = 20260116D, Format(Span.Last, 0, 9));                     // expect: 2912428 Yes 9999-12-31
        Span.SetRange("Date Filter", 20260120D, 20260124D);
        Span.CalcFields(Days, "Any Week");
        Message('%1 %2', Span.Days, Span."Any Week");                                                        // expect: 5 No
        Span.SetFilter("Number Filter", '%1..', 999999990);
        Span.CalcFields(Numbers);
        Message('%1', Span.Numbers);                                                                         // expect: 11
        Span.Validate(Start, 20260119D);
        asserterror Span.Validate(Start, 20260120D);
        Message('%1', Span.Start = 20260119D);                                                               // expect: Yes
    end;
}
