namespace System.Agents;

using System.Security.AccessControl;

codeunit 2000000022 "Agent Utilities"
{
    InherentPermissions = X;
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
        // Every session of alrun is a user's.
        exit(false);
    end;

    procedure BlockPageFromBeingOpenedByAgent()
    begin
    end;

    procedure GetCurrentSessionAgentTaskId(): Integer
    begin
        Error('alrun does not support the platform''s procedure GetCurrentSessionAgentTaskId.');
    end;

    procedure GetCurrentSessionAgentMetadataProviderType(): Integer
    begin
        Error('alrun does not support the platform''s procedure GetCurrentSessionAgentMetadataProviderType.');
    end;

    procedure UpdateAccessControl(AgentUserSecurityId: Guid; var TempAccessControlBuffer: Record "Access Control Buffer" temporary)
    begin
        Error('alrun does not support the platform''s procedure UpdateAccessControl.');
    end;

    procedure UpdateCustomAgentAccessControls(AgentUserSecurityId: Guid; var TempAccessControlBuffer: Record "Access Control Buffer" temporary)
    begin
        Error('alrun does not support the platform''s procedure UpdateCustomAgentAccessControls.');
    end;

    procedure DeleteCustomAgent(AgentUserSecurityId: Guid)
    begin
        Error('alrun does not support the platform''s procedure DeleteCustomAgent.');
    end;

    procedure TryGetAgentPublisherInfo(AgentMetadataProvider: Enum "Agent Metadata Provider"; var AgentPublisherName: Text[250]; var AgentPublisherType: Enum "Agent Publisher Type"): Boolean
    begin
        Error('alrun does not support the platform''s procedure TryGetAgentPublisherInfo.');
    end;

    procedure TryGetAgentAppInfo(AgentMetadataProvider: Enum "Agent Metadata Provider"; var AppPublisher: Text[250]; var AppName: Text[250]; var AppId: Guid): Boolean
    begin
        Error('alrun does not support the platform''s procedure TryGetAgentAppInfo.');
    end;

    procedure CurrentUserHasConfigureAllAgentsPermissionInAllCompanies(): Boolean
    begin
        Error('alrun does not support the platform''s procedure CurrentUserHasConfigureAllAgentsPermissionInAllCompanies.');
    end;

    procedure IsAgentsFeatureEnabled(): Boolean
    begin
        Error('alrun does not support the platform''s procedure IsAgentsFeatureEnabled.');
    end;

    procedure CanCurrentUserCreateAgent(AgentMetadataProvider: Enum "Agent Metadata Provider"): Boolean
    begin
        Error('alrun does not support the platform''s procedure CanCurrentUserCreateAgent.');
    end;

    procedure GetConsumedCopilotCredits(TaskId: BigInteger): Decimal
    begin
        Error('alrun does not support the platform''s procedure GetConsumedCopilotCredits.');
    end;
}
