namespace System.Environment.Configuration;

codeunit 2000000028 "Designer Utilities"
{
    InherentPermissions = X;
    procedure RepairAllCustomizationsIfNeeded() Success: Boolean
    begin
        Error('alrun does not support the platform''s procedure RepairAllCustomizationsIfNeeded.');
    end;
}
