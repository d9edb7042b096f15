namespace System.Environment.Configuration;

using System.Reflection;

// (unverified): the numbers and lengths
table 2000000302 "Tenant Report Layout Override"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Report ID"; Integer) { }
        field(2; Name; Text[250]) { }
        field(3; "Runtime Package ID"; Guid) { }
        field(4; "Company Name"; Text[30])
        {
            TableRelation = System.Environment.Company.Name;
        }
        field(5; Description; Text[250]) { }
        field(6; IsObsolete; Boolean) { }
        field(7; "Layout Status"; Enum "Report Layout Status") { }
        field(8; "Override Description"; Boolean) { }
        field(9; "Override IsObsolete"; Boolean) { }
        field(10; "Override Layout Status"; Boolean) { }
    }

    keys
    {
        key(Key1; "Report ID", Name, "Runtime Package ID", "Company Name") { Clustered = true; }
    }
}
