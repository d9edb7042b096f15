namespace System.Tooling;

table 2000000224 "Designed Query Group"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Query ID"; BigInteger) { }
        field(2; Group; Text[100]) { }
    }

    keys
    {
        key(PK; "Query Id", "Group") { Clustered = true; }
    }
}
