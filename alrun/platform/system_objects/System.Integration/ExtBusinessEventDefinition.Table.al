namespace System.Integration;

table 2000000243 "Ext. Business Event Definition"
{
    Caption = 'External Business Event Catalog';
    DataPerCompany = false;

    fields
    {
        field(1; "App Id"; Guid) { }
        field(2; Name; Text[80]) { }
        field(3; "Display Name"; Text[250]) { }
        field(4; Description; Text[1024]) { }
        field(5; Category; Text[250]) { }
        field(6; "Payload Blob"; BLOB) { }
        field(7; "App Name"; Text[250]) { }
        field(8; "App Publisher"; Text[250]) { }
        field(9; "App Version"; Text[43]) { }
        field(10; "Event Version"; Text[43]) { }
        field(11; "Is Obsolete"; Boolean) { }
        field(12; "Obsolete Reason"; Text[250]) { }
        field(13; "Obsolete Tag"; Text[43]) { }
    }

    keys
    {
        key(Key1; "App Id", "Name", "Event Version") { Clustered = true; }
    }
}
