namespace System.Agents.TaskPane;

using System.Agents;

codeunit 2000000027 "Task Pane"
{
    InherentPermissions = X;
    procedure ShowAgent(Agent: Record Agent)
    begin
        Error('alrun does not support the platform''s procedure ShowAgent.');
    end;

    procedure ShowAgent(AgentMetadataID: Enum "Agent Metadata Provider")
    begin
        Error('alrun does not support the platform''s procedure ShowAgent.');
    end;

    procedure ShowAgent(AgentUserSecurityID: Guid)
    begin
        Error('alrun does not support the platform''s procedure ShowAgent.');
    end;

    procedure ShowTask(AgentTask: Record "Agent Task")
    begin
        Error('alrun does not support the platform''s procedure ShowTask.');
    end;

    procedure ShowTask(TaskID: BigInteger)
    begin
        Error('alrun does not support the platform''s procedure ShowTask.');
    end;
}
