namespace System.Environment.Configuration;

// (unverified): the numbers and lengths
table 2000000301 "Tenant Report Layout Cfg"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Report ID"; Integer) { }
        field(2; "Layout Name"; Text[300]) { }
        field(3; "Company Name"; Text[30])
        {
            TableRelation = System.Environment.Company.Name;
        }
        field(4; "Header Part Name"; Text[300]) { }
        field(5; "Theme Part Name"; Text[300]) { }
    }

    keys
    {
        key(Key1; "Report ID", "Layout Name", "Company Name") { Clustered = true; }
    }
}
