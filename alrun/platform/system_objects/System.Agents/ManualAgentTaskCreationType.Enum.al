namespace System.Agents;

// (unverified): the number, and what other values there are
enum 2000000018 "Manual Agent Task Creation Type"
{
    Extensible = true;

    value(0; Default) { }
}
