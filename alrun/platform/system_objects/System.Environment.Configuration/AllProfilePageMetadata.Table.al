namespace System.Environment.Configuration;

table 2000000246 "All Profile Page Metadata"
{
    DataPerCompany = false;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Profile App ID"; Guid) { }
        field(3; "Profile ID"; Code[30]) { }
        field(4; "Page ID"; Integer) { }
        field(5; "App Name"; Text[250]) { }
        field(6; "App Publisher"; Text[250]) { }
        field(7; "Profile App Name"; Text[250]) { }
        field(8; "Profile App Publisher"; Text[250]) { }
    }

    keys
    {
        key(Key1; "App ID", "Profile App ID", "Profile ID", "Page ID") { Clustered = true; }
    }
}
