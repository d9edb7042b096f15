namespace System.Agents;

enum 2000000014 "Agent Publisher Type"
{
    Extensible = false;

    value(0; "Third Party") { }
    value(1; "First Party") { }
    value(2; User) { }
}
