namespace System.Agents.Internal;

codeunit 2000000016 "Agent Default Experimental" implements IAgentExperimental
{
    InherentPermissions = X;
    SingleInstance = true;
    Access = Internal;

    procedure GetPageScripts(AgentUserId: Guid; var AgentTaskPageScript: Record "Agent Task Page Script")
    begin
        Error('alrun does not support the platform''s procedure GetPageScripts.');
    end;
}
