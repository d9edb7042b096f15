namespace System.Agents;

enum 2000000017 "Agent Task Billing Context"
{
    Extensible = false;

    value(0; Default) { }
    value(1; Excluded) { }
}
