namespace System.Tooling;

table 2000000214 "Designed Query Caption"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Query ID"; BigInteger) { }
        field(2; Column; Text[120]) { }
        field(3; "Language ID"; Text[250]) { }
        field(4; Name; Text[30]) { }
    }

    keys
    {
        key(PK; "Query Id", "Column", "Language ID") { Clustered = true; }
    }
}
