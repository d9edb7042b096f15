namespace System.Integration;

using System.Security.AccessControl;

table 2000000096 "API Webhook Notification"
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
        field(9; "Entity ID"; Guid) { }
    }

    keys
    {
        key(Key1; ID) { Clustered = true; }
        key(Key2; "Subscription ID") { }
        key(Key3; "Last Modified Date Time") { }
    }
}
