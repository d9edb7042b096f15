namespace System.Apps;

table 2000000400 "Inplace Installed Application"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Runtime Package ID"; Guid) { }
        field(2; "Emit Version"; Integer) { }
        field(3; ID; Guid) { }
    }

    keys
    {
        key(Key1; "Runtime Package ID", "Emit Version", ID) { Clustered = true; }
    }
}
