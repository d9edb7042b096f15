// Observed: a binding ends with the last reference to the instance. Docs: methods-auto/session/session-bindsubscription-method
// --- shared
codeunit 50110 Publisher
{
    procedure Raise(): Integer
    var
        Calls: Integer;
    begin
        OnRaise(Calls);
        exit(Calls);
    end;

    [IntegrationEvent(false, false)]
    local procedure OnRaise(var Calls: Integer)
    begin
    end;
}
codeunit 50111 Manual
{
    EventSubscriberInstance = Manual;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnRaise, '', false, false)]
    local procedure Listen(var Calls: Integer)
    begin
        Calls += 1;
    end;
}
codeunit 50112 Single
{
    SingleInstance = true;
    EventSubscriberInstance = Manual;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnRaise, '', false, false)]
    local procedure Listen(var Calls: Integer)
    begin
        Calls += 10;
    end;
}
codeunit 50113 Static
{
}
codeunit 50114 Binder
{
    procedure BindLocal(): Integer
    var
        Publisher: Codeunit Publisher;
        Manual: Codeunit Manual;
    begin
        BindSubscription(Manual);
        exit(Publisher.Raise());
    end;

    procedure BindLocalAndFail()
    var
        Manual: Codeunit Manual;
    begin
        BindSubscription(Manual);
        Error('failed');
    end;

    procedure BindInto(var Target: Codeunit Manual)
    var
        Manual: Codeunit Manual;
    begin
        BindSubscription(Manual);
        Target := Manual;
    end;

    procedure TakeByValue(Manual: Codeunit Manual)
    begin
    end;

    procedure BindOneOfTwo()
    var
        Manual: Codeunit Manual;
        Same: Codeunit Manual;
    begin
        Same := Manual;
        BindSubscription(Manual);
    end;

    procedure BindAndPass()
    var
        Manual: Codeunit Manual;
        Same: Codeunit Manual;
    begin
        BindSubscription(Manual);
        TakeByValue(Manual);
        Copy(Manual, Same);
    end;

    local procedure Copy(Source: Codeunit Manual; var Target: Codeunit Manual)
    begin
        Target := Source;
    end;

    procedure BindSingle()
    var
        Single: Codeunit Single;
    begin
        BindSubscription(Single);
    end;
}
// ---
// A local is bound until its procedure ends, well or not.
var
    Publisher: Codeunit Publisher;
    Binder: Codeunit Binder;
Message('%1', Binder.BindLocal());                          // expect: 1
Message('%1', Publisher.Raise());                           // expect: 0
asserterror Binder.BindLocalAndFail();
Message('%1 %2', GetLastErrorText(), Publisher.Raise());    // expect: failed 0
// ---
// Handing it to a procedure by value does not end it, and an assignment outlives the procedure.
var
    Publisher: Codeunit Publisher;
    Binder: Codeunit Binder;
    Manual: Codeunit Manual;
    Other: Codeunit Manual;
BindSubscription(Manual);
Binder.TakeByValue(Manual);
Message('%1', Publisher.Raise());                           // expect: 1
Binder.BindInto(Other);
Message('%1', Publisher.Raise());                           // expect: 2
Clear(Other);
Message('%1', Publisher.Raise());                           // expect: 1
// ---
// The session holds a single instance.
var
    Publisher: Codeunit Publisher;
    Binder: Codeunit Binder;
Binder.BindSingle();
Message('%1', Publisher.Raise());                           // expect: 10
// ---
// A second time, and a codeunit that is not manual: false where the result is used, else an error.
var
    Manual: Codeunit Manual;
    Static: Codeunit Static;
Message('%1', UnbindSubscription(Manual));                  // expect: Yes
BindSubscription(Manual);
Message('%1 %2', BindSubscription(Manual), BindSubscription(Static));   // expect: No No
BindSubscription(Manual);                                   // run-time error: The binding of codeunit 50111 was unsuccessful. The codeunit has already been bound.
// ---
// Locals that share an instance, among themselves or with a procedure they are handed to, end its binding together.
var
    Publisher: Codeunit Publisher;
    Binder: Codeunit Binder;
Binder.BindOneOfTwo();
Message('%1', Publisher.Raise());                           // expect: 0
Binder.BindAndPass();
Message('%1', Publisher.Raise());                           // expect: 0
// ---
// Each bound instance hears the event once.
var
    Publisher: Codeunit Publisher;
    First: Codeunit Manual;
    Second: Codeunit Manual;
BindSubscription(First);
BindSubscription(Second);
Message('%1', Publisher.Raise());                           // expect: 2
// ---
// To unbind a codeunit that is not manual is no error where the result is used. Observed.
var
    Static: Codeunit Static;
    Ok: Boolean;
Ok := Session.UnbindSubscription(Static);
Message('after');                                           // expect: after
