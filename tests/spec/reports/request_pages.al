// Reports where nobody sees the request page, and where the user of the run does.
// Docs: devenv-request-pages, methods-auto/report/report-execute-method
// Observed: that a background session runs a report without its request page, and that RunRequestPage is refused there.
// Undocumented: that parameters count more than what OnOpenPage sets, and that validation does not run.
// --- shared
table 50100 Note
{
    fields
    {
        field(1; "No."; Integer) { AutoIncrement = true; }
        field(2; "Text"; Text[250]) { }
    }
    keys { key(PK; "No.") { } }
}
report 50100 Job
{
    ProcessingOnly = true;

    dataset
    {
        dataitem(Notes; Note)
        {
            DataItemTableView = where("Text" = filter('<>hidden'));
        }
        dataitem(Others; Note)
        {
            UseTemporary = true;
        }
    }
    requestpage
    {
        layout
        {
            area(Content)
            {
                field(Title; Title)
                {
                    trigger OnValidate()
                    begin
                        Error('validated');
                    end;
                }
                part(Lines; Lines) { }
            }
        }
        trigger OnInit()
        begin
            Seen := 'init';
        end;

        trigger OnOpenPage()
        begin
            Seen += ' open';
            Title := 'of the page';
            CurrPage.Lines.Page.Show(Title);
        end;

        trigger OnClosePage()
        begin
            Seen += ' close';
        end;
    }
    trigger OnPostReport()
    var
        Note: Record Note;
    begin
        Note."Text" := StrSubstNo('%1, %2, %3, %4', Seen, Title, Notes.GetFilters(), Notes.CurrentKey());
        Note.Insert();
    end;

    var
        Title: Text;
        Seen: Text;
}
page 50100 Lines
{
    PageType = ListPart;
    SourceTable = Note;
    layout
    {
        area(Content)
        {
            repeater(Rows) { field("Text"; Rec."Text") { } }
            field(Shown; Shown) { }
        }
    }
    var
        Shown: Text;

    procedure Show(New: Text)
    begin
        Shown := New;
    end;
}
report 50101 Sizes
{
    ProcessingOnly = true;

    requestpage
    {
        layout { area(Content) { field(Size; Size) { } } }
    }
    trigger OnPreReport()
    begin
        Message('%1', Size);
    end;

    var
        Size: Integer;
}
table 50101 Content
{
    fields { field(1; "No."; Integer) { } field(2; "Data"; Blob) { } }
    keys { key(PK; "No.") { } }
}
report 50102 Printed
{
    dataset
    {
        dataitem(Notes; Note)
        {
            column("Text"; "Text") { }
        }
    }
}
codeunit 50101 Works
{
    trigger OnRun()
    begin
        Report.Run(Report::Job);
        Report.RunModal(Report::Job, true);
    end;
}
codeunit 50102 Asks
{
    trigger OnRun()
    var
        Note: Record Note;
    begin
        if not Codeunit.Run(Codeunit::"Asks For Parameters") then
            Note."Text" := CopyStr(GetLastErrorText(), 1, 250);
        Note.Insert();
    end;
}
codeunit 50103 "Asks For Parameters"
{
    trigger OnRun()
    var
        Parameters: Text;
    begin
        Parameters := Report.RunRequestPage(Report::Job);
    end;
}
// ---
// A background session runs a report as if nobody had asked for its request page.
var
    Note: Record Note;
    Id: Integer;
StartSession(Id, Codeunit::Works);
while IsSessionActive(Id) do;
Note.FindSet();
repeat
    Message(Note."Text");
until Note.Next() = 0;
// expect: init open close, of the page, , No.
// expect: init open close, of the page, , No.
// ---
// It has nobody to ask for parameters.
var
    Note: Record Note;
    Id: Integer;
StartSession(Id, Codeunit::Asks);
while IsSessionActive(Id) do;
Note.FindFirst();
Message(Note."Text");
// expect: Microsoft Dynamics 365 Business Central Server attempted to issue a client callback to show a request page: Job. Client callbacks are not supported on Microsoft Dynamics 365 Business Central Server.
// ---
// Parameters: options, and filters and the key of data items; those of DataItemTableView stay.
var
    Note: Record Note;
Report.Execute(Report::Job, '<ReportParameters name="Job" id="50100"><Options><Field name="Title">given</Field></Options><DataItems><DataItem name="Notes">VERSION(1) SORTING(Field1) WHERE(Field1=1(2..3))</DataItem></DataItems></ReportParameters>');
Note.FindLast();
Message(Note."Text");                 // expect: init open close, given, No.: 2..3, No.
// ---
// What is no XML, and a value that is none of the option.
var
    Sizes: Report Sizes;
asserterror Sizes.Execute('no XML');
Message(GetLastErrorCode());          // expect: ReportParameters
asserterror Sizes.Execute('<ReportParameters><Options><Field name="Size">big</Field></Options></ReportParameters>');
Message(GetLastErrorText());          // expect: The value "big" can't be evaluated into type Integer.
asserterror Sizes.Execute('<ReportParameters><Options><Field>1</Field></Options></ReportParameters>');
Message(GetLastErrorText());          // expect: An element Field of the report parameters has no name.
Sizes.Execute('<ReportParameters><Options><Field name="SIZE">7</Field><Field name="Gone">1</Field></Options></ReportParameters>');
// expect: 7
// ---
// The user of a run sets fields and filters by name, of parts too.
// page: get Size; set Size 3; ok
// page: set Size 4; cancel
// page: get Shown; set "Notes.No." 5; get Notes.No.; close
Report.Run(Report::Sizes);
// expect: 0
// expect: 3
Report.RunModal(Report::Sizes);
Report.Run(Report::Job);
// expect: of the page
// expect: 5
// --- [test: Answer]
// Observed: what RunRequestPage gives filters the dataset of SaveAs.
var
    Note: Record Note;
    Content: Record Content;
    Written: OutStream;
    Read: InStream;
    Found: XmlDocument;
    Columns: XmlNodeList;
    Column: XmlNode;
    Parameters: Text;
Note."Text" := 'first';
Note.Insert();
Note."No." := 0;
Note."Text" := 'second';
Note.Insert();
Commit();
Parameters := Report.RunRequestPage(Report::Printed);
Content."Data".CreateOutStream(Written);
Message('%1', Report.SaveAs(Report::Printed, Parameters, ReportFormat::Xml, Written));
// expect: Yes
Content."Data".CreateInStream(Read);
XmlDocument.ReadFrom(Read, Found);
Found.SelectNodes('//Column', Columns);
foreach Column in Columns do
    Message(Column.AsXmlElement().InnerText());
// expect: second

[RequestPageHandler]
procedure Answer(var Page: TestRequestPage Printed)
begin
    Page.Notes.SetFilter("Text", 's*');
    Page.OK().Invoke();
end;
