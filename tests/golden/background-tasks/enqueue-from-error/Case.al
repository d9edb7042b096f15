page 50100 "Test Page"
{
    PageType = Card;

    trigger OnAfterGetCurrRecord()
    var
        Parameters: Dictionary of [Text, Text];
    begin
        CurrPage.EnqueueBackgroundTask(Task, Codeunit::Worker, Parameters, 200);
    end;

    trigger OnPageBackgroundTaskError(TaskId: Integer; ErrorCode: Text; ErrorText: Text; ErrorCallStack: Text; var IsHandled: Boolean)
    var
        Parameters: Dictionary of [Text, Text];
    begin
        IsHandled := true;
        if ErrorCode = 'ChildSessionTaskTimeout' then
            CurrPage.EnqueueBackgroundTask(Task, Codeunit::Worker, Parameters, 5000);
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    begin
        Notify('completed in the second attempt');
    end;

    var
        Task: Integer;

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
