namespace System.Apps;

table 2000000155 "NAV App Publish Reference"
{
    DataPerCompany = false;
    ObsoleteState = Removed;

    fields
    {
        field(1; "Tenant ID"; Text[128]) { }
        field(2; "App Package ID"; Guid) { }
    }

    keys
    {
        key(Key1; "Tenant ID", "App Package ID") { Clustered = true; }
    }
}
