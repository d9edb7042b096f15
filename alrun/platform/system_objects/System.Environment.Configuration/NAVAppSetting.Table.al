namespace System.Environment.Configuration;

table 2000000201 "NAV App Setting"
{
    DataPerCompany = false;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Allow HttpClient Requests"; Boolean) { }
    }

    keys
    {
        key(Key1; "App ID") { Clustered = true; }
    }
}
