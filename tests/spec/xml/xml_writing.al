// Docs: methods-auto/xmldocument/xmldocument-writeto-text-method
// Undocumented: .NET's XmlWriter over LINQ to XML, with Indent unless whitespace is preserved
var
    Document: XmlDocument;
    Root: XmlElement;
    Options: XmlWriteOptions;
    Text: Text;
XmlDocument.ReadFrom('<r x="1"><!--n--><a><b/><?p q?></a><c>t<d/></c><e></e></r>', Document);
Document.WriteTo(Text);
Message(Lines(Text));
// expect: <?xml version="1.0" encoding="utf-16"?>|<r x="1">|  <!--n-->|  <a>|    <b />|    <?p q?>|  </a>|  <c>t<d /></c>|  <e></e>|</r>
Document.GetRoot(Root);
Root.WriteTo(Text);
Message(Lines(Text));
// expect: <r x="1">|  <!--n-->|  <a>|    <b />|    <?p q?>|  </a>|  <c>t<d /></c>|  <e></e>|</r>
Options.PreserveWhitespace(true);
Root.WriteTo(Options, Text);
Message(Lines(Text));
// expect: <r x="1"><!--n--><a><b /><?p q?></a><c>t<d /></c><e></e></r>

local procedure Lines(Text: Text): Text
var
    LineEnd: Text[2];
begin
    LineEnd[1] := 13;
    LineEnd[2] := 10;
    exit(Text.Replace(LineEnd, '|'));
end;
// ---
// Line ends in texts become carriage return and line feed; in attributes they and tabs are references.
var
    Element: XmlElement;
    LineFeed: Text[1];
    Text: Text;
LineFeed[1] := 10;
Element := XmlElement.Create('e', '', XmlAttribute.Create('a', LineFeed + '&'), 'x' + LineFeed + 'y');
Element.WriteTo(Text);
Message(Lines(Text));                                                           // expect: <e a="&#xA;&amp;">x|y</e>

local procedure Lines(Text: Text): Text
var
    LineEnd: Text[2];
begin
    LineEnd[1] := 13;
    LineEnd[2] := 10;
    exit(Text.Replace(LineEnd, '|'));
end;
// ---
var
    Element: XmlElement;
    Zero: Text[1];
    Text: Text;
Zero[1] := 1;
Element := XmlElement.Create('e', '', 'x' + Zero);
Message('%1', Element.WriteTo(Text));                                           // expect: No
Element.WriteTo(Text);                      // run-time error: hexadecimal value 0x01, is an invalid character....
// ---
var
    Document: XmlDocument;
    Stream: OutStream;
Document.WriteTo(Stream);                   // run-time error: Microsoft.Dynamics.Nav.Runtime.NavOutStream variable not initialized.
// ---
table 50100 Holder
{
    fields { field(1; "No."; Integer) { } field(2; Data; Blob) { } }
}
codeunit 50100 Main
{
    trigger OnRun()
    var
        Holder: Record Holder;
        Document: XmlDocument;
        Out: OutStream;
    begin
        Document.SetDeclaration(XmlDeclaration.Create('1.0', 'rot13', ''));
        Document.Add(XmlElement.Create('r'));
        Holder.Data.CreateOutStream(Out);
        Document.WriteTo(Out);              // run-time error: 'rot13' is not a supported encoding name.
    end;
}
// ---
table 50100 Holder
{
    fields { field(1; "No."; Integer) { } field(2; Data; Blob) { } }
}
codeunit 50100 Main
{
    trigger OnRun()
    var
        Holder: Record Holder;
        Document: XmlDocument;
        Options: XmlWriteOptions;
        Out: OutStream;
        Source: InStream;
        Text: Text;
    begin
        Document.Add(XmlElement.Create('r', '', XmlElement.Create('a')));
        Options.PreserveWhitespace := true;
        Holder.Data.CreateOutStream(Out);
        Document.WriteTo(Options, Out);
        Holder.Data.CreateInStream(Source);
        Source.ReadText(Text);
        Message(Text);                      // expect: <?xml version="1.0" encoding="utf-8"?><r><a /></r>
    end;
}
