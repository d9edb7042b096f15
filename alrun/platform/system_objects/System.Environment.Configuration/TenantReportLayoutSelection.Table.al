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
        field(6; "Header Part Name"; Text[300]) { } // (unverified)
        field(7; "Theme Part Name"; Text[300]) { } // (unverified)
    }

    keys
    {
        key(key1; "Report ID", "Company Name", "User ID") { Clustered = true; }
    }
}
