namespace System.Integration;

table 2000000145 "Power BI Default Selection"
{
    DataPerCompany = false;

    fields
    {
        field(1; Id; Guid) { }
        field(2; Context; Text[30]) { }
        field(3; Selected; Boolean) { }
    }

    keys
    {
        key(Key1; Id, Context) { Clustered = true; }
    }
}
