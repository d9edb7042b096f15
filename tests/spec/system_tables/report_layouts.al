// Docs: devenv-multiple-report-layouts
// Observed: a row for each layout of the rendering section, with its name, format, MIME type, caption and summary,
// whether it is obsolete in any way, and what it says of sheets
// --- shared
report 50100 List
{
    Caption = 'The List';
    DefaultRenderingLayout = Sheet;
    rendering
    {
        layout(Sheet)
        {
            Type = Excel;
            LayoutFile = './sheet.xlsx';
            ExcelLayoutMultipleDataSheets = false;
            Caption = 'As a sheet';
            Summary = 'For analysis';
        }
        layout("In Word")
        {
            Type = Word;
            LayoutFile = './list.docx';
            ObsoleteState = Pending;
            ObsoleteReason = 'old';
        }
        layout(Own)
        {
            Type = Custom;
            MimeType = 'reportlayout/own';
            LayoutFile = './list.own';
        }
    }
}
report 50101 None { }
reportextension 50100 More extends None
{
    rendering
    {
        layout(Added) { Type = RDLC; LayoutFile = './added.rdl'; }
    }
}
// --- rows
var
    Layout: Record "Report Layout List";
begin
    if Layout.FindSet() then
        repeat
            Message('%1 %2 %3 %4 %5', Layout."Report ID", Layout.Name, Layout."Layout Format", Layout.IsObsolete, Layout.ExcelLayoutMultipleDataSheets);
        until Layout.Next() = 0;
    // expect: 50100 In Word Word Yes Default
    // expect: 50100 Own External No Default
    // expect: 50100 Sheet Excel No Single Data Sheet
    // expect: 50101 Added RDLC No Default
    Layout.SetRange(Name, 'Sheet');
    Layout.FindFirst();
    Message('%1, %2, %3, %4', Layout.Caption, Layout.Description, Layout."Report Name", Layout.IsObsolete);     // expect: As a sheet, For analysis, The List, No
    Layout.SetRange("Report ID", 50100);
    Layout.SetRange(Name, 'OWN');
    Message('%1', Layout.Count());                          // expect: 0
    Layout.SetFilter(Name, '@OWN');
    Layout.FindFirst();
    Message(Layout."MIME Type");                            // expect: reportlayout/own
    Message('%1 %2', Report.DefaultLayout(50100), Report.DefaultLayout(50101));                                 // expect: Excel RDLC
end;
