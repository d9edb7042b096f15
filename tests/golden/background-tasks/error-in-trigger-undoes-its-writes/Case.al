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

    actions
    {
        area(Processing)
        {
            action(Show)
            {
                trigger OnAction()
                begin
                    Message('%1 rows', Thing.Count());
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
        Thing: Record Thing;
    begin
        Thing.Insert();
        Error('after the insert');
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
