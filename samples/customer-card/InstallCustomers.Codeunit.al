codeunit 50101 "Install Customers"
{
    Subtype = Install;

    trigger OnInstallAppPerCompany()
    begin
        InsertCustomer('10000', 'Adatum Corporation', 'Atlanta', 10000);
        InsertCustomer('20000', 'Trey Research', 'Chicago', 25000);
        InsertCustomer('30000', 'School of Fine Art', 'Miami', 0);
    end;

    local procedure InsertCustomer(No: Code[20]; Name: Text[100]; City: Text[30]; CreditLimit: Decimal)
    var
        Customer: Record Customer;
    begin
        // Somebody may have installed the app before, and changed its customers since.
        if Customer.Get(No) then
            exit;

        Customer.Init();
        Customer."No." := No;
        Customer.Name := Name;
        Customer.City := City;
        Customer."Credit Limit (LCY)" := CreditLimit;
        Customer.Insert(true);
    end;
}
