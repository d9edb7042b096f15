namespace System.Apps;

table 2000000157 "NAV App Extra"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Runtime Package ID"; Guid) { }
        field(2; "Tenant Visible"; Boolean) { }
        field(3; "PerTenant Or Installed"; Boolean) { }
        field(4; "Package ID"; Guid) { }
    }

    keys
    {
        key(Key1; "Runtime Package ID") { }
    }
}
