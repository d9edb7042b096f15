// Docs: methods-auto/xmlelement/xmlelement-data-type
// Observed: executable specification of AL, folder xml, TestXmlElement, TestXmlExtended and TestXmlComplete
var
    Element: XmlElement;
    Child: XmlElement;
    Parent: XmlElement;
    Document: XmlDocument;
    Node: XmlNode;
    Text: Text;
Element := XmlElement.Create('parent');
Message('%1 %2 %3', Element.Name(), Element.LocalName(), Element.IsEmpty());    // expect: parent parent Yes
Message('>%1<', Element.NamespaceUri());                                        // expect: ><
Message('%1 %2', Element.HasAttributes(), Element.HasElements());               // expect: No No
Child := XmlElement.Create('child', '', 'a', 1.5, true);
Message('%1', Element.Add(Child, XmlAttribute.Create('x', '1'), 'tail'));       // expect: Yes
Message('%1 %2', Element.HasAttributes, Element.HasElements);                   // expect: Yes Yes
Message(Element.InnerText());                                                   // expect: a1.5truetail
Message(Element.InnerXml());                                                    // expect: <child>a1.5true</child>tail
Child.AddAfterSelf(XmlElement.Create('after'), 'text');
Child.AddBeforeSelf(XmlElement.Create('before'));
Element.AddFirst(XmlElement.Create('first'), 'second');
Message(Element.InnerXml());
// expect: <first />second<before /><child>a1.5true</child><after />texttail
Message('%1 %2', Element.GetChildElements().Count(), Element.GetChildNodes().Count());  // expect: 4 7
Message('%1', Child.GetParent(Parent));                                         // expect: Yes
Message('%1', Parent.Name());                                                   // expect: parent
Message('%1', Parent.GetParent(Child));                                         // expect: No
Message('%1', Parent.GetDocument(Document));                                    // expect: No
Element.GetChildElements('after').Get(1, Node);
Message('%1', Node.ReplaceWith(XmlElement.Create('new')));                      // expect: Yes
Message('%1', Node.GetParent(Parent));                                          // expect: No
Message('%1', Element.GetChildElements('new').Count());                         // expect: 1
Element.ReplaceNodes('only');
Message(Element.InnerXml());                                                    // expect: only
Element.RemoveNodes();
Message('%1', Element.IsEmpty());                                               // expect: Yes
// ---
// An empty text is content, and what was read is written as it was.
var
    Document: XmlDocument;
    Root: XmlElement;
    Node: XmlNode;
XmlDocument.ReadFrom('<r><a></a><b/><c> </c></r>', Document);
Document.GetRoot(Root);
Message(Root.InnerXml());                                                       // expect: <a></a><b /><c></c>
foreach Node in Root.GetChildElements() do
    Message('%1', Node.AsXmlElement().IsEmpty());
// expect: No
// expect: Yes
// expect: No
Message(XmlElement.Create('e', '', XmlElement.Create('a', '', '')).InnerXml());  // expect: <a></a>
// ---
// Variables share an element; a node with a parent, or one that holds the other, is copied when it is added.
var
    One: XmlElement;
    Two: XmlElement;
    Child: XmlElement;
One := XmlElement.Create('one');
Two := One;
Two.SetAttribute('a', '1');
Message('%1', One.HasAttributes());                                             // expect: Yes
Child := XmlElement.Create('child');
One.Add(Child);
One.Add(Child);
Child.SetAttribute('id', '7');
Message(One.InnerXml());                                                        // expect: <child id="7" /><child />
Child.Add(One);
Message(One.InnerXml());
// expect: <child id="7"><one a="1"><child id="7" /><child /></one></child><child />
// ---
// Texts that are added to a text become one node with it.
var
    Element: XmlElement;
    Node: XmlNode;
Element := XmlElement.Create('e', '', 'a', 'b');
Element.Add('c');
Message('%1', Element.GetChildNodes().Count());                                 // expect: 1
Element.Add(XmlText.Create('d'));
Message('%1', Element.GetChildNodes().Count());                                 // expect: 2
Element.Add(XmlCData.Create('e'), 'f');
Message('%1 %2', Element.GetChildNodes().Count(), Element.InnerText());         // expect: 4 abcdef
Element.SelectSingleNode('text()', Node);
Message(Node.AsXmlText().Value());                                              // expect: abc
Message('%1', Element.SelectSingleNode('text()[2]', Node));                     // expect: No
// ---
// The nodes of a list are added one by one.
var
    Element: XmlElement;
    Document: XmlDocument;
    Names: List of [Text];
    Text: Text;
Names.Add('x');
Names.Add('y');
XmlDocument.ReadFrom('<r><a/><b/></r>', Document);
Element := XmlElement.Create('e', '', Document.GetDescendantElements('a'), Names, 20240131D);
Message(Element.InnerXml());                                                    // expect: <a />xy2024-01-31
// ---
// Docs: methods-auto/xmlelement/xmlelement-setattribute-string-string-method
var
    Element: XmlElement;
    Attribute: XmlAttribute;
Element := XmlElement.Create('e');
Element.SetAttribute('a', '1');
Element.SetAttribute('b', 'urn:x', '2');
Element.SetAttribute('a', '3');
Message('%1', Element.Attributes().Count());                                    // expect: 2
Element.Attributes().Get('a', Attribute);
Message(Attribute.Value());                                                     // expect: 3
Element.RemoveAttribute('b');
Message('%1', Element.Attributes().Count());                                    // expect: 2
Element.RemoveAttribute('b', 'urn:x');
Message('%1', Element.Attributes().Count());                                    // expect: 1
Element.RemoveAttribute(Attribute);
Message('%1', Element.HasAttributes());                                         // expect: No
Element.SetAttribute('a', '1');
Element.SetAttribute('b', '2');
Element.RemoveAllAttributes();
Message('%1', Element.HasAttributes());                                         // expect: No
Message('%1', Element.Add(XmlDocument.Create()));                               // expect: No
Element.RemoveAttribute(Attribute);         // run-time error: The attribute does not belong to the element.
// ---
// Names have no prefix; a namespace may stand in braces. The texts are .NET's.
Message(XmlElement.Create('{urn:x}a').NamespaceUri());                          // expect: urn:x
XmlElement.Create('p:a');
// run-time error: The ':' character, hexadecimal value 0x3A, cannot be included in a name.
// ---
XmlElement.Create('1a');                    // run-time error: Name cannot begin with the '1' character, hexadecimal value 0x31.
// ---
XmlElement.Create('');                      // run-time error: The empty string '' is not a valid local name.
// ---
var
    Element: XmlElement;
Element := XmlElement.Create('e');
Element.SetAttribute(' space', 'x');        // run-time error: Name cannot begin with the ' ' character, hexadecimal value 0x20.
// ---
var
    Element: XmlElement;
Element := XmlElement.Create('e', '', XmlAttribute.Create('a', '1'));
Element.Add(XmlAttribute.Create('a', '2'));  // run-time error: Duplicate attribute.
// ---
var
    Element: XmlElement;
Element := XmlElement.Create('e');
Element.Add(XmlDocument.Create());          // run-time error: A node of type Document cannot be added to content.
// ---
var
    Element: XmlElement;
Element := XmlElement.Create('e');
Element.Add(XmlDeclaration.Create('1.0', '', ''));
// run-time error: A node of type XmlDeclaration cannot be added to content.
// ---
var
    Element: XmlElement;
Element := XmlElement.Create('e');
Element.AddAfterSelf('x');                  // run-time error: The parent is missing.
// ---
var
    Element: XmlElement;
    Parent: XmlElement;
Element := XmlElement.Create('e');
Element.GetParent(Parent);                  // run-time error: The node does not have a parent element.
// ---
var
    Element: XmlElement;
    Document: XmlDocument;
Element := XmlElement.Create('e');
Element.GetDocument(Document);              // run-time error: The node does not belong to a document.
// ---
var
    Element: XmlElement;
Message(Element.Name());                    // run-time error: Microsoft.Dynamics.Nav.Runtime.NavXmlElement variable not initialized.
// ---
var
    Element: XmlElement;
    Other: XmlElement;
Other := XmlElement.Create('e');
Other.Add(Element);                         // run-time error: Microsoft.Dynamics.Nav.Runtime.NavXmlElement variable not initialized.
// ---
var
    Element: XmlElement;
    Node: XmlNode;
Element.SelectSingleNode('a', Node);        // run-time error: Microsoft.Dynamics.Nav.Runtime.NavXmlElement variable not initialized.
