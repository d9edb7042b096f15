// Docs: devenv-events-isolated; observed, too
// --- shared
table 50100 Item
{
    fields { field(1; "No."; Integer) { } }
}
codeunit 50101 Publisher
{
    procedure Raise(var Calls: Integer)
    begin
        OnIsolated(Calls);
    end;

    procedure RaiseShared()
    begin
        OnShared();
    end;

    [IntegrationEvent(false, false, true)]
    local procedure OnIsolated(var Calls: Integer)
    begin
    end;

    [InternalEvent(false)]
    local procedure OnShared()
    begin
    end;
}
codeunit 50102 Failing
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnIsolated, '', false, false)]
    local procedure Fail(var Calls: Integer)
    var
        Item: Record Item;
    begin
        Calls += 1;
        Item."No." := 1;
        Item.Insert();
        Error('isolated');
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnShared, '', false, false)]
    local procedure FailShared()
    begin
        Error('shared');
    end;
}
codeunit 50103 Succeeding
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnIsolated, '', false, false)]
    local procedure Succeed(var Calls: Integer)
    var
        Item: Record Item;
    begin
        Calls += 10;
        Item."No." := 2;
        Item.Insert();
    end;
}
// ---
// The publisher goes on, the others run; of the one that failed the writes are undone, but not what it did to variables.
var
    Item: Record Item;
    Publisher: Codeunit Publisher;
    Calls: Integer;
Publisher.Raise(Calls);
Message('%1 %2 %3', Calls, Item.Get(1), Item.Get(2));       // expect: 11 No Yes
Message('%1', Database.IsInWriteTransaction());             // expect: No
asserterror Error('x');
Message('%1', Item.Get(2));                                 // expect: Yes
// ---
// With a write pending it is an event like any other: the error reaches the caller and ends the chain.
var
    Item: Record Item;
    Publisher: Codeunit Publisher;
    Calls: Integer;
Item."No." := 10;
Item.Insert();
asserterror Publisher.Raise(Calls);
Message('%1 %2', GetLastErrorText(), Item.Count());         // expect: isolated 0
// ---
var
    Publisher: Codeunit Publisher;
Publisher.RaiseShared();                                    // error: shared
// ---
// A codeunit's install code is one transaction: isolated events in it are like others. Docs: devenv-events-isolated
codeunit 50110 Install
{
    Subtype = Install;

    trigger OnInstallAppPerCompany()
    var
        Publisher: Codeunit Publisher;
        Calls: Integer;
    begin
        asserterror Publisher.Raise(Calls);
        Message('%1', GetLastErrorText());                  // expect: isolated
    end;
}
codeunit 50111 Main
{
    trigger OnRun()
    begin
        Message('main');                                    // expect: main
    end;
}
// ---
// Business and internal events may be isolated, too. Docs: attributes/devenv-businessevent-attribute, devenv-internalevent-attribute
codeunit 50110 Main
{
    trigger OnRun()
    begin
        OnBusiness();                                       // expect: business
        OnInternal();                                       // expect: internal
        Message('after');                                   // expect: after
    end;

    [BusinessEvent(false, true)]
    local procedure OnBusiness()
    begin
    end;

    [InternalEvent(false, true)]
    local procedure OnInternal()
    begin
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Main, OnBusiness, '', false, false)]
    local procedure FailBusiness()
    begin
        Message('business');
        Error('failed');
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Main, OnInternal, '', false, false)]
    local procedure FailInternal()
    begin
        Message('internal');
        Error('failed');
    end;
}
