table 50100 Colour
{
    LookupPageId = Colours;
    fields { field(1; Code; Code[10]) { } }
    keys { key(PK; Code) { } }
}
page 50100 Colours
{
    PageType = List;
    SourceTable = Colour;
    layout { area(Content) { repeater(Rows) { field(Code; Rec.Code) { } } } }
}
page 50101 Paint
{
    Caption = 'Paint';
    layout { area(Content) { field(Chosen; Chosen) { } } }
    actions { area(Processing)
    {
        action(Choose)
        {
            trigger OnAction()
            var
                Colour: Record Colour;
            begin
                if Page.RunModal(0, Colour) = Action::LookupOK then
                    Chosen := Colour.Code
                else
                    Chosen := 'none';
            end;
        }
        action(Show)
        {
            trigger OnAction()
            begin
                Page.Run(Page::Colours);
                Message('shown next');
            end;
        }
    } }
    var
        Chosen: Text;
}
codeunit 50100 Fill
{
    Subtype = Install;
    trigger OnInstallAppPerCompany()
    var
        Colour: Record Colour;
    begin
        Colour.Code := 'BLUE';
        Colour.Insert();
        Colour.Code := 'RED';
        Colour.Insert();
    end;
}
codeunit 50101 Main
{
    trigger OnRun()
    begin
        Page.Run(Page::Colours);
        Message('%1', Page.RunModal(Page::Paint));
    end;
}
