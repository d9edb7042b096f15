// Docs: methods-auto/xmlnode/xmlnode-data-type; methods-auto/xmlnodelist/xmlnodelist-data-type
// Observed: executable specification of AL, folder xml, TestXmlNodeTypes and TestXmlComplete
var
    Document: XmlDocument;
    Root: XmlElement;
    Node: XmlNode;
XmlDocument.ReadFrom('<!DOCTYPE r><r>text<![CDATA[data]]><!--note--><?pi data?><e/></r>', Document);
Document.GetRoot(Root);
foreach Node in Root.GetChildNodes() do
    Message('%1 %2 %3 %4 %5', Node.IsXmlText(), Node.IsXmlCData(), Node.IsXmlComment(), Node.IsXmlProcessingInstruction(), Node.IsXmlElement());
// expect: Yes No No No No
// expect: No Yes No No No
// expect: No No Yes No No
// expect: No No No Yes No
// expect: No No No No Yes
Root.GetChildNodes().Get(1, Node);
Message(Node.AsXmlText().Value());                                              // expect: text
Root.GetChildNodes().Get(2, Node);
Message(Node.AsXmlCData().Value());                                             // expect: data
Root.GetChildNodes().Get(3, Node);
Message(Node.AsXmlComment().Value());                                           // expect: note
Document.GetChildNodes().Get(1, Node);
Message('%1', Node.IsXmlDocumentType());                                        // expect: Yes
Message('%1', Root.GetChildNodes().Get(6, Node));                               // expect: No
Message('%1', Node.IsXmlDocumentType());                                        // expect: Yes
Message('%1', Document.AsXmlNode().AsXmlDocument().GetRoot(Root));              // expect: Yes
Root.GetChildNodes().Get(0, Node);          // run-time error: An invalid argument was passed to a 'XmlNodeList' data type method.
// ---
// Observed: github.com/microsoft/AL, issue 3743
var
    Node: XmlNode;
Node := XmlText.Create('x').AsXmlNode();
Node.AsXmlElement();
// run-time error: Unable to convert from Microsoft.Dynamics.Nav.Runtime.NavXmlText to Microsoft.Dynamics.Nav.Runtime.NavXmlElement.
// ---
// A list does not change while it is walked.
var
    Document: XmlDocument;
    Root: XmlElement;
    Node: XmlNode;
XmlDocument.ReadFrom('<r><a/><b/><c/></r>', Document);
Document.GetRoot(Root);
foreach Node in Root.GetChildElements() do
    Node.Remove();
Message('%1', Root.GetChildElements().Count());                                 // expect: 0
// ---
// Variants, lists, dictionaries, parameters, results and Clear.
var
    Element: XmlElement;
    Nodes: List of [XmlNode];
    ByName: Dictionary of [Text, XmlElement];
    Any: Variant;
    Node: XmlNode;
Element := Named('a');
Nodes.Add(Element.AsXmlNode());
ByName.Add('a', Element);
ByName.Get('a').SetAttribute('x', '1');
Rename(Element);
foreach Node in Nodes do
    Message(Node.AsXmlElement().Name());                                        // expect: a
Message('%1 %2', ByName.Get('a').HasAttributes(), Element.Name());              // expect: Yes b
Any := Element;
Message('%1 %2 %3', Any.IsXmlElement(), Any.IsXmlNode(), Any.IsXmlDocument());  // expect: Yes No No
Node := ByName.Get('a').AsXmlNode();
Any := Node;
Message('%1', Any.IsXmlNode());                                                 // expect: Yes
Element := Named('c');
Any := Element;
Clear(Element);
Element := Any;
Message(Element.Name());                                                        // expect: c
Clear(Element);
Message(Element.Name());                    // run-time error: Microsoft.Dynamics.Nav.Runtime.NavXmlElement variable not initialized.

local procedure Named(Name: Text): XmlElement
begin
    exit(XmlElement.Create(Name));
end;

local procedure Rename(var Element: XmlElement)
begin
    Element := XmlElement.Create('b');
end;
// ---
// Docs: methods-auto/xmlnodelist/xmlnodelist-count-method
var
    Nodes: XmlNodeList;
    Node: XmlNode;
Message('%1', Nodes.Count());                                                   // expect: 0
foreach Node in Nodes do
    Message('never');
