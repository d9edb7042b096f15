namespace System.Integration;

using System.Environment;
using System.Security.AccessControl;

table 2000000240 "External Event Subscription"
{
    DataPerCompany = false;

    fields
    {
        field(1; ID; Guid) { }
        field(2; "App Id"; Guid) { }
        field(3; "Event Name"; Text[80]) { }
        field(4; "Company Name"; Text[30])
        {
            TableRelation = Company.Name;
        }
        field(5; "User Id"; Guid)
        {
            TableRelation = User."User Security ID";
        }
        field(6; "Notification Url"; Text[2048]) { }
        field(7; "Last Modified Date Time"; DateTime) { }
        field(8; "Client State"; Text[2048]) { }
        field(9; "Subscription Type"; Option)
        {
            OptionMembers = Dataverse, Webhook;
        }
        field(10; "Event Version"; Text[43]) { }
        field(11; "Subscription State"; Option)
        {
            OptionMembers = Active, Disabled;
        }
    }

    keys
    {
        key(Key1; "ID") { Clustered = true; }
        key(Key2; "App Id", "Event Name") { }
        key(Key3; "Subscription State") { }
    }
}
