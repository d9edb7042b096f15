table 50100 Head
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Open; Boolean) { }
    }
}

table 50101 Line
{
    fields
    {
        field(1; "Head No."; Code[20]) { }
        field(2; "Line No."; Integer) { }
        field(3; Amount; Integer) { }
    }
    keys { key(PK; "Head No.", "Line No.") { } }
}

codeunit 50101 Install
{
    Subtype = Install;

    trigger OnInstallAppPerCompany()
    var
        Head: Record Head;
    begin
        Head."No." := 'A';
        Head.Open := true;
        Head.Insert();
    end;
}

page 50100 Host
{
    PageType = Document;
    SourceTable = Head;
    SourceTableView = where(Open = const(true));

    layout
    {
        area(Content)
        {
            field("No."; Rec."No.") { }
            part(Lines; Lines)
            {
                SubPageLink = "Head No." = field("No.");
                SubPageView = where(Amount = filter(> 5));
            }
        }
    }

    trigger OnAfterGetCurrRecord()
    var
        Group: Integer;
    begin
        for Group := 0 to 7 do begin
            Rec.FilterGroup(Group);
            if Rec.HasFilter() then
                Message('host %1: %2', Group, Rec.GetFilters());
        end;
        Rec.FilterGroup(0);
    end;
}

page 50101 Lines
{
    PageType = ListPart;
    SourceTable = Line;
    SourceTableView = where("Line No." = filter(< 100));

    layout
    {
        area(Content)
        {
            repeater(Rows) { field(Amount; Rec.Amount) { } }
        }
    }

    trigger OnAfterGetCurrRecord()
    var
        Group: Integer;
    begin
        for Group := 0 to 7 do begin
            Rec.FilterGroup(Group);
            if Rec.HasFilter() then
                Message('part %1: %2', Group, Rec.GetFilters());
        end;
        Rec.FilterGroup(0);
    end;
}
