page 50100 "Test Page"
{
    PageType = Card;

    trigger OnAfterGetCurrRecord()
    var
        TaskId: Integer;
    begin
        Message('%1', CurrPage.EnqueueBackgroundTask(TaskId, 59999));
        CurrPage.EnqueueBackgroundTask(TaskId, 59999);
    end;
}
