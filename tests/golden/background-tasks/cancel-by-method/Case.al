page 50100 "Test Page"
{
    PageType = Card;

    actions
    {
        area(Processing)
        {
            action(Cancel)
            {
                trigger OnAction()
                begin
                    Message('%1', CurrPage.CancelBackgroundTask(Queued));
                    Message('%1', CurrPage.CancelBackgroundTask(Running));
                    Message('%1', CurrPage.CancelBackgroundTask(Running));
                    Message('%1', CurrPage.CancelBackgroundTask(12345));
                end;
            }
        }
    }

    trigger OnAfterGetCurrRecord()
    begin
        CurrPage.EnqueueBackgroundTask(Running, Codeunit::Worker);
        CurrPage.EnqueueBackgroundTask(Queued, Codeunit::Worker);
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    begin
        Notify('completed');
    end;

    trigger OnPageBackgroundTaskError(TaskId: Integer; ErrorCode: Text; ErrorText: Text; ErrorCallStack: Text; var IsHandled: Boolean)
    begin
        Notify('error');
    end;

    var
        Running: Integer;
        Queued: Integer;

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
