namespace System.Environment.Configuration;

table 2000000210 "Tenant Feature Key"
{
    DataPerCompany = false;

    fields
    {
        field(1; ID; Text[50]) { }
        field(2; Enabled; Option)
        {
            OptionMembers = None, "All Users";
        }
    }

    keys
    {
        key(Key1; ID) { Clustered = true; }
    }
}
