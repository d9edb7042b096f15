/// <summary>Posts one order: all of its entries are written, and the order is gone, or nothing has changed.</summary>
codeunit 50100 "Post Order"
{
    TableNo = "Order Header";
    Permissions = tabledata "Customer Entry" = ri, tabledata "Ledger Entry" = ri;

    trigger OnRun()
    begin
        Check(Rec);
        Post(Rec);
        Rec.Delete(true);
    end;

    var
        TooMuchErr: Label 'Order %1 would take the balance of customer %2 to %3. The credit limit is %4.', Comment = '%1 is an order, %2 a customer, %3 and %4 are amounts';

    local procedure Check(var OrderHeader: Record "Order Header")
    var
        Customer: Record "Ledger Customer";
    begin
        OrderHeader.TestField("Customer No.");
        OrderHeader.TestField("Posting Date");
        OrderHeader.CalcFields(Amount);
        OrderHeader.TestField(Amount);

        Customer.Get(OrderHeader."Customer No.");
        Customer.CalcFields(Balance);
        if Customer.Balance + WithVAT(OrderHeader.Amount) > Customer."Credit Limit" then
            Error(TooMuchErr, OrderHeader."No.", Customer."No.", Customer.Balance + WithVAT(OrderHeader.Amount), Customer."Credit Limit");
    end;

    local procedure Post(OrderHeader: Record "Order Header")
    var
        CustomerEntry: Record "Customer Entry";
    begin
        CustomerEntry.Init();
        CustomerEntry.Validate("Customer No.", OrderHeader."Customer No.");
        CustomerEntry."Posting Date" := OrderHeader."Posting Date";
        CustomerEntry."Document No." := OrderHeader."No.";
        CustomerEntry.Amount := WithVAT(OrderHeader.Amount);
        CustomerEntry.Insert(true);

        InsertEntry(OrderHeader, "Ledger Account"::Receivables, WithVAT(OrderHeader.Amount));
        InsertEntry(OrderHeader, "Ledger Account"::Sales, -OrderHeader.Amount);
        InsertEntry(OrderHeader, "Ledger Account"::VAT, OrderHeader.Amount - WithVAT(OrderHeader.Amount));
    end;

    local procedure InsertEntry(OrderHeader: Record "Order Header"; Account: Enum "Ledger Account"; Amount: Decimal)
    var
        LedgerEntry: Record "Ledger Entry";
    begin
        LedgerEntry.Account := Account;
        LedgerEntry."Posting Date" := OrderHeader."Posting Date";
        LedgerEntry."Document No." := OrderHeader."No.";
        LedgerEntry.Amount := Amount;
        LedgerEntry.Insert(true);
    end;

    local procedure WithVAT(Amount: Decimal): Decimal
    begin
        exit(Round(Amount * 1.25, 0.01));
    end;
}
