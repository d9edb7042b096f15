codeunit 50103 Publisher
{
    procedure Ask(): Integer
    var
        Count: Integer;
    begin
        OnAsk(Count);
        exit(Count);
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAsk(var Count: Integer)
    begin
    end;
}

codeunit 50104 Subscriber
{
    EventSubscriberInstance = Manual;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, 'OnAsk', '', false, false)]
    local procedure Answer(var Count: Integer)
    begin
        Count += 1;
    end;
}

page 50100 "Test Page"
{
    PageType = Card;

    trigger OnAfterGetCurrRecord()
    var
        TaskId: Integer;
    begin
        BindSubscription(Subscriber);
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker);
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    var
        Publisher: Codeunit Publisher;
    begin
        Notify(StrSubstNo('task %1, page %2', Results.Get('Count'), Publisher.Ask()));
    end;

    var
        Subscriber: Codeunit Subscriber;

    local procedure Notify(NotificationText: Text)
    var
        Note: Notification;
    begin
        Note.Message(NotificationText);
        Note.Send();
    end;
}

codeunit 50101 Worker
{
    trigger OnRun()
    var
        Publisher: Codeunit Publisher;
        Result: Dictionary of [Text, Text];
    begin
        Result.Add('Count', Format(Publisher.Ask()));
        Page.SetBackgroundTaskResult(Result);
    end;
}
