page 50100 "Test Page"
{
    PageType = Card;

    actions
    {
        area(Processing)
        {
            action(Cancel)
            {
                trigger OnAction()
                begin
                    CurrPage.CancelBackgroundTask(First);
                end;
            }
        }
    }

    trigger OnAfterGetCurrRecord()
    begin
        CurrPage.EnqueueBackgroundTask(First, Codeunit::Worker);
        CurrPage.EnqueueBackgroundTask(Second, Codeunit::Worker);
    end;

    var
        First: Integer;
        Second: Integer;
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
