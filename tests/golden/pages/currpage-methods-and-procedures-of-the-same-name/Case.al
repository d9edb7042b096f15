page 50100 "Test Page"
{
    PageType = Card;

    layout
    {
        area(Content)
        {
            field(One; 1) { }
        }
    }

    trigger OnOpenPage()
    begin
        CurrPage.Caption := Caption() + '!';
    end;

    local procedure Caption(): Text
    begin
        exit('own procedure');
    end;
}
