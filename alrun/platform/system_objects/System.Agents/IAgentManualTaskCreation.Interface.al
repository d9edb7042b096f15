namespace System.Agents;

// (unverified)
interface IAgentManualTaskCreation
{
    procedure IsManualAgentTaskCreationEnabled(AgentUserId: Guid; ManualTaskType: Enum "Manual Agent Task Creation Type"): Boolean

    procedure IsMultipleFileUploadAllowed(AgentUserId: Guid): Boolean

    procedure CreateManualAgentTask(AgentUserId: Guid; Files: List of [FileUpload])
}
