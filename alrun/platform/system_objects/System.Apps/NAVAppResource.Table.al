namespace System.Apps;

table 2000000176 "NAV App Resource"
{
    DataPerCompany = false;
    ObsoleteState = Removed;

    fields
    {
        field(1; "Package ID"; Guid) { }
        field(2; Type; Integer) { }
        field(3; Name; Text[250]) { }
        field(4; Content; BLOB) { }
        field(5; Hash; Text[64]) { }
    }

    keys
    {
        key(Key1; "Package ID", Type, Name) { Clustered = true; }
    }
}
