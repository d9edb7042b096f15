namespace System.Agents;

interface IAgentMetadata
{
    procedure GetInitials(AgentUserId: Guid): Text[4]

    procedure GetSetupPageId(AgentUserId: Guid): Integer

    procedure GetSummaryPageId(AgentUserId: Guid): Integer

    procedure GetAgentTaskMessagePageId(AgentUserId: Guid; MessageId: Guid): Integer

    procedure GetAgentAnnotations(AgentUserId: Guid; var Annotations: Record "Agent Annotation")
}
