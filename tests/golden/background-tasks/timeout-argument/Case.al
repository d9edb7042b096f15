page 50100 "Test Page"
{
    PageType = Card;

    trigger OnAfterGetCurrRecord()
    var
        Parameters: Dictionary of [Text, Text];
        TaskId: Integer;
    begin
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker, Parameters, 700);
    end;
}

codeunit 50101 Worker
{
    trigger OnRun()
    begin
        Sleep(60000);
    end;
}
