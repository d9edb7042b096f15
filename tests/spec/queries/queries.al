// Docs: devenv-query-object, devenv-query-links-joins, devenv-query-totals-grouping, properties/devenv-method-property
// --- shared
table 50100 Customer
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
        field(3; Created; Date) { }
        field(4; Total; Decimal) { FieldClass = FlowField; CalcFormula = sum(Entry.Amount); }
    }
    keys { key(PK; "No.") { } }
}
table 50101 Entry
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; "Customer No."; Code[20]) { }
        field(3; Amount; Decimal) { }
        field(4; Status; Option) { OptionMembers = Open,Closed; }
    }
    keys { key(PK; "Entry No.") { } }
}
query 50100 "Customer Totals"
{
    elements
    {
        dataitem(Customer; Customer)
        {
            column(No; "No.") { }
            column(Year; Created) { Method = Year; }
            filter(NameFilter; Name) { }
            dataitem(Entry; Entry)
            {
                DataItemLink = "Customer No." = Customer."No.";
                column(Amount; Amount) { Method = Sum; }
                column(Status; Status) { }
                column(Entries) { Method = Count; }
            }
        }
    }
}
// --- columns have the types of their fields
codeunit 50100 Reader
{
    trigger OnRun()
    var
        Totals: Query "Customer Totals";
        Number: Integer;
        Text: Text;
    begin
        Totals.SetRange(No, 'A', 'Z');
        Totals.SetFilter(NameFilter, '<>%1', '');
        Totals.SetRange(Totals.Status, Totals.Status::Open);
        Totals.TopNumberOfRows := 5;
        Totals.Open();
        while Totals.Read() do begin
            Number := Totals.Entries + Totals.Year;
            Text := Totals.No;
            Number := Totals.No;                            // error AL0122: 'Cannot implicitly convert type 'Code[20]' to 'Integer'.'
            Text := Totals.Amount;                          // error AL0122: 'Cannot implicitly convert type 'Decimal' to 'Text'.'
            Text := Totals.Name;                            // error AL0132: ''Query "Customer Totals"' does not contain a definition for 'Name'.'
        end;
        Totals.SetRange(Name);                              // error AL0349: 'Column 'Name' does not exist in application object 'Customer Totals'.'
        Totals.SetFilter('No', 'A');                        // error AL0179: 'An identifier or a member access expression is expected'
        Totals.Open(1);                                     // error AL0126: 'No overload for method 'Open' takes 1 arguments.'
        Totals.Rewind();                                    // error AL0132: ''Rewind''
        Query.SaveAsCsv(Query::"Customer Totals", 'x.csv');
        Query.SaveAsCsv(Query::"Vendor Totals", 'x.csv');   // error AL0185: 'Query 'Vendor Totals' is missing.'
    end;
}
// --- the code of a query. Docs: triggers-auto/query
query 50101 "Open Entries"
{
    elements
    {
        dataitem(Entry; Entry)
        {
            column(Amount; Amount) { }
            filter(StatusFilter; Status) { }
        }
    }
    trigger OnBeforeOpen()
    begin
        SetRange(StatusFilter, 0);
        CurrQuery.SetFilter(Amount, '>%1', 0);
        SetRange(Status, 0);                                // error AL0349: 'Column 'Status' does not exist in application object 'Open Entries'.'
    end;

    procedure Doubled(): Decimal
    begin
        exit(Amount * 2);
    end;

    procedure Wrong(): Decimal
    begin
        exit("Entry No.");                                  // error AL0118: ''Entry No.''
    end;
}
// --- what a query may not hold
query 50101 Bad
{
    elements
    {
        dataitem(Customer; Customer)
        {
            DataItemLink = "No." = Customer."No.";          // error AL0331: 'The property 'DataItemLink' cannot be set on a top-level DataItem.'
            column(Nothing) { }                             // error AL0353: 'A Column must have a valid data source or have the 'Method' property set to 'Count'.'
            column(Missing; Amount) { }                     // error AL0345: 'The source of a Column or Filter must be a field defined on the table referenced by its parent DataItem.'
            column(Letters; Name) { Method = Sum; }         // error AL0347: 'The methods 'Sum' can only be used on Columns that have a Decimal, BigInteger, Integer, or Duration type.'
            column(Month; Name) { Method = Month; }         // error AL0346: 'The methods 'Month' can only be used on Columns that have a Date or DateTime type.'
            dataitem(Entry; Entry)                          // error AL0344: 'The property 'DataItemLink' must be set for nested data items.'
            {
            }
            dataitem(Other; Entry)                          // error AL0342: 'You cannot combine two DataItems at the same level because unions are not supported.'
            {
                DataItemLink = "Customer No." = Entry."Customer No."; // error AL0351: 'The property 'DataItemLink' can only reference fields on ancestor data items.'
            }
        }
    }
}
query 50102 Empty                                           // error AL0343: 'Queries must define a top-level DataItem.'
{
    elements { }
}
query 50103 "Only Filters"                                  // error AL0352: 'Queries must define at least one Column.'
{
    elements
    {
        dataitem(Customer; Customer)
        {
            filter(Name; Name) { }
            dataitem(Entry; Entry)
            {
                DataItemTableFilter = Stat = const(Open);   // error AL0118: ''Stat''
                DataItemLink = "Customer No." = Customer.Town; // error AL0118: ''Town''
                dataitem(Third; Entry)
                {
                    DataItemLink = Amount = Customer.Total; // warning AL0910: 'The field 'Total' cannot be used in a query DataItemLink because it is a FlowField or FlowFilter.'
                }
            }
        }
    }
}
