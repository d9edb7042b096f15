namespace System.Agents;

codeunit 2000000019 "Agent User Intervention"
{
    InherentPermissions = X;
    procedure GetUserInterventionRequestDetails(UserInterventionRequestEntry: Record "Agent Task Log Entry"; var TempUserInterventionRequestDetails: Record "Agent User Int Request Details" temporary; var TempUserInterventionAnnotations: Record "Agent Annotation" temporary)
    begin
        Error('alrun does not support the platform''s procedure GetUserInterventionRequestDetails.');
    end;

    procedure GetUserInterventionRequestDetails(UserInterventionRequestEntry: Record "Agent Task Log Entry"; var TempUserInterventionRequestDetails: Record "Agent User Int Request Details" temporary; var TempUserInterventionAnnotations: Record "Agent Annotation" temporary; var TempUserInterventionSuggestions: Record "Agent Task User Int Suggestion" temporary)
    begin
        Error('alrun does not support the platform''s procedure GetUserInterventionRequestDetails.');
    end;

    procedure CreateUserIntervention(UserInterventionRequestEntry: Record "Agent Task Log Entry")
    begin
        Error('alrun does not support the platform''s procedure CreateUserIntervention.');
    end;

    procedure CreateUserIntervention(UserInterventionRequestEntry: Record "Agent Task Log Entry"; UserInput: Text)
    begin
        Error('alrun does not support the platform''s procedure CreateUserIntervention.');
    end;

    procedure CreateUserInterventionFromSuggestionCode(UserInterventionRequestEntry: Record "Agent Task Log Entry"; SelectedSuggestionCode: Code[20])
    begin
        Error('alrun does not support the platform''s procedure CreateUserInterventionFromSuggestionCode.');
    end;

    procedure CreateUserIntervention(UserInterventionRequestEntry: Record "Agent Task Log Entry"; UserInput: Text; SelectedSuggestionId: Integer)
    begin
        Error('alrun does not support the platform''s procedure CreateUserIntervention.');
    end;
}
