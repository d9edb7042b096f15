namespace System.MCP;

table 2000000292 "MCP Configuration"
{
    DataPerCompany = false;

    fields
    {
        field(1; Name; Text[100]) { }
        field(2; Description; Text[250]) { }
        field(3; EnableDynamicToolMode; Boolean)
        {
            Caption = 'Enable Dynamic Tool Mode';
        }
        field(4; Active; Boolean) { }
        field(5; AllowProdChanges; Boolean)
        {
            Caption = 'Allow Production Changes';
        }
        field(6; DiscoverReadOnlyObjects; Boolean)
        {
            Caption = 'Enable the dynamic tools to discover additional objects (Read-Only)';
        }
        field(7; Default; Boolean) { } // (unverified)
        field(8; EnableApiTools; Boolean) { } // (unverified)
        field(9; EnableAlQueryTools; Boolean) { } // (unverified)
    }

    keys
    {
        key(PK; Name) { Clustered = true; }
    }
}
