namespace System.Apps;

table 2000000212 "Installed Application"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Runtime Package ID"; Guid) { }
        field(2; "Package ID"; Guid) { }
        field(3; "Tenant ID"; Text[128]) { }
    }

    keys
    {
        key(Key1; "Runtime Package ID", "Tenant ID") { Clustered = true; }
        key(Key2; "Package ID", "Tenant ID") { }
        key(Key3; "Tenant ID") { }
    }
}
