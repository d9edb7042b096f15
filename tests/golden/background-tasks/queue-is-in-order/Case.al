page 50100 "Test Page"
{
    PageType = Card;

    trigger OnAfterGetCurrRecord()
    var
        Parameters: Dictionary of [Text, Text];
        TaskId: Integer;
        I: Integer;
    begin
        for I := 1 to 4 do begin
            Parameters.Set('Wait', Format(1000 - I * 100, 0, 9));
            CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker, Parameters);
        end;
    end;
}

codeunit 50101 Worker
{
    trigger OnRun()
    var
        Wait: Integer;
    begin
        Evaluate(Wait, Page.GetBackgroundParameters().Get('Wait'));
        Sleep(Wait);
    end;
}
