// Docs: devenv-write-read-methods-line-break-behavior, devenv-streams-overview
// --- shared
table 50100 Memo
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Data; Blob) { }
    }
}
// ---
// WriteText writes no line end; without a text it is one. ReadText reads a line, Read up to a zero or the end.
var
    Memo: Record Memo;
    Out: OutStream;
    Ins: InStream;
    T: Text;
Memo.Data.CreateOutStream(Out);
Out.WriteText('A');
Out.WriteText();
Out.WriteText('B');
Out.WriteText();
Out.WriteText('C');
Memo.Data.CreateInStream(Ins);
Ins.ReadText(T);
Message(T);             // expect: A
Ins.ReadText(T);
Message(T);             // expect: B
Ins.ReadText(T);
Message(T);             // expect: C
Message('%1', Ins.EOS());    // expect: Yes
Memo.Data.CreateInStream(Ins);
Ins.Read(T);
Message('%1 %2 %3', StrLen(T), T.StartsWith('A'), T.EndsWith('C'));     // expect: 7 Yes Yes
// ---
// Write ends a text with a zero, which ends a text for Read and a line for ReadText.
var
    Memo: Record Memo;
    Out: OutStream;
    Ins: InStream;
    T: Text;
    CRLF: Text[2];
CRLF[1] := 13;
CRLF[2] := 10;
Memo.Data.CreateOutStream(Out);
Out.Write('A' + CRLF + 'B');
Out.Write('C');
Memo.Data.CreateInStream(Ins);
Ins.ReadText(T);
Message(T);             // expect: A
Ins.ReadText(T);
Message(T);             // expect: B
Ins.ReadText(T);
Message(T);             // expect: C
Memo.Data.CreateInStream(Ins);
Ins.Read(T);
Message('%1', T = 'A' + CRLF + 'B');    // expect: Yes
Ins.Read(T);
Message(T);             // expect: C
Clear(Memo.Data);
Memo.Data.CreateOutStream(Out);
Out.WriteText('A' + CRLF + 'B');
Out.WriteText('C');
Memo.Data.CreateInStream(Ins);
Ins.Read(T);
Message('%1', T = 'A' + CRLF + 'BC');   // expect: Yes
Memo.Data.CreateInStream(Ins);
Ins.ReadText(T);
Message(T);             // expect: A
Ins.ReadText(T);
Message(T);             // expect: BC
// ---
// What ends a line: carriage return, line feed or both. An empty line is a line; one at the end is none.
var
    Memo: Record Memo;
    Out: OutStream;
    Ins: InStream;
    T: Text;
    CR: Text[1];
    LF: Text[1];
CR[1] := 13;
LF[1] := 10;
Memo.Data.CreateOutStream(Out);
Out.WriteText('one' + LF + LF + 'three' + CR + 'four' + CR + LF);
Memo.Data.CreateInStream(Ins);
while not Ins.EOS() do
    Message('%1: >%2<', Ins.ReadText(T), T);
// expect: 3: >one<
// expect: 0: ><
// expect: 5: >three<
// expect: 4: >four<
Message('%1: >%2<', Ins.ReadText(T), T);     // expect: 0: ><
// ---
// No more than the variable takes, or than is asked for.
var
    Memo: Record Memo;
    Out: OutStream;
    Ins: InStream;
    Short: Text[4];
    T: Text;
Memo.Data.CreateOutStream(Out);
Out.WriteText('abcdefghij');
Out.WriteText();
Out.WriteText('next');
Memo.Data.CreateInStream(Ins);
Ins.ReadText(Short);
Message(Short);         // expect: abcd
Ins.ReadText(T, 3);
Message(T);             // expect: efg
Ins.ReadText(Short, 10);
Message(Short);         // expect: hij
Ins.ReadText(Short, 2);
Message(Short);         // expect: ne
Ins.ResetPosition();
Ins.Read(Short);
Message(Short);         // expect: abcd
Ins.Read(T, 2);
Message(T);             // expect: ef
Message('%1', Out.WriteText('abcdef', 2));  // expect: 2
// ---
// A text that is shorter than asked for is no error, as programs of the Base Application expect.
var
    Memo: Record Memo;
    Out: OutStream;
    Ins: InStream;
    T: Text;
Memo.Data.CreateOutStream(Out);
Out.WriteText('abc');
Memo.Data.CreateInStream(Ins);
Ins.Read(T, 4000);
Message(T);             // expect: abc
Ins.Read(T, 4000);
Message('>%1<', T);     // expect: ><
// ---
var
    Memo: Record Memo;
    Out: OutStream;
    Ins: InStream;
    T: Text;
Memo.Data.CreateOutStream(Out);
Out.WriteText('abcdef');
Memo.Data.CreateInStream(Ins);
Message('%1 %2 %3', Ins.Length(), Ins.Position(), Ins.EOS());     // expect: 6 1 No
Ins.ReadText(T, 4);
Message('%1', Ins.Position());       // expect: 5
Ins.Position := 3;
Ins.ReadText(T);
Message(T);             // expect: cdef
Message('%1 %2', Ins.EOS(), Ins.ResetPosition());    // expect: Yes Yes
Ins.ReadText(T);
Message(T);             // expect: abcdef
Ins.Position(8);         // error: The position 8 is not in the stream, which has 6 bytes.
// ---
var
    Ins: InStream;
Message('%1', Ins.Length());     // error: Microsoft.Dynamics.Nav.Runtime.NavInStream variable not initialized.
// ---
var
    Out: OutStream;
Out.WriteText('x');             // error: Microsoft.Dynamics.Nav.Runtime.NavOutStream variable not initialized.
// ---
var
    Memo: Record Memo;
    Ins: InStream;
Memo.Data.CreateInStream(Ins);
Clear(Ins);
Message('%1', Ins.EOS());        // error: Microsoft.Dynamics.Nav.Runtime.NavInStream variable not initialized.
// ---
// Assigning a stream shares it with its position; a value parameter does, too.
var
    Memo: Record Memo;
    Out: OutStream;
    One: InStream;
    Two: InStream;
    T: Text;
Memo.Data.CreateOutStream(Out);
Write(Out);
Memo.Data.CreateInStream(One);
Two := One;
One.ReadText(T);
Two.ReadText(T);
Message(T);             // expect: second
Read(One);              // expect: third
Message('%1', Two.EOS());   // expect: Yes
One := GetStream();
One.ReadText(T);
Message(T);             // expect: of a function
local procedure Write(Stream: OutStream)
begin
    Stream.WriteText('first');
    Stream.WriteText();
    Stream.WriteText('second');
    Stream.WriteText();
    Stream.WriteText('third');
end;
local procedure Read(Stream: InStream)
var
    Other: Record Memo;
    T: Text;
begin
    Stream.ReadText(T);
    Message(T);
    Other.Data.CreateInStream(Stream);
end;
local procedure GetStream() Stream: InStream
var
    Other: Record Memo;
    Out: OutStream;
begin
    Other.Data.CreateOutStream(Out);
    Out.WriteText('of a function');
    Other.Data.CreateInStream(Stream);
end;
// ---
// Docs: system-copystream-method. From where the one stream is to where the other is.
var
    Source: Record Memo;
    Target: Record Memo;
    Out: OutStream;
    Ins: InStream;
    T: Text;
Source.Data.CreateOutStream(Out);
Out.WriteText('abcdefgh');
Source.Data.CreateInStream(Ins);
Ins.ReadText(T, 1);
Target.Data.CreateOutStream(Out);
Out.WriteText('<');
CopyStream(Out, Ins, 3);
Out.WriteText('|');
Message('%1', CopyStream(Out, Ins));     // expect: Yes
Out.WriteText('>');
Target.Data.CreateInStream(Ins);
Ins.ReadText(T);
Message(T);             // expect: <bcd|efgh>
// ---
// Docs: bigtext-read-method, bigtext-write-method: all of it, lines and all.
var
    Memo: Record Memo;
    Big: BigText;
    Again: BigText;
    Out: OutStream;
    Ins: InStream;
    T: Text;
Memo.Data.CreateOutStream(Out);
Out.WriteText('one');
Out.WriteText();
Out.WriteText('two');
Memo.Data.CreateInStream(Ins);
Message('%1', Big.Read(Ins));    // expect: Yes
Message('%1', Big.Length());    // expect: 8
Clear(Memo.Data);
Memo.Data.CreateOutStream(Out);
Message('%1', Big.Write(Out));  // expect: Yes
Message('%1', Memo.Data.Length());  // expect: 8
Memo.Data.CreateInStream(Ins);
Again.Read(Ins);
Again.GetSubText(T, 6);
Message(T);             // expect: two
// ---
// Observed: a character of the Windows encoding is one byte, beyond ASCII too; of UTF8 as many as it takes.
var
    Memo: Record Memo;
    Sample: Text[6];
Sample := 'A1234Z';
Sample[2] := 8212;      // an em dash
Sample[3] := 8364;      // the euro sign
Sample[4] := 233;       // é
Sample[5] := 160;       // a no-break space
Message('%1 %2', Size(Memo, Sample, TextEncoding::Windows), Read(Memo, TextEncoding::Windows) = Sample);    // expect: 6 Yes
Message('%1 %2', Size(Memo, Sample, TextEncoding::UTF8), Read(Memo, TextEncoding::UTF8) = Sample);          // expect: 12 Yes
Message('%1', Size(Memo, 'PLAIN-ASCII', TextEncoding::Windows));    // expect: 11
Message('%1', Size(Memo, 'PLAIN-ASCII', TextEncoding::UTF8));       // expect: 11
local procedure Size(var Memo: Record Memo; Text: Text; Encoding: TextEncoding): Integer
var
    Out: OutStream;
begin
    Clear(Memo.Data);
    Memo.Data.CreateOutStream(Out, Encoding);
    Out.WriteText(Text);
    exit(Memo.Data.Length());
end;
local procedure Read(Memo: Record Memo; Encoding: TextEncoding) Text: Text
var
    Ins: InStream;
begin
    Memo.Data.CreateInStream(Ins, Encoding);
    Ins.ReadText(Text);
end;
