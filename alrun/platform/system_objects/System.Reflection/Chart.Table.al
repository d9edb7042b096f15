namespace System.Reflection;

table 2000000078 Chart
{
    DataPerCompany = false;

    fields
    {
        field(3; ID; Code[20]) { }
        field(6; Name; Text[30]) { }
        field(9; BLOB; BLOB) { }
    }

    keys
    {
        key(Key1; ID) { Clustered = true; }
    }
}
