namespace System.Text;

table 2000000132 "Entity Text"
{
    fields
    {
        field(1; Company; Text[30])
        {
            TableRelation = System.Environment.Company.Name;
        }
        field(2; "Source Table Id"; Integer) { }
        field(3; "Source System Id"; Guid) { }
        field(4; Scenario; Enum "Entity Text Scenario") { }
        field(5; "Preview Text"; Text[1024]) { }
        field(6; Text; BLOB) { }
    }

    keys
    {
        key(Key1; Company, "Source Table Id", "Source System Id", Scenario) { Clustered = true; }
    }
}
