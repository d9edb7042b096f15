// Docs: diagnostics/diagnostic-al197, -al264, -al247, -al121, -al119, -al440, -al206, -al155, -al582
// Ids and names that are taken.
codeunit 50100 Spec
{
    trigger OnRun()
    begin
    end;
}
codeunit 50100 Other                                        // error AL0264: 'An application object of type 'Codeunit' with ID '50100' is already declared by the extension'
{
}
codeunit 50102 Spec                                         // error AL0197: 'An application object of type 'Codeunit' with name 'Spec' is already declared by the extension'
{
}
table 50100 Spec
{
    fields { field(1; Id; Integer) { } }
}
// ---
// What an extension extends is missing.
tableextension 50100 "Item Ext" extends Item                // error AL0247: 'The target Table 'Item' for the extension object is not found.'
{
    fields { field(50100; X; Integer) { } }
    procedure Use()
    begin
        X := 1;
    end;
}
pageextension 50101 "Card Ext" extends "Item Card"          // error AL0247: 'The target Page 'Item Card' for the extension object is not found.'
{
}
enumextension 50102 "Kind Ext" extends Kind                 // error AL0247: 'The target Enum 'Kind' for the extension object is not found.'
{
    value(5; X) { }
}
// ---
// Variables, parameters and procedures that are declared twice.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        a: Integer;
        A: Text;                                            // error AL0121: 'The variable name 'A' is already defined.'
    begin
    end;

    trigger OnRun()                                         // error AL0164: 'The trigger 'OnRun' is already defined.'
    begin
    end;

    procedure Twice(n: Integer; n: Text)                    // error AL0119: 'The parameter name 'n' is already defined.'
    begin
    end;

    procedure Hides(n: Integer)
    var
        n: Text;                                            // error AL0120: 'A local or parameter named 'n' cannot be declared in this scope'
    begin
    end;

    procedure Same(n: Integer)
    begin
    end;

    procedure Same(Other: Integer)                          // error AL0440: 'The Codeunit 'Spec' already defines a method called 'Same' with the same parameter types'
    begin
    end;

    procedure Result(n: Integer) n: Integer                 // error AL0123: 'The return value name 'n' is already defined.'
    begin
    end;

    var
        Global: Integer;
        global: Text;                                       // error AL0121: 'The variable name 'global' is already defined.'
}
// ---
// Fields, keys and properties of tables.
table 50100 Item
{
    Caption = 'a';
    Caption = 'b';                                          // error AL0317: 'A property with the same name has already been declared.'

    fields
    {
        field(1; "No."; Code[20]) { }
        field(1; Name; Text[50]) { }                        // error AL0206: 'A field with ID 1 is already defined in Table 'Item' by the extension'
        field(2; "no."; Text[50]) { }                       // error AL0155: 'A member of type Field with name 'no.' is already defined in Table 'Item' by the extension'
        field(3; Price; Decimal) { }
    }
    keys
    {
        key(PK; "No.") { Clustered = true; }
        key(Second; Colour) { }                             // error AL0118: ''Colour''
    }
}
tableextension 50101 Ext extends Item
{
    fields
    {
        field(3; Cost; Decimal) { }                         // error AL0206: 'A field with ID 3 is already defined'
        modify(Weight) { Caption = 'x'; }                   // error AL0295: ''Weight''
    }
}
// ---
// CalcFormulas and other properties that name what is not there.
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Total; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Entry.Amount);                // error AL0185: 'Table 'Entry' is missing.'
        }
        field(3; Others; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count(Item where(Colour = field("No.")));   // error AL0118: ''Colour''
        }
        field(4; Sold; Boolean) { InitValue = perhaps; }    // error AL0171: 'The property value 'perhaps' on property 'InitValue' is not valid.'
    }
}
codeunit 50101 Worker
{
    TableNo = Nowhere;                                      // error AL0185: 'Table 'Nowhere' is missing.'
}
// ---
// Interfaces.
interface IShape
{
    procedure Area(): Decimal;
    procedure Name(): Text;
}
codeunit 50100 Square implements IShape                     // error AL0582: ''Square' does not implement the interface member 'Name''
{
    procedure Area(): Decimal
    begin
    end;
}
codeunit 50101 Circle implements INowhere                   // error AL0185: 'Interface 'INowhere' is missing.'
{
}
codeunit 50102 Spec
{
    trigger OnRun()
    var
        Shape: Interface IShape;
        Spec: Codeunit Spec;
    begin
        Shape := Spec;                                      // error AL0122: ''Interface "IShape"''
    end;
}
// ---
// Enum values that are taken, and enums without the implementation they promise.
interface IShape
{
}
enum 50100 Kind implements IShape
{
    value(0; None) { }                                      // error AL0596: 'Value 'None' does not implement interface 'IShape''
    value(0; Zero) { Implementation = IShape = Shape; }     // error AL0231: 'A member with ID '0' is already defined in Enum 'Kind' by the extension'
    value(1; Some) { Implementation = IShape = Shape; }
    value(2; some) { Implementation = IShape = Shape; }     // error AL0155: 'with name 'some' is already defined in Enum 'Kind''
}
codeunit 50101 Shape implements IShape
{
}
// ---
// Events.
codeunit 50100 Spec
{
    trigger OnRun()
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnDone(Amount: Decimal)
    begin
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Spec, 'OnGone', '', false, false)]   // error AL0280: 'The event 'OnGone' is not found in the target 'Spec'.'
    local procedure One()
    begin
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Nowhere, 'OnDone', '', false, false)]    // error AL0185: 'Codeunit 'Nowhere' is missing.'
    local procedure Two()
    begin
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Spec, 'OnDone', '', false, false)]
    local procedure Three(Sum: Decimal)                     // error AL0282: 'The member referenced by event subscriber 'Three' parameter 'Sum' is not found.'
    begin
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Spec, 'OnDone', '', false, false)]
    local procedure Four(Amount: Text)                      // error AL0284: 'The type of the parameter 'Amount' on the event subscriber 'Four' does not match the expected type 'Decimal'.'
    begin
    end;
}
