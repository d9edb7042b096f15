namespace System.Reflection;

table 2000000137 "CodeUnit Metadata"
{
    DataPerCompany = false;

    fields
    {
        field(1; ID; Integer) { }
        field(2; Name; Text[30]) { }
        field(3; TableNo; Integer) { }
        field(4; SingleInstance; Boolean) { }
        field(5; SubType; Option)
        {
            OptionMembers = Normal, Test, TestRunner, Upgrade;
        }
        field(6; "App ID"; Guid) { }
        field(7; InherentPermissions; Text[5]) { }
        field(8; InherentEntitlements; Text[5]) { }
        field(9; TestType; Option)
        {
            OptionMembers = None, UnitTest, IntegrationTest, Uncategorized, AITest;
        }
        field(10; RequiredTestIsolation; Option)
        {
            OptionMembers = None, Disabled, "Codeunit", "Function";
        }
        field(11; "AL Namespace"; Text[500]) { }
    }

    keys
    {
        key(pk; ID) { }
    }

    fieldgroups
    {
        fieldgroup(DropDown; ID, Name, "AL Namespace") { }
    }
}
