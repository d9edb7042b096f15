namespace System.Agents;

enum 2000000009 "Agent Task Log Entry Type"
{
    Extensible = false;

    value(0; "Input Message") { }
    value(1; "Output Message Draft") { }
    value(2; "Output Message") { }
    value(3; "Page Operation") { }
    value(4; "User Intervention Request") { }
    value(5; "User Intervention") { }
    value(6; Stop) { }
    value(7; Resume) { }
}
