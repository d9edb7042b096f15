namespace System.Agents;

codeunit 2000000013 "Agent Default Task Execution" implements IAgentTaskExecution
{
    InherentPermissions = X;
    SingleInstance = true;
    Access = Internal;

    procedure AnalyzeAgentTaskMessage(AgentTaskMessage: Record "Agent Task Message"; var Annotations: Record "Agent Annotation")
    begin
        Error('alrun does not support the platform''s procedure AnalyzeAgentTaskMessage.');
    end;

    procedure GetAgentTaskUserInterventionSuggestions(AgentTaskUserInterventionRequestDetails: Record "Agent User Int Request Details"; var Suggestions: Record "Agent Task User Int Suggestion")
    begin
        Error('alrun does not support the platform''s procedure GetAgentTaskUserInterventionSuggestions.');
    end;

    procedure GetAgentTaskPageContext(AgentTaskPageContextRequest: Record "Agent Task Page Context Req."; var AgentTaskPageContext: Record "Agent Task Page Context")
    begin
        Error('alrun does not support the platform''s procedure GetAgentTaskPageContext.');
    end;
}
