namespace System.AI;

enum 2000000003 "Copilot Capability"
{
    Extensible = true;

    value(1; Chat) { }
    value(2; "Analyze List")
    {
        Caption = 'Analyze list';
    }
    value(3; Summarize) { }
    value(4; Autofill) { }
    value(5; "MCP Server") { } // (unverified)
}
