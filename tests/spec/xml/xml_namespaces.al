// Docs: methods-auto/xmlnamespacemanager/xmlnamespacemanager-data-type
// Observed: executable specification of AL, folder xml, TestXmlNamespaceManager; System.Xml.XmlNamespaceManager of .NET
var
    Manager: XmlNamespaceManager;
    Table: XmlNameTable;
    Document: XmlDocument;
    Text: Text;
Manager.NameTable(Document.NameTable());
Manager.AddNamespace('ns', 'http://example.com');
Message('%1 %2', Manager.HasNamespace('ns'), Manager.HasNamespace('other'));    // expect: Yes No
Message('%1', Manager.LookupNamespace('ns', Text));                             // expect: Yes
Message(Text);                                                                  // expect: http://example.com
Message('%1', Manager.LookupPrefix('http://example.com', Text));                // expect: Yes
Message(Text);                                                                  // expect: ns
Message('%1', Manager.LookupPrefix('urn:none', Text));                          // expect: No
Manager.PushScope();
Manager.AddNamespace('ns', 'urn:inner');
Message('%1', Manager.LookupPrefix('http://example.com', Text));                // expect: No
Manager.LookupNamespace('ns', Text);
Message(Text);                                                                  // expect: urn:inner
Manager.PopScope();
Manager.LookupNamespace('ns', Text);
Message(Text);                                                                  // expect: http://example.com
Manager.RemoveNamespace('ns', 'urn:inner');
Message('%1', Manager.HasNamespace('ns'));                                      // expect: Yes
Manager.RemoveNamespace('ns', 'http://example.com');
Message('%1', Manager.HasNamespace('ns'));                                      // expect: No
Table := Manager.NameTable();
Message(Table.Add('a'));                                                        // expect: a
Message('%1 %2', Table.Get('a', Text), Table.Get('b', Text));                   // expect: Yes No
Manager.LookupNamespace('ns', Text);        // run-time error: Namespace prefix 'ns' is not defined.
// ---
var
    Manager: XmlNamespaceManager;
Manager.AddNamespace('xmlns', 'urn:x');     // run-time error: Prefix "xmlns" is reserved for use by XML.
// ---
var
    Manager: XmlNamespaceManager;
Manager.AddNamespace('xml', 'urn:x');
// run-time error: Prefix "xml" is reserved for use by XML and can be mapped only to namespace name "http://www.w3.org/XML/1998/namespace".
// ---
var
    Manager: XmlNamespaceManager;
    Text: Text;
Manager.LookupPrefix('urn:x', Text);        // run-time error: The namespace 'urn:x' does not have a prefix.
// ---
var
    Document: XmlDocument;
    Text: Text;
XmlDocument.ReadFrom('<a b="1"/>', Document);
Message('%1 %2', Document.NameTable().Get('a', Text), Document.NameTable().Get('b', Text));  // expect: Yes Yes
Document.NameTable().Get('x', Text);        // run-time error: The name table does not have the name 'x'.
// ---
// An XPath name without a prefix has no namespace, not the default one.
var
    Document: XmlDocument;
    Manager: XmlNamespaceManager;
    Node: XmlNode;
    Nodes: XmlNodeList;
    Root: XmlElement;
XmlDocument.ReadFrom('<r xmlns="urn:d" xmlns:p="urn:p"><a>1</a><p:a>2</p:a></r>', Document);
Message('%1', Document.SelectSingleNode('//a', Node));                          // expect: No
Manager.AddNamespace('d', 'urn:d');
Manager.AddNamespace('q', 'urn:p');
Message('%1', Document.SelectSingleNode('/d:r/d:a', Manager, Node));            // expect: Yes
Message(Node.AsXmlElement().InnerText());                                       // expect: 1
Message('%1', Document.SelectNodes('//q:*|//d:a', Manager, Nodes));             // expect: Yes
Message('%1', Nodes.Count());                                                   // expect: 2
Document.GetRoot(Root);
Message('%1 %2', Root.GetChildElements('a').Count(), Root.GetChildElements('a', 'urn:d').Count());              // expect: 0 1
Message('%1 %2', Root.GetDescendantElements('a', 'urn:p').Count(), Root.GetDescendantElements('a').Count());    // expect: 1 0
// ---
var
    Document: XmlDocument;
    Manager: XmlNamespaceManager;
    Node: XmlNode;
XmlDocument.ReadFrom('<r/>', Document);
Message('%1', Document.SelectSingleNode('//p:a', Manager, Node));               // expect: No
Document.SelectSingleNode('//p:a', Manager, Node);      // run-time error: Namespace prefix 'p' is not defined.
// ---
var
    Document: XmlDocument;
    Node: XmlNode;
XmlDocument.ReadFrom('<r/>', Document);
Document.SelectSingleNode('//p:a', Node);
// run-time error: Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.
// ---
// Observed: executable specification of AL, TestXmlNamespaceManager
var
    Document: XmlDocument;
    Root: XmlElement;
    Text: Text;
XmlDocument.ReadFrom('<ns:root xmlns:ns="http://test" xmlns="urn:d"/>', Document);
Document.GetRoot(Root);
Message('%1 %2 %3', Root.Name(), Root.LocalName(), Root.NamespaceUri());        // expect: ns:root root http://test
Message('%1', Root.GetPrefixOfNamespace('http://test', Text));                  // expect: Yes
Message(Text);                                                                  // expect: ns
Message('%1', Root.GetNamespaceOfPrefix('ns', Text));                           // expect: Yes
Message(Text);                                                                  // expect: http://test
Message('%1', Root.GetPrefixOfNamespace('urn:d', Text));                        // expect: No
Message('%1', Root.GetNamespaceOfPrefix('p', Text));                            // expect: No
Root.GetNamespaceOfPrefix('xml', Text);
Message(Text);                                                                  // expect: http://www.w3.org/XML/1998/namespace
Root.GetNamespaceOfPrefix('p', Text);       // run-time error: Namespace prefix 'p' is not defined.
// ---
var
    Root: XmlElement;
    Text: Text;
Root := XmlElement.Create('r');
Root.GetPrefixOfNamespace('urn:x', Text);   // run-time error: The namespace 'urn:x' does not have a prefix.
// ---
// Prefixes are found when an element is written: among the declarations around it, or it declares its own.
var
    Envelope: XmlElement;
    Body: XmlElement;
    Text: Text;
Envelope := XmlElement.Create('Envelope', 'urn:soap', XmlAttribute.CreateNamespaceDeclaration('s', 'urn:soap'));
Body := XmlElement.Create('Body', 'urn:soap', XmlElement.Create('plain'), XmlElement.Create('own', 'urn:own', XmlElement.Create('plain')));
Body.SetAttribute('id', 'urn:other', '1');
Envelope.Add(Body);
Message(Envelope.InnerXml());
// expect: <s:Body p1:id="1" xmlns:s="urn:soap" xmlns:p1="urn:other"><plain /><own xmlns="urn:own"><plain xmlns="" /></own></s:Body>
// ---
var
    Element: XmlElement;
    Text: Text;
Element := XmlElement.Create('e');
Element.SetAttribute('xmlns', 'urn:x');
Message('%1', Element.WriteTo(Text));                                           // expect: No
Element.WriteTo(Text);
// run-time error: The prefix '' cannot be redefined from '' to 'urn:x' within the same start element tag.
