// Docs: learn.microsoft.com/dotnet/api/system.xml.xmltextwriter
// --- a document piece by piece; of overloads of a method the one with a Text takes a value of .NET
dotnet
{
    assembly("System.Xml")
    {
        type("System.Xml.XmlTextWriter"; XmlTextWriter) { }
        type("System.Xml.Formatting"; XmlFormatting) { }
        type("System.IO.StringWriter"; StringWriter) { }
        type("System.Text.StringBuilder"; StringBuilder) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Builder: DotNet StringBuilder;
        Written: DotNet StringWriter;
        Writer: DotNet XmlTextWriter;
        Formatting: DotNet XmlFormatting;
        Text: BigText;
    begin
        Builder := Builder.StringBuilder();
        Writer := Writer.XmlTextWriter(Written.StringWriter(Builder));
        asserterror Writer.WriteEndDocument();
        Message(GetLastErrorText());
        // expect: A call to System.Xml.XmlTextWriter.WriteEndDocument failed with this message: Document does not have a root element.
        Writer.WriteStartDocument();
        Writer.WriteStartElement('a', 'urn:x');
        Writer.WriteAttributeString('n', '1 < 2 "q"');
        Writer.WriteElementString('e', '');
        Writer.WriteElementString('e', '', 'text > &');
        Writer.WriteStartElement('p', 'f', 'urn:y');
        Writer.WriteAttributeString('p', 'g', 'urn:y', 'v');
        Writer.WriteCData('<x>');
        Writer.WriteComment('done');
        Writer.WriteEndDocument();
        Text.AddText(Builder.ToString());
        Message(Format(Text));
        // expect: <?xml version="1.0" encoding="utf-16"?><a n="1 &lt; 2 &quot;q&quot;" xmlns="urn:x"><e /><e xmlns="">text &gt; &amp;</e><p:f p:g="v" xmlns:p="urn:y"><![CDATA[<x>]]><!--done--></p:f></a>
        asserterror Writer.WriteStartElement('b');
        Message('%1', GetLastErrorText().Contains('Token StartElement in state Epilog would result in an invalid XML document.'));    // expect: Yes

        Builder.Clear();
        Writer := Writer.XmlTextWriter(Written.StringWriter(Builder));
        Writer.Formatting := Formatting.Indented;
        Writer.WriteStartElement('a');
        Writer.WriteElementString('b', 'c');
        Writer.WriteEndElement();
        if Builder.ToString() = StrSubstNo('<a>%1  <b>c</b>%1</a>', LineEnd()) then
            Message('indented');                                                    // expect: indented
        asserterror Writer.WriteEndElement();
        Message('%1', GetLastErrorText().Contains('There was no XML start tag open.'));     // expect: Yes
    end;

    local procedure LineEnd() Text: Text
    begin
        Text[1] := 13;
        Text[2] := 10;
    end;
}
