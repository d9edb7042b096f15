namespace System.Tooling;

codeunit 2000000009 "Debugger Triggers"
{
    InherentPermissions = X;
    SingleInstance = true;

    [BusinessEvent(false)]
    procedure OnDebuggerBreak(ErrorMessage: Text)
    begin
    end;
}
