// Docs: devenv-namespaces-overview; what a name means where several things have it is observed in Microsoft's own code
// A name before parentheses is a procedure or method, though a variable has it too.
var
    Error: Text;
    UserId: Text;
Error := 'text';
UserId := UserId();
Message('%1', UserId = UserId());                           // expect: Yes
Error(Error);                                               // run-time error: text
// ---
// A procedure with one parameter can be called as a property is set.
codeunit 50100 Spec
{
    trigger OnRun()
    begin
        SetTotal := 5;
        Message('%1', Total);                               // expect: 5
        this.SetTotal := 6;
        Message('%1', this.Total);                          // expect: 6
    end;

    local procedure SetTotal(Value: Integer)
    begin
        Total := Value;
    end;

    var
        Total: Integer;
}
// ---
// Objects by their full names.
namespace Shop.Items;

enum 50100 Kind
{
    value(0; None) { }
    value(1; Some) { }
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Kind: Enum Shop.Items.Kind;
    begin
        Kind := Enum::Shop.Items.Kind::Some;
        Message('%1', Kind);                                // expect: Some
        Kind := Shop.Items.Kind::None;
        Message('%1', Kind);                                // expect: None
        Codeunit.Run(Codeunit::Shop.Items.Other);           // expect: ran
    end;
}
codeunit 50101 Other
{
    trigger OnRun()
    begin
        Message('ran');
    end;
}
