/// <summary>Prints what the ledgers say: the balance of each customer and of each account, which add up to nothing.</summary>
codeunit 50103 "Show Balances"
{
    trigger OnRun()
    var
        Customer: Record "Ledger Customer";
        LedgerEntry: Record "Ledger Entry";
        Account: Enum "Ledger Account";
        Ordinal: Integer;
    begin
        Customer.SetAutoCalcFields(Balance, "No. of Entries", "Has Orders");
        Customer.SetCurrentKey(Name);
        if Customer.FindSet() then
            repeat
                Message('%1: %2, entries: %3%4', Customer.Name, Customer.Balance, Customer."No. of Entries", Orders(Customer));
            until Customer.Next() = 0;

        foreach Ordinal in Enum::"Ledger Account".Ordinals() do begin
            Account := Enum::"Ledger Account".FromInteger(Ordinal);
            LedgerEntry.SetRange(Account, Account);
            LedgerEntry.CalcSums(Amount);
            Message('%1: %2', Account, LedgerEntry.Amount);
        end;
        LedgerEntry.SetRange(Account);
        LedgerEntry.CalcSums(Amount);
        Message('Total: %1', LedgerEntry.Amount);
    end;

    local procedure Orders(Customer: Record "Ledger Customer"): Text
    begin
        if Customer."Has Orders" then
            exit(', with orders to post');
    end;
}
