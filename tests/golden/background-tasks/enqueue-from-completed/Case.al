page 50100 "Test Page"
{
    PageType = Card;

    trigger OnAfterGetCurrRecord()
    begin
        CurrPage.EnqueueBackgroundTask(Task, Codeunit::Worker);
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    begin
        Rounds += 1;
        Notify(StrSubstNo('round %1, is mine: %2', Rounds, TaskId = Task));
        if Rounds < 3 then
            CurrPage.EnqueueBackgroundTask(Task, Codeunit::Worker);
    end;

    var
        Task: Integer;
        Rounds: Integer;

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
