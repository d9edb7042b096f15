table 50103 "Customer Entry"
{
    Caption = 'Customer Ledger Entry';

    fields
    {
        field(1; "Entry No."; Integer) { AutoIncrement = true; }
        field(2; "Customer No."; Code[20]) { TableRelation = "Ledger Customer"; }
        field(3; "Posting Date"; Date) { }
        field(4; "Document No."; Code[20]) { }
        field(5; Amount; Decimal) { }
    }

    keys
    {
        key(PK; "Entry No.") { }
        key(Customer; "Customer No.", "Posting Date") { SumIndexFields = Amount; }
    }
}
