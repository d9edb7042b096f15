codeunit 50104 "Install Sales Ledger"
{
    Subtype = Install;

    trigger OnInstallAppPerCompany()
    begin
        InsertCustomer('10000', 'Adatum Corporation', 5000);
        InsertCustomer('20000', 'Trey Research', 2500);
        InsertCustomer('30000', 'School of Fine Art', 10000);
    end;

    local procedure InsertCustomer(No: Code[20]; Name: Text[100]; CreditLimit: Decimal)
    var
        Customer: Record "Ledger Customer";
    begin
        Customer."No." := No;
        Customer.Name := Name;
        Customer."Credit Limit" := CreditLimit;
        Customer.Insert(true);
    end;
}
