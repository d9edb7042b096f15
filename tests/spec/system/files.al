// Docs: methods-auto/file/file-data-type, methods-auto/file/file-open-method, methods-auto/file/file-read-method
// Docs: methods-auto/system/system-temporarypath-method
// --- a text in binary form has a zero behind it (file-len-method: 'Hello World' has a length of 12)
var
    TestFile: File;
    FileName: Text;
    Content: Text[200];
FileName := TemporaryPath() + 'TestFile.txt';
Message('%1', TestFile.Create(FileName));   // expect: Yes
TestFile.Write('Hello World');
Message('%1 %2', TestFile.Len(), TestFile.Pos);     // expect: 12 12
TestFile.Close();
Message('%1', Exists(FileName));            // expect: Yes
TestFile.Open(FileName);
Message('%1 %2', TestFile.Pos(), TestFile.Name() = FileName);   // expect: 0 Yes
TestFile.Seek(6);
TestFile.Read(Content);
Message('The text is: %1. The length of the file is: %2', Content, TestFile.Len);   // expect: The text is: World. The length of the file is: 12
TestFile.Close();
// --- what is not there
var
    TestFile: File;
Message('%1', TestFile.Open(TemporaryPath() + 'none.txt'));     // expect: No
Message('%1 %2', Exists('none.txt'), Erase('none.txt'));        // expect: No No
TestFile.Open('none.txt');                  // run-time error File: The file none.txt cannot be used: No such file or directory.
// --- lines, values as text, fields with tabs between them
codeunit 50100 Main
{
    trigger OnRun()
    var
        TestFile: File;
        Item: Record Item;
        Content: Text;
        Short: Text[3];
        Number: Integer;
        Day: Date;
    begin
        TestFile.TextMode(true);
        TestFile.WriteMode(true);
        Message('%1 %2', TestFile.TextMode, TestFile.WriteMode());      // expect: Yes Yes
        TestFile.Create('lines.txt', TextEncoding::UTF8);
        TestFile.Write('Grün');
        TestFile.Write(1234);
        TestFile.Write(20240531D);
        Item.Code := 'A';
        Item.Name := 'Chair';
        Item.Count := 2;
        TestFile.Write(Item);
        TestFile.Write(Item.RecordId);
        TestFile.Close();
        TestFile.Open('lines.txt', TextEncoding::UTF8);
        Message('%1 %2', TestFile.Read(Content), Content);      // expect: 4 Grün
        TestFile.Read(Number);
        Message('%1', Number);                                  // expect: 1234
        TestFile.Read(Day);
        Message('%1', Day);                                     // expect: 05/31/24
        TestFile.Read(Content);
        Message(ConvertStr(Content, '	', '|'));                // expect: A|Chair|2
        TestFile.Read(Short);
        Message(Short);                                         // expect: Ite
        TestFile.Read(Content);
        Message(Content);                                       // expect: m: A
        Message('%1 %2', TestFile.Read(Content), Content);      // expect: 0 m: A
        TestFile.Write('x');
        TestFile.Seek(0);
        TestFile.Read(Content);
        TestFile.Read(Day);             // error: The value "1234" can't be evaluated into type Date.
    end;
}
table 50100 Item { fields { field(1; Code; Code[10]) { } field(2; Name; Text[20]) { } field(3; Count; Integer) { } } }
// --- binary forms
var
    TestFile: File;
    Number: Integer;
    Big: BigInteger;
    Flag: Boolean;
    Id: Guid;
    OtherId: Guid;
Id := CreateGuid();
TestFile.CreateTempFile();
TestFile.Write(258);
TestFile.Write(true);
TestFile.Write(Id);
TestFile.Write(5000000000L);
Message('%1', TestFile.Len());                                  // expect: 29
TestFile.Seek(0);
Message('%1 %2', TestFile.Read(Number), Number);                // expect: 4 258
Message('%1 %2', TestFile.Read(Flag), Flag);                    // expect: 1 Yes
Message('%1', TestFile.Read(OtherId));                          // expect: 16
Message('%1', OtherId = Id);                                    // expect: Yes
Message('%1 %2', TestFile.Read(Big), Big);                      // expect: 8 5000000000
Message('%1 %2', TestFile.Read(Number), Number);                // expect: 0 258
TestFile.Seek(1);
TestFile.Trunc();
Message('%1', TestFile.Len());                                  // expect: 1
// --- a temporary file goes when it is closed
var
    TempFile: File;
    Name: Text;
TempFile.CreateTempFile();
TempFile.Write('Hello');
Name := TempFile.Name;
Message('%1 %2', Exists(Name), File.IsPathTemporary(Name));     // expect: Yes Yes
TempFile.Close();
Message('%1', Exists(Name));                                    // expect: No
// --- streams
var
    TestFile: File;
    OutStr: OutStream;
    InStr: InStream;
    Content: Text;
TestFile.Create('stream.txt', TextEncoding::UTF16);
TestFile.CreateOutStream(OutStr);
OutStr.WriteText('first');
OutStr.WriteText();
OutStr.WriteText('second');
TestFile.Close();
TestFile.Open('stream.txt', TextEncoding::UTF16);
Message('%1', TestFile.Len);                                    // expect: 26
TestFile.Seek(14);
TestFile.CreateInStream(InStr);
InStr.ReadText(Content);
Message(Content);                                               // expect: second
TestFile.Seek(0);
TestFile.CreateInStream(InStr);
InStr.ReadText(Content);
Message('%1 %2', Content, InStr.EOS());                         // expect: first No
TestFile.Close();
OutStr.WriteText('late');               // run-time error File: The file is not open.
// --- copies, other names, stamps
var
    TestFile: File;
    Day: Date;
    Hour: Time;
TestFile.Create('one.txt');
TestFile.Write(1);
TestFile.Close();
Message('%1 %2', Copy('one.txt', 'two.txt'), Copy('none.txt', 'three.txt'));        // expect: Yes No
Message('%1 %2', File.Rename('two.txt', 'three.txt'), Exists('two.txt'));            // expect: Yes No
Message('%1', File.Rename('one.txt', 'three.txt'));             // expect: No
Message('%1', SetStamp('three.txt', 20200229D, 123456T));       // expect: Yes
Message('%1', GetStamp('three.txt', Day, Hour));                // expect: Yes
Message('%1 %2', Day, Hour);                                    // expect: 02/29/20 12:34:56 PM
SetStamp('three.txt', 20210101D);
GetStamp('three.txt', Day);
Message('%1 %2', Day, GetStamp('none.txt', Day));               // expect: 01/01/21 No
Message('%1', Erase('three.txt'));                              // expect: Yes
Copy('three.txt', 'four.txt');          // run-time error File: The file three.txt cannot be used: No such file or directory.
// --- only the folders of the run
Message('%1 %2', File.IsPathTemporary('C:\test.txt'), File.IsPathTemporary('/etc/passwd'));     // expect: No No
Message('%1 %2', File.IsPathTemporary(TemporaryPath()), File.IsPathTemporary('x\y.txt'));       // expect: Yes Yes
Message('%1', StrLen(ApplicationPath()) > 1);                   // expect: Yes
// Observed: File.Exists on a path of the server is an error in the cloud.
if File.Exists('C:\test.txt') then;     // run-time error FileOutside: The file C:\test.txt is outside the folders of the run: code may use files in ...
// ---
if Exists('..\test.txt') then;          // run-time error FileOutside: The file ..\test.txt is outside the folders of the run: code may use files in ...
// ---
if Copy('/etc/passwd', 'x') then;       // run-time error FileOutside: The file /etc/passwd is outside the folders of the run: code may use files in ...
// ---
if Exists('') then;                     // run-time error File: You must specify the name of a file.
// --- what is open and what is not
var
    TestFile: File;
TestFile.Close();                       // run-time error File: The file is not open.
// ---
var
    TestFile: File;
Message('%1', TestFile.Len());          // run-time error File: The file is not open.
// ---
var
    TestFile: File;
TestFile.Create('x.txt');
TestFile.TextMode(true);                // run-time error File: The File variable has a file open already: ...
// ---
var
    TestFile: File;
TestFile.Create('x.txt');
TestFile.Close();
TestFile.Open('x.txt');
TestFile.Write('x');                    // run-time error File: The file is not open for writing: ...
// ---
var
    TestFile: File;
    Rec: Record Integer;
TestFile.CreateTempFile();
TestFile.Write(Rec);                    // run-time error File: A value of type Record "Integer" can be written in TextMode only.
// --- Blobs and media
codeunit 50100 Main
{
    trigger OnRun()
    var
        Thing: Record Thing;
        Other: Record Thing;
        Media: Record "Tenant Media";
        TestFile: File;
        InStr: InStream;
        Content: Text;
    begin
        TestFile.TextMode(true);
        TestFile.Create('note.txt');
        TestFile.Write('note');
        TestFile.Close();
        Message(Thing.Content.Import('note.txt'));          // expect: note.txt
        Message('%1', Thing.Content.Length);                // expect: 6
        Message(Thing.Content.Export('out.txt'));           // expect: out.txt
        Other.Content.Import('out.txt');
        Other.Content.CreateInStream(InStr);
        InStr.ReadText(Content);
        Message(Content);                                   // expect: note
        Media.Get(Thing.Picture.ImportFile('note.txt', 'A note'));
        Message('%1, %2, %3', Media.Description, Media."Mime Type", Media."File Name");     // expect: A note, text/plain, note.txt
        Message('%1', Thing.Picture.ExportFile('picture.txt'));     // expect: Yes
        Message('%1 %2', Exists('picture.txt'), Other.Picture.ExportFile('none.txt'));      // expect: Yes No
        Thing.Pictures.ImportFile('note.txt', 'One');
        Thing.Pictures.ImportFile('out.txt', 'Two', 'text/csv');
        Media.Get(Thing.Pictures.Item(2));
        Message('%1 %2', Thing.Pictures.Count, Media."Mime Type");  // expect: 2 text/csv
        Message('%1', Thing.Pictures.ExportFile('all.txt'));        // expect: 2
        Message('%1 %2', Exists('all-1.txt'), Exists('all-2.txt')); // expect: Yes Yes
        Thing.Content.Import('none.txt');       // error: The file none.txt cannot be used: No such file or directory.
    end;
}
table 50100 Thing
{
    fields { field(1; Code; Code[10]) { } field(2; Content; Blob) { } field(3; Picture; Media) { } field(4; Pictures; MediaSet) { } }
}
// --- the key in a file that a password opens
var
    FileName: Text;
    Encrypted: Text;
Encrypted := Encrypt('ABC123');
FileName := ExportEncryptionKey('This is my personal secret');
DeleteEncryptionKey();
Message('%1', ImportEncryptionKey(FileName, 'wrong'));      // expect: No
Message('%1', EncryptionEnabled());                         // expect: No
Message('%1', ImportEncryptionKey(FileName, 'This is my personal secret'));     // expect: Yes
Message(Decrypt(Encrypted));                                // expect: ABC123
DeleteEncryptionKey();
ImportEncryptionKey(FileName, 'wrong');     // error: Import Failed. The provided encryption key file contains invalid data and could not be imported.
// ---
DeleteEncryptionKey();
ExportEncryptionKey('x');                   // error: An encryption key is required to complete the request.
// --- what the user gets
var
    TestFile: File;
    InStr: InStream;
    ToFile: Text;
TestFile.Create('from.txt');
TestFile.Write('Hello');
TestFile.Seek(1);
TestFile.CreateInStream(InStr);
ToFile := 'hello.txt';
Message('%1', DownloadFromStream(InStr, 'Download', '', '', ToFile));
// expect: download: hello.txt, 5
// expect: Yes
TestFile.Close();
Download('from.txt', 'Download file', 'C:\', 'Text file(*.txt)|*.txt', ToFile);     // expect: download: hello.txt, 6
ToFile := '';
Download('from.txt', '', '', '', ToFile);                   // expect: download: from.txt, 6
Message('%1', File.View('from.txt'));
// expect: view: from.txt, 6
// expect: Yes
TestFile.Open('from.txt');
TestFile.CreateInStream(InStr);
File.ViewFromStream(InStr, 'some.pdf', true);               // expect: view: some.pdf, 6
Message('%1', Download('none.txt', '', '', '', ToFile));    // expect: No
// --- what the user gives: here nothing
var
    InStr: InStream;
    ToFile: Text;
Message('%1', UploadIntoStream('All Files (*.*)|*.*', InStr));
// expect: upload: , All Files (*.*)|*.*
// expect: No
Upload('Upload file', 'C:\', 'Text file (*.txt)|*.txt', 'Test.txt', ToFile);    // expect: upload: Upload file, Text file (*.txt)|*.txt
Message('>%1<', ToFile);                                    // expect: ><
// --- a FileUpload that no page has filled
var
    Upload: FileUpload;
    InStr: InStream;
Message('>%1<', Upload.FileName);                           // expect: ><
Upload.CreateInStream(InStr);           // run-time error File: The FileUpload variable has no file.
