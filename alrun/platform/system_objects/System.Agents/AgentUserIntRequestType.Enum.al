namespace System.Agents;

enum 2000000011 "Agent User Int Request Type"
{
    Extensible = false;

    value(0; ReviewMessage)
    {
        Caption = 'Review Message';
    }
    value(1; Assistance) { }
    value(2; ReviewRecord)
    {
        Caption = 'Review Record';
    }
    value(3; ResumeTask)
    {
        Caption = 'Resume Task';
    }
    value(4; Retry) { }
}
