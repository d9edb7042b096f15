// The AL side of queries.py: 1,000 customers and 100,000 entries.

table 50100 Customer
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
        field(3; Balance; Decimal) { FieldClass = FlowField; CalcFormula = sum(Entry.Amount where(Customer = field("No."))); }
    }
    keys { key(PK; "No.") { } }
}
table 50101 Entry
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Customer; Code[20]) { }
        field(3; Posted; Date) { }
        field(4; Amount; Decimal) { }
    }
    keys
    {
        key(PK; "No.") { }
        key(ByCustomer; Customer) { }
    }
}
query 50100 Entries
{
    elements
    {
        dataitem(Entry; Entry)
        {
            column(No; "No.") { }
            column(Customer; Customer) { }
            column(Posted; Posted) { }
            column(Amount; Amount) { }
        }
    }
}
query 50101 Sorted
{
    OrderBy = ascending(Amount);
    elements
    {
        dataitem(Entry; Entry)
        {
            column(No; "No.") { }
            column(Customer; Customer) { }
            column(Posted; Posted) { }
            column(Amount; Amount) { }
        }
    }
}
query 50102 Joined
{
    elements
    {
        dataitem(Customer; Customer)
        {
            column(Name; Name) { }
            dataitem(Entry; Entry)
            {
                DataItemLink = Customer = Customer."No.";
                SqlJoinType = InnerJoin;
                column(No; "No.") { }
                column(Amount; Amount) { }
            }
        }
    }
}
query 50103 Totals
{
    elements
    {
        dataitem(Customer; Customer)
        {
            column(No; "No.") { }
            dataitem(Entry; Entry)
            {
                DataItemLink = Customer = Customer."No.";
                column(Total; Amount) { Method = Sum; }
                column(Number) { Method = Count; }
            }
        }
    }
}
query 50104 Balances
{
    elements
    {
        dataitem(Customer; Customer)
        {
            column(No; "No.") { }
            column(Balance; Balance) { }
        }
    }
}
codeunit 50100 Measured
{
    var
        Total: Decimal;

    procedure GetTotal(): Decimal
    begin
        exit(Total);
    end;

    procedure Fill()
    var
        Customer: Record Customer;
        Entry: Record Entry;
        i: Integer;
    begin
        for i := 1 to 1000 do begin
            Customer."No." := Format(i);
            Customer.Name := 'Customer ' + Format(i);
            Customer.Insert();
        end;
        for i := 1 to 100000 do begin
            Entry."No." := i;
            Entry.Customer := Format(i mod 1000 + 1);
            Entry.Posted := 20240101D + i mod 365;
            Entry.Amount := (i * 7919) mod 100000 / 4;
            Entry.Insert();
        end;
    end;

    procedure ReadAll()
    var
        Entries: Query Entries;
    begin
        Total := 0;
        Entries.Open();
        while Entries.Read() do
            if (Entries.Customer <> '') and (Entries.Posted <> 0D) then
                Total += Entries.Amount;
    end;

    procedure ReadSorted()
    var
        Sorted: Query Sorted;
    begin
        Total := 0;
        Sorted.Open();
        while Sorted.Read() do
            if (Sorted.Customer <> '') and (Sorted.Posted <> 0D) then
                Total += Sorted.Amount;
    end;

    procedure ReadJoined()
    var
        Joined: Query Joined;
    begin
        Total := 0;
        Joined.Open();
        while Joined.Read() do
            if Joined.Name <> '' then
                Total += Joined.Amount;
    end;

    procedure ReadTotals()
    var
        Totals: Query Totals;
    begin
        Total := 0;
        Totals.Open();
        while Totals.Read() do
            Total += Totals.Total * Totals.Number;
    end;

    procedure ReadBalances()
    var
        Balances: Query Balances;
    begin
        Total := 0;
        Balances.Open();
        while Balances.Read() do
            Total += Balances.Balance;
    end;

    procedure ReadEach()
    var
        Entries: Query Entries;
        i: Integer;
    begin
        Total := 0;
        for i := 1 to 10000 do begin
            Entries.SetRange(No, i);
            Entries.Open();
            if Entries.Read() then
                Total += Entries.Amount;
        end;
    end;

    procedure LoopAll()
    var
        Entry: Record Entry;
    begin
        Total := 0;
        if Entry.FindSet() then
            repeat
                if (Entry.Customer <> '') and (Entry.Posted <> 0D) then
                    Total += Entry.Amount;
            until Entry.Next() = 0;
    end;
}
