namespace System.Apps;

codeunit 2000000030 "Extension Database Management"
{
    InherentPermissions = X;
    procedure MarkAllOrphanedExtensionDataAsReviewed()
    begin
        Error('alrun does not support the platform''s procedure MarkAllOrphanedExtensionDataAsReviewed.');
    end;
}
