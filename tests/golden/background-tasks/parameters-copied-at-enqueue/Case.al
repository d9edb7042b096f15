page 50100 "Test Page"
{
    PageType = Card;

    trigger OnAfterGetCurrRecord()
    var
        Parameters: Dictionary of [Text, Text];
        TaskId: Integer;
    begin
        Parameters.Add('Text', 'first');
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker, Parameters);
        Parameters.Set('Text', 'second');
        Parameters.Add('Late', 'x');
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker, Parameters);
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    begin
        Notify(StrSubstNo('%1 of %2', Results.Get('Text'), Results.Get('Count')));
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
        Parameters: Dictionary of [Text, Text];
        Result: Dictionary of [Text, Text];
    begin
        Parameters := Page.GetBackgroundParameters();
        Result.Add('Text', Parameters.Get('Text'));
        Result.Add('Count', Format(Parameters.Count()));
        Parameters.Set('Text', 'changed by the task');
        Page.SetBackgroundTaskResult(Result);
    end;
}
