// Docs: methods-auto/query/queryinstance-open-method, methods-auto/query/queryinstance-read-method
// Docs: methods-auto/query/queryinstance-close-method, methods-auto/query/queryinstance-topnumberofrows-method
// Observed: TopNumberOfRows, and what ties in OrderBy are sorted by. Undocumented: the texts of errors.
// --- shared
table 50100 Entry
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; Amount; Decimal) { }
        field(3; Name; Text[50]) { }
    }
    keys { key(PK; "Entry No.") { } }
}
query 50100 Entries
{
    OrderBy = ascending(Amount);
    elements
    {
        dataitem(Entry; Entry)
        {
            column(EntryNo; "Entry No.") { }
            column(Amount; Amount) { }
            column(Name; Name) { }
        }
    }
}
query 50101 "Top Two"
{
    OrderBy = descending(EntryNo);
    TopNumberOfRows = 2;
    elements
    {
        dataitem(Entry; Entry)
        {
            column(EntryNo; "Entry No.") { }
        }
    }
}
query 50102 Filtering
{
    elements
    {
        dataitem(Entry; Entry)
        {
            column(EntryNo; "Entry No.") { }
            filter(AmountFilter; Amount) { }
        }
    }

    var
        Opened: Integer;

    trigger OnBeforeOpen()
    begin
        Opened += 1;
        CurrQuery.SetRange(AmountFilter, 10);
        SetFilter(EntryNo, '>%1', 1);
    end;

    procedure First(): Integer
    begin
        Open();
        if Read() then
            exit(EntryNo);
    end;

    procedure HowOften(): Integer
    begin
        exit(Opened);
    end;

    [IntegrationEvent(false, false)]
    procedure OnCounted(Number: Integer)
    begin
    end;
}
query 50103 Nested
{
    elements
    {
        dataitem(Entry; Entry)
        {
            column(EntryNo; "Entry No.") { }
        }
    }

    trigger OnBeforeOpen()
    begin
        CurrQuery.Open();
    end;
}
codeunit 50101 Filler
{
    procedure Fill()
    begin
        Add(1, 10);
        Add(2, 10);
        Add(3, 30);
        Add(4, 10);
    end;

    procedure Add(No: Integer; Amount: Decimal)
    var
        Entry: Record Entry;
    begin
        Entry."Entry No." := No;
        Entry.Amount := Amount;
        Entry.Name := Format(No);
        Entry.Insert();
    end;
}
// --- rows come in the OrderBy, ties by the primary key
var
    Filler: Codeunit Filler;
    Entries: Query Entries;
Filler.Fill();
Entries.Open();
while Entries.Read() do
    Message('%1 %2 %3', Entries.EntryNo, Entries.Amount, Entries.Name);
// expect: 1 10 1
// expect: 2 10 2
// expect: 4 10 4
// expect: 3 30 3
// --- Open begins anew, and so does Open after Close; filters stay
var
    Filler: Codeunit Filler;
    Entries: Query Entries;
Filler.Fill();
Message('[%1]', Entries.EntryNo);                           // expect: [0]
Entries.SetRange(EntryNo, 2, 4);
Message('%1', Entries.Open());                              // expect: Yes
Entries.Read();
Message('%1', Entries.EntryNo);                             // expect: 2
Entries.Read();
Entries.Open();
Entries.Read();
Message('%1', Entries.EntryNo);                             // expect: 2
Entries.Close();
Entries.Close();
Message('%1 %2', Entries.EntryNo, Entries.GetFilter(EntryNo)); // expect: 0 2..4
Entries.Open();
Entries.Read();
Message('%1', Entries.EntryNo);                             // expect: 2
// --- Read needs an open query
var
    Entries: Query Entries;
if Entries.Read() then;                                     // error QueryRead: The query Entries must be opened before it is read.
// --- a closed one is not open
var
    Entries: Query Entries;
Entries.Open();
Entries.Close();
Entries.Read();                                             // error QueryRead: The query Entries must be opened before it is read.
// --- SetFilter closes
var
    Filler: Codeunit Filler;
    Entries: Query Entries;
Filler.Fill();
Entries.Open();
Entries.Read();
Entries.SetFilter(Amount, '>5');
Entries.Read();                                             // error QueryRead: The query Entries must be opened before it is read.
// --- SetRange closes
var
    Filler: Codeunit Filler;
    Entries: Query Entries;
Filler.Fill();
Entries.Open();
Entries.SetRange(Amount);
Entries.Read();                                             // error QueryRead: The query Entries must be opened before it is read.
// --- behind the last row Read is false, or an error if nobody asks
var
    Filler: Codeunit Filler;
    Entries: Query Entries;
Filler.Add(1, 10);
Entries.Open();
Entries.Read();
Message('%1 %2', Entries.Read(), Entries.EntryNo);          // expect: No 1
Entries.Read();                                             // error QueryRead: There are no more rows in the dataset of the query Entries.
// --- TopNumberOfRows, the property and the method
var
    Filler: Codeunit Filler;
    Top: Query "Top Two";
    Seen: Text;
Filler.Fill();
Message('%1', Top.TopNumberOfRows());                       // expect: 2
Top.Open();
while Top.Read() do
    Seen += Format(Top.EntryNo);
Message(Seen);                                              // expect: 43
Top.TopNumberOfRows(3);
Top.Open();
while Top.Read() do
    Seen += Format(Top.EntryNo);
Message(Seen);                                              // expect: 43432
Top.TopNumberOfRows := 0;
Top.Open();
while Top.Read() do
    Seen += Format(Top.EntryNo);
Message(Seen);                                              // expect: 434324321
asserterror Top.TopNumberOfRows(-1);
Message(GetLastErrorText());                                // expect: Top number of rows cannot be negative
Message('%1', Top.TopNumberOfRows());                       // expect: 0
// --- OnBeforeOpen may set filters; the code of a query names its methods, columns and variables alone
var
    Filler: Codeunit Filler;
    Filtering: Query Filtering;
Filler.Fill();
Message('%1', Filtering.First());                           // expect: 2
Message('%1', Filtering.First());                           // expect: 2
Message('%1 %2', Filtering.HowOften(), Filtering.GetFilters()); // expect: 2 Entry No.: >1, Amount: 10
Clear(Filtering);
Message('%1', Filtering.HowOften());                        // expect: 0
// --- OnBeforeOpen cannot run its query
var
    Nested: Query Nested;
Nested.Open();
// error QueryOpen: The query Nested cannot be run from its OnBeforeOpen trigger.
// --- a query is a var parameter, an element of an array, and each variable a query of its own
var
    Filler: Codeunit Filler;
    Both: array[2] of Query Entries;
Filler.Fill();
Narrow(Both[1], 3);
Both[1].Open();
Both[2].Open();
Both[2].Read();
Both[1].Read();
Message('%1 %2', Both[1].EntryNo, Both[2].EntryNo);         // expect: 3 1
Empty(Both[1]);
Message('[%1]', Both[1].GetFilters());                      // expect: []

local procedure Narrow(var Entries: Query Entries; No: Integer)
begin
    Entries.SetRange(EntryNo, No);
end;

local procedure Empty(var Entries: Query Entries)
begin
    Clear(Entries);
end;
// --- a query publishes events
codeunit 50102 Main
{
    trigger OnRun()
    var
        Filtering: Query Filtering;
    begin
        Filtering.OnCounted(7);
    end;

    [EventSubscriber(ObjectType::Query, Query::Filtering, OnCounted, '', false, false)]
    local procedure Count(Number: Integer)
    begin
        Message('%1', Number);                              // expect: 7
    end;
}
// --- what the columns, and the query, are called
var
    Entries: Query Entries;
    Filtering: Query Filtering;
Message('%1 %2', Entries.ColumnName(EntryNo), Entries.ColumnCaption(EntryNo)); // expect: EntryNo Entry No.
Message('%1', Filtering.ColumnCaption(AmountFilter));       // expect: Amount
Message('%1', Entries.ColumnNo(EntryNo) <> Entries.ColumnNo(Amount)); // expect: Yes
// --- SecurityFiltering: Validated is for single records
var
    Entries: Query Entries;
Message('%1', Entries.SecurityFiltering());                 // expect: Filtered
Entries.SecurityFiltering(SecurityFilter::Ignored);
Message('%1', Entries.SecurityFiltering());                 // expect: Ignored
Entries.SecurityFiltering := SecurityFilter::Validated;     // error: SecurityFiltering cannot be Validated for a query.
