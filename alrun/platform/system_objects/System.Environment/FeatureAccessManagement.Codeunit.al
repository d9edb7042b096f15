namespace System.Environment;

codeunit 2000000020 "Feature Access Management"
{
    InherentPermissions = X;
    SingleInstance = true;

    procedure AgentTaskManagementPreviewEnabled(ThrowError: Boolean): Boolean
    begin
        Error('alrun does not support the platform''s procedure AgentTaskManagementPreviewEnabled.');
    end;

    procedure AgentManagementAllowed(ThrowError: Boolean): Boolean
    begin
        Error('alrun does not support the platform''s procedure AgentManagementAllowed.');
    end;

    procedure IsSandboxEnvironmentOrFirstPartyCode(ThrowError: Boolean): Boolean
    begin
        Error('alrun does not support the platform''s procedure IsSandboxEnvironmentOrFirstPartyCode.');
    end;

    procedure IsEnvironmentPositiveListed(): Boolean
    begin
        Error('alrun does not support the platform''s procedure IsEnvironmentPositiveListed.');
    end;

    procedure IsSandboxEnvironment(): Boolean
    begin
        Error('alrun does not support the platform''s procedure IsSandboxEnvironment.');
    end;

    procedure IsTestSession(): Boolean
    begin
        Error('alrun does not support the platform''s procedure IsTestSession.');
    end;
}
