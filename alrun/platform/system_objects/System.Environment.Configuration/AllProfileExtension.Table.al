namespace System.Environment.Configuration;

table 2000000085 "All Profile Extension"
{
    DataPerCompany = false;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Profile App ID"; Guid) { }
        field(3; "Profile ID"; Code[30]) { }
        field(4; "App Name"; Text[250]) { }
        field(5; "App Publisher"; Text[250]) { }
        field(6; "Profile App Name"; Text[250]) { }
        field(7; "Profile App Publisher"; Text[250]) { }
    }

    keys
    {
        key(Key1; "App ID", "Profile App ID", "Profile ID") { Clustered = true; }
    }
}
