namespace System.Tooling;

table 2000000104 "Debugger Watch"
{
    DataPerCompany = false;
    ObsoleteState = Removed;

    fields
    {
        field(1; ID; Integer)
        {
            AutoIncrement = true;
        }
        field(7; Path; Text[124]) { }
    }

    keys
    {
        key(Key1; ID) { Clustered = true; }
        key(Key2; Path) { }
    }
}
