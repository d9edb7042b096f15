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

codeunit 50102 "Install Things"
{
    Subtype = Install;

    trigger OnInstallAppPerCompany()
    var
        Thing: Record Thing;
        I: Integer;
    begin
        for I := 1 to 3000 do begin
            Thing."No." := Format(I);
            Thing.Name := 'thing ' + Format(I);
            Thing.Insert();
        end;
    end;
}

page 50100 "Test Page"
{
    PageType = Card;

    trigger OnAfterGetCurrRecord()
    var
        Parameters: Dictionary of [Text, Text];
        TaskId: Integer;
    begin
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker, Parameters, 300);
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

codeunit 50101 Worker
{
    trigger OnRun()
    var
        Thing: Record Thing;
    begin
        Thing.SetFilter(Name, '*1*&*2*|*3*&*4*|*5*&*6*|@*x*&@*y*');
        while true do
            Thing.Count();
    end;
}
