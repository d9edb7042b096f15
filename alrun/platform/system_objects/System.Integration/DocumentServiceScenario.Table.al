namespace System.Integration;

table 2000000115 "Document Service Scenario"
{
    Caption = 'Document Sharing Scenario';
    DataPerCompany = false;

    fields
    {
        field(1; "Service Integration"; Option)
        {
            OptionMembers = OneDrive;
        }
        field(2; Company; Guid) { }
        field(3; "Document Service"; Code[30]) { }
        field(4; "Use for Application"; Boolean) { }
        field(5; "Use for Platform"; Boolean) { }
    }

    keys
    {
        key(Key1; "Service Integration", "Company") { Clustered = true; }
    }
}
