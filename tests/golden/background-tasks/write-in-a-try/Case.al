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
    begin
        Thing."No." := 'A';
        Thing.Insert();
    end;
}

page 50100 "Test Page"
{
    PageType = Card;

    actions
    {
        area(Processing)
        {
            action(Show)
            {
                trigger OnAction()
                begin
                    Message('%1 rows', Thing.Count());
                    Thing.FindFirst();
                    Message('%1 >%2<', Thing."No.", Thing.Name);
                end;
            }
        }
    }

    var
        Thing: Record Thing;

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

codeunit 50101 Worker
{
    trigger OnRun()
    var
        Results: Dictionary of [Text, Text];
    begin
        if TryInsert() then
            Results.Add('inserted', 'yes')
        else
            Results.Add('caught', GetLastErrorText());
        Page.SetBackgroundTaskResult(Results);
    end;

    [TryFunction]
    local procedure TryInsert()
    var
        Thing: Record Thing;
    begin
        Thing."No." := 'B';
        Thing.Insert();
    end;
}
