namespace System.Apps;

table 2000000169 "NAV App Tenant Add-In"
{
    DataPerCompany = false;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Add-In Name"; Text[220]) { }
        field(3; "Public Key Token"; Text[20]) { }
        field(4; Version; Text[25]) { }
        field(5; Category; Option)
        {
            OptionMembers = "JavaScript Control Add-in", "DotNet Control Add-in", "DotNet Interoperability", "Language Resource";
        }
        field(6; Description; Text[250]) { }
        field(7; Resource; BLOB) { }
    }

    keys
    {
        key(Key1; "App ID", "Add-In Name", "Public Key Token", Version) { Clustered = true; }
    }
}
