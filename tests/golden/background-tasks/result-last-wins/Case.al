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
        Notify(StrSubstNo('%1 %2', Results.Count(), Results.Get('Second')));
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
        First: Dictionary of [Text, Text];
        Second: Dictionary of [Text, Text];
    begin
        First.Add('First', '1');
        Page.SetBackgroundTaskResult(First);
        Second.Add('Second', '2');
        Page.SetBackgroundTaskResult(Second);
    end;
}
