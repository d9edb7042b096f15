namespace System.Integration;

table 2000000065 "Send-To Program"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Program ID"; Guid) { }
        field(2; Executable; Text[250]) { }
        field(3; Parameter; Text[250]) { }
        field(4; Name; Text[250]) { }
    }

    keys
    {
        key(Key1; "Program ID") { Clustered = true; }
    }
}
