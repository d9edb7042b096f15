namespace System.Integration;

using System.Security.AccessControl;

table 2000000095 "API Webhook Subscription"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Subscription Id"; Text[150]) { }
        field(2; "Entity Publisher"; Text[40]) { }
        field(3; "Entity Group"; Text[40]) { }
        field(4; "Entity Version"; Text[10]) { }
        field(5; "Entity Set Name"; Text[250]) { }
        field(6; "Company Name"; Text[30]) { }
        field(7; "Notification Url Blob"; BLOB) { }
        field(8; "User Id"; Guid)
        {
            TableRelation = User."User Security ID";
        }
        field(9; "Last Modified Date Time"; DateTime) { }
        field(10; "Client State"; Text[2048]) { }
        field(11; "Expiration Date Time"; DateTime) { }
        field(12; "Resource Url Blob"; BLOB) { }
        field(13; "Notification Url Prefix"; Text[250]) { }
        field(14; "Source Table Id"; Integer) { }
        field(15; "Subscription Type"; Option)
        {
            OptionMembers = Regular, Dataverse;
        }
    }

    keys
    {
        key(Key1; "Subscription Id") { Clustered = true; }
        key(Key2; "Notification Url Prefix") { }
        key(Key3; "Source Table Id", "Expiration Date Time", "Company Name") { }
        key(Key4; "Expiration Date Time", "Company Name") { }
    }
}
