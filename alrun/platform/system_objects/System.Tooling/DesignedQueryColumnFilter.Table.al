namespace System.Tooling;

table 2000000217 "Designed Query Column Filter"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Query ID"; BigInteger) { }
        field(2; Column; Text[120]) { }
        field(3; Order; Integer) { }
        field(4; "Filter Type"; Option)
        {
            OptionMembers = Equal, NotEqual, GreaterThan, GreaterThanEqual, LessThan, LessThanEqual, Contains;
        }
        field(5; Value; Text[2048]) { }
        field(6; "Ignore Case"; Boolean) { }
        field(7; "Filter Expression Type"; Option)
        {
            OptionMembers = Filter, Logical;
        }
        field(8; "Operand Count"; Integer) { }
    }

    keys
    {
        key(PK; "Query Id", "Column", "Order") { Clustered = true; }
    }
}
