namespace System.Runtime;

codeunit 2000000024 Base64Convert
{
    InherentPermissions = X;
    procedure ToBase64(String: Text; InsertLineBreaks: Boolean; TextEncoding: TextEncoding; Codepage: Integer): Text
    begin
        Error('alrun does not support the platform''s procedure ToBase64.');
    end;

    procedure ToBase64(String: Text; InsertLineBreaks: Boolean; TextEncoding: TextEncoding; Codepage: Integer; OutStream: OutStream)
    begin
        Error('alrun does not support the platform''s procedure ToBase64.');
    end;

    procedure ToBase64(InStream: InStream; InsertLineBreaks: Boolean): Text
    begin
        Error('alrun does not support the platform''s procedure ToBase64.');
    end;

    procedure ToBase64(InStream: InStream; InsertLineBreaks: Boolean; OutStream: OutStream)
    begin
        Error('alrun does not support the platform''s procedure ToBase64.');
    end;

    procedure FromBase64(Base64String: Text; TextEncoding: TextEncoding; CodePage: Integer): Text
    begin
        Error('alrun does not support the platform''s procedure FromBase64.');
    end;

    procedure FromBase64(Base64String: Text; TextEncoding: TextEncoding; CodePage: Integer; OutStream: OutStream)
    begin
        Error('alrun does not support the platform''s procedure FromBase64.');
    end;

    procedure FromBase64(Base64String: Text; OutStream: OutStream)
    begin
        Error('alrun does not support the platform''s procedure FromBase64.');
    end;

    procedure FromBase64(InStream: InStream): Text
    begin
        Error('alrun does not support the platform''s procedure FromBase64.');
    end;

    procedure FromBase64(InStream: InStream; OutStream: OutStream)
    begin
        Error('alrun does not support the platform''s procedure FromBase64.');
    end;
}
