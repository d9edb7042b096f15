namespace System.Environment;

using System.Security.AccessControl;

table 2000000110 "Active Session"
{
    DataPerCompany = false;

    fields
    {
        field(1; "User SID"; Guid)
        {
            TableRelation = User."User Security ID";
        }
        field(2; "Server Instance ID"; Integer)
        {
            TableRelation = "Server Instance"."Server Instance ID";
        }
        field(3; "Session ID"; Integer) { }
        field(4; "Server Instance Name"; Text[250]) { }
        field(5; "Server Computer Name"; Text[250]) { }
        field(6; "User ID"; Text[132]) { }
        field(7; "Client Type"; Option)
        {
            OptionMembers = "Windows Client", "SharePoint Client", "Web Service", "Client Service", NAS, Background, "Management Client", "Web Client", Unknown, Tablet, Phone, Desktop, Teams, "Child Session";
        }
        field(8; "Client Computer Name"; Text[250]) { }
        field(9; "Login Datetime"; DateTime) { }
        field(10; "Database Name"; Text[250]) { }
        field(11; "Session Unique ID"; Guid) { }
    }

    keys
    {
        key(Key1; "Server Instance ID", "Session ID") { Clustered = true; }
        key(Key2; "Login Datetime") { }
        key(Key3; "User SID", "Client Type") { }
    }
}
