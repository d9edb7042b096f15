// Observed: constants, quoted names and fields of extensions in CalcFormulas and TableRelations. Docs: devenv-calcformula-property
// --- shared
enum 50100 "Entry Type"
{
    value(0; " ") { }
    value(1; "Initial Entry") { }
    value(2; Application) { }
    value(3; "Discount (VAT Excl.)") { }
}
table 50100 Owner
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(10; "Own Rows"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count(Entry where("Owner No." = field("No."), "Table ID" = const(Database::Owner)));
        }
        field(11; "Other Rows"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count(Entry where("Owner No." = field("No."), "Table ID" = const(Database::Entry)));
        }
        field(12; "Report Rows"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count(Entry where("Report ID" = const(Report::"Some Report")));
        }
        field(13; Initial; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Entry.Amount where(Type = filter("Initial Entry")));
        }
        field(14; Discount; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Entry.Amount where(Type = filter("Discount (VAT Excl.)")));
        }
        field(15; Either; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Entry.Amount where(Type = filter(Application | "Initial Entry")));
        }
        field(16; "Not Blank"; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Entry.Amount where(Type = filter(<> " ")));
        }
        field(17; Blank; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count(Entry where(Type = filter(" ")));
        }
        field(20; "Pinned Entry"; Code[20]) { TableRelation = Entry.Code where("Table ID" = const(Database::Owner)); }
    }
}
table 50101 Entry
{
    fields
    {
        field(1; Code; Code[20]) { }
        field(2; "Table ID"; Integer) { }
        field(3; "Report ID"; Integer) { }
        field(4; "Owner No."; Code[20]) { }
        field(5; Amount; Decimal) { }
        field(6; Type; Enum "Entry Type") { }
        field(7; Posted; Date) { }
    }
}
tableextension 50102 "Owner Extension" extends Owner
{
    fields
    {
        field(50100; "Date Filter"; Date) { FieldClass = FlowFilter; }
        field(50101; "Weight In Period"; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Entry.Weight where(Posted = field("Date Filter")));
        }
        field(50102; Heavy; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Entry.Amount where(Weight = const(7.5)));
        }
    }
}
tableextension 50103 "Entry Extension" extends Entry
{
    fields { field(50100; Weight; Decimal) { } }
}
report 50104 "Some Report" { }
codeunit 50101 Setup
{
    procedure Fill(var Owner: Record Owner)
    begin
        Owner."No." := 'O1';
        Owner.Insert();
        Add('R1', Database::Owner, Report::"Some Report", 100, "Entry Type"::"Initial Entry", 7.5, 20260101D);
        Add('R2', Database::Owner, 0, 25, "Entry Type"::"Discount (VAT Excl.)", 2.5, 20260201D);
        Add('R3', Database::Entry, Report::"Some Report", 7, "Entry Type"::Application, 0, 0D);
        Add('R4', 0, 0, 3, "Entry Type"::" ", 0, 0D);
    end;

    local procedure Add(Code: Code[20]; TableId: Integer; ReportId: Integer; Amount: Decimal; Type: Enum "Entry Type"; Weight: Decimal; Posted: Date)
    var
        Entry: Record Entry;
    begin
        Entry.Code := Code;
        Entry."Table ID" := TableId;
        Entry."Report ID" := ReportId;
        Entry."Owner No." := 'O1';
        Entry.Amount := Amount;
        Entry.Type := Type;
        Entry.Weight := Weight;
        Entry.Posted := Posted;
        Entry.Insert();
    end;
}
// ---
// The number of an object.
var
    Owner: Record Owner;
    Setup: Codeunit Setup;
Setup.Fill(Owner);
Owner.CalcFields("Own Rows", "Other Rows", "Report Rows");
Message('%1 %2 %3', Owner."Own Rows", Owner."Other Rows", Owner."Report Rows");     // expect: 2 1 2
Owner.Validate("Pinned Entry", 'R1');
Owner.Validate("Pinned Entry", 'R3');                   // run-time error: The field Pinned Entry of table Owner contains a value (R3) that cannot be found in the related table (Entry).
// ---
// A name in double quotes is a value, whatever is in it.
var
    Owner: Record Owner;
    Setup: Codeunit Setup;
Setup.Fill(Owner);
Owner.CalcFields(Initial, Discount, Either, "Not Blank", Blank);
Message('%1 %2 %3 %4 %5', Owner.Initial, Owner.Discount, Owner.Either, Owner."Not Blank", Owner.Blank);    // expect: 100 25 107 132 1
// ---
// Fields that extensions add: FlowFilter, sum and condition.
var
    Owner: Record Owner;
    Setup: Codeunit Setup;
Setup.Fill(Owner);
Owner.CalcFields("Weight In Period", Heavy);
Message('%1 %2', Owner."Weight In Period", Owner.Heavy);    // expect: 10 100
Owner.SetRange("Date Filter", 20260101D);
Owner.CalcFields("Weight In Period");
Message('%1', Owner."Weight In Period");                    // expect: 7.5
// ---
// FlowFields over tables whose rows are computed.
table 50105 Row
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; "Date Filter"; Date) { FieldClass = FlowFilter; }
        field(3; "Number Filter"; Integer) { FieldClass = FlowFilter; }
        field(10; Days; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count(Date where("Period Type" = const(Date), "Period Start" = field("Date Filter")));
        }
        field(11; Earliest; Date)
        {
            FieldClass = FlowField;
            CalcFormula = min(Date."Period Start" where("Period Type" = const(Date), "Period Start" = field("Date Filter")));
        }
        field(12; "Any Week"; Boolean)
        {
            FieldClass = FlowField;
            CalcFormula = exist(Date where("Period Type" = const(Week), "Period Start" = field("Date Filter")));
        }
        field(13; Integers; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count(Integer where(Number = field("Number Filter")));
        }
        field(20; Period; Date) { TableRelation = Date."Period Start" where("Period Type" = const(Date)); }
    }
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Row: Record Row;
    begin
        Row.SetRange("Date Filter", 20260119D, 20260125D);
        Row.CalcFields(Days, Earliest, "Any Week");
        Message('%1 %2 %3', Row.Days, Row.Earliest = 20260119D, Row."Any Week");    // expect: 7 Yes Yes
        Row.SetRange("Date Filter", 20260120D, 20260124D);
        Row.CalcFields(Days, "Any Week");
        Message('%1 %2', Row.Days, Row."Any Week");                     // expect: 5 No
        Row.SetFilter("Date Filter", '%1..', 20260116D);
        Row.CalcFields(Days);
        Message('%1', Row.Days);                                        // expect: 2912428
        Row.SetFilter("Number Filter", '%1..', 999999990);
        Row.CalcFields(Integers);
        Message('%1', Row.Integers);                                    // expect: 11
        Row.Validate(Period, DMY2Date(1, 1, 1200));
        Row.Validate(Period, 20260120D);
        Message('%1', Row.Period = 20260120D);                          // expect: Yes
    end;
}
// --- A filter may name the type of a member, and an object for its number
enum 50110 Colour { value(0; Red) { } value(1; "Light::Blue") { } value(2; Green) { } }
table 50110 Item
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Colour; Enum Colour) { }
        field(3; "Table ID"; Integer) { }
    }
}
table 50111 Counts
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Cold; Integer) { FieldClass = FlowField; CalcFormula = count(Item where(Colour = filter(Colour::"Light::Blue" | Colour :: Green))); }
        field(3; "Not Red"; Integer) { FieldClass = FlowField; CalcFormula = count(Item where(Colour = filter(<> Colour::Red))); }
        field(4; Tables; Integer) { FieldClass = FlowField; CalcFormula = count(Item where("Table ID" = filter(Database::Item | Database::Counts))); }
    }
}
codeunit 50110 Main
{
    trigger OnRun()
    var
        Item: Record Item;
        Counts: Record Counts;
    begin
        for Item."No." := 1 to 3 do begin
            Item.Colour := Enum::Colour.FromInteger(Item."No." - 1);
            Item."Table ID" := 50109 + Item."No.";
            Item.Insert();
        end;
        Counts.CalcFields(Cold, "Not Red", Tables);
        Message('%1 %2 %3', Counts.Cold, Counts."Not Red", Counts.Tables);     // expect: 2 2 2
    end;
}
