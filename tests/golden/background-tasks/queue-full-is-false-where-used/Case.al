page 50100 "Test Page"
{
    PageType = Card;

    trigger OnAfterGetCurrRecord()
    var
        TaskId: Integer;
        Count: Integer;
    begin
        while CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker) do
            Count += 1;
        Message('%1 were queued', Count);
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
