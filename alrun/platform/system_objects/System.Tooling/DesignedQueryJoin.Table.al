namespace System.Tooling;

table 2000000220 "Designed Query Join"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Query ID"; BigInteger) { }
        field(2; "Inner Data Item"; Text[120]) { }
        field(3; Order; Integer) { }
        field(4; "Inner Field"; Text[30]) { }
        field(5; "Outer Data Item"; Text[120]) { }
        field(6; "Outer Field"; Text[30]) { }
    }

    keys
    {
        key(PK; "Query Id", "Inner Data Item", "Order") { Clustered = true; }
    }
}
