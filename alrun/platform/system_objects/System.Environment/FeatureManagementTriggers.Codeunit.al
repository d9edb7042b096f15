namespace System.Environment;

codeunit 2000000015 "Feature Management Triggers"
{
    InherentPermissions = X;
    SingleInstance = true;

    [BusinessEvent(false)]
    procedure OpenFeatureManagement()
    begin
    end;
}
