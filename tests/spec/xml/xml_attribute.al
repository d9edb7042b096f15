// Docs: methods-auto/xmlattribute/xmlattribute-data-type; methods-auto/xmlattributecollection/xmlattributecollection-data-type
// Observed: executable specification of AL, folder xml, TestXmlNodeTypes and TestXmlDeep
var
    Attribute: XmlAttribute;
    Other: XmlAttribute;
    Element: XmlElement;
    Document: XmlDocument;
    Text: Text;
Attribute := XmlAttribute.Create('color', 'red');
Message('%1 %2 %3', Attribute.Name(), Attribute.LocalName(), Attribute.Value());  // expect: color color red
Message('>%1%2<', Attribute.NamespaceUri(), Attribute.NamespacePrefix());       // expect: ><
Message('%1 %2', Attribute.IsNamespaceDeclaration(), Attribute.AsXmlNode().IsXmlAttribute());  // expect: No Yes
Attribute.WriteTo(Text);
Message(Text);                                                                  // expect: color="red"
Message('%1 %2', Attribute.GetParent(Element), Attribute.GetDocument(Document)); // expect: No No
Element := XmlElement.Create('e');
Element.Add(Attribute);
Attribute.Value := 'a<b>"c"';
Element.WriteTo(Text);
Message(Text);                                                                  // expect: <e color="a&lt;b&gt;&quot;c&quot;" />
Message('%1', Attribute.GetParent(Element));                                    // expect: Yes
Attribute.AddAfterSelf(XmlAttribute.Create('last', '1'), XmlAttribute.Create('p', 'urn:x', '2'));
Attribute.AddBeforeSelf(XmlAttribute.Create('first', '0'));
foreach Other in Element.Attributes() do
    Message(Other.Name() + '=' + Other.Value());
// expect: first=0
// expect: color=a<b>"c"
// expect: last=1
// expect: p=2
Message('%1', Attribute.ReplaceWith(XmlAttribute.Create('new', '3')));          // expect: Yes
Message('%1', Element.Attributes().Get('color', Other));                        // expect: No
Message('%1', Element.Attributes().Get(2, Other));                              // expect: Yes
Message(Other.Name());                                                          // expect: new
Message('%1', Other.Remove());                                                  // expect: Yes
Message('%1', Other.Remove());                                                  // expect: No
Message('%1', Other.AddAfterSelf(XmlAttribute.Create('x', '')));                // expect: No
// ---
// The collection is that of the element, also when it changes.
var
    Element: XmlElement;
    Attributes: XmlAttributeCollection;
    Attribute: XmlAttribute;
Element := XmlElement.Create('e');
Attributes := Element.Attributes();
Element.SetAttribute('a', '1');
Attributes.Set('b', '2');
Attributes.Set('b', '3');
Attributes.Set('b', 'urn:x', '4');
Message('%1', Attributes.Count());                                              // expect: 3
Attributes.Get('b', 'urn:x', Attribute);
Message('%1 %2', Attribute.Value(), Attribute.NamespaceUri());                  // expect: 4 urn:x
Attributes.Remove('b');
Message('%1 %2', Attributes.Get('b', Attribute), Attributes.Get('b', 'urn:x', Attribute));  // expect: No Yes
Attributes.Remove(Attribute);
Message('%1', Attributes.Count());                                              // expect: 1
Attributes.Set('c', 'urn:x', '5');
Attributes.Remove('c', 'urn:x');
Attributes.RemoveAll();
Message('%1 %2', Attributes.Count(), Attributes.Get(1, Attribute));             // expect: 0 No
Attributes.Get(1, Attribute);    // run-time error: An invalid argument was passed to a 'XmlAttributeCollection' data type method.
// ---
var
    Element: XmlElement;
    Attribute: XmlAttribute;
Element := XmlElement.Create('e');
Element.Attributes().Get('a', Attribute);   // run-time error: The element does not have an attribute 'a'.
// ---
// Docs: methods-auto/xmlattribute/xmlattribute-createnamespacedeclaration-method
var
    Declaration: XmlAttribute;
    Element: XmlElement;
    Text: Text;
Declaration := XmlAttribute.CreateNamespaceDeclaration('ns', 'http://example.com');
Message('%1 %2', Declaration.NamespacePrefix(), Declaration.LocalName());       // expect: xmlns ns
Message('%1 %2', Declaration.Name(), Declaration.IsNamespaceDeclaration());     // expect: xmlns:ns Yes
Element := XmlElement.Create('e', 'http://example.com', Declaration, XmlAttribute.Create('a', 'http://example.com', '1'));
Element.WriteTo(Text);
Message(Text);                                                                  // expect: <ns:e xmlns:ns="http://example.com" ns:a="1" />
Message(Element.Name());                                                        // expect: ns:e
Element.Attributes().Get('a', 'http://example.com', Declaration);
Message('%1 %2', Declaration.Name(), Declaration.NamespacePrefix());            // expect: ns:a ns
// ---
XmlAttribute.Create('a b', 'x');            // run-time error: The ' ' character, hexadecimal value 0x20, cannot be included in a name.
// ---
XmlAttribute.CreateNamespaceDeclaration('p', '');
// run-time error: The prefix 'p' cannot be bound to the empty namespace name.
// ---
XmlAttribute.CreateNamespaceDeclaration('xml', 'urn:x');        // run-time error: The prefix 'xml' is bound to the namespace name...
// ---
XmlAttribute.CreateNamespaceDeclaration('xmlns', 'urn:x');      // run-time error: The prefix 'xmlns' is bound to the namespace name...
// ---
var
    Element: XmlElement;
    Attribute: XmlAttribute;
Element := XmlElement.Create('e', '', XmlAttribute.Create('a', '1'));
Element.Attributes().Get('a', Attribute);
Attribute.AddAfterSelf('text');             // run-time error: A node of type Text cannot be added to content.
// ---
var
    Attributes: XmlAttributeCollection;
Message('%1', Attributes.Count());
// run-time error: Microsoft.Dynamics.Nav.Runtime.NavXmlAttributeCollection variable not initialized.
// ---
var
    Attributes: XmlAttributeCollection;
    Attribute: XmlAttribute;
foreach Attribute in Attributes do          // run-time error: Microsoft.Dynamics.Nav.Runtime.NavXmlAttributeCollection variable not initialized.
    Message(Attribute.Name());
