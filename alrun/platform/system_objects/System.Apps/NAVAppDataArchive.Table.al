namespace System.Apps;

table 2000000152 "NAV App Data Archive"
{
    DataPerCompany = false;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Table ID"; Integer) { }
        field(3; "Company Name"; Text[30]) { }
        field(4; "Version Major"; Integer) { }
        field(5; "Version Minor"; Integer) { }
        field(6; "Version Build"; Integer) { }
        field(7; "Version Revision"; Integer) { }
        field(8; "Archive Table Name"; Text[128]) { }
        field(9; Metadata; BLOB) { }
        field(10; "Table Blob Version"; Integer) { }
    }

    keys
    {
        key(Key1; "App ID", "Table ID", "Company Name") { Clustered = true; }
    }
}
