namespace System.Runtime;

codeunit 2000000024 Base64Convert
{
    InherentPermissions = X;

    var
        Convert: DotNet "Base64Convert.Convert";

    procedure ToBase64(String: Text; InsertLineBreaks: Boolean; TextEncoding: TextEncoding; Codepage: Integer): Text
    begin
        exit(Encoded(Encoding(TextEncoding, Codepage).GetBytes(String), InsertLineBreaks));
    end;

    procedure ToBase64(String: Text; InsertLineBreaks: Boolean; TextEncoding: TextEncoding; Codepage: Integer; OutStream: OutStream)
    begin
        OutStream.WriteText(ToBase64(String, InsertLineBreaks, TextEncoding, Codepage));
    end;

    procedure ToBase64(InStream: InStream; InsertLineBreaks: Boolean): Text
    var
        MemoryStream: DotNet "Base64Convert.MemoryStream";
    begin
        MemoryStream := MemoryStream.MemoryStream();
        CopyStream(MemoryStream, InStream);
        exit(Encoded(MemoryStream.ToArray(), InsertLineBreaks));
    end;

    procedure ToBase64(InStream: InStream; InsertLineBreaks: Boolean; OutStream: OutStream)
    begin
        OutStream.WriteText(ToBase64(InStream, InsertLineBreaks));
    end;

    procedure FromBase64(Base64String: Text; TextEncoding: TextEncoding; CodePage: Integer): Text
    begin
        exit(Encoding(TextEncoding, CodePage).GetString(Convert.FromBase64String(Base64String)));
    end;

    procedure FromBase64(Base64String: Text; TextEncoding: TextEncoding; CodePage: Integer; OutStream: OutStream)
    begin
        OutStream.WriteText(FromBase64(Base64String, TextEncoding, CodePage));
    end;

    procedure FromBase64(Base64String: Text; OutStream: OutStream)
    var
        MemoryStream: DotNet "Base64Convert.MemoryStream";
    begin
        MemoryStream := MemoryStream.MemoryStream(Convert.FromBase64String(Base64String));
        MemoryStream.WriteTo(OutStream);
    end;

    procedure FromBase64(InStream: InStream): Text
    var
        Reader: DotNet "Base64Convert.StreamReader";
    begin
        Reader := Reader.StreamReader(InStream);
        exit(FromBase64(Reader.ReadToEnd(), TextEncoding::UTF8, 0));
    end;

    procedure FromBase64(InStream: InStream; OutStream: OutStream)
    var
        Reader: DotNet "Base64Convert.StreamReader";
    begin
        Reader := Reader.StreamReader(InStream);
        FromBase64(Reader.ReadToEnd(), OutStream);
    end;

    local procedure Encoded(Bytes: DotNet "Base64Convert.Array"; InsertLineBreaks: Boolean): Text
    begin
        if InsertLineBreaks then
            exit(Convert.ToBase64String(Bytes, 1));
        exit(Convert.ToBase64String(Bytes));
    end;

    local procedure Encoding(TextEncoding: TextEncoding; CodePage: Integer) Encoding: DotNet "Base64Convert.Encoding"
    begin
        case TextEncoding of
            TextEncoding::UTF8:
                exit(Encoding.UTF8);
            TextEncoding::UTF16:
                exit(Encoding.Unicode);
            else
                exit(Encoding.GetEncoding(CodePage));
        end;
    end;
}
