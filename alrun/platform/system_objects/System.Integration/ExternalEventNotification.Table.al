namespace System.Integration;

table 2000000242 "External Event Notification"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Log Entry Id"; Integer)
        {
            TableRelation = "External Event Log Entry".ID;
        }
        field(2; "Subscription Id"; Guid)
        {
            TableRelation = "External Event Subscription".ID;
        }
        field(3; Status; Option)
        {
            OptionMembers = Pending, Sent, Failed;
        }
        field(4; "Last Retry Date Time"; DateTime) { }
        field(5; "Retry Count"; Integer) { }
        field(6; "Not Before"; DateTime) { }
    }

    keys
    {
        key(Key1; "Log Entry Id", "Subscription Id") { Clustered = true; }
        key(Key2; "Status", "Not Before", "Subscription Id") { }
        key(Key3; "Status", "Last Retry Date Time") { }
        key(Key4; "Log Entry Id") { }
        key(Key5; "Status") { }
        key(Key6; "Subscription Id", "SystemCreatedAt", "Status") { }
    }
}
