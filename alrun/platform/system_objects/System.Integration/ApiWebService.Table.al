namespace System.Integration;

table 2000000193 "Api Web Service"
{
    DataPerCompany = false;

    fields
    {
        field(3; "Object Type"; Option)
        {
            OptionMembers = , , , , , "Codeunit", , , "Page", "Query", , , , , , , , , , ;
        }
        field(6; "Object ID"; Integer) { }
        field(9; "Service Name"; Text[250]) { }
        field(12; Published; Boolean) { }
        field(14; Publisher; Text[40]) { }
        field(15; Group; Text[40]) { }
        field(18; Version; Text[10]) { }
        field(21; "Package ID"; Guid) { }
    }

    keys
    {
        key(pk; "Object Type", "Object ID", "Service Name", Publisher, Group, Version, "Package ID") { }
    }
}
