page 21 "Customer Card"
{
    Caption = 'Customer Card';
    PageType = Card;
    SourceTable = Customer;
    ApplicationArea = All;

    layout
    {
        area(Content)
        {
            group(General)
            {
                Caption = 'General';

                field("No."; Rec."No.")
                {
                    ToolTip = 'Specifies the number of the customer.';
                }
                field(Name; Rec.Name)
                {
                    ToolTip = 'Specifies the name of the customer.';
                }
                field(City; Rec.City)
                {
                    ToolTip = 'Specifies the city of the customer.';
                }
                field("Credit Limit (LCY)"; Rec."Credit Limit (LCY)")
                {
                    ToolTip = 'Specifies how much the customer may owe.';
                }
            }
        }
    }
}
