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
        Thing: Record Thing;
    begin
        Thing."No." := 'CACHED';
        Thing.Name := Results.Get('done');
        Thing.Insert();
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

codeunit 50102 Reader
{
    trigger OnRun()
    var
        Thing: Record Thing;
    begin
        Thing.Get('CACHED');
        Message('%1', Thing.Name);
    end;
}
