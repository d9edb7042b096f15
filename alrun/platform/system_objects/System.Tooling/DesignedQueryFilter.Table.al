namespace System.Tooling;

table 2000000219 "Designed Query Filter"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Query ID"; BigInteger) { }
        field(2; "Data Item"; Text[120]) { }
        field(3; "Source Reference"; Text[120]) { }
        field(4; Order; Integer) { }
        field(5; "Filter Type"; Option)
        {
            OptionMembers = Equal, NotEqual, GreaterThan, GreaterThanEqual, LessThan, LessThanEqual, Contains;
        }
        field(6; Value; Text[2048]) { }
        field(7; "Ignore Case"; Boolean) { }
        field(8; "Filter Expression Type"; Option)
        {
            OptionMembers = Filter, Logical;
        }
        field(9; "Operand Count"; Integer) { }
    }

    keys
    {
        key(PK; "Query Id", "Data Item", "Source Reference", "Order") { Clustered = true; }
    }
}
