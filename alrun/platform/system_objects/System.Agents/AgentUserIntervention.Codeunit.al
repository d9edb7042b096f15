namespace System.Agents;

codeunit 2000000019 "Agent User Intervention"
{
    procedure CreateUserIntervention(UserInterventionRequestEntry: Record "Agent Task Log Entry")
    begin
        Error('alrun does not support the platform''s procedure CreateUserIntervention.');
    end;

    procedure CreateUserIntervention(UserInterventionRequestEntry: Record "Agent Task Log Entry"; UserInput: Text)
    begin
        Error('alrun does not support the platform''s procedure CreateUserIntervention.');
    end;

    procedure CreateUserIntervention(UserInterventionRequestEntry: Record "Agent Task Log Entry"; SelectedSuggestionId: Integer)
    begin
        Error('alrun does not support the platform''s procedure CreateUserIntervention.');
    end;

    procedure CreateUserIntervention(UserInterventionRequestEntry: Record "Agent Task Log Entry"; UserInput: Text; SelectedSuggestionId: Text)
    begin
        Error('alrun does not support the platform''s procedure CreateUserIntervention.');
    end;

    procedure CreateUserIntervention(UserInterventionRequestEntry: Record "Agent Task Log Entry"; UserInput: Text; SelectedSuggestionId: Integer)
    begin
        Error('alrun does not support the platform''s procedure CreateUserIntervention.');
    end;
}
