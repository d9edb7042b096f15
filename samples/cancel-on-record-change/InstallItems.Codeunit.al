codeunit 50101 "Install Items"
{
    Subtype = Install;

    trigger OnInstallAppPerCompany()
    begin
        InsertItem('1000', 'Bicycle');
        InsertItem('1100', 'Front Wheel');
    end;

    local procedure InsertItem(No: Code[20]; Description: Text[100])
    var
        Item: Record "Sample Item";
    begin
        if Item.Get(No) then
            exit;

        Item.Init();
        Item."No." := No;
        Item.Description := Description;
        Item.Insert(true);
    end;
}
