// Docs: methods-auto/xmltext/xmltext-data-type and those of XmlCData, XmlComment, XmlProcessingInstruction, XmlDocumentType
// Observed: executable specification of AL, folder xml, TestXmlComplete
var
    Text: XmlText;
    Data: XmlCData;
    Note: XmlComment;
    Element: XmlElement;
    Written: Text;
Text := XmlText.Create('a<b');
Text.Value := Text.Value + '>&"';
Text.WriteTo(Written);
Message(Written);                                                               // expect: a&lt;b&gt;&amp;"
Data := XmlCData.Create('<b>');
Data.Value(Data.Value() + ']]>');
Data.WriteTo(Written);
Message(Written);                                                               // expect: <![CDATA[<b>]]]]><![CDATA[>]]>
Note := XmlComment.Create('a--b-');
Note.WriteTo(Written);
Message(Written);                                                               // expect: <!--a- -b- -->
Element := XmlElement.Create('e', '', Text, Data, Note);
Message('%1 %2', Element.InnerText(), Element.GetChildNodes().Count());         // expect: a<b>&"<b>]]> 3
Message('%1 %2', Note.Remove(), Note.Remove());                                 // expect: Yes No
Message('%1', Data.ReplaceWith('t', 'u'));                                      // expect: Yes
Message(Element.InnerText());                                                   // expect: a<b>&"tu
Message('%1', Element.GetChildNodes().Count());                                 // expect: 1
// ---
// Docs: methods-auto/xmlprocessinginstruction/xmlprocessinginstruction-create-method
var
    Instruction: XmlProcessingInstruction;
    Text: Text;
Instruction := XmlProcessingInstruction.Create('mypi', 'data');
Instruction.GetTarget(Text);
Message(Text);                                                                  // expect: mypi
Instruction.SetTarget('other');
Instruction.SetData('a?>b');
Instruction.GetData(Text);
Message(Text);                                                                  // expect: a?>b
Instruction.WriteTo(Text);
Message(Text);                                                                  // expect: <?other a? >b?>
Message('%1', Instruction.SetTarget('a b'));                                    // expect: No
XmlProcessingInstruction.Create('xml', '');
// run-time error: The target 'xml' of a processing instruction is reserved for the XML declaration.
// ---
// Docs: methods-auto/xmldocumenttype/xmldocumenttype-create-string-string-string-string-method
var
    Type: XmlDocumentType;
    Text: Text;
Type := XmlDocumentType.Create('html');
Type.WriteTo(Text);
Message(Text);                                                                  // expect: <!DOCTYPE html >
Type := XmlDocumentType.Create('html', '-//W3C//DTD');
Type.SetSystemId('html.dtd');
Type.WriteTo(Text);
Message(Text);                                                                  // expect: <!DOCTYPE html PUBLIC "-//W3C//DTD" "html.dtd">
Type := XmlDocumentType.Create('html', '', 'html.dtd');
Type.SetInternalSubset('<!ELEMENT a ANY>');
Type.SetName('a');
Type.WriteTo(Text);
Message(Text);                                                                  // expect: <!DOCTYPE a SYSTEM "html.dtd"[<!ELEMENT a ANY>]>
Type := XmlDocumentType.Create('a', 'p', 's', '<!ELEMENT a ANY>');
Type.GetName(Text);
Message(Text);                                                                  // expect: a
Type.GetPublicId(Text);
Message(Text);                                                                  // expect: p
Type.GetSystemId(Text);
Message(Text);                                                                  // expect: s
Type.GetInternalSubset(Text);
Message(Text);                                                                  // expect: <!ELEMENT a ANY>
Type.SetPublicId('');
Type.GetPublicId(Text);
Message('>%1<', Text);                                                          // expect: ><
Type.SetName('a b');                        // run-time error: The ' ' character, hexadecimal value 0x20, cannot be included in a name.
