namespace System.Agents;

enum 2000000007 "Agent Task Timeline Step Type"
{
    Extensible = false;

    value(0; Default) { }
    value(1; InputMessage)
    {
        Caption = 'Input Message';
    }
    value(2; OutputMessage)
    {
        Caption = 'Output Message';
    }
    value(3; UserInterventionRequest)
    {
        Caption = 'User Intervention Request';
    }
}
