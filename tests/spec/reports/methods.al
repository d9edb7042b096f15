// Docs: methods-auto/report, devenv-substituting-reports, devenv-permissions-on-database-objects
// --- shared
table 50100 Customer
{
    fields
    {
        field(1; "No."; Code[20]) { CaptionML = ENU = 'Number', DAN = 'Nummer'; }
        field(2; Amount; Decimal) { }
    }
    keys { key(PK; "No.") { } }
}
permissionset 50100 Runner { Permissions = codeunit * = X, table * = X, report Allowed = X, tabledata Customer = X; }
report 50100 Allowed
{
    ProcessingOnly = true;
    UseRequestPage = false;
    DataAccessIntent = ReadOnly;
    dataset
    {
        dataitem(Once; Integer)
        {
            DataItemTableView = where(Number = const(1));
            PrintOnlyIfDetail = true;
            trigger OnAfterGetRecord()
            begin
                Message('%1 %2', CurrReport.PrintOnlyIfDetail(), CurrReport.ShowOutput());
                CurrReport.PrintOnlyIfDetail := false;
                Message('%1', CurrReport.PrintOnlyIfDetail);
            end;
        }
    }
    trigger OnPreReport()
    begin
        Message('%1, %2, %3 %4', CurrReport.ObjectId(), CurrReport.ObjectId(false), CurrReport.Preview, CurrReport.TargetFormat);
    end;

    procedure SkipNow()
    begin
        CurrReport.Skip();
    end;
}
report 50101 Refused
{
    ProcessingOnly = true;
    UseRequestPage = false;
    trigger OnPreReport() begin Message('refused'); end;
}
// --- what CurrReport and a variable say
codeunit 50100 Main
{
    trigger OnRun()
    var
        Allowed: Report Allowed;
        Refused: Report Refused;
    begin
        Message('%1 %2', Allowed.IsReadOnly(), Refused.IsReadOnly);     // expect: Yes No
        Message('%1', Allowed.UseRequestPage());                        // expect: No
        Allowed.UseRequestPage := true;
        Message('%1', Allowed.UseRequestPage);                          // expect: Yes
        Allowed.UseRequestPage(false);
        Allowed.RunModal();
        // expect: Report Allowed, Report 50100, No Pdf
        // expect: Yes Yes
        // expect: No
        Allowed.SkipNow();      // run-time error NoTrigger: CurrReport.Skip ends a trigger of the report Allowed, and none runs.
    end;
}
// --- Execute right on the report [permissions: Runner]
codeunit 50100 Main
{
    trigger OnRun()
    begin
        Report.Run(Report::Allowed);
        // expect: Report Allowed, Report 50100, No Pdf
        // expect: Yes Yes
        // expect: No
        Report.Run(Report::Refused);    // run-time error DB:ExecuteObjDenied: Sorry, the current permissions prevented the action. (Report 50101 Refused Execute: ...
    end;
}
// --- the language and the formats of a report are its own while it runs
report 50102 Danish
{
    UseRequestPage = false;
    ProcessingOnly = true;
    trigger OnPreReport()
    var
        Customer: Record Customer;
    begin
        Message('%1 %2', CurrReport.Language, CurrReport.FormatRegion);
        Message('%1 %2', Customer.FieldCaption("No."), 1234.5);
        CurrReport.Language := 1030;
        CurrReport.FormatRegion := 'da-DK';
        Message('%1 %2', CurrReport.Language(), CurrReport.FormatRegion());
        Message('%1 %2', Customer.FieldCaption("No."), 1234.5);
    end;
}
codeunit 50100 Main
{
    trigger OnRun()
    var
        Danish: Report Danish;
        Customer: Record Customer;
    begin
        Report.Run(Report::Danish);
        // expect: 1033 en-US
        // expect: Number 1,234.5
        // expect: 1030 da-DK
        // expect: Nummer 1.234,5
        Message('%1 %2', Customer.FieldCaption("No."), 1234.5);     // expect: Number 1,234.5
        Danish.Language(1030);
        Danish.Run();
        // expect: 1030 en-US
        // expect: Nummer 1,234.5
        // expect: 1030 da-DK
        // expect: Nummer 1.234,5
        asserterror Danish.FormatRegion('xx-YY');
        Message(GetLastErrorText());                                // expect: 'xx-YY' is not the tag of a region.
        Danish.Language(12345);     // run-time error Argument: 12345 is not the id of a language.
    end;
}
// --- subscribers have another report run in place of one
codeunit 50101 Substitute
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Reporting Triggers", 'SubstituteReport', '', false, false)]
    local procedure Choose(ReportId: Integer; RunMode: Option; RequestPageXml: Text; RecordRef: RecordRef; var NewReportId: Integer)
    begin
        if (ReportId = Report::Allowed) and (NewReportId = -1) then
            NewReportId := Report::Refused;
    end;
}
codeunit 50100 Main
{
    trigger OnRun()
    begin
        Report.Run(Report::Allowed);                                // expect: refused
        Message('%1', Report.GetSubstituteReportId(50100));         // expect: 50101
        Message('%1', Report.GetSubstituteReportId(50999));         // expect: 50999
    end;
}
// --- an error has the triggers of the report on its call stack
report 50103 Failing
{
    ProcessingOnly = true;
    UseRequestPage = false;
    dataset
    {
        dataitem(Once; Integer)
        {
            DataItemTableView = where(Number = const(1));
            trigger OnAfterGetRecord() begin Error('no'); end;
        }
    }
}
codeunit 50100 Main
{
    trigger OnRun()
    begin
        asserterror Report.Run(Report::Failing);
        Message('%1', GetLastErrorCallStack().StartsWith('"Failing"(Report 50103)."Once - OnAfterGetRecord"(Trigger) line '));  // expect: Yes
    end;
}
// --- events of reports
report 50104 Publisher
{
    ProcessingOnly = true;
    UseRequestPage = false;
    trigger OnPreReport()
    var
        Name: Text;
    begin
        Name := 'nobody';
        OnGreet(Name);
        Message('hello %1', Name);
    end;

    [IntegrationEvent(false, false)]
    local procedure OnGreet(var Name: Text)
    begin
    end;
}
codeunit 50101 Subscriber
{
    [EventSubscriber(ObjectType::Report, Report::Publisher, 'OnGreet', '', false, false)]
    local procedure Greet(var Name: Text)
    begin
        Name := 'Ann';
    end;
}
codeunit 50100 Main { trigger OnRun() begin Report.Run(Report::Publisher); end; }
// expect: hello Ann
