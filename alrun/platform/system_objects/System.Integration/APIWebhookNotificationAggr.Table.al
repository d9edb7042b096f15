namespace System.Integration;

using System.Security.AccessControl;

table 2000000098 "API Webhook Notification Aggr"
{
    DataPerCompany = false;

    fields
    {
        field(1; ID; Guid) { }
        field(2; "Subscription ID"; Text[150]) { }
        field(3; "Created By User SID"; Guid)
        {
            TableRelation = User."User Security ID";
        }
        field(4; "Entity Key Value"; Text[250]) { }
        field(5; "Last Modified Date Time"; DateTime) { }
        field(6; "Change Type"; Option)
        {
            OptionMembers = Created, Updated, Deleted, Collection;
        }
        field(7; "Attempt No."; Integer) { }
        field(8; "Sending Scheduled Date Time"; DateTime) { }
        field(9; "Entity ID"; Guid) { }
    }

    keys
    {
        key(Key1; ID) { Clustered = true; }
        key(Key2; "Subscription ID") { }
    }
}
