// Docs: methods-auto/report/report-saveas-method, methods-auto/report/report-wordxmlpart-method, devenv-report-dataset
// Observed: Microsoft's test libraries find rows at ReportDataSet/DataItems/DataItem, values in Column by its name.
// Undocumented: what else the XML of a dataset has.
// --- shared
table 50100 Customer
{
    fields
    {
        field(1; "No."; Code[20]) { Caption = 'Number'; }
        field(2; Kind; Option) { OptionMembers = Big,Small; OptionCaption = 'Large,Little'; }
        field(3; Since; Date) { }
        field(4; Total; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Entry.Amount where("Customer No." = field("No.")));
        }
        field(5; Blocked; Boolean) { }
    }
    keys { key(PK; "No.") { } }
}
table 50101 Entry
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; "Customer No."; Code[20]) { }
        field(3; Amount; Decimal) { }
    }
    keys { key(PK; "Entry No.") { } }
}
report 50100 "Customer List"
{
    DefaultLayout = Word;
    WordLayout = './list.docx';
    dataset
    {
        dataitem(Customer; Customer)
        {
            column(No; "No.") { IncludeCaption = true; }
            column(Kind; Kind) { }
            column(Since; Since) { }
            column(Total; Total) { }
            column(Blocked; Blocked) { }
            dataitem(Entry; Entry)
            {
                DataItemLink = "Customer No." = field("No.");
                column(Amount; Amount) { }
                column(Twice; Twice(Amount)) { }
            }
        }
    }
    labels
    {
        Title = 'A & B';
    }
    local procedure Twice(Value: Decimal): Decimal
    begin
        exit(2 * Value);
    end;
}
report 50101 "Only With Details"
{
    dataset
    {
        dataitem(Customer; Customer)
        {
            PrintOnlyIfDetail = true;
            column(No; "No.") { }
            dataitem(Entry; Entry)
            {
                DataItemLink = "Customer No." = field("No.");
                column(Amount; Amount) { }
            }
        }
    }
}
report 50102 "Nothing To Show"
{
    ProcessingOnly = true;
    trigger OnPreReport() begin Message('never'); end;
}
codeunit 50109 Data
{
    procedure Fill()
    var
        Customer: Record Customer;
        Entry: Record Entry;
    begin
        Customer."No." := 'A';
        Customer.Kind := Customer.Kind::Small;
        Customer.Since := DMY2Date(31, 1, 2024);
        Customer.Blocked := true;
        Customer.Insert();
        Clear(Customer);
        Customer."No." := 'B';
        Customer.Insert();
        Entry."Entry No." := 1;
        Entry."Customer No." := 'A';
        Entry.Amount := 1234.5;
        Entry.Insert();
        Entry."Entry No." := 2;
        Entry.Amount := 1;
        Entry.Insert();
    end;

    procedure Saved(ReportId: Integer) Document: XmlDocument
    var
        TempCustomer: Record Buffer temporary;
        Stream: OutStream;
        Source: InStream;
    begin
        TempCustomer.Content.CreateOutStream(Stream, TextEncoding::UTF8);
        Report.SaveAs(ReportId, '', ReportFormat::Xml, Stream);
        TempCustomer.Content.CreateInStream(Source, TextEncoding::UTF8);
        XmlDocument.ReadFrom(Source, Document);
    end;

    procedure Show(Document: XmlDocument; Path: Text)
    var
        Found: XmlNodeList;
        Each: XmlNode;
    begin
        Document.SelectNodes(Path, Found);
        foreach Each in Found do
            if Each.IsXmlAttribute() then
                Message(Each.AsXmlAttribute().Value())
            else
                Message(Each.AsXmlElement().InnerText());
    end;
}
table 50103 Buffer
{
    TableType = Temporary;
    fields
    {
        field(1; Id; Integer) { }
        field(2; Content; Blob) { }
    }
    keys { key(PK; Id) { } }
}
// --- rows in rows: numbers, dates and Booleans as XML has them, options by their captions, FlowFields calculated
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Data: Codeunit Data;
        Document: XmlDocument;
    begin
        Data.Fill();
        Document := Data.Saved(Report::"Customer List");
        Data.Show(Document, '/ReportDataSet/@id');                                          // expect: 50100
        Data.Show(Document, '/ReportDataSet/@name');                                        // expect: Customer List
        Data.Show(Document, '/ReportDataSet/DataItems/DataItem/@name');
        // expect: Customer
        // expect: Customer
        Data.Show(Document, '//DataItem[Columns/Column[@name="No"]="A"]/Columns/Column');
        // expect: A
        // expect: Little
        // expect: 2024-01-31
        // expect: 1235.5
        // expect: true
        Data.Show(Document, '//DataItem[Columns/Column[@name="No"]="B"]//Column');
        // expect: B
        // expect: Large
        // expect: 
        // expect: 0
        // expect: false
        Data.Show(Document, '//DataItem[@name="Entry"]//Column[@name="Amount"]');
        // expect: 1234.5
        // expect: 1
        Data.Show(Document, '//Column[@name="Twice"]');
        // expect: 2469
        // expect: 2
        Data.Show(Document, '//Label[@name="NoCaption"]');                                  // expect: Number
        Data.Show(Document, '//Label[@name="Title"]');                                      // expect: A & B
    end;
}
// --- PrintOnlyIfDetail leaves out what has no details; a record given as RecordRef filters
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Data: Codeunit Data;
        Document: XmlDocument;
        Customer: Record Customer;
        Buffer: Record Buffer;
        Ref: RecordRef;
        Stream: OutStream;
        Source: InStream;
    begin
        Data.Fill();
        Document := Data.Saved(Report::"Only With Details");
        Data.Show(Document, '//Column[@name="No"]');                                        // expect: A
        Customer.SetRange("No.", 'B');
        Ref.GetTable(Customer);
        Buffer.Content.CreateOutStream(Stream, TextEncoding::UTF8);
        Report.SaveAs(Report::"Customer List", '', ReportFormat::Xml, Stream, Ref);
        Buffer.Content.CreateInStream(Source, TextEncoding::UTF8);
        XmlDocument.ReadFrom(Source, Document);
        Data.Show(Document, '//Column[@name="No"]');                                        // expect: B
    end;
}
// --- a file
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Data: Codeunit Data;
        List: Report "Customer List";
        Document: XmlDocument;
        File: File;
        Source: InStream;
        Name: Text;
    begin
        Data.Fill();
        Name := TemporaryPath() + 'list.xml';
        List.SaveAsXml(Name);
        File.Open(Name);
        File.CreateInStream(Source);
        XmlDocument.ReadFrom(Source, Document);
        Data.Show(Document, '//Column[@name="Amount"]');
        // expect: 1234.5
        // expect: 1
        File.Close();
        Message('%1', Report.SaveAsXml(Report::"Customer List", TemporaryPath() + 'none/list.xml'));    // expect: No
    end;
}
// --- what only processes cannot be saved; other formats need a layout
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Buffer: Record Buffer;
        Stream: OutStream;
    begin
        Buffer.Content.CreateOutStream(Stream);
        Message('%1', Report.SaveAs(Report::"Nothing To Show", '', ReportFormat::Xml, Stream));          // expect: No
        Report.SaveAs(Report::"Nothing To Show", '', ReportFormat::Xml, Stream);    // run-time error ReportProcessingOnly: The report Nothing To Show only processes, and has no output.
    end;
}
// ---
codeunit 50100 Runner
{
    trigger OnRun()
    begin
        Report.SaveAsPdf(Report::"Customer List", TemporaryPath() + 'list.pdf');    // run-time error AlrunUnsupported: alrun does not support layouts of reports, so Customer List cannot be saved as Pdf.
    end;
}
// --- its structure for Word, and its default layout
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Data: Codeunit Data;
        Part: XmlDocument;
        Root: XmlElement;
        List: Report "Customer List";
    begin
        XmlDocument.ReadFrom(Report.WordXmlPart(Report::"Only With Details"), Part);
        Part.GetRoot(Root);
        Message(Root.NamespaceUri());           // expect: urn:microsoft-dynamics-nav/reports/Only_With_Details/50101/
        Data.Show(Part, '/*/*[local-name()="Customer"]/*[local-name()="No"]');              // expect: No
        Data.Show(Part, '//*[local-name()="Entry"]/*');                                     // expect: Amount
        XmlDocument.ReadFrom(List.WordXmlPart(true), Part);
        Data.Show(Part, '/*/*[local-name()="Labels"]/*');
        // expect: NoCaption
        // expect: Title
        Data.Show(Part, '//@ElementType');
        // expect: Parameter
        // expect: Parameter
        // expect: DataItem
        // expect: Column
        // expect: Column
        // expect: Column
        // expect: Column
        // expect: Column
        // expect: DataItem
        // expect: Column
        // expect: Column
        Message('%1', List.DefaultLayout());                                                // expect: Word
        Message('%1', Report.DefaultLayout(Report::"Nothing To Show"));                     // expect: None
    end;
}
