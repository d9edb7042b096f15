// Observed: after a write to a table of an open query Read goes on behind the row that was read last, in the tables as
// they are now; without an OrderBy in the order of the primary keys, be they columns or not; TopNumberOfRows counts all.
// --- shared
table 50100 Entry
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; Amount; Decimal) { }
        field(3; "Group"; Code[10]) { }
        field(4; Processed; Boolean) { }
    }
    keys { key(PK; "Entry No.") { } }
}
table 50101 "Group"
{
    fields
    {
        field(1; "Code"; Code[10]) { }
        field(2; Description; Text[50]) { }
    }
}
query 50100 Unordered
{
    elements
    {
        dataitem(Entry; Entry) { column(EntryNo; "Entry No.") { } }
    }
}
query 50101 Amounts
{
    elements
    {
        dataitem(Entry; Entry) { column(Amount; Amount) { } }
    }
}
query 50102 "By Amount"
{
    OrderBy = ascending(Amount);
    elements
    {
        dataitem(Entry; Entry)
        {
            column(EntryNo; "Entry No.") { }
            column(Amount; Amount) { }
        }
    }
}
query 50103 Descending
{
    OrderBy = descending(EntryNo);
    elements
    {
        dataitem(Entry; Entry)
        {
            column(EntryNo; "Entry No.") { }
            dataitem(Group; "Group")
            {
                DataItemLink = Code = Entry."Group";
                SqlJoinType = InnerJoin;
                column(Description; Description) { }
            }
        }
    }
}
query 50104 "With Gaps"
{
    OrderBy = descending(Description), ascending(Amount);
    elements
    {
        dataitem(Entry; Entry)
        {
            column(EntryNo; "Entry No.") { }
            column(Amount; Amount) { }
            dataitem(Group; "Group")
            {
                DataItemLink = Code = Entry."Group";
                column(Description; Description) { }
            }
        }
    }
}
query 50105 Totals
{
    elements
    {
        dataitem(Entry; Entry)
        {
            column(Group; "Group") { }
            column(Total; Amount) { Method = Sum; }
        }
    }
}
codeunit 50101 Entries
{
    procedure Add(No: Integer; Amount: Decimal; GroupCode: Code[10])
    var
        Entry: Record Entry;
    begin
        Entry."Entry No." := No;
        Entry.Amount := Amount;
        Entry."Group" := GroupCode;
        Entry.Insert();
    end;

    procedure AddGroup(GroupCode: Code[10])
    var
        Group: Record "Group";
    begin
        Group.Code := GroupCode;
        Group.Description := GroupCode;
        Group.Insert();
    end;

    procedure Mark(No: Integer)
    var
        Entry: Record Entry;
    begin
        Entry.Get(No);
        Entry.Processed := true;
        Entry.Modify();
    end;

    procedure Delete(No: Integer)
    var
        Entry: Record Entry;
    begin
        Entry.Get(No);
        Entry.Delete();
    end;
}
// --- what comes behind the row is read, what comes before it is not
var
    Entries: Codeunit Entries;
    Rows: Query Unordered;
Entries.Add(2, 0, '');
Entries.Add(3, 0, '');
Entries.Add(5, 0, '');
Rows.Open();
while Rows.Read() do begin
    Message('%1', Rows.EntryNo);
    if Rows.EntryNo = 2 then begin
        Entries.Add(1, 0, '');
        Entries.Add(4, 0, '');
        Entries.Delete(5);
    end;
    Entries.Mark(Rows.EntryNo);
end;
// expect: 2
// expect: 3
// expect: 4
// --- rows written between Open and the first Read
var
    Entries: Codeunit Entries;
    Rows: Query Unordered;
Rows.Open();
Entries.Add(1, 0, '');
Message('%1', Rows.Read());                                 // expect: Yes
// --- the primary key need not be a column
var
    Entries: Codeunit Entries;
    Rows: Query Amounts;
Entries.Add(1, 30, '');
Entries.Add(2, 20, '');
Entries.Add(3, 30, '');
Rows.Open();
while Rows.Read() do begin
    Message('%1', Rows.Amount);
    Entries.Mark(2);
end;
// expect: 30
// expect: 20
// expect: 30
// --- no row is lost that is like the last one in the OrderBy
var
    Entries: Codeunit Entries;
    Rows: Query "By Amount";
Entries.Add(1, 10, '');
Entries.Add(2, 10, '');
Entries.Add(3, 30, '');
Entries.Add(4, 10, '');
Rows.Open();
while Rows.Read() do begin
    Message('%1 %2', Rows.EntryNo, Rows.Amount);
    Entries.Mark(Rows.EntryNo);
end;
// expect: 1 10
// expect: 2 10
// expect: 4 10
// expect: 3 30
// --- in descending order, joined, and with a limit
var
    Entries: Codeunit Entries;
    Rows: Query Descending;
    No: Integer;
    Seen: Text;
Entries.AddGroup('G');
for No := 1 to 4 do
    Entries.Add(No, 0, 'G');
Rows.Open();
while Rows.Read() do begin
    Seen += Format(Rows.EntryNo);
    Entries.Mark(Rows.EntryNo);
end;
Message(Seen);                                              // expect: 4321
Rows.TopNumberOfRows(2);
Rows.Open();
while Rows.Read() do begin
    Seen += Format(Rows.EntryNo);
    Entries.Mark(Rows.EntryNo);
end;
Message(Seen);                                              // expect: 432143
// --- rows that an outer join made up have their place too
var
    Entries: Codeunit Entries;
    Rows: Query "With Gaps";
    Seen: Text;
Entries.AddGroup('G');
Entries.AddGroup('H');
Entries.Add(1, 7, '');
Entries.Add(2, 6, 'G');
Entries.Add(3, 5, 'H');
Entries.Add(4, 4, '');
Entries.Add(5, 3, 'H');
Entries.Add(6, 7, '');
Rows.Open();
while Rows.Read() do begin
    Seen += Format(Rows.EntryNo);
    Entries.Mark(Rows.EntryNo);
end;
Message(Seen);                                              // expect: 532416
// --- a temporary record is no row of the table; a write to another table changes nothing
var
    Temp: Record Entry temporary;
    Entries: Codeunit Entries;
    Rows: Query Unordered;
    Number: Integer;
Entries.Add(1, 0, '');
Entries.Add(2, 0, '');
Rows.Open();
while Rows.Read() do begin
    Number += 1;
    Temp."Entry No." := 100 + Number;
    Temp.Insert();
    Entries.AddGroup(Format(Number));
end;
Message('%1', Number);                                      // expect: 2
// --- groups are read once each
var
    Entries: Codeunit Entries;
    Rows: Query Totals;
Entries.Add(1, 10, 'A');
Entries.Add(2, 20, 'B');
Entries.Add(3, 30, 'C');
Rows.Open();
while Rows.Read() do begin
    Message('%1 %2', Rows.Group, Rows.Total);
    if Rows.Group = 'A' then
        Entries.Add(4, 5, 'B');
end;
// expect: A 10
// expect: B 25
// expect: C 30
// --- uncommitted rows are there, and gone when they are undone
var
    Entries: Codeunit Entries;
    Rows: Query Unordered;
Entries.Add(1, 0, '');
Commit();
Entries.Add(2, 0, '');
Rows.Open();
Rows.Read();
asserterror Error('');
Message('%1 %2', Rows.EntryNo, Rows.Read());                // expect: 1 No
// --- many rows, in batches, sorted by the database and not
var
    Entries: Codeunit Entries;
    Rows: Query Unordered;
    ByAmount: Query "By Amount";
    No: Integer;
    Wrong: Integer;
for No := 1 to 1200 do
    Entries.Add(No, 1200 - No, '');
No := 0;
Rows.Open();
while Rows.Read() do begin
    No += 1;
    if Rows.EntryNo <> No then
        Wrong += 1;
end;
Message('%1 %2', No, Wrong);                                // expect: 1200 0
ByAmount.Open();
while ByAmount.Read() do begin
    if ByAmount.EntryNo <> No then
        Wrong += 1;
    No -= 1;
    if No = 600 then
        Entries.Mark(1);
end;
Message('%1 %2', No, Wrong);                                // expect: 0 0
