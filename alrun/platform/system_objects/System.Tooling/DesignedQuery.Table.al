namespace System.Tooling;

table 2000000213 "Designed Query"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Query ID"; BigInteger)
        {
            AutoIncrement = true;
        }
        field(2; Name; Text[30]) { }
        field(3; Description; Text[250]) { }
        field(4; "Max Rows Included"; Integer) { }
    }

    keys
    {
        key(PK; "Query ID") { Clustered = true; }
        key("Name"; "Name") { Unique = true; }
    }
}
