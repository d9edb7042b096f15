// Docs: devenv-query-filters, properties/devenv-columnfilter-property, properties/devenv-dataitemtablefilter-property
// Docs: methods-auto/query/queryinstance-setfilter-method, methods-auto/query/queryinstance-setrange-method
// Observed: what a filter element does to groups, that a filter set on a column replaces its ColumnFilter, and (from
// Microsoft's tests of license plans) that the row which an outer join did not find has default values to filters.
// --- shared
table 50100 Header
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
    }
    keys { key(PK; "No.") { } }
}
table 50101 Entry
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; "Header No."; Code[20]) { }
        field(3; "Posting Date"; Date) { }
        field(4; Amount; Decimal) { }
        field(5; Status; Option) { OptionMembers = Open,Closed,Held; }
        field(6; "Source Type"; Integer) { }
    }
    keys { key(PK; "Entry No.") { } }
}
codeunit 50101 Entries
{
    var
        Last: Integer;

    procedure AddHeader(No: Code[20])
    var
        Header: Record Header;
    begin
        Header."No." := No;
        Header.Name := 'Header ' + No;
        Header.Insert();
    end;

    procedure Add(HeaderNo: Code[20]; Amount: Decimal)
    begin
        Add(HeaderNo, Amount, 0D, 0);
    end;

    procedure Add(HeaderNo: Code[20]; Amount: Decimal; PostingDate: Date; Status: Option Open,Closed,Held)
    var
        Entry: Record Entry;
    begin
        Last += 1;
        Entry."Entry No." := Last;
        Entry."Header No." := HeaderNo;
        Entry.Amount := Amount;
        Entry."Posting Date" := PostingDate;
        Entry.Status := Status;
        if Status = Status::Held then
            Entry."Source Type" := Database::Entry;
        Entry.Insert();
    end;

    procedure FillMonths()
    begin
        AddHeader('A');
        AddHeader('B');
        Add('A', 1000, 20260705D, 0);
        Add('A', 100, 20260610D, 0);
        Add('A', 50, 20260620D, 0);
        Add('B', 9, 20260705D, 0);
    end;
}
query 50100 Plain
{
    elements
    {
        dataitem(Entry; Entry)
        {
            column(EntryNo; "Entry No.") { }
            column(HeaderNo; "Header No.") { ColumnFilter = HeaderNo = const('A'); }
            column(Amount; Amount) { }
            column(Status; Status) { }
        }
    }
}
query 50101 OpenOnes
{
    elements
    {
        dataitem(Entry; Entry)
        {
            DataItemTableFilter = Status = const(Open), Amount = filter(> 100 | < 0);
            column(EntryNo; "Entry No.") { }
            column(Amount; Amount) { }
            filter(StatusFilter; Status) { }
        }
    }
}
query 50102 "By Table"
{
    elements
    {
        dataitem(Entry; Entry)
        {
            DataItemTableFilter = "Source Type" = const(Database::Entry);
            column(EntryNo; "Entry No.") { }
        }
    }
}
query 50103 "Join Totals"
{
    OrderBy = ascending(HeaderNo);
    elements
    {
        dataitem(Header; Header)
        {
            column(HeaderNo; "No.") { }
            dataitem(Entry; Entry)
            {
                DataItemLink = "Header No." = Header."No.";
                SqlJoinType = InnerJoin;
                filter(DateFilter; "Posting Date") { }
                column(Total; Amount) { Method = Sum; ColumnFilter = Total = filter(> 0); }
                column(Number) { Method = Count; }
            }
        }
    }
}
query 50104 "Static Join"
{
    elements
    {
        dataitem(Header; Header)
        {
            column(HeaderNo; "No.") { }
            dataitem(Entry; Entry)
            {
                DataItemLink = "Header No." = Header."No.";
                SqlJoinType = InnerJoin;
                filter(EntryNoFilter; "Entry No.") { ColumnFilter = EntryNoFilter = filter(2 .. 3); }
                column(Total; Amount) { Method = Sum; }
            }
        }
    }
}
query 50105 "Without Entries"
{
    elements
    {
        dataitem(Header; Header)
        {
            column(HeaderNo; "No.") { }
            dataitem(Entry; Entry)
            {
                DataItemLink = "Header No." = Header."No.";
                filter(AmountFilter; Amount) { }
                column(Number) { Method = Count; ColumnFilter = Number = const(0); }
            }
        }
    }
}
query 50106 "Self Join"
{
    elements
    {
        dataitem(Outer; Entry)
        {
            column(EntryNo; "Entry No.") { }
            filter(OuterStatus; Status) { }
            dataitem(Inner; Entry)
            {
                DataItemLink = "Entry No." = Outer."Entry No.";
                SqlJoinType = InnerJoin;
                filter(InnerStatus; Status) { }
            }
        }
    }
}
query 50107 Names
{
    elements
    {
        dataitem(Header; Header)
        {
            column(No; "No.") { }
            column(Name; Name) { }
        }
    }
}
query 50108 Quoted
{
    elements
    {
        dataitem(Entry; Entry)
        {
            DataItemTableFilter = Status = filter('Closed|Held'), Amount = filter('>1'), "Header No." = filter(<> '');
            column(EntryNo; "Entry No.") { ColumnFilter = EntryNo = filter('3..'); }
        }
    }
}
// --- a ColumnFilter on a column without a total chooses rows; SetRange and SetFilter replace it
var
    Entries: Codeunit Entries;
    Plain: Query Plain;
Entries.Add('A', 10);
Entries.Add('B', 20);
Entries.Add('A', 30);
Message(Plain.GetFilter(HeaderNo));                         // expect: A
Plain.Open();
while Plain.Read() do
    Message('%1 %2', Plain.EntryNo, Plain.HeaderNo);
// expect: 1 A
// expect: 3 A
Plain.SetRange(HeaderNo, 'B');
Plain.Open();
while Plain.Read() do
    Message('%1 %2', Plain.EntryNo, Plain.HeaderNo);        // expect: 2 B
Plain.SetRange(HeaderNo);
Plain.SetFilter(Amount, '%1..%2', 15, 30);
Plain.Open();
while Plain.Read() do
    Message('%1 %2', Plain.EntryNo, Plain.Amount);
// expect: 2 20
// expect: 3 30
Clear(Plain);
Message(Plain.GetFilters());                                // expect: Header No.: A
// --- filters combine; the last on a column counts, and values of other types are evaluated
var
    Entries: Codeunit Entries;
    Plain: Query Plain;
Entries.Add('A', 10);
Entries.Add('A', 20, 0D, 1);
Entries.Add('A', 30, 0D, 1);
Plain.SetRange(Amount, '15', '40');
Plain.SetFilter(Status, 'Open|Closed');
Plain.SetRange(Status, Plain.Status::Closed);
Plain.SetFilter(EntryNo, '<>%1&<%2', 2, 10);
Message(Plain.GetFilters());                                // expect: Entry No.: <>2&<10, Header No.: A, Amount: 15..40, Status: Closed
Plain.Open();
while Plain.Read() do
    Message('%1', Plain.EntryNo);                           // expect: 3
Plain.SetFilter(Status, '');
Message(Plain.GetFilter(Status));                           // expect:
// --- a value that is none of the column's type
var
    Plain: Query Plain;
Plain.SetRange(Amount, 'much');                             // error: The value "much" can't be evaluated into type Decimal.
// --- a filter that is none
var
    Plain: Query Plain;
Plain.SetFilter(EntryNo, '1..2..3');                        // error DB:InvalidFilter: ...
// --- DataItemTableFilter needs no column, has several conditions, and is narrowed by other filters
var
    Entries: Codeunit Entries;
    OpenOnes: Query OpenOnes;
Entries.Add('A', 500, 0D, 1);
Entries.Add('A', 150);
Entries.Add('A', 50);
Entries.Add('A', -1);
OpenOnes.Open();
while OpenOnes.Read() do
    Message('%1 %2', OpenOnes.EntryNo, OpenOnes.Amount);
// expect: 2 150
// expect: 4 -1
OpenOnes.SetRange(EntryNo, 1);
OpenOnes.Open();
Message('%1', OpenOnes.Read());                             // expect: No
OpenOnes.SetRange(EntryNo);
OpenOnes.SetRange(StatusFilter, 1);
Message(OpenOnes.GetFilters());                             // expect: Status: Closed
OpenOnes.Open();
Message('%1', OpenOnes.Read());                             // expect: No
OpenOnes.SetRange(StatusFilter, 0);
OpenOnes.Open();
Message('%1', OpenOnes.Read());                             // expect: Yes
// --- a filter may be written as a text
var
    Entries: Codeunit Entries;
    Quoted: Query Quoted;
Entries.Add('', 1);
Entries.Add('A', 2, 0D, 1);
Entries.Add('A', 3, 0D, 2);
Quoted.Open();
while Quoted.Read() do
    Message('%1', Quoted.EntryNo);                          // expect: 3
// --- a const that names an object is its number
var
    Entries: Codeunit Entries;
    ByTable: Query "By Table";
Entries.Add('A', 1);
Entries.Add('A', 1, 0D, 2);
ByTable.Open();
while ByTable.Read() do
    Message('%1', ByTable.EntryNo);                         // expect: 2
// --- a filter element is no column of a group, and chooses rows before they are added up
var
    Entries: Codeunit Entries;
    Totals: Query "Join Totals";
Entries.FillMonths();
Totals.Open();
while Totals.Read() do
    Message('%1: %2 of %3', Totals.HeaderNo, Totals.Total, Totals.Number);
// expect: A: 1,150 of 3
// expect: B: 9 of 1
Totals.SetRange(DateFilter, 20260601D, 20260630D);
Totals.Open();
while Totals.Read() do
    Message('%1: %2 of %3', Totals.HeaderNo, Totals.Total, Totals.Number); // expect: A: 150 of 2
// --- a filter on a total chooses groups
var
    Entries: Codeunit Entries;
    Totals: Query "Join Totals";
Entries.AddHeader('A');
Entries.AddHeader('B');
Entries.Add('A', 100);
Entries.Add('A', -100);
Entries.Add('B', 50);
Totals.Open();
while Totals.Read() do
    Message('%1: %2', Totals.HeaderNo, Totals.Total);       // expect: B: 50
Totals.SetFilter(Total, '<%1', 10);
Totals.Open();
while Totals.Read() do
    Message('%1: %2', Totals.HeaderNo, Totals.Total);       // expect: A: 0
// --- the ColumnFilter of a filter element narrows each group
var
    Entries: Codeunit Entries;
    Totals: Query "Static Join";
Entries.FillMonths();
Totals.Open();
while Totals.Read() do
    Message('%1: %2', Totals.HeaderNo, Totals.Total);       // expect: A: 150
// --- a count of 0 finds what has no match; to a filter, the fields of what is not there have their defaults
var
    Entries: Codeunit Entries;
    Without: Query "Without Entries";
Entries.AddHeader('A');
Entries.AddHeader('B');
Entries.Add('A', 0);
Without.Open();
while Without.Read() do
    Message('%1', Without.HeaderNo);                        // expect: B
Without.SetRange(AmountFilter, 0);
Without.Open();
while Without.Read() do
    Message('%1', Without.HeaderNo);                        // expect: B
Without.SetFilter(AmountFilter, '<>0');
Without.Open();
Message('%1', Without.Read());                              // expect: No
// --- two data items of one table have their own filters
var
    Entries: Codeunit Entries;
    SelfJoin: Query "Self Join";
Entries.Add('A', 1);
Entries.Add('A', 2, 0D, 1);
SelfJoin.SetRange(OuterStatus, 0);
SelfJoin.SetRange(InnerStatus, 0);
SelfJoin.Open();
while SelfJoin.Read() do
    Message('%1', SelfJoin.EntryNo);                        // expect: 1
SelfJoin.SetRange(InnerStatus, 1);
SelfJoin.Open();
Message('%1', SelfJoin.Read());                             // expect: No
// --- texts are filtered as those of records are
var
    Entries: Codeunit Entries;
    Names: Query Names;
Entries.AddHeader('a');
Entries.AddHeader('b');
Names.SetFilter(Name, 'header*');
Names.Open();
Message('%1', Names.Read());                                // expect: No
Names.SetFilter(Name, '@*R a');
Names.Open();
while Names.Read() do
    Message(Names.Name);                                    // expect: Header A
Names.SetRange(No, 'b');
Names.SetRange(Name);
Names.Open();
while Names.Read() do
    Message(Names.Name);                                    // expect: Header B
