namespace System.Security.AccessControl;

table 2000000004 "Permission Set"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Role ID"; Code[20]) { }
        field(2; Name; Text[30]) { }
        field(3; Hash; Text[250]) { }
    }

    keys
    {
        key(Key1; "Role ID") { Clustered = true; }
    }
}
