table 50100 Thing
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Quantity; Integer)
        {
            MinValue = 0;
            MaxValue = 100;
        }
        field(3; Name; Text[50]) { NotBlank = true; }
    }
}

codeunit 50101 "Install Things"
{
    Subtype = Install;

    trigger OnInstallAppPerCompany()
    var
        Thing: Record Thing;
    begin
        Thing."No." := 'A';
        Thing.Validate(Quantity, -5);
        Thing.Insert();
    end;
}

page 50100 "Test Page"
{
    PageType = Card;
    SourceTable = Thing;

    layout
    {
        area(Content)
        {
            field(Quantity; Rec.Quantity) { MaxValue = 10; }
            field(Name; Rec.Name) { }
        }
    }
}
