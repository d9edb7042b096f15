page 50100 "Test Page"
{
    PageType = Card;

    trigger OnAfterGetCurrRecord()
    var
        TaskId: Integer;
    begin
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Starts);
    end;

    trigger OnPageBackgroundTaskError(TaskId: Integer; ErrorCode: Text; ErrorText: Text; ErrorCallStack: Text; var IsHandled: Boolean)
    var
        Note: Notification;
    begin
        Note.Message(ErrorText);
        Note.Send();
        IsHandled := true;
    end;
}

codeunit 50101 Starts
{
    trigger OnRun()
    var
        SessionId: Integer;
    begin
        StartSession(SessionId, Codeunit::Starts);
    end;
}
