namespace System.Environment.Configuration;

table 2000000233 "Tenant Report Layout Selection"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Report ID"; Integer)
        {
            TableRelation = System.Reflection.Object.ID where("Type" = const(Report));
        }
        field(2; "Layout Name"; Text[250]) { }
        field(3; "App ID"; Guid) { }
        field(4; "Company Name"; Text[30])
        {
            TableRelation = System.Environment.Company.Name;
        }
        field(5; "User ID"; Guid) { }
    }

    keys
    {
        key(key1; "Report ID", "Company Name", "User ID") { Clustered = true; }
    }
}
