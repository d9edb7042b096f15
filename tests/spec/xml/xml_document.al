// Docs: methods-auto/xmldocument/xmldocument-data-type
// Observed: executable specification of AL, folder xml, TestXmlDocument, TestXmlDeep and TestXmlComplete
var
    Document: XmlDocument;
    Other: XmlDocument;
    Root: XmlElement;
    Node: XmlNode;
    Nodes: XmlNodeList;
Message('%1', XmlDocument.ReadFrom('<r><c id="1">hello</c></r>', Document));    // expect: Yes
Message('%1', XmlDocument.ReadFrom('not xml', Other));                          // expect: No
Message('%1', Document.GetRoot(Root));                                          // expect: Yes
Message(Root.Name());                                                           // expect: r
Message('%1', Document.SelectSingleNode('//c', Node));                          // expect: Yes
Message(Node.AsXmlElement().InnerText());                                       // expect: hello
Message('%1', Document.SelectSingleNode('//d', Node));                          // expect: No
Message('%1', Document.SelectNodes('//c/@id', Nodes));                          // expect: Yes
foreach Node in Nodes do
    Message(Node.AsXmlAttribute().Value());
// expect: 1
Message('%1 %2', Document.GetDescendantElements().Count(), Document.GetDescendantElements('c').Count());  // expect: 2 1
Message('%1 %2', Document.GetChildElements('r').Count(), Document.GetChildElements('c').Count());         // expect: 1 0
Message('%1 %2', Document.GetChildNodes().Count(), Document.GetDescendantNodes().Count());                // expect: 1 3
Message('%1', Document.GetParent(Root));                                        // expect: No
Message('%1', Document.GetDocument(Other));                                     // expect: Yes
Message('%1', Document.AsXmlNode().IsXmlDocument());                            // expect: Yes
Document.RemoveNodes();
Message('%1', Document.GetRoot(Root));                                          // expect: No
// ---
// Docs: methods-auto/xmldocument/xmldocument-create-joker-method
// Observed: Business Central's issue 2759: the encoding is written as it was declared.
var
    Document: XmlDocument;
    Found: XmlDeclaration;
    Text: Text;
Document := XmlDocument.Create(XmlComment.Create('first'), XmlElement.Create('root', '', 'x'));
Message('%1', Document.GetDeclaration(Found));                                  // expect: No
Document.SetDeclaration(XmlDeclaration.Create('1.0', 'UTF-8', 'yes'));
Document.WriteTo(Text);
Message(Lines(Text));      // expect: <?xml version="1.0" encoding="UTF-8" standalone="yes"?>|<!--first-->|<root>x</root>
Document.GetDeclaration(Found);
Message('%1 %2 %3', Found.Version(), Found.Encoding(), Found.Standalone());     // expect: 1.0 UTF-8 yes
Found.Standalone('no');
Found.Encoding := 'UTF-16';
Found.Version('1.1');
Document.GetDeclaration(Found);
Message('%1 %2 %3', Found.Version, Found.Encoding, Found.Standalone);           // expect: 1.1 UTF-16 no
Message('%1', Found.AsXmlNode().IsXmlDeclaration());                            // expect: Yes
Message('%1', Found.Remove());                                                  // expect: Yes
Message('%1', Document.GetDeclaration(Found));                                  // expect: No

local procedure Lines(Text: Text): Text
var
    LineEnd: Text[2];
begin
    LineEnd[1] := 13;
    LineEnd[2] := 10;
    exit(Text.Replace(LineEnd, '|'));
end;
// ---
// Microsoft's applications fill a document that was never created, and put a part of one document into another, which
// keeps it: a node that has a parent is copied.
var
    Document: XmlDocument;
    Part: XmlDocument;
    Node: XmlNode;
    Text: Text;
XmlDocument.ReadFrom('<r><line>1</line></r>', Document);
Document.SelectSingleNode('//line', Node);
Part.ReplaceNodes(Node);
Part.GetDescendantElements().Get(1, Node);
Node.AsXmlElement().Add('2');
Document.SelectSingleNode('//line', Node);
Message(Node.AsXmlElement().InnerText());                                       // expect: 1
Part.SelectSingleNode('/line', Node);
Message(Node.AsXmlElement().InnerText());                                       // expect: 12
// ---
// A document has one root, and its type stands before it.
var
    Document: XmlDocument;
    Type: XmlDocumentType;
    Name: Text;
Document := XmlDocument.Create(XmlElement.Create('a'));
Message('%1', Document.Add(XmlElement.Create('b')));                            // expect: No
Message('%1', Document.Add('text'));                                            // expect: No
Message('%1', Document.Add(XmlAttribute.Create('a', '1')));                     // expect: No
Message('%1', Document.Add(XmlCData.Create('x')));                              // expect: No
Message('%1', Document.Add(XmlDocumentType.Create('a')));                       // expect: No
Message('%1', Document.AddFirst(XmlDocumentType.Create('a')));                  // expect: Yes
Message('%1', Document.GetDocumentType(Type));                                  // expect: Yes
Type.GetName(Name);
Message(Name);                                                                  // expect: a
Message('%1', Document.Remove());                                               // expect: No
Document.Add(XmlElement.Create('b'));       // run-time error: This operation would create an incorrectly structured document.
// ---
// A declaration belongs to a document without being one of its nodes.
var
    Document: XmlDocument;
    Declaration: XmlDeclaration;
    Found: XmlDeclaration;
    Nodes: XmlNodeList;
Declaration := XmlDeclaration.Create('1.0', 'utf-8', '');
Document := XmlDocument.Create(Declaration, XmlElement.Create('a'));
Message('%1 %2', Document.GetDeclaration(Found), Document.GetChildNodes().Count());  // expect: Yes 1
Message('%1', Declaration.AddAfterSelf(XmlComment.Create('c')));                // expect: Yes
Message('%1', Document.GetChildNodes().Count());                                // expect: 2
Message('%1', Declaration.AddBeforeSelf(XmlComment.Create('c')));               // expect: No
Message('%1', Declaration.SelectNodes('*', Nodes));                             // expect: No
Message('%1', Declaration.ReplaceWith(XmlDeclaration.Create('1.1', '', '')));   // expect: Yes
Document.GetDeclaration(Found);
Message(Found.Version());                                                       // expect: 1.1
Message('%1', Document.AddFirst(Declaration));                                  // expect: Yes
Document.GetDeclaration(Found);
Message(Found.Version());                                                       // expect: 1.0
Message('%1', Document.GetChildNodes().Count());                                // expect: 2
// ---
// A document type can go and come like any node.
var
    Document: XmlDocument;
    Type: XmlDocumentType;
Document := XmlDocument.Create(XmlDocumentType.Create('a'), XmlElement.Create('a'));
Document.GetDocumentType(Type);
Type.AddAfterSelf(XmlComment.Create('after'));
Type.AddBeforeSelf(XmlComment.Create('before'));
Message('%1', Document.GetChildNodes().Count());                                // expect: 4
Message('%1', Type.ReplaceWith(XmlProcessingInstruction.Create('p', '')));      // expect: Yes
Message('%1 %2', Document.GetDocumentType(Type), Document.GetChildNodes().Count());  // expect: No 4
// ---
var
    Document: XmlDocument;
Document.Add('text');                       // run-time error: Non-whitespace characters cannot be added to content.
// ---
var
    Document: XmlDocument;
Document.Add(XmlAttribute.Create('a', '1'));  // run-time error: An attribute cannot be added to content.
// ---
var
    Document: XmlDocument;
Document.Add(XmlCData.Create('x'));         // run-time error: A node of type CDATA cannot be added to content.
// ---
var
    Document: XmlDocument;
Document.Remove();                          // run-time error: The parent is missing.
// ---
var
    Document: XmlDocument;
    Root: XmlElement;
Document.GetRoot(Root);                     // run-time error: The document does not have a root element.
// ---
var
    Document: XmlDocument;
    Declaration: XmlDeclaration;
Document.GetDeclaration(Declaration);       // run-time error: The document does not have a declaration.
// ---
var
    Document: XmlDocument;
    Type: XmlDocumentType;
Document.GetDocumentType(Type);             // run-time error: The document does not have a document type.
