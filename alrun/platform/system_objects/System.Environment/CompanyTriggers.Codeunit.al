namespace System.Environment;

codeunit 2000000003 "Company Triggers"
{
    InherentPermissions = X;
    SingleInstance = true;

    [BusinessEvent(false)]
    procedure OnCompanyOpen()
    begin
    end;

    [BusinessEvent(false, true)]
    procedure OnCompanyOpenCompleted()
    begin
    end;

    [BusinessEvent(false)]
    procedure OnCompanyClose()
    begin
    end;

    [BusinessEvent(false)]
    procedure OpenCompanySettings()
    begin
    end;
}
