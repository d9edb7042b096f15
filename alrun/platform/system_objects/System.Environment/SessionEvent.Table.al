namespace System.Environment;

using System.Security.AccessControl;

table 2000000111 "Session Event"
{
    DataPerCompany = false;

    fields
    {
        field(1; "User SID"; Guid)
        {
            TableRelation = User."User Security ID";
            ValidateTableRelation = false;
        }
        field(2; "Server Instance ID"; Integer)
        {
            TableRelation = "Server Instance"."Server Instance ID";
            ValidateTableRelation = false;
        }
        field(3; "Session ID"; Integer) { }
        field(4; "Event Type"; Option)
        {
            OptionMembers = Logon, Logoff, Start, Stop, Close;
        }
        field(5; "Event Datetime"; DateTime) { }
        field(6; "Client Type"; Option)
        {
            OptionMembers = "Windows Client", "SharePoint Client", "Web Service", "Client Service", NAS, Background, "Management Client", "Web Client", Unknown, Tablet, Phone, Desktop;
        }
        field(7; "Database Name"; Text[250]) { }
        field(8; "Client Computer Name"; Text[250]) { }
        field(9; "User ID"; Text[132]) { }
        field(10; Comment; Text[132]) { }
        field(11; "Session Unique ID"; Guid) { }
    }

    keys
    {
        key(Key1; "User SID", "Server Instance ID", "Session ID", "Event Datetime", "Event Type") { Clustered = true; }
        key(Key2; "Session Unique ID") { }
        key(Key3; "Event Datetime") { }
    }
}
