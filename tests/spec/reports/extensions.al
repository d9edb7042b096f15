// Docs: devenv-report-ext-object, triggers-auto/reportextensiondatasetmodify
// --- shared
table 50100 Customer
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; City; Text[50]) { }
    }
    keys { key(PK; "No.") { } }
}
table 50101 Entry
{
    fields
    {
        field(1; "Entry No."; Integer) { }
        field(2; Amount; Decimal) { }
    }
    keys { key(PK; "Entry No.") { } }
}
report 50100 "Customer List"
{
    dataset
    {
        dataitem(Customer; Customer)
        {
            column(No; "No.") { }
        }
    }
    requestpage
    {
        layout
        {
            area(Content)
            {
                group(Options)
                {
                    field(Title; Title) { }
                }
            }
        }
    }
    protected var
        Title: Text;
    var
        Secret: Text;

    procedure Total(): Decimal
    begin
    end;
}
// --- what an extension adds to the dataset
reportextension 50100 "More Columns" extends "Customer List"
{
    dataset
    {
        add(Customer)
        {
            column(City; City) { }
            column(Sum; Total() + Customer.Count()) { }
            column(Secret; Secret) { }                      // error AL0118: ''Secret''
            column(no; "No.") { }                           // error AL0384: 'must be unique'
        }
        addafter(Customer)
        {
            dataitem(Entry; Entry)
            {
                column(Amount; Amount) { }
                trigger OnAfterGetRecord()
                begin
                    Customer.City := Title;
                    Amount := City;                         // error AL0118: ''City''
                end;
            }
        }
        modify(Customer)
        {
            trigger OnAfterAfterGetRecord()
            begin
                City := Title;
                if Entry.IsEmpty() then
                    CurrReport.Skip();
            end;

            trigger OnAfterGetRecord()                      // error AL0162: ''OnAfterGetRecord' is not a valid trigger for this object type.'
            begin
            end;
        }
        modify(Vendor) { }                                  // error AL0681: 'A DataItem with name 'Vendor' could not be found in the target Customer List.'
        addbefore(Vendor) { }                               // error AL0682: 'A DataItem or Column with name 'Vendor' could not be found in the target Customer List.'
    }
    requestpage
    {
        layout
        {
            addafter(Title)
            {
                field(Subtitle; Subtitle) { }
            }
            addafter(Missing) { }                           // error AL0270: 'The control 'Missing' is not found in the target 'Customer List'.'
        }
        trigger OnOpenPage()
        begin
            CurrPage.Caption := this.Total() ? 'a' : 'b';   // error AL0122: 'Cannot implicitly convert type 'Decimal' to 'Boolean'.'
            Title := Subtitle;
        end;
    }
    var
        Subtitle: Text;
}
// --- others see the procedures of an extension, and not its data items
reportextension 50100 "More Columns" extends "Customer List"
{
    dataset
    {
        addlast(Customer)
        {
            dataitem(Entries; Entry) { }
        }
    }
    procedure SetSubtitle(Value: Text)
    begin
        Entries.SetRange(Amount, 0);
    end;
}
reportextension 50101 "Other" extends "Customer List"
{
    trigger OnPreReport()
    begin
        Entries.Reset();                                    // error AL0118: ''Entries''
    end;
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        List: Report "Customer List";
    begin
        List.SetSubtitle('x');
        List.SetFooter('x');                                // error AL0132: ''SetFooter''
    end;
}
// ---
reportextension 50100 "More Columns" extends "Vendor List"  // error AL0247: 'The target Report 'Vendor List' for the extension object is not found.'
{
    dataset
    {
        add(Vendor) { }
    }
}
