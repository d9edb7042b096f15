pageextension 50100 CustomerCardExt extends "Customer Card"
{
    layout
    {
        addlast(General)
        {
            field(Before1; before1)
            {
                ApplicationArea = All;
                Caption = 'Before 1';
                Editable = false;
                ToolTip = 'Specifies when the background task began to wait.';
            }
            field(Duration1; duration1)
            {
                ApplicationArea = All;
                Caption = 'Duration 1';
                Editable = false;
                ToolTip = 'Specifies how many milliseconds the background task waited.';
            }
            field(After1; after1)
            {
                ApplicationArea = All;
                Caption = 'After 1';
                Editable = false;
                ToolTip = 'Specifies when the background task had waited.';
            }
        }
    }

    var
        // The triggers below tell by this number whether a result is that of the task enqueued here.
        WaitTaskId: Integer;
        before1: Text;
        duration1: Text;
        after1: Text;
        DoneMsg: Label 'Customer %1: start and finish times have been updated.', Comment = '%1 = customer number';
        TimeoutMsg: Label 'Customer %1: the background task took too long.', Comment = '%1 = customer number';

    // The task belongs to the record that is current now. When the page moves to another one, the task is cancelled.
    trigger OnAfterGetRecord()
    var
        TaskParameters: Dictionary of [Text, Text];
    begin
        TaskParameters.Add('Wait', '1000');
        CurrPage.EnqueueBackgroundTask(
            WaitTaskId, Codeunit::PBTWaitCodeunit, TaskParameters, 10000, PageBackgroundTaskErrorLevel::Warning);
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    begin
        if TaskId <> WaitTaskId then
            exit;

        before1 := Results.Get('started');
        duration1 := Results.Get('waited');
        after1 := Results.Get('finished');
        Notify(StrSubstNo(DoneMsg, Rec."No."));
    end;

    // What is not handled here is shown as the error level of the task says: as a notification with the error's text.
    trigger OnPageBackgroundTaskError(TaskId: Integer; ErrorCode: Text; ErrorText: Text; ErrorCallStack: Text; var IsHandled: Boolean)
    begin
        if TaskId <> WaitTaskId then
            exit;

        if ErrorCode = 'ChildSessionTaskTimeout' then begin
            IsHandled := true;
            Notify(StrSubstNo(TimeoutMsg, Rec."No."));
        end;
    end;

    local procedure Notify(NotificationText: Text)
    var
        TaskNotification: Notification;
    begin
        TaskNotification.Message(NotificationText);
        TaskNotification.Send();
    end;
}
