page 50100 "Customer Ledger Card"
{
    Caption = 'Customer Ledger';
    PageType = Card;
    SourceTable = "Ledger Customer";

    layout
    {
        area(Content)
        {
            group(General)
            {
                field("No."; Rec."No.") { }
                field(Name; Rec.Name) { }
                field("Credit Limit"; Rec."Credit Limit") { }
            }
            group(Ledger)
            {
                field(Balance; Rec.Balance) { }
                field("No. of Entries"; Rec."No. of Entries") { }
                field("Last Posting Date"; Rec."Last Posting Date") { }
            }
        }
    }
}
