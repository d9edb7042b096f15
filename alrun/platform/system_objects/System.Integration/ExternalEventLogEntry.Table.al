namespace System.Integration;

using System.Security.AccessControl;

table 2000000241 "External Event Log Entry"
{
    DataPerCompany = false;

    fields
    {
        field(1; ID; Integer)
        {
            AutoIncrement = true;
        }
        field(2; "App Id"; Guid) { }
        field(3; "App Version"; Text[43]) { }
        field(4; "Event Name"; Text[80]) { }
        field(5; "Company Name"; Text[30]) { }
        field(6; "User Id"; Guid)
        {
            TableRelation = User."User Security ID";
        }
        field(7; "Event Date Time"; DateTime) { }
        field(8; "Event Payload Blob"; BLOB) { }
        field(9; Processed; Boolean) { }
        field(10; "Company Id"; Guid) { }
        field(11; "Event Version"; Text[43]) { }
    }

    keys
    {
        key(Key1; "ID") { Clustered = true; }
        key(Key2; "Processed") { }
    }
}
