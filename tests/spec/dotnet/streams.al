// Docs: learn.microsoft.com/dotnet/api/system.io
// --- memory, readers and writers; InStream and OutStream are streams of .NET, and streams of .NET are theirs
dotnet
{
    assembly(mscorlib)
    {
        type("System.IO.MemoryStream"; MemoryStream) { }
        type("System.IO.Stream"; Stream) { }
        type("System.IO.StreamReader"; StreamReader) { }
        type("System.IO.StreamWriter"; StreamWriter) { }
        type("System.IO.BinaryWriter"; BinaryWriter) { }
        type("System.IO.BinaryReader"; BinaryReader) { }
        type("System.IO.SeekOrigin"; SeekOrigin) { }
        type("System.Text.Encoding"; Encoding) { }
        type("System.Array"; NetArray) { }
    }
}
table 50100 Held
{
    fields
    {
        field(1; Id; Integer) { }
        field(2; Content; Blob) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Held: Record Held;
        Memory: DotNet MemoryStream;
        Stream: DotNet Stream;
        Reader: DotNet StreamReader;
        Writer: DotNet StreamWriter;
        Binary: DotNet BinaryWriter;
        BinaryReader: DotNet BinaryReader;
        Origin: DotNet SeekOrigin;
        Encoding: DotNet Encoding;
        Bytes: DotNet NetArray;
        Input: InStream;
        Output: OutStream;
        Line: Text;
    begin
        Memory := Memory.MemoryStream();
        Writer := Writer.StreamWriter(Memory, Encoding.ASCII);
        Writer.WriteLine('first');
        Writer.Write('second');
        Message('%1', Memory.Length);                                   // expect: 0
        Writer.Flush();
        Message('%1 %2', Memory.Length, Memory.Position);               // expect: 13 13
        Memory.Seek(-6, Origin.End);
        Reader := Reader.StreamReader(Memory);
        Message(Reader.ReadToEnd());                                    // expect: second
        Memory.Position := 0;
        Input := Memory;
        Input.ReadText(Line);
        Message('%1', StrLen(Line));                                    // expect: 5
        Held.Content.CreateOutStream(Output);
        CopyStream(Output, Input);
        Memory.Position := 0;
        Memory.CopyTo(Output);
        Held.Content.CreateInStream(Input);
        Stream := Input;
        Stream.Position := 7;
        Message('%1 %2', Stream.Length, Stream.CanWrite);               // expect: 19 No
        Input.ReadText(Line);
        Message(Line);                                                  // expect: irst
        Bytes := Memory.ToArray();
        Message('%1 %2', Bytes.Length, Bytes.GetValue(0));              // expect: 13 102
        Memory.Close();
        asserterror Memory.Position := 1;
        Message(GetLastErrorText());
        // expect: A call to System.IO.MemoryStream.Position failed with this message: Cannot access a closed Stream.

        Clear(Held);
        Held.Content.CreateOutStream(Output);
        Binary := Binary.BinaryWriter(Output);
        Binary.Write('é');
        Held.Content.CreateInStream(Input);
        Message('%1', Held.Content.Length);                             // expect: 3
        BinaryReader := BinaryReader.BinaryReader(Input);
        Message(BinaryReader.ReadString());                             // expect: é
        asserterror BinaryReader.ReadString();
        Message('%1', GetLastErrorText().Contains('Unable to read beyond the end of the stream.'));     // expect: Yes
        Memory := Memory.MemoryStream();
        Output := Memory;
        Output.WriteText('abc');
        Message('%1', Memory.Length);                                   // expect: 3
    end;
}
// --- archives: entries are added, listed, read and deleted; what is compressed comes out again
dotnet
{
    assembly(netstandard)
    {
        type("System.IO.Compression.ZipArchive"; ZipArchive) { }
        type("System.IO.Compression.ZipArchiveEntry"; ZipArchiveEntry) { }
        type("System.IO.Compression.ZipArchiveMode"; ZipArchiveMode) { }
        type("System.IO.Compression.GZipStream"; GZipStream) { }
        type("System.IO.Compression.CompressionMode"; CompressionMode) { }
        type("System.IO.Stream"; Stream) { }
        type("System.IO.MemoryStream"; MemoryStream) { }
        type("System.IO.StreamReader"; StreamReader) { }
    }
}
table 50100 Held
{
    fields
    {
        field(1; Id; Integer) { }
        field(2; Content; Blob) { }
        field(3; Other; Blob) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Held: Record Held;
        Archive: DotNet ZipArchive;
        Entry: DotNet ZipArchiveEntry;
        Mode: DotNet ZipArchiveMode;
        Zipped: DotNet GZipStream;
        Compression: DotNet CompressionMode;
        Stream: DotNet Stream;
        Memory: DotNet MemoryStream;
        Reader: DotNet StreamReader;
        Input: InStream;
        Output: OutStream;
        Name: Text;
    begin
        Held.Other.CreateOutStream(Output);
        Output.WriteText('content');
        Held.Content.CreateOutStream(Output);
        Archive := Archive.ZipArchive(Output, Mode.Create);
        foreach Name in Split('a.txt,dir/b.txt') do begin
            Held.Other.CreateInStream(Input);
            CopyStream(Archive.CreateEntry(Name).Open(), Input);
        end;
        asserterror Message('%1', Archive.Entries());
        Message('%1', GetLastErrorText().Contains('Cannot access entries in Create mode.'));        // expect: Yes
        Archive.Dispose();

        Archive := Archive.ZipArchive(Output, Mode.Update);
        foreach Entry in Archive.Entries do
            Message('%1 %2 %3', Entry.FullName, Entry.Name, Entry.Length);
        // expect: a.txt a.txt 7
        // expect: dir/b.txt b.txt 7
        Archive.GetEntry('a.txt').Delete();
        Message('%1', IsNull(Archive.GetEntry('a.txt')));                                           // expect: Yes
        Archive.Dispose();
        asserterror Archive.GetEntry('x');
        Message('%1', GetLastErrorText().Contains('Cannot access a disposed object.'));             // expect: Yes

        Held.Content.CreateInStream(Input);
        Archive := Archive.ZipArchive(Input, Mode.Read);
        Reader := Reader.StreamReader(Archive.GetEntry('dir/b.txt').Open());
        Message('%1 %2', Reader.ReadToEnd(), IsNull(Archive.GetEntry('a.txt')));                    // expect: content Yes
        Memory := Memory.MemoryStream();
        asserterror Archive := Archive.ZipArchive(Memory);
        Message(GetLastErrorText());
        // expect: A call to System.IO.Compression.ZipArchive failed with this message: End of Central Directory record could not be found.

        Zipped := Zipped.GZipStream(Memory, Compression.Compress, true);
        Held.Other.CreateInStream(Input);
        CopyStream(Zipped, Input);
        Zipped.Dispose();
        Memory.Position := 0;
        Zipped := Zipped.GZipStream(Memory, Compression::Decompress);
        Reader := Reader.StreamReader(Zipped);
        Message(Reader.ReadToEnd());                                                                // expect: content
        Held.Other.CreateInStream(Input);
        Zipped := Zipped.GZipStream(Input, Compression.Decompress);
        asserterror Zipped.CopyTo(Memory);
        Message('%1', GetLastErrorText().Contains('unsupported compression method'));               // expect: Yes
    end;

    local procedure Split(Names: Text): List of [Text]
    begin
        exit(Names.Split(','));
    end;
}
