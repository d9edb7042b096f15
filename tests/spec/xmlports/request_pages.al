// Docs: devenv-request-pages, properties/devenv-userequestpage-property, methods-auto/testrequestpage
// --- shared
table 50100 Item
{
    fields { field(1; "No."; Code[10]) { } field(2; Kind; Code[10]) { } }
    keys { key(PK; "No.") { } }
}
table 50102 Content
{
    TableType = Temporary;
    fields { field(1; Id; Integer) { } field(2; Data; Blob) { } }
}
xmlport 50100 Asking
{
    Direction = Export;
    Format = VariableText;
    TextEncoding = UTF8;
    schema
    {
        textelement(Root)
        {
            tableelement(Item; Item)
            {
                RequestFilterFields = "No.";
                fieldelement(No; Item."No.") { }
                textelement(Extra) { trigger OnBeforePassVariable() begin Extra := Word; end; }
            }
        }
    }
    requestpage
    {
        layout
        {
            area(Content)
            {
                field(Word; Word) { trigger OnValidate() begin Message('validate %1', Word); end; }
            }
        }
        trigger OnOpenPage() begin Message('open'); Word := 'none'; end;
    }
    trigger OnPreXmlPort() begin Message('pre ' + Word + FilterText()); end;
    trigger OnPostXmlPort() begin Message('post'); end;
    local procedure FilterText(): Text
    begin
        if Item.GetFilters() = '' then
            exit(':');
        exit(' ' + Item.GetFilters());
    end;

    var
        Word: Text;
}
codeunit 50109 Data
{
    procedure Fill()
    var
        Item: Record Item;
    begin
        Item."No." := 'A';
        Item.Insert();
        Item."No." := 'B';
        Item.Insert();
        Commit();
    end;
}
// --- its user sets values and filters
var
    Data: Codeunit Data;
    Port: XmlPort Asking;
    Stream: OutStream;
    Content: Record Content;
    Source: InStream;
    Text: Text;
Data.Fill();
Content.Data.CreateOutStream(Stream);
Port.SetDestination(Stream);
Port.Run();     // page: get Word; set Word mine; set "Item.No." B; ok
// expect: open
// expect: none
// expect: validate mine
// expect: pre mine No.: B
// expect: post
Content.Data.CreateInStream(Source, TextEncoding::UTF8);
Source.ReadText(Text);
Message(Text);                               // expect: "B","mine"
Xmlport.Run(Xmlport::Asking, true, false);   // page: ok
// expect: open
// expect: pre none:
// expect: post
// expect: download: Asking.txt, 25
// --- Cancel ends the xmlport before it begins, and the user who leaves the page does
Xmlport.Run(Xmlport::Asking, true, false);   // page: cancel
// expect: open
Xmlport.Run(50100);                          // page: close
// expect: open
// --- Import and Export do not ask
var
    Content: File;
    Stream: OutStream;
Content.CreateTempFile();
Content.CreateOutStream(Stream);
Xmlport.Export(Xmlport::Asking, Stream);
// expect: pre :
// expect: post
// --- the user cannot be asked while a write is pending
var
    Item: Record Item;
Item."No." := 'A';
Item.Insert();
Xmlport.Run(Xmlport::Asking, true, false);   // run-time error TransactionStopped: An error occurred and the transaction is stopped. Contact your administrator or partner for further assistance.
// --- [test]
// A TestRequestPage is that of a report.
Xmlport.Run(Xmlport::Asking, true, false);   // error: alrun does not support the request page of the XMLport Asking in a test.
