namespace System.Apps;

table 2000000156 "NAV App Published App"
{
    DataPerCompany = false;
    ObsoleteState = Removed;

    fields
    {
        field(1; "App ID"; Guid) { }
        field(2; "Version Major"; Integer) { }
        field(3; "Version Minor"; Integer) { }
        field(4; "Version Build"; Integer) { }
        field(5; "Version Revision"; Integer) { }
        field(6; "Package ID"; Guid) { }
        field(7; Name; Text[250]) { }
        field(8; Publisher; Text[250]) { }
        field(9; "Content Hash"; Text[250]) { }
        field(10; "Hash Algorithm"; Integer) { }
    }

    keys
    {
        key(Key1; "App ID", "Version Major", "Version Minor", "Version Build", "Version Revision") { Clustered = true; }
    }
}
