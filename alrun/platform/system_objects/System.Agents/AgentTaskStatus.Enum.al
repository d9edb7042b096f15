namespace System.Agents;

enum 2000000004 "Agent Task Status"
{
    Extensible = false;

    value(0; Paused) { }
    value(1; Ready) { }
    value(2; Scheduled) { }
    value(3; Running) { }
    value(4; Completed) { }
    value(5; "Stopped by User") { }
    value(6; "Stopped by System") { }
}
