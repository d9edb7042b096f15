table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
    }
    keys { key(PK; "No.") { } }
}
report 50100 "Item Job"
{
    Caption = 'Work with Items';
    ProcessingOnly = true;

    dataset
    {
        dataitem(Items; Item)
        {
            RequestFilterFields = "No.", Name;
            RequestFilterHeading = 'Which Items';

            trigger OnAfterGetRecord()
            begin
                Message('%1 %2', "No.", Title);
            end;
        }
        dataitem(Hidden; Item)
        {
            DataItemTableView = sorting("No.") where("No." = const('A'));
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
                    field(TitleField; Title) { Caption = 'Title'; }
                }
            }
        }
        trigger OnOpenPage()
        begin
            Title := 'none';
        end;
    }
    var
        Title: Text;
}
report 50101 "Item List"
{
    dataset
    {
        dataitem(Items; Item)
        {
            DataItemTableView = sorting("No.");
            column(No; "No.") { }
        }
    }
    trigger OnPreReport()
    begin
        Message('preview: %1', CurrReport.Preview);
    end;
}
codeunit 50100 Main
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        Item."No." := 'A';
        Item.Name := 'one';
        Item.Insert();
        Item."No." := 'B';
        Item.Name := 'two';
        Item.Insert();
        Commit();
        Report.Run(Report::"Item Job");
        Report.RunModal(Report::"Item Job");
        Report.Run(Report::"Item List");
        Message('done');
    end;
}
