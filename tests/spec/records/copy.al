// Docs: methods-auto/record/record-copy-method, record-reset-method, record-mark-method; onto temporary records: observed
// --- shared
table 50100 Row
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Description; Text[50]) { }
        field(3; Amount; Decimal) { }
        field(4; "Number Of Rows"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count(Row);
        }
    }
    keys
    {
        key(PK; "No.") { }
        key(ByAmount; Amount) { }
    }
    var
        Counter: Integer;

    procedure Counted(): Integer
    begin
        Counter += 1;
        exit(Counter);
    end;
}
codeunit 50101 Setup
{
    procedure Fill(var Row: Record Row)
    var
        i: Integer;
    begin
        for i := 1 to 4 do begin
            Row."No." := 'L' + Format(i);
            Row.Amount := 10 - i;
            Row.Insert();
        end;
    end;
}
// ---
// Filters of all groups, key, direction and marks come along; a temporary record stays one, with rows of its own.
var
    Row: Record Row;
    TempRow: Record Row temporary;
    Setup: Codeunit Setup;
Setup.Fill(TempRow);
Row."No." := 'X';
Row.Insert();
Row.SetCurrentKey(Amount);
Row.Ascending(false);
Row.SetFilter("No.", '<>%1', 'L1');
Row.FilterGroup(2);
Row.SetRange(Amount, 0, 7);
Row.FilterGroup(0);
TempRow.Copy(Row);
Message('%1 %2', TempRow.IsTemporary(), TempRow.Count());   // expect: Yes 2
Message('%1 %2', TempRow.GetFilter("No."), TempRow.CurrentKey());       // expect: <>L1 Amount
Message('%1', TempRow."No.");                               // expect: X
TempRow.Find('-');
Message(TempRow."No.");                                     // expect: L3
TempRow.Reset();
Message('%1 %2', TempRow.Count(), TempRow.Ascending());     // expect: 4 Yes
// ---
// Marks are the variable's: Copy copies them, an assignment does not, and both then go their own ways.
var
    Row: Record Row;
    Other: Record Row;
    Setup: Codeunit Setup;
Setup.Fill(Row);
Row.Get('L2');
Row.Mark(true);
Other := Row;
Message('%1', Other.Mark());                                // expect: No
Other.Copy(Row);
Message('%1', Other.Mark());                                // expect: Yes
Other.Get('L3');
Other.Mark(true);
Row.MarkedOnly(true);
Other.MarkedOnly(true);
Message('%1 %2', Row.Count(), Other.Count());               // expect: 1 2
Row.Reset();
Message('%1 %2', Row.MarkedOnly(), Row.Count());            // expect: No 4
Row.MarkedOnly(true);
Message('%1', Row.Count());                                 // expect: 0
// ---
// An assignment copies the values and nothing else.
var
    Row: Record Row;
    Other: Record Row;
    Setup: Codeunit Setup;
Setup.Fill(Row);
Row.SetRange("No.", 'L2');
Row.SetCurrentKey(Amount);
Row.FindFirst();
Other := Row;
Message('%1 >%2< %3', Other.Amount, Other.GetFilters(), Other.CurrentKey());    // expect: 8 >< No.
// ---
// Rows are shared only among temporary records.
var
    Row: Record Row;
    TempRow: Record Row temporary;
TempRow.Copy(Row, true);                                    // run-time error: The Row record must be temporary to share its table.
// ---
// Fields to be calculated come along. Reset clears them, and the table's own variables.
var
    Row: Record Row;
    Other: Record Row;
    Setup: Codeunit Setup;
Setup.Fill(Row);
Row.SetAutoCalcFields("Number Of Rows");
Other.Copy(Row);
Other.Get('L1');
Message('%1', Other."Number Of Rows");                      // expect: 4
Other.Reset();
Other.Get('L2');
Message('%1', Other."Number Of Rows");                      // expect: 0
Message('%1 %2', Row.Counted(), Row.Counted());             // expect: 1 2
Row.Reset();
Message('%1', Row.Counted());                               // expect: 1
// ---
// Each record of an array has filters of its own.
var
    Rows: array[2] of Record Row;
    Setup: Codeunit Setup;
Setup.Fill(Rows[1]);
Rows[1].SetRange("No.", 'L1');
Message('%1 %2', Rows[1].Count(), Rows[2].Count());         // expect: 1 4
Rows[2] := Rows[1];
Message('%1 %2', Rows[2]."No.", Rows[2].Count());           // expect: L4 4
