// Docs: diagnostics/diagnostic-al283, -al285, -al286, -al287, -al281, -al288, -al290, -al501
// An event is a declaration and nothing more.
codeunit 50100 Spec
{
    [IntegrationEvent(false, false)]
    procedure Returns(): Boolean                            // error AL0283 on Returns: 'The event 'Returns' must not have a return value.'
    begin
    end;

    [IntegrationEvent(true, false)]
    procedure Sends(Sender: Codeunit Spec)                  // error AL0285 on Sender: Codeunit Spec: 'The event 'Sends' must not have a parameter name 'sender' when it specifies to include sender.'
    begin
    end;

    [BusinessEvent(false)]
    procedure Does()                                        // error AL0286 on Does: 'The event 'Does' can't contain code.'
    begin
        Message('x');
    end;

    [InternalEvent(false)]
    procedure Keeps()                                       // error AL0287 on Keeps: 'The event 'Keeps' can't contain local variables.'
    var
        Number: Integer;
    begin
    end;
}
// ---
// What subscribers may say.
codeunit 50100 Publisher
{
    [IntegrationEvent(false, false)]
    procedure OnDone(Number: Integer; var Handled: Boolean)
    begin
    end;

    procedure NoEvent()
    begin
    end;
}
table 50100 Spec
{
    fields { field(1; Id; Integer) { } }
}
codeunit 50101 Subscriber
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, 'OnDone', '', false, false)]
    local procedure Fine(var Handled: Boolean)
    begin
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, 'OnDone', '', false, false)]
    local procedure ByReference(var Number: Integer)        // error AL0288 on var Number: Integer: 'Parameter 'Number' is only allowed to be 'var' if the publisher parameter is 'var'.'
    begin
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, 'NoEvent', '', false, false)] // error AL0281 on 'NoEvent': 'Object member 'NoEvent' is not an event.'
    local procedure None()
    begin
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, 'OnDone', 'Id', false, false)] // error AL0290 on 'Id': 'Element name is not allowed for the event 'OnDone' and must be empty.'
    local procedure Element()
    begin
    end;

    [EventSubscriber(ObjectType::Table, Database::Spec, 'OnAfterValidateEvent', 'Id', false, false)]
    local procedure OfField(var Rec: Record Spec)
    begin
    end;
}
codeunit 50102 Tests
{
    Subtype = Test;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, 'OnDone', '', false, false)]
    local procedure Bound()                                 // error AL0501 on Bound: 'Eventsubscribers in test codeunits must use manual binding.'
    begin
    end;
}
