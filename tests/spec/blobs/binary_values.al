// Docs: methods-auto/outstream/outstream-data-type, methods-auto/instream/instream-data-type
// Observed: the Write of a text counts its zero, WriteText has none (the developers' "asymmetric stream").
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
var
    Memo: Record Memo;
    Out: OutStream;
    Ins: InStream;
    I: Integer;
    T: Text;
Memo.Data.CreateOutStream(Out);
Message('%1', Out.Write('My text.'));       // expect: 9
Message('%1', Out.WriteText('My text.'));   // expect: 8
Message('%1', Out.Write(42));               // expect: 4
Memo.Data.CreateInStream(Ins);
Message('%1 %2', Ins.Read(T), T);            // expect: 9 My text.
Message('%1 %2', Ins.Read(T, 8), T);         // expect: 8 My text.
Message('%1 %2', Ins.Read(I), I);            // expect: 4 42
// ---
// An Integer is four bytes, the lowest first; a Byte is read one by one.
var
    Memo: Record Memo;
    Out: OutStream;
    Ins: InStream;
    B: Byte;
    I: Integer;
    L: BigInteger;
I := 305419896;
L := -2;
Memo.Data.CreateOutStream(Out);
Out.Write(I);
Out.Write(L);
Message('%1', Memo.Data.Length());      // expect: 12
Memo.Data.CreateInStream(Ins);
for I := 1 to 5 do
    Message('%1 %2', Ins.Read(B), B);
// expect: 1 120
// expect: 1 86
// expect: 1 52
// expect: 1 18
// expect: 1 254
// ---
// Every type reads back what it wrote.
var
    Memo: Record Memo;
    Out: OutStream;
    Ins: InStream;
    B: Boolean;
    C: Char;
    D: Decimal;
    G: Guid;
    H: Guid;
    Day: Date;
    T: Time;
    DT: DateTime;
    Span: Duration;
    F: DateFormula;
    L: BigInteger;
    O: Option Zero,One,Two;
    N: Code[10];
    V: Variant;
G := CreateGuid();
Evaluate(F, '<CM+1D>');
Memo.Data.CreateOutStream(Out);
Out.Write(true);
C := 200;
Out.Write(C);
Out.Write(-1234.5678);
Out.Write(G);
Out.Write(ClosingDate(20240229D));
Out.Write(235959.999T);
Out.Write(CreateDateTime(99991231D, 120000T));
Span := 86400000;
Out.Write(Span);
Out.Write(F);
L := 9223372036854775807L;
Out.Write(L);
Out.Write(O::Two);
N := 'ABC';
Out.Write(N);
V := 0.1;
Out.Write(V);
Memo.Data.CreateInStream(Ins);
Ins.Read(B);
Message('%1', B);           // expect: Yes
Ins.Read(C);
Message('%1', 0 + C);       // expect: 200
Ins.Read(D);
Message(Format(D, 0, 9));   // expect: -1234.5678
Ins.Read(H);
Message('%1', G = H);       // expect: Yes
Ins.Read(Day);
Message('%1', Day = ClosingDate(20240229D));    // expect: Yes
Ins.Read(T);
Message('%1', T = 235959.999T);                 // expect: Yes
Ins.Read(DT);
Message('%1', DT = CreateDateTime(99991231D, 120000T)); // expect: Yes
Ins.Read(Span);
Message('%1', Span);        // expect: 1 day
Ins.Read(F);
Message('%1', F);           // expect: CM+1D
Ins.Read(L);
Message(Format(L, 0, 9));   // expect: 9223372036854775807
Ins.Read(O);
Message('%1', O);           // expect: Two
Ins.Read(N);
Message('%1', N);           // expect: ABC
Ins.Read(D);
Message(Format(D, 0, 9));   // expect: 0.1
Message('%1', Ins.EOS());    // expect: Yes
// ---
// Too few bytes are an error, unless the program asks how many there were.
var
    Memo: Record Memo;
    Out: OutStream;
    Ins: InStream;
    I: Integer;
Memo.Data.CreateOutStream(Out);
Out.WriteText('ab');
Memo.Data.CreateInStream(Ins);
I := 7;
Message('%1', Ins.Read(I));      // expect: 2
Message('%1', I);               // expect: 7
Ins.Read(I);
Message('%1 %2', I, Ins.EOS());  // expect: 7 Yes
// Observed: with nothing left it is no error.
Ins.ResetPosition();
Ins.Read(I);         // error: A value of type Integer has 4 bytes, but there were only 2 left in the stream.
// ---
var
    Memo: Record Memo;
    Ins: InStream;
    I: Integer;
Memo.Data.CreateInStream(Ins);
Ins.Read(I, 3);      // error: A value of type Integer has 4 bytes in a stream, and cannot have 3.
// ---
var
    Memo: Record Memo;
    Out: OutStream;
Memo.Data.CreateOutStream(Out);
Message('%1', Out.Write(1, 4));     // expect: 4
Out.Write(1, 2);    // error: A value of type Integer has 4 bytes in a stream, and cannot have 2.
// ---
var
    Memo: Record Memo;
    Out: OutStream;
    C: Char;
C := 8364;
Memo.Data.CreateOutStream(Out);
Out.Write(C);       // error: The character '€' cannot be written to a stream as one byte.
// ---
var
    Memo: Record Memo;
    Out: OutStream;
Memo.Data.CreateOutStream(Out);
Out.Write(Memo);    // run-time error AlrunUnsupported: alrun does not support OutStream.Write of a Record or RecordId.
// ---
var
    Memo: Record Memo;
    Out: OutStream;
Memo.Data.CreateOutStream(Out);
Out.WriteText('abc', -1);   // error: The length to write must not be negative, but it is -1.
// ---
var
    Memo: Record Memo;
    Ins: InStream;
    T: Text;
Memo.Data.CreateInStream(Ins);
Ins.ReadText(T, -1);         // error: The length to read must not be negative, but it is -1.
