namespace System.Database;

using System.Diagnostics;
using System.Reflection;

codeunit 2000000029 "Index Management"
{
    InherentPermissions = X;
    procedure GetSupportedOptimizedTextSearchLanguages(): Dictionary of [Integer, Text]
    begin
        Error('alrun does not support the platform''s procedure GetSupportedOptimizedTextSearchLanguages.');
    end;

    procedure GetCurrentOptimizedTextSearchLanguage() Lcid: Integer
    begin
        Error('alrun does not support the platform''s procedure GetCurrentOptimizedTextSearchLanguage.');
    end;

    procedure SetCurrentOptimizedTextSearchLanguage(Lcid: Integer)
    begin
        Error('alrun does not support the platform''s procedure SetCurrentOptimizedTextSearchLanguage.');
    end;

    procedure DisableIndex(DatabaseIndexRecord: Record "Database Index")
    begin
        Error('alrun does not support the platform''s procedure DisableIndex.');
    end;

    procedure EnableKey(KeyRecord: Record "Key"; CompanyName: Text[30])
    begin
        Error('alrun does not support the platform''s procedure EnableKey.');
    end;

    // (unverified)
    procedure GetKeyIndexName(KeyRecord: Record "Key"; IsSift: Boolean): Text[128]
    begin
        Error('alrun does not support the platform''s procedure GetKeyIndexName.');
    end;

    // (unverified)
    procedure EnableSiftKey(KeyRecord: Record "Key"; CompanyName: Text[30])
    begin
        Error('alrun does not support the platform''s procedure EnableSiftKey.');
    end;
}
