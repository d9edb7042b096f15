// Docs: methods-auto/system/system-clearall-method
// --- shared
table 50130 "Cleared Row"
{
    fields { field(1; "No."; Code[10]) { } field(2; Amount; Integer) { InitValue = 7; } }
}
codeunit 50131 "Cleared Inside"
{
    var
        Number: Integer;

    procedure Count(): Integer
    begin
        Number += 1;
        exit(Number);
    end;
}
codeunit 50132 "Kept Inside"
{
    SingleInstance = true;

    var
        Number: Integer;

    procedure Count(): Integer
    begin
        Number += 1;
        exit(Number);
    end;

    procedure ClearOwn()
    begin
        ClearAll();
    end;
}
codeunit 50133 Clearing
{
    var
        Row: Record "Cleared Row";
        TempRow: Record "Cleared Row" temporary;
        Names: List of [Text];
        Inside: Codeunit "Cleared Inside";
        Other: Codeunit "Cleared Inside";
        Kept: Codeunit "Kept Inside";
        Number: Integer;
        Numbers: array[2] of Integer;

    procedure Fill()
    begin
        Number := 5;
        Numbers[2] := 6;
        Names.Add('a');
        Row."No." := 'A';
        Row.Amount := 1;
        Row.SetRange("No.", 'A');
        TempRow.Insert();
        Other := Inside;
        Inside.Count();
        Kept.Count();
    end;

    procedure ClearThem()
    begin
        ClearAll();
    end;

    procedure Tell()
    begin
        Message('%1 %2 %3 "%4" %5 "%6"', Number, Numbers[2], Names.Count(), Row."No.", Row.Amount, Row.GetFilters());
        Message('%1 %2 %3', Inside.Count(), Other.Count(), Kept.Count());
        Message('%1', TempRow.Count());
    end;
}
// --- variables are cleared, records to InitValue and without filters; inside codeunits too, but single instances keep theirs
var
    Clearing: Codeunit Clearing;
Clearing.Fill();
Clearing.ClearThem();
Clearing.Tell();
    // expect: 0 0 0 "" 7 ""
    // expect: 1 2 2
    // expect: 1
// --- Clear deletes the reference to a codeunit, ClearAll what is in it: whoever shares it sees that
var
    Clearing: Codeunit Clearing;
Clearing.Fill();
Clear(Clearing);
Clearing.Tell();
    // expect: 0 0 0 "" 7 ""
    // expect: 1 1 2
    // expect: 0
// --- a single instance clears itself
var
    Kept: Codeunit "Kept Inside";
Kept.Count();
Kept.ClearOwn();
Message('%1', Kept.Count());   // expect: 1
// --- the record of the codeunit stays
codeunit 50135 Main
{
    trigger OnRun()
    var
        Row: Record "Cleared Row";
    begin
        Row."No." := 'A';
        Row.Amount := 1;
        Codeunit.Run(Codeunit::"Clears Its Own", Row);
    end;
}
codeunit 50134 "Clears Its Own"
{
    TableNo = "Cleared Row";

    trigger OnRun()
    begin
        Number := 3;
        ClearAll();
        Message('%1 %2 %3', Rec."No.", Rec.Amount, Number);     // expect: A 1 0
    end;

    var
        Number: Integer;
}
