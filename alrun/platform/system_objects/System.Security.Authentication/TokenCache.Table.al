namespace System.Security.Authentication;

using System.Security.AccessControl;

table 2000000197 "Token Cache"
{
    DataPerCompany = false;

    fields
    {
        field(1; "User Security ID"; Guid)
        {
            TableRelation = User."User Security ID";
        }
        field(2; "User Unique ID"; Guid) { }
        field(3; "Tenant ID"; Guid) { }
        field(4; "Cache Write Time"; DateTime) { }
        field(5; "Cache Data"; BLOB) { }
        field(6; "User String Unique ID"; Text[80]) { }
        field(7; "Tenant String Unique ID"; Text[80]) { }
        field(8; "Home Account ID"; Text[120]) { }
        field(9; "Login Hint"; Text[120]) { }
        field(10; "Session Cache Key"; Text[120]) { }
    }

    keys
    {
        key(Key1; "User Security ID") { Clustered = true; }
    }
}
