namespace System.Apps;

table 2000000208 "Application Resource"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Runtime Package ID"; Guid) { }
        field(2; "Package ID"; Guid) { }
        field(3; Type; Integer) { }
        field(4; Name; Text[250]) { }
        field(5; Content; BLOB) { }
        field(6; Hash; Text[64]) { }
        field(7; "Emit Version"; Integer) { }
    }

    keys
    {
        key(Key1; "Runtime Package ID", Type, Name, "Emit Version") { Clustered = true; }
        key(Key2; "Emit Version") { Unique = false; }
    }
}
