// Docs: methods-auto/query/query-saveascsv-integer-outstream-integer-string-method
// Docs: methods-auto/query/query-saveasxml-integer-outstream-method, methods-auto/query/query-saveasjson-method
// Observed: SaveAsJson writes an array. Undocumented: the names in the XML, and how values are written.
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[10]) { }
        field(2; Name; Text[50]) { }
        field(3; Price; Decimal) { }
        field(4; Created; Date) { }
        field(5; Blocked; Boolean) { }
        field(6; Stock; Integer) { }
        field(7; Kind; Option) { OptionMembers = Goods,Service; }
    }
}
table 50101 Store
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Content; Blob) { }
    }
}
query 50100 Items
{
    elements
    {
        dataitem(Item; Item)
        {
            column(No; "No.") { }
            column(Name; Name) { }
            column(Price; Price) { }
            filter(BlockedFilter; Blocked) { }
        }
    }
}
query 50101 Types
{
    elements
    {
        dataitem(Item; Item)
        {
            column(No; "No.") { }
            column(Price; Price) { }
            column(Created; Created) { }
            column(Blocked; Blocked) { }
            column(Stock; Stock) { }
            column(Kind; Kind) { }
        }
    }
}
query 50102 Stores
{
    elements
    {
        dataitem(Store; Store) { column(Content; Content) { } }
    }
}
codeunit 50101 Items
{
    procedure Fill()
    begin
        Add('A', 'Bolt, "long"', 1234.5);
        Add('B', 'Nut <small>', 0);
        Add('C', 'Washer', -1);
    end;

    procedure Add(No: Code[10]; Name: Text[50]; Price: Decimal)
    var
        Item: Record Item;
    begin
        Item."No." := No;
        Item.Name := Name;
        Item.Price := Price;
        Item.Created := 20240229D;
        Item.Blocked := No = 'C';
        Item.Stock := 7;
        Item.Kind := Item.Kind::Service;
        Item.Insert();
    end;

    procedure Show(var Store: Record Store temporary)
    var
        Stream: InStream;
        Line: Text;
    begin
        Store.Content.CreateInStream(Stream, TextEncoding::UTF8);
        while not Stream.EOS() do begin
            Stream.ReadText(Line);
            Message(Line);
        end;
    end;
}
// --- CSV begins with the names of the columns; the filters of the variable hold, and it is closed
var
    Store: Record Store temporary;
    Items: Codeunit Items;
    Rows: Query Items;
    Stream: OutStream;
Items.Fill();
Rows.SetRange(BlockedFilter, false);
Rows.Open();
Rows.Read();
Store.Content.CreateOutStream(Stream, TextEncoding::UTF8);
Message('%1', Rows.SaveAsCsv(Stream));                      // expect: Yes
Items.Show(Store);
// expect: No,Name,Price
// expect: A,"Bolt, ""long""",1234.5
// expect: B,Nut <small>,0
Rows.Read();                                                // error QueryRead: The query Items must be opened before it is read.
// --- with another delimiter, and at positions
var
    Store: Record Store temporary;
    Items: Codeunit Items;
    Stream: OutStream;
Items.Fill();
Store.Content.CreateOutStream(Stream, TextEncoding::UTF8);
Query.SaveAsCsv(Query::Items, Stream, 1, ';');
Query.SaveAsCsv(Query::Items, Stream, 0, '1,4,13');
Items.Show(Store);
// expect: No;Name;Price
// expect: A;"Bolt, ""long""";1234.5
// expect: B;Nut <small>;0
// expect: C;Washer;-1
// expect: No Name     Price
// expect: A  Bolt, "lo1234.5
// expect: B  Nut <smal0
// expect: C  Washer   -1
// --- positions that are not those of the columns
var
    Store: Record Store temporary;
    Rows: Query Items;
    Stream: OutStream;
Store.Content.CreateOutStream(Stream);
asserterror Rows.SaveAsCsv(Stream, 0, '1,4');
Message(GetLastErrorText());                                // expect: The format argument must have a growing position, from 1, for each of the 3 columns, but it is '1,4'.
Rows.SaveAsCsv(Stream, 2);                                  // error: The format of a CSV file must be 0 or 1, but it is 2.
// --- XML
var
    Store: Record Store temporary;
    Items: Codeunit Items;
    Document: XmlDocument;
    Nodes: XmlNodeList;
    Node: XmlNode;
    OutStream: OutStream;
    InStream: InStream;
Items.Fill();
Store.Content.CreateOutStream(OutStream, TextEncoding::UTF8);
Query.SaveAsXml(Query::Items, OutStream);
Store.Content.CreateInStream(InStream, TextEncoding::UTF8);
XmlDocument.ReadFrom(InStream, Document);
Document.SelectNodes('/DataSet/Result/Name', Nodes);
foreach Node in Nodes do
    Message(Node.AsXmlElement().InnerText);
// expect: Bolt, "long"
// expect: Nut <small>
// expect: Washer
// --- JSON
var
    Store: Record Store temporary;
    Items: Codeunit Items;
    Rows: Query Types;
    Stream: OutStream;
    Array: JsonArray;
    Token: JsonToken;
    InStream: InStream;
Items.Add('A', '', 1.50);
Store.Content.CreateOutStream(Stream, TextEncoding::UTF8);
Message('%1', Rows.SaveAsJson(Stream));                     // expect: Yes
Items.Show(Store);                                          // expect: [{"No":"A","Price":1.5,"Created":"2024-02-29","Blocked":false,"Stock":7,"Kind":"1"}]
Store.Content.CreateInStream(InStream, TextEncoding::UTF8);
Message('%1', Array.ReadFrom(InStream));                    // expect: Yes
Message('%1', Array.Count());                               // expect: 1
// --- files
var
    File: File;
    Items: Codeunit Items;
    Rows: Query Items;
    Line: Text;
Items.Fill();
Rows.SaveAsCsv('items.csv');
Rows.SaveAsXml('items.xml');
Query.SaveAsCsv(Query::Items, 'all.csv', 1, '|');
Query.SaveAsXml(Query::Items, 'all.xml');
File.TextMode(true);
File.Open('all.csv');
File.Read(Line);
Message(Line);                                              // expect: No|Name|Price
File.Close();
Message('%1 %2 %3', Exists('items.csv'), Exists('items.xml'), Exists('all.xml')); // expect: Yes Yes Yes
Message('%1', Rows.SaveAsXml('missing/items.xml'));         // expect: No
// --- a query that is not there
var
    Stream: OutStream;
    Store: Record Store temporary;
Store.Content.CreateOutStream(Stream);
Message('%1', Query.SaveAsJson(4711, Stream));              // expect: No
Query.SaveAsJson(4711, Stream);                             // error NotFound: You tried to invoke the Query object with the ID 4711 from the object Spec. An object with that ID does not exist in the current application.
// --- the content of a Blob is a column
var
    Store: Record Store;
    Rows: Query Stores;
    OutStream: OutStream;
    InStream: InStream;
    Line: Text;
Store."No." := 1;
Store.Content.CreateOutStream(OutStream);
OutStream.WriteText('What is in it');
Store.Insert();
Rows.Open();
Rows.Read();
Rows.Content.CreateInStream(InStream);
InStream.ReadText(Line);
Message(Line);                                              // expect: What is in it
