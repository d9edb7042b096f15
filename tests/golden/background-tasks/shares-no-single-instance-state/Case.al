codeunit 50103 State
{
    SingleInstance = true;

    procedure Set(NewValue: Integer)
    begin
        Value := NewValue;
    end;

    procedure Get(): Integer
    begin
        exit(Value);
    end;

    var
        Value: Integer;
}

page 50100 "Test Page"
{
    PageType = Card;

    trigger OnAfterGetCurrRecord()
    var
        TaskId: Integer;
    begin
        State.Set(42);
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker);
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    begin
        Notify(StrSubstNo('task %1, page %2', Results.Get('State'), State.Get()));
    end;

    var
        State: Codeunit State;

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
        State: Codeunit State;
        Result: Dictionary of [Text, Text];
    begin
        Result.Add('State', Format(State.Get()));
        State.Set(7);
        Page.SetBackgroundTaskResult(Result);
    end;
}
