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

    trigger OnOpenPage()
    var
        Thing: Record Thing;
        TaskId: Integer;
    begin
        Thing."No." := 'UNCOMMITTED';
        Thing.Insert();
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker);
        Sleep(1000);
        Message('still in the write transaction: %1', Database.IsInWriteTransaction());
        Thing.DeleteAll();
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    begin
        Notify('the task saw ' + Results.Get('No'));
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
        Thing: Record Thing;
        Result: Dictionary of [Text, Text];
    begin
        Thing.FindFirst();
        Result.Add('No', Thing."No.");
        Page.SetBackgroundTaskResult(Result);
    end;
}
