namespace System.Apps;

table 2000000209 "Application Dependency"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Runtime Package ID"; Guid) { }
        field(2; "Package ID"; Guid) { }
        field(3; "Dependency App ID"; Guid) { }
        field(4; "Dependency Name"; Text[250]) { }
        field(5; "Dependency Publisher"; Text[250]) { }
        field(6; "Dependency Version Major"; Integer) { }
        field(7; "Dependency Version Minor"; Integer) { }
        field(8; "Dependency Version Build"; Integer) { }
        field(9; "Dependency Version Revision"; Integer) { }
    }

    keys
    {
        key(Key1; "Runtime Package ID", "Dependency App ID") { Clustered = true; }
    }
}
