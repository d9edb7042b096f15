table 50100 Head
{
    fields { field(1; "No."; Code[20]) { } }
    keys { key(PK; "No.") { } }
}

table 50101 Line
{
    fields
    {
        field(1; "Head No."; Code[20]) { }
        field(2; "Line No."; Integer) { }
        field(3; Text; Text[50]) { }
    }
    keys { key(PK; "Head No.", "Line No.") { } }
}

codeunit 50101 Install
{
    Subtype = Install;

    trigger OnInstallAppPerCompany()
    begin
        Add('A', 'line of A');
        Add('B', 'line of B');
    end;

    local procedure Add(No: Code[20]; LineText: Text[50])
    var
        Head: Record Head;
        Line: Record Line;
    begin
        Head."No." := No;
        Head.Insert();
        Line."Head No." := No;
        Line."Line No." := 10000;
        Line.Text := LineText;
        Line.Insert();
    end;
}

page 50100 Host
{
    PageType = Document;
    SourceTable = Head;

    layout
    {
        area(Content)
        {
            field("No."; Rec."No.") { }
            part(Lines; Lines) { SubPageLink = "Head No." = field("No."); }
        }
    }

    trigger OnOpenPage()
    begin
        Message('HostOpen');
    end;

    trigger OnAfterGetCurrRecord()
    begin
        Message('HostAGCR');
    end;
}

page 50101 Lines
{
    PageType = ListPart;
    SourceTable = Line;

    layout
    {
        area(Content)
        {
            repeater(Rows) { field(Text; Rec.Text) { } }
        }
    }

    trigger OnOpenPage()
    begin
        Message('PartOpen');
    end;

    trigger OnAfterGetCurrRecord()
    begin
        Message('PartAGCR');
    end;
}
