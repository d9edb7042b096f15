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
                    Message('%1', CurrPage.CancelBackgroundTask(Task));
                end;
            }
        }
    }

    trigger OnAfterGetCurrRecord()
    begin
        CurrPage.EnqueueBackgroundTask(Task, Codeunit::Worker);
    end;

    var
        Task: Integer;
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
