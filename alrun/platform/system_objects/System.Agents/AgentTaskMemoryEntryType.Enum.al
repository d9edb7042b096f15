namespace System.Agents;

enum 2000000005 "Agent Task Memory Entry Type"
{
    Extensible = false;

    value(0; Message) { }
    value(1; "Page Operation") { }
    value(2; "User Intervention") { }
    value(3; Summary) { }
    value(4; Stop) { }
    value(5; "Memorized Data") { }
}
