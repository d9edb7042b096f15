// Docs: learn.microsoft.com/dotnet/api/system.xml.xmldocument
// --- documents are read, searched, changed and written
dotnet
{
    assembly("System.Xml")
    {
        type("System.Xml.XmlDocument"; NetXmlDocument) { }
        type("System.Xml.XmlNode"; NetXmlNode) { }
        type("System.Xml.XmlElement"; NetXmlElement) { }
        type("System.Xml.XmlAttribute"; NetXmlAttribute) { }
        type("System.Xml.XmlNodeList"; NetXmlNodeList) { }
        type("System.Xml.XmlNamespaceManager"; NetXmlNamespaceManager) { }
        type("System.IO.MemoryStream"; MemoryStream) { }
        type("System.IO.StreamReader"; StreamReader) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Document: DotNet NetXmlDocument;
        Node: DotNet NetXmlNode;
        Element: DotNet NetXmlElement;
        Attribute: DotNet NetXmlAttribute;
        Nodes: DotNet NetXmlNodeList;
        Manager: DotNet NetXmlNamespaceManager;
        Memory: DotNet MemoryStream;
        Reader: DotNet StreamReader;
        Text: Text;
    begin
        Document := Document.XmlDocument();
        asserterror Document.LoadXml('x');
        Message(GetLastErrorText());
        // expect: A call to System.Xml.XmlDocument.LoadXml failed with this message: Data at the root level is invalid. Line 1, position 1.
        Document.LoadXml('<?xml version="1.0"?><a><b n="1">one</b> <b n="2"/><p:c xmlns:p="urn:p">x</p:c></a>');
        Message(Document.OuterXml);     // expect: <?xml version="1.0"?><a><b n="1">one</b><b n="2" /><p:c xmlns:p="urn:p">x</p:c></a>
        Message('%1 %2 %3', Document.FirstChild.NodeType.ToString(), Document.DocumentElement.Name, Document.DocumentElement.ChildNodes.Count);
        // expect: XmlDeclaration a 3
        Nodes := Document.SelectNodes('/a/b');
        foreach Node in Nodes do
            Text += Node.Attributes.Item('n').Value + ';';
        Message('%1 %2 %3', Text, Nodes.Count, IsNull(Nodes.Item(2)));                      // expect: 1;2; 2 Yes
        Message('%1', IsNull(Document.SelectSingleNode('//none')));                         // expect: Yes
        Manager := Manager.XmlNamespaceManager(Document.NameTable);
        Manager.AddNamespace('q', 'urn:p');
        Node := Document.SelectSingleNode('//q:c', Manager);
        Message('%1 %2 %3 %4', Node.Name, Node.LocalName, Node.NamespaceURI, Node.InnerText);   // expect: p:c c urn:p x
        asserterror Node := Document.SelectSingleNode('//q:c');
        Message('%1', GetLastErrorText().Contains('Namespace Manager or XsltContext needed'));  // expect: Yes
        Message('%1', Document.GetElementsByTagName('b').Count);                            // expect: 2

        Element := Document.CreateElement('d');
        Element.SetAttribute('k', 'v');
        Element.InnerText := 'a < b';
        Document.DocumentElement.AppendChild(Element);
        Node := Document.DocumentElement.FirstChild;
        Document.DocumentElement.RemoveChild(Node);
        Node := Document.SelectSingleNode('//b');
        Node.InnerXml := '<e/>';
        Attribute := Document.CreateAttribute('m');
        Attribute.Value := '3';
        Node.Attributes.Append(Attribute);
        Message(Document.DocumentElement.InnerXml);
        // expect: <b n="2" m="3"><e /></b><p:c xmlns:p="urn:p">x</p:c><d k="v">a &lt; b</d>
        Message('%1 %2', Element.GetAttribute('k'), Element.GetAttribute('none') = '');     // expect: v Yes
        Message('%1 %2', Element.PreviousSibling.Name, IsNull(Element.NextSibling));        // expect: p:c Yes
        asserterror Document.DocumentElement.RemoveChild(Node.FirstChild);
        Message('%1', GetLastErrorText().Contains('not a child of this node'));             // expect: Yes

        Document := Document.XmlDocument();
        Document.AppendChild(Document.CreateElement('p', 'root', 'urn:p'));
        Document.DocumentElement.AppendChild(Document.CreateCDataSection('<x>'));
        Memory := Memory.MemoryStream();
        Document.Save(Memory);
        Memory.Position := 0;
        Message(Reader.StreamReader(Memory).ReadToEnd());       // expect: <p:root xmlns:p="urn:p"><![CDATA[<x>]]></p:root>
        Memory.Position := 0;
        Document.Load(Memory);
        Message(Document.DocumentElement.FirstChild.Value);                                 // expect: <x>
        asserterror Document.Load('file.xml');
        Message(GetLastErrorText());    // expect: alrun does not support XmlDocument.Load of files and addresses.
    end;
}
