namespace System.Integration;

table 2000000173 "Intelligent Cloud Status"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Table Name"; Text[250]) { }
        field(2; "Company Name"; Text[30]) { }
        field(3; "Table Id"; Integer) { }
        field(4; "Synced Version"; BigInteger) { }
        field(5; Blocked; Boolean) { }
        field(6; "Replicate Data"; Boolean) { }
        field(7; "Preserve Cloud Data"; Boolean) { }
    }

    keys
    {
        key(Key1; "Table Name", "Company Name") { Clustered = true; }
    }
}
