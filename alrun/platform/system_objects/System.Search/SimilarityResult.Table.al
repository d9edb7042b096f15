namespace System.Search;

table 2000000296 "Similarity Result"
{
    TableType = Temporary;

    fields
    {
        field(1; "No."; Integer) { }
        field(2; "System ID"; Guid) { }
        field(3; Similarity; Decimal) { }
    }

    keys
    {
        key(Key1; "No.") { Clustered = true; }
    }
}
