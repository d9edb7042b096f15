// Docs: the tests of Microsoft's app Base64 Convert (System Application); RFC 4648
// --- the platform's codeunit Base64Convert, for texts and streams
table 50100 Held
{
    fields
    {
        field(1; Id; Integer) { }
        field(2; Content; Blob) { }
        field(3; Encoded; Blob) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Held: Record Held;
        Convert: Codeunit System.Runtime.Base64Convert;
        Input: InStream;
        Output: OutStream;
        Text: Text;
    begin
        Message(Convert.ToBase64('foobar', false, TextEncoding::UTF8, 0));              // expect: Zm9vYmFy
        Message(Convert.ToBase64('é', false, TextEncoding::UTF8, 0));                   // expect: w6k=
        Message(Convert.ToBase64('é', false, TextEncoding::Windows, 1252));             // expect: 6Q==
        Message(Convert.ToBase64('a', false, TextEncoding::UTF16, 0));                  // expect: YQA=
        Message('%1', StrLen(Convert.ToBase64(PadStr('', 60, 'a'), true, TextEncoding::UTF8, 0)));  // expect: 82
        Message(Convert.FromBase64('6Q==', TextEncoding::Windows, 1252));               // expect: é
        Held.Content.CreateOutStream(Output);
        Convert.FromBase64('Zm9vYmFy', Output);
        Held.Content.CreateInStream(Input);
        Message(Convert.ToBase64(Input, false));                                        // expect: Zm9vYmFy
        Held.Content.CreateInStream(Input);
        Held.Encoded.CreateOutStream(Output);
        Convert.ToBase64(Input, false, Output);
        Held.Encoded.CreateInStream(Input);
        Message(Convert.FromBase64(Input));                                             // expect: foobar
        Held.Encoded.CreateInStream(Input);
        Clear(Held.Content);
        Held.Content.CreateOutStream(Output);
        Convert.FromBase64(Input, Output);
        Held.Content.CreateInStream(Input);
        Input.ReadText(Text);
        Message(Text);                                                                  // expect: foobar
        asserterror Message(Convert.FromBase64('*', TextEncoding::UTF8, 0));
        Message('%1', GetLastErrorText().Contains('not a valid Base-64 string'));       // expect: Yes
    end;
}
