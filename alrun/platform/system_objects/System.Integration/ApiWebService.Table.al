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
        field(22; "Object Name"; Text[30]) { } // (unverified)
        field(23; "Insert Allowed"; Boolean) { } // (unverified)
        field(24; "Modify Allowed"; Boolean) { } // (unverified)
        field(25; "Delete Allowed"; Boolean) { } // (unverified)
        field(26; "AL Namespace"; Text[500]) { } // (unverified)
    }

    keys
    {
        key(pk; "Object Type", "Object ID", "Service Name", Publisher, Group, Version, "Package ID") { }
    }
}
