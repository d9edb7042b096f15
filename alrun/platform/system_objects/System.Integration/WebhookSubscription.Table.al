namespace System.Integration;

table 2000000199 "Webhook Subscription"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Subscription ID"; Text[150]) { }
        field(2; Endpoint; Text[250]) { }
        field(3; "Client State"; Text[50]) { }
        field(4; "Created By"; Code[50]) { }
        field(5; "Run Notification As"; Guid) { }
        field(6; "Company Name"; Text[30]) { }
        field(7; "Application ID"; Text[20]) { }
    }

    keys
    {
        key(Key1; "Subscription ID", Endpoint) { Clustered = true; }
    }
}
