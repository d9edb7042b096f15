namespace System.Environment;

table 2000000112 "Server Instance"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Server Instance ID"; Integer)
        {
            AutoIncrement = true;
        }
        field(2; "Service Name"; Text[250]) { }
        field(3; "Server Computer Name"; Text[250]) { }
        field(4; "Last Active"; DateTime) { }
        field(5; "Server Instance Name"; Text[250]) { }
        field(6; "Server Port"; Integer) { }
        field(7; "Management Port"; Integer) { }
        field(8; Status; Option)
        {
            OptionMembers = Started, Stopped, Crashed;
        }
        field(9; "Last Tenant Config Version"; BigInteger) { }
    }

    keys
    {
        key(Key1; "Server Instance ID") { Clustered = true; }
    }
}
