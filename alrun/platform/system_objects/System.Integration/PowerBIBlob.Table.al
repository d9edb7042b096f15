namespace System.Integration;

table 2000000144 "Power BI Blob"
{
    DataPerCompany = false;

    fields
    {
        field(1; Id; Guid) { }
        field(2; "Blob File"; BLOB) { }
        field(3; Name; Text[200]) { }
        field(4; Version; Integer) { }
        field(5; "GP Enabled"; Boolean) { }
    }

    keys
    {
        key(Key1; Id) { Clustered = true; }
    }
}
