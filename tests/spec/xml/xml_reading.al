// Docs: methods-auto/xmldocument/xmldocument-readfrom-string-xmlreadoptions-xmldocument-method
// The texts of errors are those of .NET's XmlReader.
var
    Document: XmlDocument;
    Root: XmlElement;
    Options: XmlReadOptions;
XmlDocument.ReadFrom('<r> <a>x </a> <b> </b><c xml:space="preserve"> <d xml:space="default"> </d></c></r>', Document);
Document.GetRoot(Root);
Message(Root.InnerXml());
// expect: <a>x </a><b></b><c xml:space="preserve"> <d xml:space="default"></d></c>
Message('%1', Options.PreserveWhitespace());                                    // expect: No
Options.PreserveWhitespace(true);
Message('%1', Options.PreserveWhitespace);                                      // expect: Yes
XmlDocument.ReadFrom('<r> <a>x </a> <b> </b></r>', Options, Document);
Document.GetRoot(Root);
Message(Root.InnerXml());                                                       // expect:  <a>x </a> <b> </b>
Message('%1', Root.GetChildNodes().Count());                                    // expect: 4
// ---
// What is read keeps its declaration, its type, and where namespaces are declared.
var
    Document: XmlDocument;
    Type: XmlDocumentType;
    Text: Text;
    Options: XmlWriteOptions;
Options.PreserveWhitespace := true;
Message('%1', Options.PreserveWhitespace);                                      // expect: Yes
XmlDocument.ReadFrom('<?xml version="1.0" standalone="no"?><!DOCTYPE r [<!ENTITY e "<b>1</b>"><!-- ] -->]><r b="1" xmlns:p="u"><p:x>&#65;&e;</p:x></r>', Document);
Document.WriteTo(Options, Text);
Message(Text);
// expect: <?xml version="1.0" standalone="no"?><!DOCTYPE r [<!ENTITY e "<b>1</b>"><!-- ] -->]><r b="1" xmlns:p="u"><p:x>A<b>1</b></p:x></r>
Document.GetDocumentType(Type);
Type.GetInternalSubset(Text);
Message(Text);                                                                  // expect: <!ENTITY e "<b>1</b>"><!-- ] -->
// ---
// Preserved whitespace beside the root is kept, too, and nothing is indented after it.
var
    Document: XmlDocument;
    Options: XmlReadOptions;
    LineFeed: Text[1];
    Text: Text;
LineFeed[1] := 10;
Options.PreserveWhitespace(true);
XmlDocument.ReadFrom('<?xml version="1.0"?>' + LineFeed + '<!DOCTYPE r>' + LineFeed + '<r><a/></r>' + LineFeed, Options, Document);
Message('%1', Document.GetChildNodes().Count());                                // expect: 5
Document.WriteTo(Text);
LineFeed[1] := 13;
Message(Text.Replace(LineFeed, '|'));
// expect: <?xml version="1.0"?>|␊<!DOCTYPE r []>|␊<r><a /></r>|␊
// ---
// A failed reading leaves the variable.
var
    Document: XmlDocument;
    Root: XmlElement;
XmlDocument.ReadFrom('<a/>', Document);
Message('%1', XmlDocument.ReadFrom('<b>', Document));                           // expect: No
Document.GetRoot(Root);
Message(Root.Name());                                                           // expect: a
// ---
// Docs: methods-auto/xmldocument/xmldocument-readfrom-instream-xmldocument-method
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
        Root: XmlElement;
        Options: XmlReadOptions;
        Out: OutStream;
        Source: InStream;
        Line: Text;
    begin
        // The document says its encoding, not the stream.
        XmlDocument.ReadFrom('<?xml version="1.0" encoding="iso-8859-1"?><r>æ€ </r>', Document);
        Holder.Data.CreateOutStream(Out, TextEncoding::UTF8);
        Document.WriteTo(Out);
        Holder.Data.CreateInStream(Source, TextEncoding::Windows);
        Source.ReadText(Line);
        Message(Line);                                              // expect: <?xml version="1.0" encoding="iso-8859-1"?>
        Source.ReadText(Line);
        Message(Line);                                              // expect: <r>æ&#8364; </r>
        Source.ResetPosition();
        Message('%1', XmlDocument.ReadFrom(Source, Options, Document));   // expect: Yes
        Document.GetRoot(Root);
        Message(Root.InnerText());                                  // expect: æ€ 
        Message('%1 %2', Source.EOS(), XmlDocument.ReadFrom(Source, Document));  // expect: Yes No
        Clear(Holder.Data);
        Holder.Data.CreateOutStream(Out);
        XmlElement.Create('r', '', 'æ').WriteTo(Out);
        Holder.Data.CreateInStream(Source);
        XmlDocument.ReadFrom(Source, Document);
        Document.GetRoot(Root);
        Message(Root.InnerText());                                  // expect: æ
    end;
}
// ---
var
    Document: XmlDocument;
    Stream: InStream;
XmlDocument.ReadFrom(Stream, Document);     // run-time error: Microsoft.Dynamics.Nav.Runtime.NavInStream variable not initialized.
// ---
var
    Document: XmlDocument;
XmlDocument.ReadFrom('not xml', Document);  // run-time error: Data at the root level is invalid. Line 1, position 1.
// ---
var
    Document: XmlDocument;
XmlDocument.ReadFrom('', Document);         // run-time error: Root element is missing.
// ---
var
    Document: XmlDocument;
XmlDocument.ReadFrom('<a><b></a>', Document);
// run-time error: The 'b' start tag on line 1 position 5 does not match the end tag of 'a'. Line 1, position 9.
// ---
var
    Document: XmlDocument;
XmlDocument.ReadFrom('<a><b>', Document);
// run-time error: Unexpected end of file has occurred. The following elements are not closed: b, a. Line 1, position 7.
// ---
var
    Document: XmlDocument;
XmlDocument.ReadFrom('<a/><b/>', Document);  // run-time error: There are multiple root elements. Line 1, position 6.
// ---
var
    Document: XmlDocument;
XmlDocument.ReadFrom('<a x="1" x="2"/>', Document);  // run-time error: 'x' is a duplicate attribute name. Line 1, position 10.
// ---
var
    Document: XmlDocument;
XmlDocument.ReadFrom('<a>&foo;</a>', Document);  // run-time error: Reference to undeclared entity 'foo'. Line 1, position...
// ---
var
    Document: XmlDocument;
XmlDocument.ReadFrom('<p:a/>', Document);   // run-time error: 'p' is an undeclared prefix. Line 1, position...
// ---
var
    Document: XmlDocument;
XmlDocument.ReadFrom('<1/>', Document);
// run-time error: Name cannot begin with the '1' character, hexadecimal value 0x31. Line 1, position 2.
// ---
// Nothing is read from outside, and entities end in an error before they fill the memory.
var
    Document: XmlDocument;
XmlDocument.ReadFrom('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', Document);
// run-time error: External entities are not read. Line 1, position...
// ---
var
    Document: XmlDocument;
    Root: XmlElement;
XmlDocument.ReadFrom('<!DOCTYPE a SYSTEM "http://localhost/x.dtd"><a>1</a>', Document);
Document.GetRoot(Root);
Message(Root.InnerText());                                                      // expect: 1
XmlDocument.ReadFrom('<!DOCTYPE a SYSTEM "http://localhost/x.dtd"><a>&x;</a>', Document);
// run-time error: Reference to undeclared entity 'x'. Line 1, position...
// ---
var
    Document: XmlDocument;
    Text: TextBuilder;
    i: Integer;
Text.Append('<!DOCTYPE l [<!ENTITY l0 "lollollol">');
for i := 1 to 9 do
    Text.Append(StrSubstNo('<!ENTITY l%1 "&l%2;&l%2;&l%2;&l%2;&l%2;&l%2;&l%2;&l%2;&l%2;&l%2;">', i, i - 1));
Text.Append(']><l>&l9;</l>');
XmlDocument.ReadFrom(Text.ToText(), Document);
// run-time error: The input document has exceeded a limit set by MaxCharactersFromEntities.
// ---
var
    Document: XmlDocument;
XmlDocument.ReadFrom('<!DOCTYPE l [<!ENTITY a "&b;"><!ENTITY b "&a;">]><l>&a;</l>', Document);  // run-time error: recursive...
// ---
// However deep: reading, copying, writing and XPath do not depend on it.
var
    Document: XmlDocument;
    Copy: XmlDocument;
    Root: XmlElement;
    Nodes: XmlNodeList;
    Text: TextBuilder;
    Written: Text;
    i: Integer;
for i := 1 to 20000 do
    Text.Append('<a>');
Text.Append('x');
for i := 1 to 20000 do
    Text.Append('</a>');
XmlDocument.ReadFrom(Text.ToText(), Document);
Document.GetRoot(Root);
Copy.Add(Root);
Copy.SelectNodes('//a', Nodes);
Message('%1', Nodes.Count());                                                   // expect: 20000
Root.WriteTo(Written);
Message('%1', Written.EndsWith('</a>'));                                        // expect: Yes
Message('%1', Root.InnerText());                                                // expect: x
