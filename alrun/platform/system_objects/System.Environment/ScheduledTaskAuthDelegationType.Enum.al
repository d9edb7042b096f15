namespace System.Environment;

enum 2000000010 "Scheduled Task Auth Delegation Type"
{
    Extensible = false;

    value(0; None) { }
    value(1; Agent) { }
}
