namespace System.Agents;

codeunit 2000000018 "Agent Task Internal"
{
    InherentPermissions = X;
    Access = Internal;

    procedure GetDefaultEncoding(): TextEncoding
    begin
        Error('alrun does not support the platform''s procedure GetDefaultEncoding.');
    end;

    procedure StopTask(var AgentTask: Record "Agent Task"; AgentTaskStatus: enum "Agent Task Status"; UserConfirm: Boolean)
    begin
        Error('alrun does not support the platform''s procedure StopTask.');
    end;
}
