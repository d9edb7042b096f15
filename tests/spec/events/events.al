// Docs: devenv-events-in-al, devenv-publishing-events, devenv-subscribing-to-events
// --- shared
codeunit 50110 Publisher
{
    procedure Post(Amount: Decimal): Decimal
    var
        IsHandled: Boolean;
        Result: Decimal;
    begin
        OnBeforePost(Amount, Result, IsHandled);
        if IsHandled then
            exit(Result);
        Result := Amount;
        OnAfterPost(Result);
        exit(Result);
    end;

    procedure Name(): Text
    begin
        exit('the publisher');
    end;

    [IntegrationEvent(true, false)]
    local procedure OnBeforePost(Amount: Decimal; var Result: Decimal; var IsHandled: Boolean)
    begin
    end;

    [BusinessEvent(false)]
    local procedure OnAfterPost(var Result: Decimal)
    begin
    end;
}
// ---
// Without subscribers nothing happens.
var
    Publisher: Codeunit Publisher;
Message('%1', Publisher.Post(5));                           // expect: 5
// ---
// A subscriber sees the arguments it names, and writes through var parameters.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Publisher: Codeunit Publisher;
    begin
        Message('%1', Publisher.Post(5));                   // expect: 6
        Message('%1', Publisher.Post(-5));                  // expect: 0
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, 'OnAfterPost', '', false, false)]
    local procedure AddOne(var Result: Decimal)
    begin
        Result += 1;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnBeforePost, '', true, true)]
    local procedure Refuse(Amount: Decimal; var IsHandled: Boolean)
    begin
        IsHandled := Amount < 0;
    end;
}
// ---
// The sender, if the publisher includes it.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Publisher: Codeunit Publisher;
    begin
        Publisher.Post(1);                                  // expect: sent by the publisher
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, 'OnBeforePost', '', false, false)]
    local procedure Tell(sender: Codeunit Publisher)
    begin
        Message('sent by %1', sender.Name());
    end;
}
// ---
// An error in a subscriber reaches the caller of the publisher.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Publisher: Codeunit Publisher;
    begin
        asserterror Publisher.Post(1);
        Message(GetLastErrorText());                        // expect: refused
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, 'OnBeforePost', '', false, false)]
    local procedure Refuse()
    begin
        Error('refused');
    end;
}
// ---
// Subscribers of a manual codeunit run on the bound instance. Docs: methods-auto/session/session-bindsubscription-method
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Publisher: Codeunit Publisher;
        Manual: Codeunit Manual;
    begin
        Publisher.Post(1);
        Message('%1', Manual.Count());                      // expect: 0
        Message('%1', BindSubscription(Manual));            // expect: Yes
        Publisher.Post(1);
        Publisher.Post(1);
        Message('%1', Manual.Count());                      // expect: 2
        Message('%1', BindSubscription(Manual));            // expect: No
        Message('%1', UnbindSubscription(Manual));          // expect: Yes
        Publisher.Post(1);
        Message('%1', Manual.Count());                      // expect: 2
    end;
}
codeunit 50101 Manual
{
    EventSubscriberInstance = Manual;

    var
        Calls: Integer;

    procedure Count(): Integer
    begin
        exit(Calls);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, 'OnBeforePost', '', false, false)]
    local procedure Listen()
    begin
        Calls += 1;
    end;
}
// ---
// Table events. Docs: devenv-event-types
table 50111 Item
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Price; Decimal)
        {
            trigger OnValidate()
            begin
                Message('OnValidate');
            end;
        }
    }
    trigger OnInsert()
    begin
        Message('OnInsert');
    end;
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        Item."No." := 1;
        Item.Insert(true);
        // expect: before insert Yes
        // expect: OnInsert
        // expect: after insert 1
        Item.Validate(Price, 3);
        // expect: before validate 0 3
        // expect: OnValidate
        // expect: after validate 3
    end;

    [EventSubscriber(ObjectType::Table, Database::Item, 'OnBeforeInsertEvent', '', false, false)]
    local procedure BeforeInsert(var Rec: Record Item; RunTrigger: Boolean)
    begin
        Message('before insert %1', RunTrigger);
    end;

    [EventSubscriber(ObjectType::Table, Database::Item, 'OnAfterInsertEvent', '', false, false)]
    local procedure AfterInsert(var Rec: Record Item)
    begin
        Message('after insert %1', Rec."No.");
    end;

    [EventSubscriber(ObjectType::Table, Database::Item, 'OnBeforeValidateEvent', 'Price', false, false)]
    local procedure BeforeValidate(var Rec: Record Item; var xRec: Record Item)
    begin
        Message('before validate %1 %2', xRec.Price, Rec.Price);
    end;

    [EventSubscriber(ObjectType::Table, Database::Item, 'OnAfterValidateEvent', 'Price', false, false)]
    local procedure AfterValidate(var Rec: Record Item)
    begin
        Message('after validate %1', Rec.Price);
    end;
}
// ---
// A subscriber need not take by reference what the publisher gives so.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Publisher: Codeunit Publisher;
    begin
        Message('%1', Publisher.Post(5));                   // expect: handled: No
        // expect: 5
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, 'OnBeforePost', '', false, false)]
    local procedure ByValue(IsHandled: Boolean; Amount: Decimal)
    begin
        Message('handled: %1', IsHandled);
        IsHandled := true;
        Amount := 0;
    end;
}
// ---
// Docs: devenv-namespaces-overview
// The publisher may be named with its namespace.
namespace Contoso.Tests;
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Talker: Codeunit Talker;
    begin
        Talker.Talk();                                      // expect: heard
    end;
}
codeunit 50111 Talker
{
    procedure Talk()
    begin
        OnTalk();
    end;

    [IntegrationEvent(false, false)]
    local procedure OnTalk()
    begin
    end;
}
codeunit 50112 Listener
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Contoso.Tests.Talker, 'OnTalk', '', false, false)]
    local procedure Listen()
    begin
        Message('heard');
    end;
}
// ---
// Subscribers run one by one, and the first error ends it: none of the others runs. Docs: devenv-events-in-al
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Publisher: Codeunit Publisher;
        Calls: Codeunit Calls;
    begin
        asserterror Publisher.Post(1);
        Message('%1', Calls.Get());                         // expect: 1
    end;
}
codeunit 50101 "Fails First"
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnBeforePost, '', false, false)]
    local procedure Fail()
    var
        Calls: Codeunit Calls;
    begin
        Calls.CountAndFail();
    end;
}
codeunit 50102 "Fails Second"
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnBeforePost, '', false, false)]
    local procedure Fail()
    var
        Calls: Codeunit Calls;
    begin
        Calls.CountAndFail();
    end;
}
codeunit 50103 Calls
{
    SingleInstance = true;

    var
        Count: Integer;

    procedure CountAndFail()
    begin
        Count += 1;
        Error('refused');
    end;

    procedure Get(): Integer
    begin
        exit(Count);
    end;
}
