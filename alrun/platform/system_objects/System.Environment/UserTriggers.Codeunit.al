namespace System.Environment;

codeunit 2000000014 "User Triggers"
{
    InherentPermissions = X;
    SingleInstance = true;

    [BusinessEvent(false)]
    procedure OnAfterUserInitialization()
    begin
    end;
}
