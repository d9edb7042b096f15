page 50100 "Test Page"
{
    PageType = Card;

    trigger OnAfterGetCurrRecord()
    var
        Parameters: Dictionary of [Text, Text];
        TaskId: Integer;
    begin
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker, Parameters, 500);
    end;
}

codeunit 50101 Worker
{
    trigger OnRun()
    var
        Result: Dictionary of [Text, Text];
    begin
        if not Inner() then
            Sleep(5);
        asserterror Sleep(60000);
        Result.Add('survived', 'yes');
        Page.SetBackgroundTaskResult(Result);
    end;

    [TryFunction]
    local procedure Inner()
    begin
        Sleep(60000);
    end;
}
