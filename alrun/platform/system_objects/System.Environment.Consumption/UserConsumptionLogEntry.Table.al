namespace System.Environment.Consumption;

using System.Security.AccessControl;

table 2000000284 "User Consumption Log Entry"
{
    DataPerCompany = false;

    fields
    {
        field(1; Id; BigInteger)
        {
            AutoIncrement = true;
        }
        field(2; "Consumption Timestamp"; DateTime) { }
        field(3; "User Id"; Guid)
        {
            TableRelation = User."User Security ID";
        }
        field(4; "Feature Name"; Text[1024]) { }
        field(5; Unit; Text[128]) { }
        field(6; Consumption; Integer) { }
        field(7; "Server Session Id"; Guid) { }
        field(8; "Company Name"; Text[30]) { }
    }

    keys
    {
        key("Primary Key"; Id) { Clustered = true; }
        key("Consumption Timestamp Key"; "Consumption Timestamp") { }
        key("User Id Key"; "User Id") { }
        key("Feature Name Key"; "Feature Name") { }
        key("Unit Key"; "Unit") { }
        key("Server Session Id Key"; "Server Session Id") { }
        key("Company Name Key"; "Company Name") { }
    }
}
