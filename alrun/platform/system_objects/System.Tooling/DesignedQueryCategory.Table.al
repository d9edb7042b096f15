namespace System.Tooling;

table 2000000215 "Designed Query Category"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Query ID"; BigInteger) { }
        field(2; Order; Integer) { }
        field(3; Category; Text[30]) { }
    }

    keys
    {
        key(PK; "Query Id", "Order") { Clustered = true; }
    }
}
