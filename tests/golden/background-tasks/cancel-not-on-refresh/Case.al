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
    SourceTable = Thing;

    layout
    {
        area(Content)
        {
            field("No."; Rec."No.") { }
        }
    }

    var
        Started: Boolean;

    trigger OnOpenPage()
    var
        Thing: Record Thing;
    begin
        Thing."No." := 'A';
        if Thing.Insert() then;
        Thing."No." := 'B';
        if Thing.Insert() then;
    end;

    trigger OnAfterGetCurrRecord()
    var
        TaskId: Integer;
    begin
        if not Started then
            CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker);
        Started := true;
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    begin
        Notify('completed ' + Rec."No.");
    end;

    trigger OnPageBackgroundTaskError(TaskId: Integer; ErrorCode: Text; ErrorText: Text; ErrorCallStack: Text; var IsHandled: Boolean)
    begin
        Notify('error ' + ErrorCode);
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
        Result: Dictionary of [Text, Text];
    begin
        Sleep(1000);
        Result.Add('done', 'yes');
        Page.SetBackgroundTaskResult(Result);
    end;
}
