namespace System.Security.AccessControl;

table 2000000130 Device
{
    DataPerCompany = false;

    fields
    {
        field(1; "MAC Address"; Code[20]) { }
        field(2; Name; Text[80]) { }
        field(3; "Device Type"; Option)
        {
            OptionMembers = Full, Limited, ISV, "ISV Functional";
        }
        field(4; Enabled; Boolean) { }
    }

    keys
    {
        key(Key1; "MAC Address") { Clustered = true; }
    }
}
