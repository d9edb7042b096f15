namespace System.Tooling;

table 2000000216 "Designed Query Column"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Query ID"; BigInteger) { }
        field(2; "Data Item"; Text[120]) { }
        field(3; Order; Integer) { }
        field(4; Name; Text[120]) { }
        field(5; Description; Text[250]) { }
        field(6; "Source Reference"; Text[30]) { }
        field(7; "Column Type"; Option)
        {
            OptionMembers = Normal, Aggregating, Count;
        }
        field(8; Method; Option)
        {
            OptionMembers = Average, Count, Max, Min, Sum, Year, Month, Day;
        }
        field(9; "Invert Sign"; Boolean) { }
    }

    keys
    {
        key(PK; "Query Id", "Data Item", "Order") { Clustered = true; }
    }
}
