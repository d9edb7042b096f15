namespace System.Integration;

table 2000000245 "External Event Activity Log"
{
    DataPerCompany = false;

    fields
    {
        field(1; Id; Integer)
        {
            AutoIncrement = true;
            Caption = 'ID';
        }
        field(2; "Notification Url"; Text[2048]) { }
        field(3; "Subscription Id"; Guid) { }
        field(4; Status; Option)
        {
            OptionMembers = Success, Failed;
        }
        field(5; "Activity Message"; Text[250]) { }
        field(6; "Company Id"; Guid) { }
        field(7; "Company Name"; Text[30]) { }
    }

    keys
    {
        key(Key1; "Id") { Clustered = true; }
        key(Key2; "SystemCreatedAt", "Id") { }
    }
}
