namespace System.Agents.Internal;

interface IAgentExperimental
{
    procedure GetPageScripts(AgentUserId: Guid; var AgentTaskPageScript: Record "Agent Task Page Script")
}
