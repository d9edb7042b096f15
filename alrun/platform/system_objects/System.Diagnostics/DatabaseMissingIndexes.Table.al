namespace System.Diagnostics;

table 2000000236 "Database Missing Indexes"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Index Handle"; Integer) { }
        field(2; "Table Name"; Text[128]) { }
        field(3; "Extension Id"; Guid) { }
        field(4; "Index Equality Columns"; Text[2048]) { }
        field(5; "Index Inequality Columns"; Text[2048]) { }
        field(6; "Index Include Columns"; Text[2048]) { }
        field(7; Statement; Text[2048]) { }
        field(8; "User Seeks"; BigInteger) { }
        field(9; "User Scans"; BigInteger) { }
        field(10; "Average Total User Cost"; Decimal) { }
        field(11; "Average User Impact"; Decimal) { }
        field(12; "Estimated Benefit"; Decimal) { }
    }
}
