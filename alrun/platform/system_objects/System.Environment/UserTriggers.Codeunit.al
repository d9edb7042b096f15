namespace System.Environment;

codeunit 2000000014 "User Triggers"
{
    SingleInstance = true;

    [BusinessEvent(false)]
    procedure OnAfterUserInitialization()
    begin
    end;
}
