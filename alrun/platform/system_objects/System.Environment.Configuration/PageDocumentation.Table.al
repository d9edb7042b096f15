namespace System.Environment.Configuration;

table 2000000198 "Page Documentation"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Page ID"; Integer) { }
        field(2; "Relative Path"; Text[250]) { }
    }

    keys
    {
        key(Key1; "Page ID") { Clustered = true; }
    }
}
