table 50100 Thing
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50])
        {
            trigger OnValidate()
            begin
                Log.Add('table OnValidate ' + xRec.Name + '>' + Name);
            end;
        }
        field(3; Amount; Decimal) { }
    }
    keys
    {
        key(PK; "No.") { Clustered = true; }
    }

    trigger OnInsert()
    begin
        Log.Add('table OnInsert ' + "No.");
    end;

    trigger OnModify()
    begin
        Log.Add('table OnModify ' + xRec.Name + '>' + Name);
    end;

    trigger OnDelete()
    begin
        Log.Add('table OnDelete ' + "No.");
    end;

    trigger OnRename()
    begin
        Log.Add('table OnRename ' + xRec."No." + '>' + "No.");
    end;

    var
        Log: Codeunit Log;
}

codeunit 50100 Log
{
    procedure Add(Line: Text)
    begin
        Message(Line);
    end;
}

codeunit 50101 "Install Things"
{
    Subtype = Install;

    trigger OnInstallAppPerCompany()
    begin
        Insert('A', 'first');
        Insert('B', 'second');
        Insert('C', 'third');
    end;

    local procedure Insert(No: Code[20]; Name: Text[50])
    var
        Thing: Record Thing;
    begin
        Thing."No." := No;
        Thing.Name := Name;
        Thing.Insert();
    end;
}

page 50100 "Test Page"
{
    PageType = List;
    SourceTable = Thing;

    layout
    {
        area(Content)
        {
            field("No."; Rec."No.") { }
            field(Name; Rec.Name)
            {
                trigger OnValidate()
                begin
                    Log.Add('control OnValidate ' + xRec.Name + '>' + Rec.Name);
                end;
            }
            field(Amount; Rec.Amount) { }
        }
    }

    actions
    {
        area(Processing)
        {
            action(Show)
            {
                trigger OnAction()
                begin
                    Message('%1 rows, still open', Thing.Count());
                end;
            }
        }
    }

    trigger OnInsertRecord(BelowxRec: Boolean): Boolean
    begin
        Error('no luck in OnInsertRecord');
    end;

    var
        Thing: Record Thing;
        Log: Codeunit Log;
}
