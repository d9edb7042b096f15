namespace System.Environment;

table 2000000009 Session
{
    DataPerCompany = false;

    fields
    {
        field(1; "Connection ID"; Integer) { }
        field(2; "User ID"; Text[64]) { }
        field(3; "My Session"; Boolean) { }
        field(5; "Login Time"; Time) { }
        field(6; "Login Date"; Date) { }
        field(16; "Database Name"; Text[128]) { }
        field(17; "Application Name"; Text[64]) { }
        field(18; "Login Type"; Option)
        {
            OptionMembers = None, Windows, "Username and Password", "Access Control Service";
        }
        field(19; "Host Name"; Text[64]) { }
    }

    keys
    {
        key(pk; "Connection ID") { }
        key(fk1; "User ID") { }
    }
}
