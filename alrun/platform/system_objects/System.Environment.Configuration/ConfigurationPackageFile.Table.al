namespace System.Environment.Configuration;

table 2000000170 "Configuration Package File"
{
    DataPerCompany = false;

    fields
    {
        field(1; Code; Code[20]) { }
        field(2; Name; Text[50]) { }
        field(3; "Language ID"; Integer) { }
        field(4; "Setup Type"; Option)
        {
            OptionMembers = Company, Application, Other;
        }
        field(5; "Processing Order"; Integer) { }
        field(6; Package; BLOB) { }
    }

    keys
    {
        key(Key1; "Code") { Clustered = true; }
    }
}
