namespace System.Environment.Configuration;

table 2000000086 "Profile Configuration Symbols"
{
    Caption = 'Tenant Profile Configuration Symbols';
    DataPerCompany = false;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Profile ID"; Code[30]) { }
        field(3; "Reference Symbols"; BLOB) { }
    }

    keys
    {
        key(Key1; "App ID", "Profile ID") { Clustered = true; }
    }
}
