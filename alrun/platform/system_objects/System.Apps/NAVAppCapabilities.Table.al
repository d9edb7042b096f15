namespace System.Apps;

table 2000000162 "NAV App Capabilities"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Package ID"; Guid) { }
        field(2; "Capability ID"; Integer) { }
    }

    keys
    {
        key(Key1; "Package ID", "Capability ID") { Clustered = true; }
    }
}
