report 50100 "All Report Things"
{
    Caption = 'All';
    DefaultRenderingLayout = Excel;
    ProcessingOnly = false;
    UseRequestPage = true;

    dataset
    {
        dataitem(Customer; Customer)
        {
            DataItemTableView = sorting("No.") where(Blocked = const(" "));
            RequestFilterFields = "No.", Name;
            RequestFilterHeading = 'Customer';
            CalcFields = Balance, "Balance (LCY)";
            PrintOnlyIfDetail = true;

            column(No_Customer; "No.") { IncludeCaption = true; }
            column(Computed; Format(Amount, 0, '<Precision,2:2><Standard Format,0>')) { AutoFormatType = 1; }
            column(Constant; 1 + 2) { }
            dataitem(Entry; "Cust. Ledger Entry")
            {
                DataItemLink = "Customer No." = field("No."), "Posting Date" = field("Date Filter");
                DataItemLinkReference = Customer;
                UseTemporary = true;

                trigger OnAfterGetRecord();
                begin
                end;
            }

            trigger OnPreDataItem()
            begin
            end;
        }
    }

    requestpage
    {
        SaveValues = true;

        layout
        {
            area(Content)
            {
                field(Detail; ShowDetail) { }
            }
        }

        trigger OnOpenPage()
        begin
        end;
    }

    rendering
    {
        layout(Excel)
        {
            Type = Excel;
            LayoutFile = './layouts/all.xlsx';
            Caption = 'Excel';
            Summary = 'A layout', Comment = 'x';
        }
        layout("all.rdlc") { Type = RDLC; LayoutFile = 'all.rdlc'; }
    }

    labels
    {
        Total = 'Total', Comment = 'x', MaxLength = 31;
        PageCaption = 'Page';
    }

    trigger OnInitReport()
    begin
    end;

    var
        ShowDetail: Boolean;
}

reportextension 50100 "All Report Extension" extends "All Report Things"
{
    dataset
    {
        add(Customer)
        {
            column(City; City) { }
        }
        addfirst(Customer) { dataitem(First; Vendor) { } }
        addafter(Entry)
        {
            dataitem(Last; Vendor) { }
        }
        modify(Customer)
        {
            RequestFilterFields = City;

            trigger OnAfterAfterGetRecord()
            begin
            end;
        }
    }

    requestpage
    {
        layout
        {
            addlast(Content) { field(More; More) { } }
        }
    }

    rendering
    {
        layout(Word) { Type = Word; }
    }

    labels
    {
        More = 'More';
    }
}
