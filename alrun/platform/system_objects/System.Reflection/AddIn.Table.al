namespace System.Reflection;

table 2000000069 "Add-in"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Add-in Name"; Text[220]) { }
        field(5; "Public Key Token"; Text[20]) { }
        field(8; Version; Text[25]) { }
        field(15; Category; Option)
        {
            OptionMembers = "JavaScript Control Add-in", "DotNet Control Add-in", "DotNet Interoperability", "Language Resource";
        }
        field(20; Description; Text[250]) { }
        field(25; Resource; BLOB) { }
    }

    keys
    {
        key(Key1; "Add-in Name", "Public Key Token", Version) { Clustered = true; }
    }
}
