namespace System.Apps;

table 2000000163 "NAV App Object Prerequisites"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Package ID"; Guid) { }
        field(2; Type; Option)
        {
            OptionMembers = TableData, "Table", , "Report", , "Codeunit", "XMLport", MenuSuite, "Page", "Query";
        }
        field(3; ID; Integer) { }
    }

    keys
    {
        key(Key1; "Package ID", Type, ID) { Clustered = true; }
    }
}
