page 50100 "Test Page"
{
    PageType = Card;

    layout
    {
        area(Content)
        {
            field(Answer; Answer) { }
            field(Refreshes; Refreshes) { }
        }
    }

    trigger OnAfterGetCurrRecord()
    var
        TaskId: Integer;
    begin
        Refreshes += 1;
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker);
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    begin
        Answer := Results.Get('done');
        CurrPage.Update(false);
    end;

    var
        Refreshes: Integer;
        Answer: Text;
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
