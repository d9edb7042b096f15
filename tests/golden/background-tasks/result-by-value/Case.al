page 50100 "Test Page"
{
    PageType = Card;

    trigger OnAfterGetCurrRecord()
    var
        TaskId: Integer;
    begin
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker);
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    begin
        Notify(StrSubstNo('%1 %2', Results.Count(), Results.Get('Text')));
    end;

    local procedure Notify(NotificationText: Text)
    var
        Note: Notification;
    begin
        Note.Message(NotificationText);
        Note.Send();
    end;
}

codeunit 50101 Worker
{
    trigger OnRun()
    var
        Result: Dictionary of [Text, Text];
    begin
        Result.Add('Text', 'as it was');
        Page.SetBackgroundTaskResult(Result);
        Result.Set('Text', 'changed later');
        Result.Add('Late', 'x');
    end;
}
