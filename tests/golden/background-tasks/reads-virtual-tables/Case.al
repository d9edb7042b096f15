page 50100 "Test Page"
{
    PageType = Card;

    trigger OnOpenPage()
    var
        TaskId: Integer;
    begin
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker);
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    var
        Sess: Record Session;
    begin
        Sess.Get(SessionId());
        Notify(Results.Get('Rows'));
        Notify(StrSubstNo('the parent is another session: %1', Results.Get('Session') <> Format(Sess."Connection ID")));
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
        Number: Record Integer;
        AllObj: Record AllObj;
        Sess: Record Session;
        Active: Record "Active Session";
        Result: Dictionary of [Text, Text];
    begin
        Number.SetRange(Number, 1, 10);
        AllObj.SetRange("Object Type", AllObj."Object Type"::Codeunit);
        AllObj.SetRange("Object ID", 50000, 50200);
        AllObj.FindFirst();
        Sess.SetRange("My Session", true);
        Sess.FindFirst();
        Active.Get(ServiceInstanceId(), SessionId());
        Result.Add('Rows', StrSubstNo('%1 %2 %3 %4', Number.Count(), AllObj."Object Name", Sess."Connection ID" = SessionId(), Active."Client Type"));
        Result.Add('Session', Format(Sess."Connection ID"));
        Page.SetBackgroundTaskResult(Result);
    end;
}
