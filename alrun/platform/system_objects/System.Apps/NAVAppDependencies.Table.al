namespace System.Apps;

table 2000000161 "NAV App Dependencies"
{
    DataPerCompany = false;
    ObsoleteState = Removed;

    fields
    {
        field(1; "Package ID"; Guid) { }
        field(2; ID; Guid) { }
        field(3; Name; Text[250]) { }
        field(4; Publisher; Text[250]) { }
        field(5; "Version Major"; Integer) { }
        field(6; "Version Minor"; Integer) { }
        field(7; "Version Build"; Integer) { }
        field(8; "Version Revision"; Integer) { }
        field(9; "Compatibility Major"; Integer) { }
        field(10; "Compatibility Minor"; Integer) { }
        field(11; "Compatibility Build"; Integer) { }
        field(12; "Compatibility Revision"; Integer) { }
    }

    keys
    {
        key(Key1; "Package ID", ID) { Clustered = true; }
    }
}
