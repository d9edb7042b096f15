// Docs: devenv-report-triggers, triggers-auto/report, triggers-auto/reportdataitem, methods-auto/report
// --- shared
table 50100 Customer
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; City; Text[50]) { }
        field(3; Sales; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum(Entry.Amount where("Customer No." = field("No.")));
        }
    }
    keys { key(PK; "No.") { } key(City; City) { } }
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
codeunit 50109 Data
{
    procedure Fill()
    begin
        AddCustomer('A', 'Rome');
        AddCustomer('B', 'Bern');
        AddCustomer('C', 'Rome');
        AddEntry(1, 'A', 10);
        AddEntry(2, 'B', 20);
        AddEntry(3, 'A', 30);
    end;

    local procedure AddCustomer(No: Code[20]; City: Text[50])
    var
        Customer: Record Customer;
    begin
        Customer."No." := No;
        Customer.City := City;
        Customer.Insert();
    end;

    local procedure AddEntry(No: Integer; CustomerNo: Code[20]; Amount: Decimal)
    var
        Entry: Record Entry;
    begin
        Entry."Entry No." := No;
        Entry."Customer No." := CustomerNo;
        Entry.Amount := Amount;
        Entry.Insert();
    end;
}
// --- the order of triggers
report 50100 Everything
{
    UseRequestPage = false;
    ProcessingOnly = true;
    dataset
    {
        dataitem(Customer; Customer)
        {
            DataItemTableView = where(City = const('Rome'));
            dataitem(Entry; Entry)
            {
                DataItemLink = "Customer No." = field("No.");
                trigger OnPreDataItem() begin Message('  pre entry'); end;
                trigger OnAfterGetRecord() begin Message('  entry %1 of %2', "Entry No.", Customer."No."); end;
                trigger OnPostDataItem() begin Message('  post entry'); end;
            }
            trigger OnPreDataItem() begin Message('pre customer'); end;
            trigger OnAfterGetRecord() begin Message('customer %1', "No."); end;
            trigger OnPostDataItem() begin Message('post customer'); end;
        }
        dataitem(Twice; Integer)
        {
            MaxIteration = 2;
            trigger OnAfterGetRecord() begin Message('integer'); end;
        }
    }
    trigger OnInitReport() begin Message('init'); end;
    trigger OnPreReport() begin Message('pre report'); end;
    trigger OnPostReport() begin Message('post report'); end;
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Data: Codeunit Data;
    begin
        Data.Fill();
        Report.Run(Report::Everything);
        // expect: init
        // expect: pre report
        // expect: pre customer
        // expect: customer A
        // expect:   pre entry
        // expect:   entry 1 of A
        // expect:   entry 3 of A
        // expect:   post entry
        // expect: customer C
        // expect:   pre entry
        // expect:   post entry
        // expect: post customer
        // expect: integer
        // expect: integer
        // expect: post report
    end;
}
// --- a variable: OnInitReport comes before the first call, RunModal keeps the variable, Run clears it
report 50100 Greeting
{
    ProcessingOnly = true;
    UseRequestPage = false;
    var
        Name: Text;

    trigger OnInitReport()
    begin
        Name := 'nobody';
        Message('init');
    end;

    trigger OnPreReport()
    begin
        Message('hello %1', Name);
    end;

    procedure SetName(NewName: Text)
    begin
        Message('was %1', Name);
        Name := NewName;
    end;

    procedure GetName(): Text
    begin
        exit(Name);
    end;
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Greeting: Report Greeting;
    begin
        Message('begin');              // expect: begin
        Greeting.SetName('Ann');
        // expect: init
        // expect: was nobody
        Greeting.RunModal();           // expect: hello Ann
        Message(Greeting.GetName());   // expect: Ann
        Greeting.Run();                // expect: hello Ann
        Message(Greeting.GetName());
        // expect: init
        // expect: nobody
    end;
}
// --- SetTableView and the record of Report.Run: filters are there in OnPreReport, where DataItemTableView keeps its own
report 50100 Filtered
{
    ProcessingOnly = true;
    UseRequestPage = false;
    dataset
    {
        dataitem(Customer; Customer)
        {
            DataItemTableView = where("No." = filter(<>C));
            trigger OnAfterGetRecord() begin Message('%1 %2', "No.", City); end;
        }
    }
    trigger OnPreReport() begin Message('filters: %1', Customer.GetFilters()); end;
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Data: Codeunit Data;
        Customer: Record Customer;
        Filtered: Report Filtered;
    begin
        Data.Fill();
        Customer.SetRange(City, 'Rome');
        Filtered.SetTableView(Customer);
        Filtered.RunModal();
        // expect: filters: City: Rome
        // expect: A Rome
        Customer.SetRange(City, 'Bern');
        Report.RunModal(Report::Filtered, false, false, Customer);
        // expect: filters: City: Bern
        // expect: B Bern
        Report.Run(50100, false);
        // expect: filters: 
        // expect: A Rome
        // expect: B Bern
        Report.Run('Filtered', false, true, Customer);
        // expect: filters: City: Bern
        // expect: B Bern
    end;
}
// --- sorting: that of DataItemTableView comes first, else that of the record
report 50100 ByCity
{
    ProcessingOnly = true;
    UseRequestPage = false;
    dataset
    {
        dataitem(Sorted; Customer)
        {
            DataItemTableView = sorting(City) order(descending);
            trigger OnAfterGetRecord() begin Message('%1 %2', City, "No."); end;
        }
    }
}
report 50101 AsAsked
{
    ProcessingOnly = true;
    UseRequestPage = false;
    dataset
    {
        dataitem(Customer; Customer)
        {
            trigger OnAfterGetRecord() begin Message('%1 %2', City, "No."); end;
        }
    }
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Data: Codeunit Data;
        Customer: Record Customer;
    begin
        Data.Fill();
        Report.Run(Report::ByCity);
        // expect: Rome C
        // expect: Rome A
        // expect: Bern B
        Customer.SetCurrentKey(City);
        Report.Run(Report::ByCity, false, false, Customer);
        // expect: Rome C
        // expect: Rome A
        // expect: Bern B
        Report.Run(Report::AsAsked, false, false, Customer);
        // expect: Bern B
        // expect: Rome A
        // expect: Rome C
    end;
}
// --- Skip leaves a record out with its details, Break ends the data item
report 50100 Choosy
{
    ProcessingOnly = true;
    UseRequestPage = false;
    dataset
    {
        dataitem(Customer; Customer)
        {
            dataitem(Entry; Entry)
            {
                trigger OnAfterGetRecord() begin Message('entry %1', "Entry No."); end;
            }

            trigger OnAfterGetRecord()
            begin
                if "No." = 'A' then
                    CurrReport.Skip();
                Message('customer %1', "No.");
                if "No." = 'B' then
                    CurrReport.Break();
                Message('never');
            end;

            trigger OnPostDataItem()
            begin
                Message('post');
            end;
        }
        dataitem(Entry2; Entry)
        {
            trigger OnPreDataItem()
            begin
                CurrReport.Break();
                Message('never');
            end;

            trigger OnAfterGetRecord() begin Message('never'); end;
        }
        dataitem(Entry3; Entry)
        {
            DataItemTableView = where("Entry No." = const(2));
            trigger OnAfterGetRecord() begin Message('entry3 %1', "Entry No."); end;
        }
    }
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Data: Codeunit Data;
    begin
        Data.Fill();
        Report.Run(Report::Choosy);
        // expect: customer B
        // expect: post
        // expect: entry3 2
    end;
}
// --- Quit ends the report, undoes what it wrote and nothing else, and leaves OnPostReport out
report 50100 Quitter
{
    ProcessingOnly = true;
    UseRequestPage = false;
    dataset
    {
        dataitem(Customer; Customer)
        {
            trigger OnAfterGetRecord()
            begin
                City := 'Oslo';
                Modify();
                if "No." = 'B' then
                    CurrReport.Quit();
            end;
        }
    }
    trigger OnPostReport() begin Message('never'); end;
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Data: Codeunit Data;
        Customer: Record Customer;
    begin
        Data.Fill();
        Report.Run(Report::Quitter);
        Customer.SetRange(City, 'Oslo');
        Message('%1', Customer.Count());   // expect: 0
        Customer.SetRange(City);
        Message('%1', Customer.Count());   // expect: 3
        Commit();
        Report.Run(Report::Quitter);
        Customer.SetRange(City, 'Oslo');
        Message('%1', Customer.Count());   // expect: 0
    end;
}
// --- Quit after a Commit undoes what came after that
report 50100 Committer
{
    ProcessingOnly = true;
    UseRequestPage = false;
    dataset
    {
        dataitem(Customer; Customer)
        {
            trigger OnAfterGetRecord()
            begin
                City := 'Oslo';
                Modify();
                if "No." = 'A' then
                    Commit()
                else
                    CurrReport.Quit();
            end;
        }
    }
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Data: Codeunit Data;
        Customer: Record Customer;
    begin
        Data.Fill();
        Report.Run(Report::Committer);
        Customer.SetRange(City, 'Oslo');
        Customer.FindFirst();
        Message('%1 %2', Customer.Count(), Customer."No.");   // expect: 1 A
    end;
}
// --- A session can start in the transaction in which a report has run
report 50100 Quiet
{
    ProcessingOnly = true;
    UseRequestPage = false;
    dataset { dataitem(Customer; Customer) { } }
}
report 50101 Failing
{
    ProcessingOnly = true;
    UseRequestPage = false;
    trigger OnPreReport() begin Error('not now'); end;
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Data: Codeunit Data;
        Id: Integer;
    begin
        Data.Fill();
        Report.Run(Report::Quiet);
        if TryRun() then;
        Message('%1', StartSession(Id, Codeunit::Nothing));   // expect: Yes
    end;

    [TryFunction]
    local procedure TryRun()
    begin
        Report.Run(Report::Failing);
    end;
}
codeunit 50101 Nothing { trigger OnRun() begin end; }
// --- OnInitReport and OnPreReport can stop it too
report 50100 Stopped
{
    ProcessingOnly = true;
    trigger OnInitReport() begin CurrReport.Quit(); end;
    trigger OnPreReport() begin Message('never'); end;
}
report 50101 StoppedLater
{
    ProcessingOnly = true;
    UseRequestPage = false;
    dataset
    {
        dataitem(Customer; Customer)
        {
            trigger OnPreDataItem() begin Message('never'); end;
        }
    }
    trigger OnPreReport() begin CurrReport.Quit(); end;
    trigger OnPostReport() begin Message('never'); end;
}
codeunit 50100 Runner
{
    trigger OnRun()
    begin
        Report.Run(Report::Stopped);
        Report.Run(Report::StoppedLater);
        Message('done');                   // expect: done
    end;
}
// --- temporary data items, CalcFields, DataItemLinkReference
report 50100 Details
{
    ProcessingOnly = true;
    UseRequestPage = false;
    dataset
    {
        dataitem(Customer; Customer)
        {
            CalcFields = Sales;
            dataitem(Once; Integer)
            {
                DataItemTableView = where(Number = const(1));
                dataitem(Entry; Entry)
                {
                    DataItemLink = "Customer No." = field("No.");
                    DataItemLinkReference = Customer;
                    DataItemTableView = sorting("Entry No.") order(descending);
                    trigger OnAfterGetRecord()
                    begin
                        Buffer.TransferFields(Entry);
                        Buffer.Insert();
                    end;
                }
            }
            trigger OnAfterGetRecord() begin Message('%1 %2', "No.", Sales); end;
        }
        dataitem(Buffer; Entry)
        {
            UseTemporary = true;
            trigger OnPreDataItem() begin SetFilter(Amount, '>10'); end;
            trigger OnAfterGetRecord() begin Message('buffer %1 %2', "Entry No.", Amount); end;
        }
    }
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Data: Codeunit Data;
    begin
        Data.Fill();
        Report.Run(Report::Details);
        // expect: A 40
        // expect: B 20
        // expect: C 0
        // expect: buffer 2 20
        // expect: buffer 3 30
    end;
}
// --- extensions: their triggers stand around those of the report, their data items among its own
report 50100 Base
{
    ProcessingOnly = true;
    UseRequestPage = false;
    dataset
    {
        dataitem(Customer; Customer)
        {
            DataItemTableView = where("No." = filter(A|B));
            trigger OnPreDataItem() begin Message('pre'); end;
            trigger OnAfterGetRecord()
            begin
                Message('record %1', "No.");
                if "No." = 'B' then
                    CurrReport.Skip();
            end;
            trigger OnPostDataItem() begin Message('post'); end;
        }
    }
    trigger OnPreReport() begin Message('report pre'); end;
    trigger OnPostReport() begin Message('report post'); end;
    protected var
        Seen: Integer;
}
reportextension 50100 Extension extends Base
{
    dataset
    {
        modify(Customer)
        {
            trigger OnBeforePreDataItem() begin Message('before pre'); end;
            trigger OnAfterPreDataItem() begin Message('after pre'); end;
            trigger OnBeforeAfterGetRecord() begin Message('before record'); end;
            trigger OnAfterAfterGetRecord()
            begin
                Seen += 1;
                Message('after record %1 %2', Customer."No.", City);
            end;
            trigger OnBeforePostDataItem() begin Message('before post'); end;
            trigger OnAfterPostDataItem() begin Message('after post'); end;
        }
        addfirst(Customer)
        {
            dataitem(First; Integer)
            {
                DataItemTableView = where(Number = const(1));
                trigger OnAfterGetRecord() begin Message('first in %1', Customer."No."); end;
            }
        }
        addbefore(Customer)
        {
            dataitem(Before; Integer)
            {
                DataItemTableView = where(Number = filter(1 .. 2));
                trigger OnAfterGetRecord() begin Message('before %1', Number); end;
            }
        }
        addafter(Customer)
        {
            dataitem(After; Integer)
            {
                DataItemTableView = where(Number = const(7));
                trigger OnAfterGetRecord() begin Message('after %1', Number); end;
            }
        }
    }
    trigger OnPreReport() begin Message('extension pre'); end;
    trigger OnPostReport() begin Message('extension post, %1 seen', Seen); end;
    procedure Announce(What: Text) begin Message('announced %1', What); end;
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Data: Codeunit Data;
        Base: Report Base;
    begin
        Data.Fill();
        Base.Announce('x');
        // expect: announced x
        Base.RunModal();
        // expect: report pre
        // expect: extension pre
        // expect: before 1
        // expect: before 2
        // expect: before pre
        // expect: pre
        // expect: after pre
        // expect: before record
        // expect: record A
        // expect: after record A Rome
        // expect: first in A
        // expect: before record
        // expect: record B
        // expect: after record B Bern
        // expect: before post
        // expect: post
        // expect: after post
        // expect: after 7
        // expect: report post
        // expect: extension post, 2 seen
    end;
}
// --- the triggers of a request page that nobody sees
report 50100 Headless
{
    ProcessingOnly = true;
    UseRequestPage = false;
    requestpage
    {
        trigger OnInit() begin Message('page init'); end;
        trigger OnOpenPage() begin Message('page open'); end;
        trigger OnQueryClosePage(CloseAction: Action): Boolean begin Message('never'); end;
        trigger OnClosePage() begin Message('page close'); end;
    }
    trigger OnInitReport() begin Message('init'); end;
    trigger OnPreReport() begin Message('pre'); end;
}
codeunit 50100 Runner
{
    trigger OnRun()
    begin
        Report.Run(Report::Headless);
        // expect: init
        // expect: page init
        // expect: page open
        // expect: page close
        // expect: pre
    end;
}
// --- errors: an unknown report, a record that it has no data item for, a trigger that fails
codeunit 50100 Runner
{
    trigger OnRun()
    begin
        Report.Run(59999);                 // run-time error NotFound: You tried to invoke the Report object with the ID 59999 from the object Runner. An object with that ID does not exist in the current application.
    end;
}
// ---
Report.Run('Nothing');                     // run-time error NotFound: Report Nothing does not exist.
// ---
report 50100 Failing
{
    ProcessingOnly = true;
    UseRequestPage = false;
    dataset
    {
        dataitem(Customer; Customer)
        {
            trigger OnAfterGetRecord()
            begin
                Error('no %1', "No.");     // error: no A
            end;
        }
    }
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Data: Codeunit Data;
    begin
        Data.Fill();
        Report.Run(Report::Failing);
    end;
}
// ---
report 50100 OfEntries
{
    ProcessingOnly = true;
    UseRequestPage = false;
    dataset
    {
        dataitem(Entry; Entry) { }
    }
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Customer: Record Customer;
        OfEntries: Report OfEntries;
    begin
        OfEntries.SetTableView(Customer);  // run-time error ReportTableView: The report OfEntries has no data item of the table Customer.
    end;
}
// --- what the user would be asked cannot be asked while there are writes
report 50100 Asking
{
    ProcessingOnly = true;
}
codeunit 50100 Runner
{
    trigger OnRun()
    var
        Data: Codeunit Data;
    begin
        Data.Fill();
        Report.RunModal(Report::Asking, false);
        Report.RunModal(Report::Asking);   // run-time error TransactionStopped: An error occurred and the transaction is stopped...
    end;
}
// --- an action that runs a report
// Docs: properties/devenv-runobject-property
report 50100 Printed
{
    UseRequestPage = false;
    ProcessingOnly = true;
    trigger OnPreReport() begin Message('printed'); end;
}
page 50100 Start
{
    PageType = Card;
    actions
    {
        area(Processing)
        {
            action(Print) { RunObject = report Printed; }
        }
    }
}
codeunit 50100 Runner
{
    trigger OnRun()
    begin
        Page.Run(Page::Start);
        // page: action Print
    end;
}
// expect: printed
