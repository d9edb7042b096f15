namespace System.Tooling;

table 2000000221 "Designed Query Order By"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Query ID"; BigInteger) { }
        field(2; Order; Integer) { }
        field(3; Column; Text[120]) { }
        field(4; Direction; Option)
        {
            OptionMembers = Ascending, Descending;
        }
    }

    keys
    {
        key(PK; "Query Id", "Order") { Clustered = true; }
    }
}
