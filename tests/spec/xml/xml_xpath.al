// Docs: methods-auto/xmlnode/xmlnode-selectnodes-string-xmlnodelist-method
// Undocumented: XPath 1.0 and the texts of .NET; that SelectNodes without a node gives false is what PINT A-NZ relies on
var
    Document: XmlDocument;
    Root: XmlElement;
    Text: XmlText;
    Attribute: XmlAttribute;
    Node: XmlNode;
    Nodes: XmlNodeList;
XmlDocument.ReadFrom('<r><a id="1">x</a><a id="2"><b>y</b></a></r>', Document);
Message('%1 %2', Document.SelectNodes('//none', Nodes), Nodes.Count());         // expect: No 0
Document.SelectNodes('//none', Nodes);
Document.SelectSingleNode('//a[@id="2"]', Node);
Node.SelectSingleNode('b', Node);
Message(Node.AsXmlElement().InnerText());                                       // expect: y
Node.SelectSingleNode('text()', Node);
Text := Node.AsXmlText();
Text.SelectSingleNode('../../@id', Node);
Attribute := Node.AsXmlAttribute();
Message(Attribute.Value());                                                     // expect: 2
Attribute.SelectSingleNode('../preceding-sibling::a', Node);
Message(Node.AsXmlElement().InnerText());                                       // expect: x
Attribute.SelectSingleNode('/', Node);
Message('%1', Node.IsXmlDocument());                                            // expect: Yes
Document.GetRoot(Root);
Root.Remove();
Message('%1 %2', Root.SelectSingleNode('/a', Node), Root.SelectSingleNode('/r', Node));  // expect: Yes No
Root.SelectNodes('//a[last()]|//a[1]|//b/..', Nodes);
foreach Node in Nodes do begin
    Node.SelectSingleNode('@id', Node);
    Message(Node.AsXmlAttribute().Value());
end;
// expect: 1
// expect: 2
Root.SelectSingleNode('c', Node);           // run-time error: No node matches the XPath expression 'c'.
// ---
// Observed: github.com/microsoft/AL, issue 5747
var
    Element: XmlElement;
    Nodes: XmlNodeList;
Element := XmlElement.Create('e');
Message('%1', Element.SelectNodes('a/', Nodes));                                // expect: No
Element.SelectNodes('InvoiceDetails/VatSpecificationDetails[VatCode=''E'']/', Nodes);
// run-time error: Expression must evaluate to a node-set.
// ---
// Observed: github.com/microsoft/AL, issue 4602
var
    Element: XmlElement;
    Node: XmlNode;
Element := XmlElement.Create('e');
Element.SelectSingleNode('', Node);         // run-time error: Expression must evaluate to a node-set.
// ---
var
    Element: XmlElement;
    Nodes: XmlNodeList;
Element := XmlElement.Create('e');
Element.SelectNodes('count(a)', Nodes);     // run-time error: Expression must evaluate to a node-set.
// ---
var
    Element: XmlElement;
    Nodes: XmlNodeList;
Element := XmlElement.Create('e');
Element.SelectNodes('a[', Nodes);           // run-time error: Expression must evaluate to a node-set.
// ---
var
    Element: XmlElement;
    Nodes: XmlNodeList;
Element := XmlElement.Create('e');
Element.SelectNodes('a]', Nodes);           // run-time error: 'a]' has an invalid token.
// ---
var
    Element: XmlElement;
    Nodes: XmlNodeList;
Element := XmlElement.Create('e');
Element.SelectNodes('a["x]', Nodes);        // run-time error: This is an unclosed string.
// ---
var
    Element: XmlElement;
    Nodes: XmlNodeList;
Element := XmlElement.Create('e');
Element.SelectNodes('a[$x]', Nodes);
// run-time error: Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.
// ---
var
    Element: XmlElement;
    Nodes: XmlNodeList;
Element := XmlElement.Create('e');
Element.SelectNodes('a[mine()]', Nodes);
// run-time error: Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.
// ---
var
    Element: XmlElement;
    Nodes: XmlNodeList;
Element := XmlElement.Create('e');
Element.SelectNodes('a[contains(.)]', Nodes);
// run-time error: Function 'contains' in 'a[contains(.)]' has an invalid number of arguments.
// ---
var
    Element: XmlElement;
    Nodes: XmlNodeList;
Element := XmlElement.Create('e');
Element.SelectNodes(PadStr('', 1000, '('), Nodes);      // run-time error: The xpath query is too complex.
