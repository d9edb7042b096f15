namespace System.Agents.Internal;

using System.Agents;

// (unverified): the number and the name
codeunit 2000000031 "Agent Default Manual Creation" implements IAgentManualTaskCreation
{
    InherentPermissions = X;
    Access = Internal;

    procedure IsManualAgentTaskCreationEnabled(AgentUserId: Guid; ManualTaskType: Enum "Manual Agent Task Creation Type"): Boolean
    begin
        Error('alrun does not support the platform''s procedure IsManualAgentTaskCreationEnabled.');
    end;

    procedure IsMultipleFileUploadAllowed(AgentUserId: Guid): Boolean
    begin
        Error('alrun does not support the platform''s procedure IsMultipleFileUploadAllowed.');
    end;

    procedure CreateManualAgentTask(AgentUserId: Guid; Files: List of [FileUpload])
    begin
        Error('alrun does not support the platform''s procedure CreateManualAgentTask.');
    end;
}
