table 50102 "Order Line"
{
    fields
    {
        field(1; "Order No."; Code[20]) { TableRelation = "Order Header"; }
        field(2; "Line No."; Integer) { }
        field(3; Description; Text[100]) { }
        field(4; Quantity; Decimal)
        {
            trigger OnValidate()
            begin
                UpdateAmount();
            end;
        }
        field(5; "Unit Price"; Decimal)
        {
            trigger OnValidate()
            begin
                UpdateAmount();
            end;
        }
        field(6; Amount; Decimal) { Editable = false; }
    }

    keys
    {
        key(PK; "Order No.", "Line No.") { SumIndexFields = Amount; }
    }

    local procedure UpdateAmount()
    begin
        Amount := Round(Quantity * "Unit Price", 0.01);
    end;
}
