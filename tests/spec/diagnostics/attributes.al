// Docs: diagnostics/diagnostic-al112, -al187, -al189, -al238, -al239, -al243, -al313, -al458, -al498, -al499, -al774
// Attributes that do not exist, or not here, or not twice.
codeunit 50100 Spec
{
    [Tset]                                                  // error AL0112 on Tset: 'Tset is not a valid attribute.'
    procedure A()
    begin
    end;

    [WithEvents]                                            // error AL0187 on WithEvents: 'Attribute 'WithEvents' is valid only for Variable.'
    procedure B()
    begin
    end;

    [TryFunction]
    [TryFunction]                                           // error AL0239 on TryFunction: 'Attribute TryFunction is specified multiple times.'
    procedure C()
    begin
    end;

    [IntegrationEvent(false)]                               // error AL0238 on IntegrationEvent(false): 'No overload for attribute 'IntegrationEvent' expects 1 arguments.'
    procedure D()
    begin
    end;

    [IntegrationEvent(false, false)]
    [BusinessEvent(false)]                                  // error AL0189 on BusinessEvent(false): 'Attribute 'BusinessEvent' cannot be specified, because 'IntegrationEvent' is already specified.'
    procedure E()
    begin
    end;

    [TryFunction]
    procedure F(): Boolean                                  // error AL0774 on Boolean: 'Try methods should not specify an explicit return value, because the value will be discarded.'
    begin
    end;

    [InherentPermissions(PermissionObjectType::TableData, Database::Spec, 'r')]
    [InherentPermissions(PermissionObjectType::TableData, Database::Spec, 'i')]
    procedure G()
    begin
    end;

    var
        [Test]                                              // error AL0187 on Test: 'Attribute 'Test' is valid only for Method.'
        X: Integer;
        [SecurityFiltering(SecurityFilter::Filtered)]       // error AL0458 on SecurityFiltering(SecurityFilter::Filtered): ''SecurityFiltering' is not a valid attribute on variables of type 'Integer'.'
        Y: Integer;
        [SecurityFiltering(SecurityFilter::Filtered)]
        Z: Record Spec;
        [NonDebuggable]
        Secret: Text;
}
table 50100 Spec
{
    fields { field(1; Id; Integer) { } }
}
// ---
// Attributes of test codeunits.
codeunit 50100 Spec
{
    [Test]                                                  // error AL0243 on Test: 'Attribute Test can only be used within a codeunit of subtype Test.'
    procedure A()
    begin
    end;

    [MessageHandler]                                        // error AL0243 on MessageHandler: 'Attribute MessageHandler can only be used within a codeunit of subtype Test.'
    procedure B(Message: Text)
    begin
    end;
}
table 50100 Spec
{
    fields { field(1; Id; Integer) { } }

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Spec, 'A', '', false, false)] // error AL0313 on EventSubscriber(ObjectType::Codeunit, Codeunit::Spec, 'A', '', false, false): 'Attribute EventSubscriber can only be used within codeunit.'
    procedure C()
    begin
    end;
}
// ---
// What handlers and tests look like.
codeunit 50100 Spec
{
    Subtype = Test;

    [Test]
    [HandlerFunctions('Shown,Asked,Missing,NoHandler')]     // error AL0499 on 'Shown,Asked,Missing,NoHandler': 'The handler function Missing was not found.'
                                                            // error AL0499 on 'Shown,Asked,Missing,NoHandler': 'The handler function NoHandler was not found.'
    procedure Tested()
    begin
    end;

    [Test]
    procedure WithParameter(Number: Integer)                // error AL0241 on WithParameter: 'The signature of procedure 'WithParameter' does not match the signature required by attribute 'Test'. The expected signature is: Test().'
    begin
    end;

    [Test]
    local procedure Hidden()                                // error AL0245 on Hidden: 'The signature of procedure 'Hidden' does not match the signature required by attribute 'Test': procedure cannot be local.'
    begin
    end;

    [HandlerFunctions('Shown')]     // Observed: 73 procedures of Microsoft's tests have handlers and no [Test].
    procedure NoTest()
    begin
    end;

    procedure NoHandler()
    begin
    end;

    [MessageHandler]
    procedure Shown(Message: Text[1024])
    begin
    end;

    [ConfirmHandler]
    procedure Asked(Question: Text; Reply: Boolean)         // error AL0240 on Reply: Boolean: 'The signature of procedure 'Asked' does not match the signature required by attribute 'ConfirmHandler': parameter 2 is expected to be of type 'var Boolean' but found type 'Boolean'.'
    begin
    end;

    [MessageHandler]
    procedure Numbered(Message: Integer)                    // error AL0240 on Message: Integer: 'parameter 1 is expected to be of type 'Text' but found type 'Integer'. The expected signature is: MessageHandler(Message: Text).'
    begin
    end;

    [SessionSettingsHandler]
    procedure Silent(var Settings: SessionSettings)         // error AL0244 on Silent: 'return value is expected to be of type 'Boolean' but found type 'None'. The expected signature is: SessionSettingsHandler(var SessionSettings: SessionSettings): Boolean.'
    begin
    end;

    [MessageHandler]
    procedure Returned(Message: Text): Integer              // error AL0244 on Returned: 'return value is expected to be of type 'None' but found type 'Integer'. The expected signature is: MessageHandler(Message: Text).'
    begin
    end;
}
// ---
// Docs: diagnostics/diagnostic-al242, attributes/devenv-commitbehavior-attribute, devenv-errorbehavior-attribute
// An attribute that takes an option takes one of its members.
codeunit 50100 Spec
{
    [CommitBehavior(CommitBehavior::Never)]                 // error AL0242 on CommitBehavior::Never: 'Invalid attribute argument syntax: 'CommitBehavior::Never'.'
    procedure A()
    begin
    end;

    [ErrorBehavior(Collect)]                                // error AL0242 on Collect: 'Invalid attribute argument syntax: 'Collect'.'
    procedure B()
    begin
    end;

    [commitbehavior(COMMITBEHAVIOR::ignore)]
    [ErrorBehavior(ErrorBehavior::Collect)]
    procedure C()
    begin
    end;
}
