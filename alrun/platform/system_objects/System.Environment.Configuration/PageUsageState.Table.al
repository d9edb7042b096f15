namespace System.Environment.Configuration;

table 2000000230 "Page Usage State"
{
    DataPerCompany = false;

    fields
    {
        field(1; "User ID"; Guid) { }
        field(2; "Page ID"; Integer)
        {
            Caption = 'Object ID';
        }
        field(3; "Page Type"; Option)
        {
            Caption = 'Object Type';
            OptionMembers = "Page", RequestPage, PageType, SystemPage;
        }
        field(4; "Tour Dismissed"; Boolean) { }
        field(5; "Tour Completed"; Boolean) { }
        field(6; "System Tour Completed"; Boolean) { }
    }

    keys
    {
        key(Key1; "User ID", "Page ID", "Page Type") { Clustered = true; }
    }
}
