namespace System.Tooling;

table 2000000226 "Query Navigation"
{
    DataPerCompany = false;

    fields
    {
        field(1; Id; BigInteger)
        {
            AutoIncrement = true;
        }
        field(2; Name; Text[250]) { }
        field(3; Default; Boolean) { }
        field(4; "Source Query Object Id"; Integer) { }
        field(5; "Target Page Id"; Integer) { }
        field(6; "Linking Data Item Name"; Text[250]) { }
    }

    keys
    {
        key(PK; "Id") { Clustered = true; }
        key(QueryLookupKey; "Source Query Object Id") { }
    }
}
