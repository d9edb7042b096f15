namespace System.Environment;

codeunit 2000000010 "Extension Triggers"
{
    InherentPermissions = X;
    SingleInstance = true;

    [BusinessEvent(false)]
    procedure OnInstallAppPerDatabase()
    begin
    end;

    [BusinessEvent(false)]
    procedure OnInstallAppPerCompany()
    begin
    end;
}
