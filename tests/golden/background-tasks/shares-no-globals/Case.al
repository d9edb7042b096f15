page 50100 "Test Page"
{
    PageType = Card;

    trigger OnAfterGetCurrRecord()
    begin
        CurrPage.EnqueueBackgroundTask(First, Codeunit::Worker);
        CurrPage.EnqueueBackgroundTask(Second, Codeunit::Worker);
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    begin
        Notify(Results.Get('Runs'));
    end;

    var
        First: Integer;
        Second: Integer;

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
        Runs += 1;
        Sleep(100);
        Result.Add('Runs', Format(Runs));
        Page.SetBackgroundTaskResult(Result);
    end;

    var
        Runs: Integer;
}
