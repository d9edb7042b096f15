table 50100 "Ledger Customer"
{
    Caption = 'Customer';
    DataCaptionFields = "No.", Name;

    fields
    {
        field(1; "No."; Code[20]) { NotBlank = true; }
        field(2; Name; Text[100]) { }
        field(3; "Credit Limit"; Decimal) { MinValue = 0; }
        field(10; "Date Filter"; Date) { FieldClass = FlowFilter; }
        field(11; Balance; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum("Customer Entry".Amount where("Customer No." = field("No."), "Posting Date" = field("Date Filter")));
            Editable = false;
        }
        field(12; "No. of Entries"; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count("Customer Entry" where("Customer No." = field("No.")));
            Editable = false;
        }
        field(13; "Last Posting Date"; Date)
        {
            FieldClass = FlowField;
            CalcFormula = max("Customer Entry"."Posting Date" where("Customer No." = field("No.")));
            Editable = false;
        }
        field(14; "Has Orders"; Boolean)
        {
            FieldClass = FlowField;
            CalcFormula = exist("Order Header" where("Customer No." = field("No.")));
            Editable = false;
        }
    }

    keys
    {
        key(PK; "No.") { Clustered = true; }
        key(Name; Name) { }
    }

    trigger OnDelete()
    var
        CustomerEntry: Record "Customer Entry";
        HasEntriesErr: Label 'You cannot delete customer %1, since it has ledger entries.', Comment = '%1 is the number of a customer';
    begin
        CustomerEntry.SetRange("Customer No.", "No.");
        if not CustomerEntry.IsEmpty() then
            Error(HasEntriesErr, "No.");
    end;
}
