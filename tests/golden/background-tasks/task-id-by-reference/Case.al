page 50100 "Test Page"
{
    PageType = Card;

    var
        MyTask: Integer;

    trigger OnAfterGetCurrRecord()
    begin
        MyTask := -7;
        CurrPage.EnqueueBackgroundTask(MyTask, Codeunit::Worker);
        Message('set when queued: %1', MyTask > 0);
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    begin
        Notify(StrSubstNo('completed is mine: %1', TaskId = MyTask));
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
        Sleep(1000);
        Result.Add('done', 'yes');
        Page.SetBackgroundTaskResult(Result);
    end;
}
