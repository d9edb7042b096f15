namespace System.Reflection;

table 2000000072 Profile
{
    DataPerCompany = false;
    ObsoleteState = Removed;

    fields
    {
        field(3; "Profile ID"; Code[30]) { }
        field(12; Description; Text[250]) { }
        field(15; "Role Center ID"; Integer)
        {
            TableRelation = AllObjWithCaption."Object ID" where("Object Type" = const(Page));
        }
        field(18; "Default Role Center"; Boolean) { }
        field(21; "Use Comments"; Boolean) { }
        field(24; "Use Notes"; Boolean) { }
        field(27; "Use Record Notes"; Boolean) { }
        field(30; "Record Notebook"; Text[250]) { }
        field(33; "Use Page Notes"; Boolean) { }
        field(36; "Page Notebook"; Text[250]) { }
        field(39; "Disable Personalization"; Boolean) { }
    }

    keys
    {
        key(Key1; "Profile ID") { Clustered = true; }
    }
}
