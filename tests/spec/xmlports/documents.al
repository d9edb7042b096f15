// Docs: devenv-using-namespaces-with-xmlports, properties/devenv-encoding-property, properties/devenv-formatevaluate-property
// Docs: properties/devenv-preservewhitespace-property, properties/devenv-unbound-property, properties/devenv-texttype-property
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[10]) { }
        field(2; Name; Text[50]) { }
        field(3; Price; Decimal) { }
        field(4; Day; Date) { }
        field(5; Blocked; Boolean) { }
        field(6; Kind; Option) { OptionMembers = Small,Large; }
        field(7; At; DateTime) { }
    }
    keys { key(PK; "No.") { } }
}
table 50102 Content
{
    TableType = Temporary;
    fields { field(1; Id; Integer) { } field(2; Data; Blob) { } }
}
codeunit 50109 Data
{
    procedure Open(var Content: Record Content; var Stream: InStream; Text: Text)
    var
        Target: OutStream;
    begin
        Clear(Content.Data);
        Content.Data.CreateOutStream(Target, TextEncoding::UTF8);
        Target.WriteText(Text);
        Content.Data.CreateInStream(Stream, TextEncoding::UTF8);
    end;

    procedure Shown(var Content: Record Content)
    begin
        Shown(Content, TextEncoding::UTF8);
    end;

    procedure Shown(var Content: Record Content; Encoding: TextEncoding)
    var
        Stream: InStream;
        Line: Text;
    begin
        Content.Data.CreateInStream(Stream, Encoding);
        while not Stream.EOS() do begin
            Stream.ReadText(Line);
            Message(Line);
        end;
    end;

    procedure Fill()
    var
        Item: Record Item;
    begin
        Item."No." := '1';
        Item.Name := 'ä € ☃';
        Item.Price := 1234.5;
        Item.Day := 20261224D;
        Item.Blocked := true;
        Item.Kind := Item.Kind::Large;
        Item.Insert();
    end;
}
// --- namespaces stand in the root; attributes have none
xmlport 50100 Spaced
{
    Namespaces = a = 'urn:a', "" = 'urn:all';
    schema
    {
        textelement(Root)
        {
            tableelement(Item; Item)
            {
                NamespacePrefix = 'a';
                XmlName = 'Item';
                fieldattribute(No; Item."No.") { NamespacePrefix = 'a'; }
                fieldelement(Name; Item.Name) { }
            }
        }
    }
}
xmlport 50101 Default
{
    DefaultNamespace = 'urn:default';
    UseDefaultNamespace = true;
    schema { textelement(Root) { textelement(Text) { trigger OnAfterAssignVariable() begin Message(Text); end; } } }
}
xmlport 50102 Numbered
{
    UseDefaultNamespace = true;
    schema { textelement(Root) { } }
}
xmlport 50103 Unknown
{
    schema { textelement(Root) { NamespacePrefix = 'b'; } }
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Content: Record Content;
        Item: Record Item;
        Data: Codeunit Data;
        Source: InStream;
        Stream: OutStream;
    begin
        Data.Open(Content, Source,
            '<Root xmlns="urn:all" xmlns:x="urn:a" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
            'xsi:schemaLocation="urn:all x.xsd"><x:Item No="7"><Name>n</Name></x:Item></Root>');
        Xmlport.Import(Xmlport::Spaced, Source);
        Item.FindFirst();
        Message('%1 %2', Item."No.", Item.Name);                   // expect: 7 n
        Clear(Content.Data);
        Content.Data.CreateOutStream(Stream);
        Xmlport.Export(Xmlport::Spaced, Stream);
        Data.Shown(Content);
        // expect: <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        // expect: <Root xmlns:a="urn:a" xmlns="urn:all">
        // expect:   <a:Item No="7">
        // expect:     <Name>n</Name>
        // expect:   </a:Item>
        // expect: </Root>
        Data.Open(Content, Source, '<Root xmlns="urn:default"><Text>t</Text></Root>');
        Xmlport.Import(Xmlport::Default, Source);                  // expect: t
        Data.Open(Content, Source, '<Root><Text>t</Text></Root>');
        asserterror Xmlport.Import(Xmlport::Default, Source);
        Message(GetLastErrorText());                               // expect: The element 'Root' is not declared. Line 1, position 1.
        Clear(Content.Data);
        Content.Data.CreateOutStream(Stream);
        Xmlport.Export(Xmlport::Numbered, Stream);
        Data.Shown(Content);
        // expect: <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        // expect: <Root xmlns="urn:microsoft-dynamics-nav/xmlports/x50102" />
        asserterror Xmlport.Export(Xmlport::Unknown, Stream);
        Message(GetLastErrorText());                               // expect: The prefix 'b' of the node Root is none of the Namespaces of the XMLport Unknown.
    end;
}
// --- the formats of XML
xmlport 50100 Formats
{
    FormatEvaluate = Xml;
    Encoding = UTF16;
    XmlVersionNo = V10;
    schema
    {
        textelement(Root)
        {
            tableelement(Item; Item)
            {
                AutoReplace = true;
                XmlName = 'Item';
                fieldelement(No; Item."No.") { }
                fieldelement(Name; Item.Name) { }
                fieldelement(Price; Item.Price) { }
                fieldelement(Day; Item.Day) { }
                fieldelement(Blocked; Item.Blocked) { }
                fieldelement(Kind; Item.Kind) { }
                fieldelement(At; Item.At) { }
            }
        }
    }
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Content: Record Content;
        Item: Record Item;
        Data: Codeunit Data;
        Source: InStream;
        Stream: OutStream;
    begin
        Data.Fill();
        Content.Data.CreateOutStream(Stream);
        Xmlport.Export(Xmlport::Formats, Stream);
        Data.Shown(Content, TextEncoding::UTF16);
        // expect: <?xml version="1.0" encoding="UTF-16" standalone="no"?>
        // expect: <Root>
        // expect:   <Item>
        // expect:     <No>1</No>
        // expect:     <Name>ä € ☃</Name>
        // expect:     <Price>1234.5</Price>
        // expect:     <Day>2026-12-24</Day>
        // expect:     <Blocked>true</Blocked>
        // expect:     <Kind>1</Kind>
        // expect:     <At />
        // expect:   </Item>
        // expect: </Root>
        Item.DeleteAll();
        Content.Data.CreateInStream(Source);
        Xmlport.Import(Xmlport::Formats, Source);
        Item.FindFirst();
        Message('%1 %2 %3 %4 %5 %6', Item."No.", Item.Name, Item.Price, Item.Day, Item.Blocked, Item.Kind); // expect: 1 ä € ☃ 1,234.5 12/24/26 Yes Large
    end;
}
// --- an encoding that lacks characters; blanks; long texts
xmlport 50100 Latin
{
    Encoding = ISO88592;
    schema
    {
        textelement(Root)
        {
            textelement(Snow) { trigger OnBeforePassVariable() begin Snow := 'ä ☃'; end; }
        }
    }
}
xmlport 50101 Blanks
{
    PreserveWhiteSpace = true;
    schema
    {
        textelement(Root)
        {
            textelement(Text) { trigger OnAfterAssignVariable() begin Message('<%1>', Text); end; }
            textelement(Long)
            {
                TextType = BigText;
                trigger OnAfterAssignVariable() begin Message('%1 %2', Long.Length, Long); end;
                trigger OnBeforePassVariable() begin Long.AddText('long text'); end;
            }
        }
    }
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Content: Record Content;
        Data: Codeunit Data;
        Source: InStream;
        Stream: OutStream;
    begin
        Content.Data.CreateOutStream(Stream);
        Xmlport.Export(Xmlport::Latin, Stream);
        Content.Data.CreateInStream(Source);
        Xmlport.Import(Xmlport::Latin, Source);
        Data.Shown(Content, TextEncoding::Windows);
        // expect: <?xml version="1.0" encoding="ISO-8859-2" standalone="no"?>
        // expect: <Root>
        // expect:   <Snow>ä &#9731;</Snow>
        // expect: </Root>
        Data.Open(Content, Source, '<Root><Text> a  b </Text><Long>abc</Long></Root>');
        Xmlport.Import(Xmlport::Blanks, Source);
        // expect: < a  b >
        // expect: 3 abc
        Clear(Content.Data);
        Content.Data.CreateOutStream(Stream);
        Xmlport.Export(Xmlport::Blanks, Stream);
        Data.Shown(Content);
        // expect: <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        // expect: <Root>
        // expect:   <Text />
        // expect:   <Long>long text</Long>
        // expect: </Root>
    end;
}
// --- Skip and Break in exports, unbound elements
xmlport 50100 Choosing
{
    schema
    {
        textelement(Root)
        {
            tableelement(Number; Integer)
            {
                SourceTableView = where(Number = filter(1 .. 100));
                XmlName = 'Number';
                fieldattribute(Is; Number.Number) { trigger OnBeforePassField() begin if Number.Number = 3 then currXMLport.Skip(); end; }
                textelement(Part)
                {
                    Unbound = true;
                    trigger OnBeforePassVariable()
                    begin
                        Count += 1;
                        if Count > Number.Number then begin
                            Count := 0;
                            currXMLport.BreakUnbound();
                        end;
                        Part := Format(Count);
                    end;
                }
                textelement(Odd)
                {
                    textelement(Inner) { }
                    trigger OnBeforePassVariable() begin if Number.Number mod 2 = 0 then currXMLport.Skip(); end;
                }
                trigger OnAfterGetRecord()
                begin
                    if Number.Number = 2 then
                        currXMLport.Skip();
                    if Number.Number = 5 then
                        currXMLport.Break();
                end;
            }
            tableelement(None; Integer)
            {
                XmlName = 'None';
                trigger OnPreXmlItem() begin currXMLport.Break(); end;
            }
            textelement(Last) { }
        }
    }
    var
        Count: Integer;
}
xmlport 50101 Quitting
{
    schema
    {
        textelement(Root)
        {
            tableelement(Item; Item)
            {
                XmlName = 'Item';
                trigger OnAfterGetRecord() begin Item.Delete(); currXMLport.Quit(); end;
            }
        }
    }
    trigger OnPostXmlPort() begin Message('post'); end;
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Content: Record Content;
        Item: Record Item;
        Data: Codeunit Data;
        Stream: OutStream;
    begin
        Content.Data.CreateOutStream(Stream);
        Xmlport.Export(Xmlport::Choosing, Stream);
        Data.Shown(Content);
        // expect: <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        // expect: <Root>
        // expect:   <Number Is="1">
        // expect:     <Part>1</Part>
        // expect:     <Odd>
        // expect:       <Inner />
        // expect:     </Odd>
        // expect:   </Number>
        // expect:   <Number>
        // expect:     <Part>1</Part>
        // expect:     <Part>2</Part>
        // expect:     <Part>3</Part>
        // expect:     <Odd>
        // expect:       <Inner />
        // expect:     </Odd>
        // expect:   </Number>
        // expect:   <Number Is="4">
        // expect:     <Part>1</Part>
        // expect:     <Part>2</Part>
        // expect:     <Part>3</Part>
        // expect:     <Part>4</Part>
        // expect:   </Number>
        // expect:   <Last />
        // expect: </Root>
        Data.Fill();
        Message('%1', Xmlport.Export(Xmlport::Quitting, Stream));  // expect: No
        Message('%1', Item.Count());                               // expect: 1
    end;
}
// --- what cannot be exported
xmlport 50100 Inline
{
    InlineSchema = true;
    schema { textelement(Root) { } }
}
xmlport 50101 Misnamed
{
    schema { textelement("two words") { } }
}
xmlport 50102 BadText
{
    schema { textelement(Root) { trigger OnBeforePassVariable() begin Root[1] := 1; end; } }
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Content: Record Content;
        Stream: OutStream;
    begin
        Content.Data.CreateOutStream(Stream);
        asserterror Xmlport.Export(Xmlport::Misnamed, Stream);
        Message(GetLastErrorText());   // expect: The ' ' character, hexadecimal value 0x20, cannot be included in a name.
        Message('%1', Xmlport.Export(Xmlport::BadText, Stream)); // expect: No
        Message(GetLastErrorText());   // expect: '', hexadecimal value 0x01, is an invalid character.
        Xmlport.Export(Xmlport::Inline, Stream); // error: alrun does not support an XMLport with InlineSchema...
    end;
}
