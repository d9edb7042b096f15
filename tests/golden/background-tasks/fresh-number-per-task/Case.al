page 50100 "Test Page"
{
    PageType = Card;

    trigger OnAfterGetCurrRecord()
    var
        Ids: array[3] of Integer;
        I: Integer;
    begin
        for I := 1 to 3 do
            CurrPage.EnqueueBackgroundTask(Ids[I], Codeunit::Worker);
        Message('%1 %2 %3 %4', Ids[1] <> Ids[2], Ids[2] <> Ids[3], Ids[1] <> Ids[3], (Ids[1] <> 0) and (Ids[2] <> 0));
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
