namespace System.Diagnostics;

table 2000000300 "Database Index"
{
    DataPerCompany = false;

    fields
    {
        field(1; TableId; Integer)
        {
            Caption = 'Table No';
        }
        field(2; "Index Name"; Text[128]) { }
        field(3; "Company Name"; Text[30]) { }
        field(4; "Source App ID"; Guid) { }
        field(5; "Column Names"; Text[2048]) { }
        field(6; "Included Fields"; Text[2048]) { }
        field(7; Enabled; Boolean) { }
        field(8; "Metadata Defined"; Boolean)
        {
            Caption = 'AL Defined';
        }
        field(9; Unique; Boolean) { }
        field(10; "Index Size (KB)"; BigInteger) { }
        field(11; "Fragmentation %"; Decimal) { }
        field(12; "User Seeks"; BigInteger)
        {
            Caption = 'Number of user seeks';
        }
        field(13; "User Scans"; BigInteger)
        {
            Caption = 'Number of user scans';
        }
        field(14; "User Lookups"; BigInteger)
        {
            Caption = 'Number of user lookups';
        }
        field(15; "User Updates"; BigInteger)
        {
            Caption = 'Number of user updates';
        }
        field(16; "Last Seek"; DateTime)
        {
            Caption = 'Last user seek';
        }
        field(17; "Last Scan"; DateTime)
        {
            Caption = 'Last user scan';
        }
        field(18; "Last Lookup"; DateTime)
        {
            Caption = 'Last user lookup';
        }
        field(19; "Last Update"; DateTime)
        {
            Caption = 'Last user update';
        }
        field(20; "Database Start time"; DateTime) { }
        field(21; "Row count"; BigInteger) { }
        field(22; "Statistics rebuild at"; DateTime) { }
        field(23; "Index Type"; Option) // (unverified)
        {
            OptionMembers = Index, SIFT;
        }
    }

    keys
    {
        key(PK; TableId, "Index Name", "Company Name", "Source App ID", "Index Type") { Clustered = true; }
    }
}
