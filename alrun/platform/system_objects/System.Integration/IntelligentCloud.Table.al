namespace System.Integration;

table 2000000146 "Intelligent Cloud"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Primary Key"; Text[10]) { }
        field(2; Enabled; Boolean) { }
    }

    keys
    {
        key(Key1; "Primary Key") { Clustered = true; }
    }
}
