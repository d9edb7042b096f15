table 50100 Thing
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
    }
    keys
    {
        key(PK; "No.") { Clustered = true; }
    }
}

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
    var
        Name: Text;
    begin
        foreach Name in Results.Keys() do
            Notify(StrSubstNo('%1: %2', Name, Results.Get(Name)));
    end;

    trigger OnPageBackgroundTaskError(TaskId: Integer; ErrorCode: Text; ErrorText: Text; ErrorCallStack: Text; var IsHandled: Boolean)
    begin
        IsHandled := true;
        Notify(StrSubstNo('%1: %2', ErrorCode, ErrorText));
    end;

    local procedure Notify(NotificationText: Text)
    var
        Note: Notification;
    begin
        Note.Message(NotificationText);
        Note.Send();
    end;
}

codeunit 50102 Failing
{
    trigger OnRun()
    begin
        Error('inner');
    end;
}

codeunit 50101 Worker
{
    trigger OnRun()
    var
        Result: Dictionary of [Text, Text];
    begin
        Result.Add('ran', Format(Codeunit.Run(Codeunit::Failing)));
        Result.Add('text', GetLastErrorText());
        Page.SetBackgroundTaskResult(Result);
    end;
}
