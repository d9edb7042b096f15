namespace System.Upgrade;

table 2000000081 "Upgrade Blob Storage"
{
    DataPerCompany = false;

    fields
    {
        field(1; Code; Code[50]) { }
        field(2; Blob; BLOB) { }
        field(3; "File Extension"; Text[10]) { }
        field(4; Description; Text[250]) { }
    }

    keys
    {
        key(Key1; "Code") { Clustered = true; }
    }
}
