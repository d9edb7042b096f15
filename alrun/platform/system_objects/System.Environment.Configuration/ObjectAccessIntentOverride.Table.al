namespace System.Environment.Configuration;

table 2000000205 "Object Access Intent Override"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Object Type"; Option)
        {
            OptionMembers = , , , "Report", , , , , "Page", "Query", , , , , , , , , , ;
        }
        field(2; "Object ID"; Integer) { }
        field(3; "Access Intent"; Option)
        {
            OptionMembers = Default, ReadOnly, ReadWrite;
        }
    }

    keys
    {
        key(Key1; "Object Type", "Object ID") { Clustered = true; }
    }
}
