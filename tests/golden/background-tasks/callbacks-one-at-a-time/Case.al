page 50100 "Test Page"
{
    PageType = Card;

    trigger OnAfterGetCurrRecord()
    var
        TaskId: Integer;
        I: Integer;
    begin
        for I := 1 to 3 do
            CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker);
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    begin
        Inside += 1;
        Notify(StrSubstNo('in %1, inside at once: %2', TaskId, Inside));
        Sleep(500);
        Notify(StrSubstNo('out %1', TaskId));
        Inside -= 1;
    end;

    var
        Inside: Integer;

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
    begin
        Sleep(100);
    end;
}
