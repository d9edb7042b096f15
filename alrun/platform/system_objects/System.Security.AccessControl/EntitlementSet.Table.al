namespace System.Security.AccessControl;

table 2000000190 "Entitlement Set"
{
    DataPerCompany = false;

    fields
    {
        field(1; ID; Code[20]) { }
        field(2; Name; Text[250]) { }
    }

    keys
    {
        key(Key1; ID) { Clustered = true; }
    }
}
