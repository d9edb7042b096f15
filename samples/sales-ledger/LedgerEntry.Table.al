table 50104 "Ledger Entry"
{
    Caption = 'General Ledger Entry';

    fields
    {
        field(1; "Entry No."; Integer) { AutoIncrement = true; }
        field(2; Account; Enum "Ledger Account") { }
        field(3; "Posting Date"; Date) { }
        field(4; "Document No."; Code[20]) { }
        field(5; Amount; Decimal) { }
    }

    keys
    {
        key(PK; "Entry No.") { }
        key(Account; Account) { SumIndexFields = Amount; }
    }
}
