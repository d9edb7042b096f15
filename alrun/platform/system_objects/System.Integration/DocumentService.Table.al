namespace System.Integration;

table 2000000114 "Document Service"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Service ID"; Code[30]) { }
        field(3; Description; Text[80]) { }
        field(5; Location; Text[250]) { }
        field(7; "User Name"; Text[128]) { }
        field(9; Password; Text[128])
        {
            ExtendedDatatype = Masked;
        }
        field(11; "Document Repository"; Text[250]) { }
        field(13; Folder; Text[250]) { }
        field(15; "Client Id"; Text[250]) { }
        field(17; "Client Secret"; Text[250]) { }
        field(19; "Redirect URL"; Text[2048]) { }
        field(21; "Authentication Type"; Option)
        {
            OptionMembers = Legacy, OAuth2;
        }
        field(23; "Client Secret Key"; Guid) { }
    }

    keys
    {
        key(Key1; "Service ID") { Clustered = true; }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "Service ID", Description) { }
    }
}
