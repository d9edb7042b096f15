namespace System.Environment.Configuration;

table 2000000083 "Tenant Profile Setting"
{
    DataPerCompany = false;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Profile ID"; Code[30]) { }
        field(3; "Default Role Center"; Boolean) { }
        field(4; "Disable Personalization"; Boolean) { }
    }

    keys
    {
        key(Key1; "App ID", "Profile ID") { Clustered = true; }
    }
}
