page 50100 "Test Page"
{
    PageType = Card;

    trigger OnAfterGetCurrRecord()
    var
        TaskId: Integer;
    begin
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker);
    end;
}

codeunit 50101 Worker
{
    trigger OnRun()
    begin
        Error('The worker says %1.', 'no');
    end;
}
