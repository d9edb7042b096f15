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
    PageType = Card;
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

    trigger OnInit()
    begin
        Log.Add('page OnInit');
    end;

    trigger OnOpenPage()
    begin
        Log.Add('page OnOpenPage');
    end;

    trigger OnAfterGetRecord()
    begin
        Log.Add('page OnAfterGetRecord');
    end;

    trigger OnAfterGetCurrRecord()
    begin
        Log.Add('page OnAfterGetCurrRecord');
    end;

    trigger OnNewRecord(BelowxRec: Boolean)
    begin
        Log.Add('page OnNewRecord');
    end;

    trigger OnInsertRecord(BelowxRec: Boolean): Boolean
    begin
        Log.Add('page OnInsertRecord');
        exit(true);
    end;

    trigger OnModifyRecord(): Boolean
    begin
        Log.Add('page OnModifyRecord');
        exit(true);
    end;

    trigger OnDeleteRecord(): Boolean
    begin
        Log.Add('page OnDeleteRecord');
        exit(true);
    end;

    trigger OnQueryClosePage(CloseAction: Action): Boolean
    begin
        Log.Add('page OnQueryClosePage');
        exit(true);
    end;

    trigger OnClosePage()
    begin
        Log.Add('page OnClosePage');
    end;

    var
        Log: Codeunit Log;
}

pageextension 50100 "Page Ext" extends "Test Page"
{
    layout
    {
        modify(Name)
        {
            trigger OnBeforeValidate()
            begin
                Log.Add('extension OnBeforeValidate ' + Rec.Name);
            end;

            trigger OnAfterValidate()
            begin
                Log.Add('extension OnAfterValidate ' + Rec.Name);
            end;
        }
    }

    trigger OnOpenPage()
    begin
        Log.Add('extension OnOpenPage');
    end;

    trigger OnAfterGetRecord()
    begin
        Log.Add('extension OnAfterGetRecord');
    end;

    trigger OnAfterGetCurrRecord()
    begin
        Log.Add('extension OnAfterGetCurrRecord');
    end;

    trigger OnNewRecord(BelowxRec: Boolean)
    begin
        Log.Add('extension OnNewRecord');
    end;

    trigger OnInsertRecord(BelowxRec: Boolean): Boolean
    begin
        Log.Add('extension OnInsertRecord');
        exit(true);
    end;

    trigger OnModifyRecord(): Boolean
    begin
        Log.Add('extension OnModifyRecord');
        exit(true);
    end;

    trigger OnDeleteRecord(): Boolean
    begin
        Log.Add('extension OnDeleteRecord');
        exit(true);
    end;

    trigger OnQueryClosePage(CloseAction: Action): Boolean
    begin
        Log.Add('extension OnQueryClosePage');
        exit(true);
    end;

    trigger OnClosePage()
    begin
        Log.Add('extension OnClosePage');
    end;

    var
        Log: Codeunit Log;
}

codeunit 50102 Subscribers
{
    [EventSubscriber(ObjectType::Page, Page::"Test Page", 'OnOpenPageEvent', '', false, false)]
    local procedure OnOpenPageEvent(var Rec: Record Thing)
    begin
        Log.Add('event OnOpenPageEvent');
    end;

    [EventSubscriber(ObjectType::Page, Page::"Test Page", 'OnAfterGetRecordEvent', '', false, false)]
    local procedure OnAfterGetRecordEvent(var Rec: Record Thing)
    begin
        Log.Add('event OnAfterGetRecordEvent');
    end;

    [EventSubscriber(ObjectType::Page, Page::"Test Page", 'OnAfterGetCurrRecordEvent', '', false, false)]
    local procedure OnAfterGetCurrRecordEvent(var Rec: Record Thing)
    begin
        Log.Add('event OnAfterGetCurrRecordEvent');
    end;

    [EventSubscriber(ObjectType::Page, Page::"Test Page", 'OnNewRecordEvent', '', false, false)]
    local procedure OnNewRecordEvent(var Rec: Record Thing; BelowxRec: Boolean; var xRec: Record Thing)
    begin
        Log.Add('event OnNewRecordEvent');
    end;

    [EventSubscriber(ObjectType::Page, Page::"Test Page", 'OnInsertRecordEvent', '', false, false)]
    local procedure OnInsertRecordEvent(var Rec: Record Thing; BelowxRec: Boolean; var xRec: Record Thing; var AllowInsert: Boolean)
    begin
        Log.Add('event OnInsertRecordEvent');
    end;

    [EventSubscriber(ObjectType::Page, Page::"Test Page", 'OnModifyRecordEvent', '', false, false)]
    local procedure OnModifyRecordEvent(var Rec: Record Thing; var xRec: Record Thing; var AllowModify: Boolean)
    begin
        Log.Add('event OnModifyRecordEvent');
    end;

    [EventSubscriber(ObjectType::Page, Page::"Test Page", 'OnDeleteRecordEvent', '', false, false)]
    local procedure OnDeleteRecordEvent(var Rec: Record Thing; var AllowDelete: Boolean)
    begin
        Log.Add('event OnDeleteRecordEvent');
    end;

    [EventSubscriber(ObjectType::Page, Page::"Test Page", 'OnQueryClosePageEvent', '', false, false)]
    local procedure OnQueryClosePageEvent(var Rec: Record Thing; var AllowClose: Boolean)
    begin
        Log.Add('event OnQueryClosePageEvent');
    end;

    [EventSubscriber(ObjectType::Page, Page::"Test Page", 'OnClosePageEvent', '', false, false)]
    local procedure OnClosePageEvent(var Rec: Record Thing)
    begin
        Log.Add('event OnClosePageEvent');
    end;

    [EventSubscriber(ObjectType::Page, Page::"Test Page", 'OnBeforeValidateEvent', 'Name', false, false)]
    local procedure OnBeforeValidateEvent(var Rec: Record Thing; var xRec: Record Thing)
    begin
        Log.Add('event OnBeforeValidateEvent');
    end;

    [EventSubscriber(ObjectType::Page, Page::"Test Page", 'OnAfterValidateEvent', 'Name', false, false)]
    local procedure OnAfterValidateEvent(var Rec: Record Thing; var xRec: Record Thing)
    begin
        Log.Add('event OnAfterValidateEvent');
    end;

    var
        Log: Codeunit Log;
}
