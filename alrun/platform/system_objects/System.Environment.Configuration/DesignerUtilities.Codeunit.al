namespace System.Environment.Configuration;

codeunit 2000000028 "Designer Utilities"
{
    procedure RepairAllCustomizationsIfNeeded() Success: Boolean
    begin
        Error('alrun does not support the platform''s procedure RepairAllCustomizationsIfNeeded.');
    end;
}
