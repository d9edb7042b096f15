// Docs: devenv-report-object, devenv-report-dataset, devenv-report-triggers, triggers-auto/reportdataitem
// --- shared
table 50100 Customer
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; City; Text[50]) { }
        field(3; Balance; Decimal) { }
        field(4; Hidden; Integer) { }
    }
    keys { key(PK; "No.") { } }

    procedure IsRich(): Boolean
    begin
    end;

    local procedure Helper()
    begin
    end;
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
// --- columns are bound in the scope of their data item
report 50100 "Customer List"
{
    dataset
    {
        dataitem(Customer; Customer)
        {
            column(No; "No.") { IncludeCaption = true; }
            column(Shown; City + Title) { }
            column(Rich; Customer.IsRich()) { }
            column(Twice; 2 * Balance) { IncludeCaption = true; } // error AL0385: 'IncludeCaption can be set to true only if the source of the column is a named field.'
            column(Amount; Amount) { }                      // error AL0118: 'The name 'Amount' does not exist in the current context.'
            column(All; Customer) { }                       // error AL0326: ''Record "Customer"' is not a valid column type.'
            dataitem(Entry; Entry)
            {
                column(EntryAmount; Amount) { }
                column(EntryCustomer; Customer.City) { }
                column(EntryCity; City) { }                 // error AL0118: 'The name 'City' does not exist in the current context.'
            }
        }
        dataitem(Missing; "Missing Table")                  // error AL0185: 'Table 'Missing Table' is missing.'
        {
            column(Anything; Whatever) { }
        }
    }
    var
        Title: Text;
}
// --- triggers of a data item: its record is there without a name, above the report's own names
report 50100 "Customer List"
{
    dataset
    {
        dataitem(Customer; Customer)
        {
            trigger OnPreDataItem()
            begin
                SetRange(Hidden, 0);
                Hidden := 1;
                Helper(1);
                Entry.Amount := Balance;
            end;

            trigger OnAfterGetRecord()
            begin
                if not IsRich() then
                    CurrReport.Skip();
                Hidden := 'xy';                             // error AL0122: 'Cannot implicitly convert type 'Text' to 'Integer'.'
                Amount := 1;                                // error AL0118: 'The name 'Amount' does not exist in the current context.'
            end;

            trigger OnAfterInsert()                         // error AL0162: ''OnAfterInsert' is not a valid trigger for this object type.'
            begin
            end;
        }
        dataitem(Entry; Entry) { }
    }

    trigger OnPreReport()
    begin
        Hidden := 'x';
        Customer.SetRange("No.", 'A');
        CurrReport.Break();
        Skip();
        CurrReport.Nothing();                               // error AL0132: ''Report "Customer List"' does not contain a definition for 'Nothing'.'
        City := 'x';                                        // error AL0118: 'The name 'City' does not exist in the current context.'
    end;

    local procedure Helper(Number: Integer)
    begin
    end;

    var
        Hidden: Text;
}
// --- properties of data items name fields. Docs: properties/devenv-dataitemtableview-property, devenv-dataitemlink-report-property
report 50100 "Customer List"
{
    dataset
    {
        dataitem(Customer; Customer)
        {
            DataItemTableView = sorting("No.") where(Town = const('X')); // error AL0118: ''Town''
            RequestFilterFields = "No.", Street;            // error AL0118: ''Street''
            dataitem(Entry; Entry)
            {
                DataItemLink = "Customer No." = field("No."), Town = field("No."); // error AL0118: ''Town''
                dataitem(Other; Entry)
                {
                    DataItemLinkReference = Customer;
                    DataItemLink = "Customer No." = field("Entry No."); // error AL0118: ''Entry No.''
                }
                dataitem(Third; Entry)
                {
                    DataItemLinkReference = Nobody;         // error AL0781: 'Cannot find a reference of DataItem with name 'Nobody'.'
                    DataItemLink = "Customer No." = field("No.");
                }
            }
        }
    }
}
// --- the names of columns and labels are unique. Docs: diagnostics/diagnostic-al384
report 50100 "Customer List"
{
    dataset
    {
        dataitem(Customer; Customer)
        {
            column(No; "No.") { }
            dataitem(Entry; Entry)
            {
                column(no; Amount) { }                      // error AL0384: 'The name of all the columns and all the labels defined in a report must be unique.'
            }
        }
    }
    labels
    {
        Title = 'Customers';
        No = 'Number';                                      // error AL0384: 'must be unique'
    }
}
// --- the request page sees the report; CurrPage is only there. Docs: devenv-request-pages, devenv-system-defined-variables
report 50100 "Customer List"
{
    dataset
    {
        dataitem(Entry; Entry) { }
    }
    requestpage
    {
        SourceTable = Customer;
        layout
        {
            area(Content)
            {
                field(Title; Title)
                {
                    Visible = ShowTitle;
                    Editable = Missing;                     // error AL0118: ''Missing''
                    trigger OnValidate()
                    begin
                        CurrPage.Update();
                        CurrPage.Nothing();                 // error AL0132: ''RequestPage "Customer List"' does not contain a definition for 'Nothing'.'
                        Title := City + Rec.City;
                        Amount := 1;                        // error AL0118: ''Amount''
                    end;
                }
                field(Nothing; Nothing) { }                 // error AL0118: ''Nothing''
            }
        }
        trigger OnOpenPage()
        begin
            Entry.SetRange(Amount, Balance);
            CurrPage.Editable := false;
        end;

        trigger OnPreReport()                               // error AL0162: ''OnPreReport' is not a valid trigger for this object type.'
        begin
        end;
    }
    trigger OnInitReport()
    begin
        RequestOptionsPage.Caption := 'Options';
        CurrReport.RequestOptionsPage.Update(true);
        CurrPage.Update();                                  // error AL0118: 'The name 'CurrPage' does not exist in the current context.'
    end;

    var
        Title: Text;
        ShowTitle: Boolean;
}
// --- a report as a variable
report 50100 "Customer List"
{
    dataset
    {
        dataitem(Customer; Customer) { }
    }
    procedure SetTitle(Value: Text)
    begin
    end;

    local procedure Secret()
    begin
    end;
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Customer: Record Customer;
        List: Report "Customer List";
    begin
        List.SetTableView(Customer);
        List.SetTitle('x');
        List.UseRequestPage(false);
        List.RunModal();
        Report.Run(Report::"Customer List", false, false, Customer);
        List.SetTitle(List);                                // error AL0133: 'Argument 1: cannot convert from 'Report "Customer List"' to 'Text'.'
        List.Secret();                                      // error AL0161: ''Secret' is inaccessible due to its protection level.'
        List.Customer.Next();                               // error AL0132: ''Report "Customer List"' does not contain a definition for 'Customer'.'
        Report.Run(Report::"Vendor List");                  // error AL0185: 'Report 'Vendor List' is missing.'
    end;
}
