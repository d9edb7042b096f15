namespace System.Tooling;

table 2000000289 "Code Coverage Tests Run"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Test ID"; Integer) { }
        field(2; "Object ID"; Integer) { }
        field(3; "Method ID"; Integer) { }
        field(4; "Method Name"; Text[2048]) { }
        field(5; "Owning Application"; Guid) { }
    }

    keys
    {
        key(pk; "Test ID") { }
    }
}
