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
        Number: BigInteger;
    begin
        while true do
            Number += 1;
    end;
}
