namespace System.Feedback;

codeunit 2000000021 Feedback
{
    InherentPermissions = X;
    Access = Internal;

    procedure SetCustomQuestion(Question: Text; QuestionDisplay: Text; QuestionType: Enum FeedbackQuestionType; RequiredBehavior: Dictionary of [Enum FeedbackRequiredBehavior, Text]; AnswerOptions: Dictionary of [Text, Text])
    begin
        Error('alrun does not support the platform''s procedure SetCustomQuestion.');
    end;

    procedure ClearCustomQuestion()
    begin
        Error('alrun does not support the platform''s procedure ClearCustomQuestion.');
    end;

    procedure RequestFeedback(FeatureName: Text; FeatureArea: Text; FeatureAreaDisplayName: Text; ContextFiles: Dictionary of [Text, Text]; ContextProperties: Dictionary of [Text, Text])
    begin
        Error('alrun does not support the platform''s procedure RequestFeedback.');
    end;

    procedure RequestLikeFeedback(FeatureName: Text; FeatureArea: Text; FeatureAreaDisplayName: Text; ContextFiles: Dictionary of [Text, Text]; ContextProperties: Dictionary of [Text, Text])
    begin
        Error('alrun does not support the platform''s procedure RequestLikeFeedback.');
    end;

    procedure RequestDislikeFeedback(FeatureName: Text; FeatureArea: Text; FeatureAreaDisplayName: Text; ContextFiles: Dictionary of [Text, Text]; ContextProperties: Dictionary of [Text, Text])
    begin
        Error('alrun does not support the platform''s procedure RequestDislikeFeedback.');
    end;

    procedure SurveyTimerActivity(ActivityName: Text; Start: Boolean)
    begin
        Error('alrun does not support the platform''s procedure SurveyTimerActivity.');
    end;

    procedure SurveyTriggerActivity(ActivityName: Text)
    begin
        Error('alrun does not support the platform''s procedure SurveyTriggerActivity.');
    end;
}
