namespace System.MCP;

table 2000000293 "MCP Configuration Tool"
{
    DataPerCompany = false;

    fields
    {
        field(1; ID; Guid)
        {
            Caption = 'Configuration System ID';
            TableRelation = "MCP Configuration".SystemId;
            NotBlank = true;
        }
        field(2; "Object Type"; Option)
        {
            OptionMembers = "Page", "Query", "Codeunit"; // (unverified): those after Page
        }
        field(3; "Object ID"; Integer) { }
        field(10; "Allow Read"; Boolean) { }
        field(11; "Allow Create"; Boolean) { }
        field(12; "Allow Modify"; Boolean) { }
        field(13; "Allow Delete"; Boolean) { }
        field(14; "Allow Bound Actions"; Boolean) { }
        field(15; "API Version"; Text[30]) { } // (unverified)
    }

    keys
    {
        key(PK; "ID", "Object Type", "Object ID") { Clustered = true; }
        key(ByConfig; "ID") { }
    }
}
