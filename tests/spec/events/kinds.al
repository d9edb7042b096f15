// Events of every kind, who hears them, and in which order.
// Docs: devenv-event-types, devenv-events-in-al, attributes/devenv-integrationevent-attribute, attributes/devenv-internalevent-attribute
// Observed: the sender at any place of a subscriber's parameters, names of events with underscores and in quotes, chains.
// --- shared
codeunit 50110 Publisher
{
    var
        Balance: Integer;
        Log: Text;

    procedure Raise(): Text
    begin
        Log := '';
        Balance := 10;
        OnInternal(1);
        OnBusiness(2);
        OnHandle();
        OnHandle_State();
        "On Before Quoted"();
        "On-Check.Value (Qty) & Amt"();
        "On Bestätigt Evt"();
        OnOption(Kind::Second);
        exit(Log);
    end;

    procedure RaiseWithGlobals(): Integer
    begin
        Balance := 10;
        OnGlobals();
        exit(Balance);
    end;

    procedure Write(Part: Text)
    begin
        Log += Part + ';';
    end;

    procedure GetBalance(): Integer
    begin
        exit(Balance);
    end;

    procedure RaiseChain(var Steps: Text)
    begin
        OnOuter(Steps);
    end;

    procedure RaiseSender(First: Integer; Second: Integer)
    begin
        OnSender(First, Second);
    end;

    [InternalEvent(true)]
    local procedure OnInternal(Number: Integer) begin end;

    [BusinessEvent(true)]
    local procedure OnBusiness(Number: Integer) begin end;

    [IntegrationEvent(true, false)]
    local procedure OnHandle() begin end;

    [IntegrationEvent(true, false)]
    local procedure OnHandle_State() begin end;

    [IntegrationEvent(true, false)]
    local procedure "On Before Quoted"() begin end;

    [IntegrationEvent(true, false)]
    local procedure "On-Check.Value (Qty) & Amt"() begin end;

    [IntegrationEvent(true, false)]
    local procedure "On Bestätigt Evt"() begin end;

    [IntegrationEvent(true, false)]
    local procedure OnOption(Choice: Option First,Second,Third) begin end;

    [IntegrationEvent(false, true)]
    local procedure OnGlobals() begin end;

    [IntegrationEvent(false, false)]
    local procedure OnOuter(var Steps: Text) begin end;

    [IntegrationEvent(false, false)]
    procedure OnInner(var Steps: Text) begin end;

    [IntegrationEvent(true, false)]
    local procedure OnSender(First: Integer; Second: Integer) begin end;

    var
        Kind: Option First,Second,Third;
}
// --- all kinds of names and attributes reach their own subscribers
codeunit 50111 Hears
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnInternal, '', false, false)]
    local procedure HearInternal(sender: Codeunit Publisher; Number: Integer) begin sender.Write('internal ' + Format(Number)); end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnBusiness, '', false, false)]
    local procedure HearBusiness(Number: Integer; sender: Codeunit Publisher) begin sender.Write('business ' + Format(Number)); end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnHandle, '', false, false)]
    local procedure HearHandle(sender: Codeunit Publisher) begin sender.Write('plain'); end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnHandle_State, '', false, false)]
    local procedure HearState(sender: Codeunit Publisher) begin sender.Write('state'); end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, 'On Before Quoted', '', false, false)]
    local procedure HearQuoted(sender: Codeunit Publisher) begin sender.Write('quoted'); end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, 'On-Check.Value (Qty) & Amt', '', false, false)]
    local procedure HearPunctuated(sender: Codeunit Publisher) begin sender.Write('punctuated'); end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, "On Bestätigt Evt", '', false, false)]
    local procedure HearUmlaut(sender: Codeunit Publisher) begin sender.Write('umlaut'); end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnOption, '', false, false)]
    local procedure HearOption(Choice: Option First,Second,Third; sender: Codeunit Publisher) begin sender.Write(Format(Choice)); end;
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Publisher: Codeunit Publisher;
    begin
        Message(Publisher.Raise());    // expect: internal 1;business 2;plain;state;quoted;punctuated;umlaut;Second;
    end;
}
// --- the sender is the publishing instance, first, in the middle, last, and with parameters left out
codeunit 50111 Hears
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnSender, '', false, false)]
    local procedure First(sender: Codeunit Publisher; First: Integer) begin sender.Write('first ' + Format(First)); end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnSender, '', false, false)]
    local procedure Middle(First: Integer; sender: Codeunit Publisher; Second: Integer) begin sender.Write('middle ' + Format(First + Second)); end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnSender, '', false, false)]
    local procedure Last(Second: Integer; var sender: Codeunit Publisher) begin Message('last %1 of %2', Second, sender.GetBalance()); end;
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Publisher: Codeunit Publisher;
    begin
        Publisher.RaiseSender(1, 2);    // expect: last 2 of 0
    end;
}
// --- an event that a subscriber raises reaches its subscribers, and their errors the first caller
codeunit 50111 Relay
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnOuter, '', false, false)]
    local procedure HearOuter(var Steps: Text)
    var
        Publisher: Codeunit Publisher;
    begin
        Steps += 'outer ';
        Publisher.OnInner(Steps);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnInner, '', false, false)]
    local procedure HearInner(var Steps: Text)
    begin
        if Steps.StartsWith('fail') then
            Error('leaf');
        Steps += 'inner';
    end;
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Publisher: Codeunit Publisher;
        Steps: Text;
    begin
        Publisher.RaiseChain(Steps);
        Message(Steps);                                   // expect: outer inner
        Steps := 'fail ';
        asserterror Publisher.RaiseChain(Steps);
        Message('%1 <%2>', GetLastErrorText(), Steps);    // expect: leaf <fail outer >
    end;
}
// --- with GlobalVarAccess a subscriber may name globals of the publisher
codeunit 50111 Hears
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnGlobals, '', false, false)]
    local procedure HearGlobals(var Balance: Integer)
    begin
        Message('%1', Balance);
        Balance += 5;
    end;
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Publisher: Codeunit Publisher;
    begin
        Message('%1', Publisher.RaiseWithGlobals());
            // expect: 10
            // expect: 15
    end;
}
// --- a static subscriber is a new instance each time, a single instance always the same
codeunit 50111 Fresh
{
    var
        Calls: Integer;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnHandle, '', false, false)]
    local procedure Hear()
    begin
        Calls += 1;
        Message('fresh %1', Calls);
    end;
}
codeunit 50112 Single
{
    SingleInstance = true;
    var
        Calls: Integer;

    procedure GetCalls(): Integer
    begin
        exit(Calls);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnHandle_State, '', false, false)]
    local procedure Hear()
    begin
        Calls += 1;
    end;
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Publisher: Codeunit Publisher;
        Single: Codeunit Single;
        Other: Codeunit Single;
    begin
        Publisher.Raise();                                          // expect: fresh 1
        Publisher.Raise();                                          // expect: fresh 1
        Message('%1 %2', Single.GetCalls(), Other.GetCalls());      // expect: 2 2
        Clear(Single);
        Message('%1', Single.GetCalls());                           // expect: 2
    end;
}
// --- names that begin with another's, end in _Scope, or are published by a table reach their own subscribers. Observed.
table 50113 Talker
{
    fields { field(1; Id; Integer) { } }

    procedure Raise(var Log: Text)
    begin
        OnCheck(Log);
        OnCheck_Scope(Log);
        OnCheck_Scope_Value(Log);
        "On Table Quoted"(Log);
    end;

    [IntegrationEvent(false, false)]
    local procedure OnCheck(var Log: Text) begin end;

    [IntegrationEvent(false, false)]
    local procedure OnCheck_Scope(var Log: Text) begin end;

    [IntegrationEvent(false, false)]
    local procedure OnCheck_Scope_Value(var Log: Text) begin end;

    [IntegrationEvent(false, false)]
    local procedure "On Table Quoted"(var Log: Text) begin end;
}
codeunit 50114 Hears
{
    EventSubscriberInstance = Manual;

    [EventSubscriber(ObjectType::Table, Database::Talker, OnCheck_Scope_Value, '', false, false)]
    local procedure HearValue(var Log: Text) begin Log += 'value;'; end;

    [EventSubscriber(ObjectType::Table, Database::Talker, OnCheck_Scope, '', false, false)]
    local procedure HearScope(var Log: Text) begin Log += 'scope;'; end;

    [EventSubscriber(ObjectType::Table, Database::Talker, OnCheck, '', false, false)]
    local procedure HearCheck(var Log: Text) begin Log += 'check;'; end;

    [EventSubscriber(ObjectType::Table, Database::Talker, 'On Table Quoted', '', false, false)]
    local procedure HearQuoted(var Log: Text) begin Log += 'quoted;'; end;
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Talker: Record Talker;
        Hears: Codeunit Hears;
        Log: Text;
    begin
        Talker.Raise(Log);
        Message('<%1>', Log);    // expect: <>
        BindSubscription(Hears);
        Talker.Raise(Log);
        Message(Log);            // expect: check;scope;value;quoted;
    end;
}
// --- the sender, last and first, of subscribers that leave parameters out; an error that it raises. Observed.
codeunit 50113 Sender
{
    var
        Marks: Text;

    procedure Compute(Tag: Code[20]) Value: Integer
    begin
        Value := 10;
        OnCompute(Value, Tag);
    end;

    procedure Mark(Text: Text): Integer
    begin
        if Text = 'FAIL' then
            Error('failed by the sender');
        Marks += Text;
        exit(100);
    end;

    procedure GetMarks(): Text
    begin
        exit(Marks);
    end;

    [IntegrationEvent(true, false)]
    local procedure OnCompute(var Value: Integer; Tag: Code[20]) begin end;
}
codeunit 50114 Hears
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Sender, OnCompute, '', false, false)]
    local procedure First(var Sender: Codeunit Sender; var Value: Integer) begin Value += Sender.Mark('1'); end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Sender, OnCompute, '', false, false)]
    local procedure Last(var Value: Integer; var Sender: Codeunit Sender) begin Value += Sender.Mark('2'); end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Sender, OnCompute, '', false, false)]
    local procedure All(var Value: Integer; Tag: Code[20]; var Sender: Codeunit Sender) begin Value += Sender.Mark(Tag); end;
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Sender: Codeunit Sender;
    begin
        Message('%1', Sender.Compute('3'));                                 // expect: 310
        Message('%1', Sender.GetMarks().Contains('3'));                     // expect: Yes
        asserterror Sender.Compute('FAIL');
        Message(GetLastErrorText());                                        // expect: failed by the sender
    end;
}
// --- an external business event goes to nobody here; the code goes on, and a later error is not hidden. Observed.
enumextension 50110 "My Category" extends EventCategory { value(50110; Mine) { } }
codeunit 50100 Spec
{
    trigger OnRun()
    begin
        Shipped('10000', 12.5, true, 20240101D);
        Message('after');    // expect: after
        asserterror ShipAndFail();
        Message(GetLastErrorText());    // expect: after the event
    end;

    local procedure ShipAndFail()
    begin
        Shipped('', 0, false, 0D);
        Error('after the event');
    end;

    [ExternalBusinessEvent('shipped', 'Shipped', 'Something was shipped', EventCategory::Mine)]
    local procedure Shipped(CustomerNo: Code[20]; Amount: Decimal; Complete: Boolean; ShippedOn: Date)
    begin
    end;
}
