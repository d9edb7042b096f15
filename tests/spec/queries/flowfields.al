// Docs: devenv-flowfields, devenv-query-object
// Observed: a column of a FlowField has what CalcFields computes; a filter element on a FlowFilter limits it.
// --- shared
table 50100 Header
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Kind; Text[20]) { }
        field(10; "Date Filter"; Date) { FieldClass = FlowFilter; }
        field(11; "From Filter"; Code[20]) { FieldClass = FlowFilter; }
        field(20; Total; Decimal) { FieldClass = FlowField; CalcFormula = sum(Line.Amount where("Header No." = field("No."))); }
        field(21; Dated; Decimal) { FieldClass = FlowField; CalcFormula = - sum(Line.Amount where("Header No." = field("No."), "Posting Date" = field("Date Filter"))); }
        field(22; "At Date"; Decimal) { FieldClass = FlowField; CalcFormula = sum(Line.Amount where("Header No." = field("No."), "Posting Date" = field(upperlimit("Date Filter")))); }
        field(23; Lines; Integer) { FieldClass = FlowField; CalcFormula = count(Line where("Header No." = field("No."))); }
        field(24; "Has Big"; Boolean) { FieldClass = FlowField; CalcFormula = exist(Line where("Header No." = field("No."), Amount = filter(> 100))); }
        field(25; "Has None"; Boolean) { FieldClass = FlowField; CalcFormula = - exist(Line where("Header No." = field("No."))); }
        field(26; "First Text"; Text[30]) { FieldClass = FlowField; CalcFormula = lookup(Line.Text where("Header No." = field("No."))); }
        field(27; Average; Decimal) { FieldClass = FlowField; CalcFormula = average(Line.Amount where("Header No." = field("No."))); }
        field(28; Least; Decimal) { FieldClass = FlowField; CalcFormula = min(Line.Amount where("Header No." = field("No."))); }
        field(29; Most; Decimal) { FieldClass = FlowField; CalcFormula = max(Line.Amount where("Header No." = field("No."))); }
        field(30; "Of Kind"; Integer) { FieldClass = FlowField; CalcFormula = count(Line where(Text = field(Kind))); }
        field(32; Both; Decimal) { FieldClass = FlowField; CalcFormula = sum(Line.Amount where("Header No." = field("No."), "Header No." = field(filter(Kind)))); }
        field(33; "Big Links"; Integer) { FieldClass = FlowField; CalcFormula = count(Link where("Header No." = field("No."), "Header Total" = filter(> 100))); }
        field(34; Endless; Decimal) { FieldClass = FlowField; CalcFormula = sum(Header.Endless); }
        field(35; Passed; Decimal) { FieldClass = FlowField; CalcFormula = sum(Header.Dated where("Date Filter" = field("Some Day"))); }
        field(3; "Some Day"; Date) { }
        field(31; Totalled; Decimal) { FieldClass = FlowField; CalcFormula = sum(Line.Amount where("Header No." = field(filter(Kind)))); }
    }
    keys { key(PK; "No.") { } }
}
table 50101 Line
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; "Header No."; Code[20]) { }
        field(3; "Posting Date"; Date) { }
        field(4; Amount; Decimal) { }
        field(5; Text; Text[30]) { }
    }
    keys { key(PK; "Entry No.") { } }
}
table 50102 Link
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; "Header No."; Code[20]) { }
        field(3; Quantity; Integer) { }
        field(4; "Header Total"; Decimal) { FieldClass = FlowField; CalcFormula = lookup(Header.Total where("No." = field("Header No."))); }
    }
}
codeunit 50101 Filler
{
    procedure Fill()
    begin
        AddHeader('A', 'one');
        AddHeader('B', 'ONE');
        AddHeader('C', '');
        AddLine(1, 'A', 20240110D, 10, 'one');
        AddLine(2, 'A', 20240210D, 4.5, 'two');
        AddLine(3, 'A', 20240310D, 1, '');
        AddLine(4, 'B', 20240310D, 1000, 'one');
    end;

    procedure AddHeader(No: Code[20]; Kind: Text[20])
    var
        Header: Record Header;
    begin
        Header."No." := No;
        Header.Kind := Kind;
        Header.Insert();
    end;

    procedure AddLine(EntryNo: Integer; HeaderNo: Code[20]; PostingDate: Date; Amount: Decimal; Text: Text[30])
    var
        Line: Record Line;
    begin
        Line."Entry No." := EntryNo;
        Line."Header No." := HeaderNo;
        Line."Posting Date" := PostingDate;
        Line.Amount := Amount;
        Line.Text := Text;
        Line.Insert();
    end;

    procedure AddLink(EntryNo: Integer; HeaderNo: Code[20]; Quantity: Integer)
    var
        Link: Record Link;
    begin
        Link."Entry No." := EntryNo;
        Link."Header No." := HeaderNo;
        Link.Quantity := Quantity;
        Link.Insert();
    end;
}
query 50100 Headers
{
    elements
    {
        dataitem(Header; Header)
        {
            column(No; "No.") { }
            filter(DateFilter; "Date Filter") { }
            column(Total; Total) { }
            column(Dated; Dated) { }
            column(AtDate; "At Date") { }
            column(Lines; Lines) { }
            column(HasBig; "Has Big") { }
            column(HasNone; "Has None") { }
            column(FirstText; "First Text") { }
            column(Average; Average) { }
            column(Least; Least) { }
            column(Most; Most) { }
            column(OfKind; "Of Kind") { }
        }
    }
}
query 50101 Filtered
{
    OrderBy = descending(Total);
    elements
    {
        dataitem(Header; Header)
        {
            DataItemTableFilter = Lines = filter(> 0), "Date Filter" = filter(01/01/24 .. 02/28/24);
            column(No; "No.") { }
            column(Total; Total) { }
            column(Dated; Dated) { }
            filter(HasBig; "Has Big") { }
        }
    }
}
query 50102 Links
{
    elements
    {
        dataitem(Link; Link)
        {
            column(Quantity; Quantity) { Method = Sum; }
            column(HeaderTotal; "Header Total") { }
            dataitem(Header; Header)
            {
                DataItemLink = "No." = Link."Header No.";
                column(Total; Total) { }
                column(HasNone; "Has None") { }
                column(Most; Total) { Method = Max; }
            }
        }
    }
}
query 50103 Totalled
{
    elements
    {
        dataitem(Header; Header)
        {
            column(No; "No.") { }
            column(Totalled; Totalled) { }
            column(Both; Both) { }
            column(BigLinks; "Big Links") { }
        }
    }
}
query 50104 Endless
{
    elements
    {
        dataitem(Header; Header) { column(Endless; Endless) { } }
    }
}
query 50105 Passed
{
    elements
    {
        dataitem(Header; Header) { column(Passed; Passed) { } }
    }
}
// --- a column has what CalcFields computes
var
    Header: Record Header;
    Filler: Codeunit Filler;
    Headers: Query Headers;
    Differences: Integer;
Filler.Fill();
Headers.Open();
while Headers.Read() do begin
    Message('%1: %2 %3 %4 %5 %6 %7 %8', Headers.No, Headers.Total, Headers.Lines, Headers.HasBig, Headers.HasNone, Headers.FirstText, Headers.Average, Headers.OfKind);
    Header.Get(Headers.No);
    Header.CalcFields(Total, Dated, "At Date", Lines, "Has Big", "Has None", "First Text", Average, Least, Most, "Of Kind");
    if (Header.Total <> Headers.Total) or (Header.Dated <> Headers.Dated) or (Header."At Date" <> Headers.AtDate) or
       (Header.Lines <> Headers.Lines) or (Header."Has Big" <> Headers.HasBig) or (Header."Has None" <> Headers.HasNone) or
       (Header."First Text" <> Headers.FirstText) or (Header.Average <> Headers.Average) or (Header.Least <> Headers.Least) or
       (Header.Most <> Headers.Most) or (Header."Of Kind" <> Headers.OfKind)
    then
        Differences += 1;
end;
Message('%1', Differences);
// expect: A: 15.5 3 No No one 5.166666666666666667 2
// expect: B: 1,000 1 Yes No one 1,000 0
// expect: C: 0 0 No Yes  0 1
// expect: 0
// --- a filter element on a FlowFilter limits the FlowFields of its data item
var
    Filler: Codeunit Filler;
    Headers: Query Headers;
Filler.Fill();
Headers.SetRange(DateFilter, 20240201D, 20240228D);
Headers.Open();
while Headers.Read() do
    Message('%1: %2 %3 %4', Headers.No, Headers.Total, Headers.Dated, Headers.AtDate);
// expect: A: 15.5 -4.5 14.5
// expect: B: 1,000 0 0
// expect: C: 0 0 0
// --- rows are filtered and sorted by FlowFields
var
    Filler: Codeunit Filler;
    Filtered: Query Filtered;
Filler.Fill();
Filtered.Open();
while Filtered.Read() do
    Message('%1: %2 %3', Filtered.No, Filtered.Total, Filtered.Dated);
// expect: B: 1,000 0
// expect: A: 15.5 -14.5
Filtered.SetRange(HasBig, false);
Filtered.SetFilter(Total, '>%1', 15);
Filtered.Open();
while Filtered.Read() do
    Message('%1', Filtered.No);                             // expect: A
// --- in a join, in a group, and a FlowField of a FlowField
var
    Filler: Codeunit Filler;
    Links: Query Links;
Filler.Fill();
Filler.AddLink(1, 'A', 2);
Filler.AddLink(2, 'A', 3);
Filler.AddLink(3, 'B', 5);
Filler.AddLink(4, 'X', 7);
Links.Open();
while Links.Read() do
    Message('%1 of %2 = %3 (%4) %5', Links.Quantity, Links.HeaderTotal, Links.Total, Links.HasNone, Links.Most);
// expect: 7 of 0 = 0 (No) 0
// expect: 5 of 15.5 = 15.5 (No) 15.5
// expect: 5 of 1,000 = 1,000 (No) 1,000
// --- filters that a field has, and conditions on FlowFields: as CalcFields computes them
var
    Header: Record Header;
    Filler: Codeunit Filler;
    Totalled: Query Totalled;
    Differences: Integer;
Filler.AddHeader('A', 'B|C');
Filler.AddHeader('B', '');
Filler.AddHeader('C', '<>b');
Filler.AddLine(1, 'A', 0D, 1, '');
Filler.AddLine(2, 'B', 0D, 20, '');
Filler.AddLine(3, 'C', 0D, 300, '');
Filler.AddLink(1, 'A', 0);
Filler.AddLink(2, 'C', 0);
Filler.AddLink(3, 'C', 0);
Totalled.Open();
while Totalled.Read() do begin
    Message('%1: %2 %3 %4', Totalled.No, Totalled.Totalled, Totalled.Both, Totalled.BigLinks);
    Header.Get(Totalled.No);
    Header.CalcFields(Totalled, Both, "Big Links");
    if (Header.Totalled <> Totalled.Totalled) or (Header.Both <> Totalled.Both) or (Header."Big Links" <> Totalled.BigLinks) then
        Differences += 1;
end;
Message('%1', Differences);
// expect: A: 320 320 0
// expect: B: 321 20 0
// expect: C: 301 301 2
// expect: 0
// --- a formula without an end
var
    Endless: Query Endless;
Endless.Open();                                             // error StackOverflow: There is insufficient memory to execute this function...
// --- a formula that only records can compute
var
    Passed: Query Passed;
Passed.Open();                                              // error AlrunUnsupported: alrun does not support the FlowField Passed in a query: its CalcFormula gives the FlowFilter Date Filter the value of a field.
