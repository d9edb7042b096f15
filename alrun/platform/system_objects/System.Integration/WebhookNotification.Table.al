namespace System.Integration;

table 2000000194 "Webhook Notification"
{
    DataPerCompany = false;

    fields
    {
        field(1; ID; Guid) { }
        field(2; "Sequence Number"; Integer) { }
        field(3; "Subscription ID"; Text[150]) { }
        field(4; "Resource ID"; Text[250]) { }
        field(5; "Change Type"; Text[50]) { }
        field(6; "Resource Type Name"; Text[250]) { }
        field(7; Notification; BLOB)
        {
            SubType = Json;
        }
    }

    keys
    {
        key(Key1; ID, "Resource Type Name", "Sequence Number", "Subscription ID") { Clustered = true; }
    }
}
