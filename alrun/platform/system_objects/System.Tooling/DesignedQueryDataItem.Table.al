namespace System.Tooling;

table 2000000218 "Designed Query Data Item"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Query ID"; BigInteger) { }
        field(2; Order; Integer) { }
        field(3; Name; Text[120]) { }
        field(4; Description; Text[250]) { }
        field(5; "Source Reference"; Text[30]) { }
        field(6; "Join Type"; Option)
        {
            OptionMembers = Inner, LeftOuter, RightOuter, FullOuter;
        }
    }

    keys
    {
        key(PK; "Query Id", "Order") { Clustered = true; }
    }
}
