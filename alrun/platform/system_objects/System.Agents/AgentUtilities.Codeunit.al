namespace System.Agents;

using System.Security.AccessControl;

codeunit 2000000022 "Agent Utilities"
{
    procedure SetInstructions(AgentUserID: Guid; Instructions: SecretText)
    begin
        Error('alrun does not support the platform''s procedure SetInstructions.');
    end;

    procedure GetInstructions(AgentUserID: Guid): SecretText
    begin
        Error('alrun does not support the platform''s procedure GetInstructions.');
    end;

    procedure IsAgentSession(var ActiveAgentMetadataProvider: Enum "Agent Metadata Provider"): Boolean
    begin
        Error('alrun does not support the platform''s procedure IsAgentSession.');
    end;

    procedure BlockPageFromBeingOpenedByAgent()
    begin
        Error('alrun does not support the platform''s procedure BlockPageFromBeingOpenedByAgent.');
    end;

    procedure GetCurrentSessionAgentTaskId(): Integer
    begin
        Error('alrun does not support the platform''s procedure GetCurrentSessionAgentTaskId.');
    end;

    procedure GetCurrentSessionAgentMetadataProviderType(): Integer
    begin
        Error('alrun does not support the platform''s procedure GetCurrentSessionAgentMetadataProviderType.');
    end;

    procedure UpdateCustomAgentAccessControls(AgentUserSecurityId: Guid; var TempAccessControlBuffer: Record "Access Control Buffer" temporary)
    begin
        Error('alrun does not support the platform''s procedure UpdateCustomAgentAccessControls.');
    end;
}
