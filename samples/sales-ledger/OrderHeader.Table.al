table 50101 "Order Header"
{
    Caption = 'Order';

    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; "Customer No."; Code[20])
        {
            TableRelation = "Ledger Customer";

            trigger OnValidate()
            begin
                CalcFields("Customer Name");
            end;
        }
        field(3; "Customer Name"; Text[100])
        {
            FieldClass = FlowField;
            CalcFormula = lookup("Ledger Customer".Name where("No." = field("Customer No.")));
            Editable = false;
        }
        field(4; "Posting Date"; Date) { }
        field(5; Amount; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum("Order Line".Amount where("Order No." = field("No.")));
            Editable = false;
        }
    }

    keys
    {
        key(PK; "No.") { }
        key(Customer; "Customer No.") { }
    }

    trigger OnInsert()
    begin
        if "Posting Date" = 0D then
            "Posting Date" := WorkDate();
    end;

    trigger OnDelete()
    var
        OrderLine: Record "Order Line";
    begin
        OrderLine.SetRange("Order No.", "No.");
        OrderLine.DeleteAll(true);
    end;
}
