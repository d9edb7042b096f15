namespace System.Apps;

table 2000000244 "Extension Database Snapshot"
{
    DataPerCompany = false;

    fields
    {
        field(1; "App Id"; Guid)
        {
            Caption = 'App ID';
        }
        field(2; "Package Id"; Guid) { }
        field(3; Name; Text[80]) { }
        field(4; Publisher; Text[250]) { }
        field(5; "Schema Version"; Text[250]) { }
        field(6; "Runtime Package Id"; Guid)
        {
            Caption = 'Runtime Package ID';
        }
        field(7; Status; Option)
        {
            OptionMembers = Unpublished, Published, Installed;
        }
        field(8; "Published As"; Option)
        {
            OptionMembers = Unpublished, Global, PTE, Dev;
        }
        field(9; "Is Reviewed"; Boolean) { } // (unverified)
    }

    keys
    {
        key(Key1; "App Id", "Package Id") { Clustered = true; }
    }
}
