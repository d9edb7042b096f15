// Docs: devenv-event-types (the order of table trigger, global trigger and database operation); devenv-integration-record-refactoring (row by row)
// Undocumented: asked once for each table and session; Microsoft's data archive resets the session so as to be asked again
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[10]) { }
        field(2; Name; Text[20]) { }
    }

    trigger OnInsert()
    begin
        Message('OnInsert');
    end;

    trigger OnRename()
    begin
        Message('OnRename');
    end;
}
tableextension 50101 "Item Extension" extends Item
{
    trigger OnInsert()
    begin
        Message('OnInsert of the extension');
    end;
}
table 50102 Quiet
{
    fields { field(1; "No."; Integer) { } }
}
table 50103 Bulk
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Name; Text[20]) { }
    }
}
table 50104 Refused
{
    fields { field(1; "No."; Integer) { } }
}
table 50105 Writing
{
    fields { field(1; "No."; Integer) { } }
}
codeunit 50110 Watcher
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Global Triggers", GetDatabaseTableTriggerSetup, '', false, false)]
    local procedure Ask(TableId: Integer; var OnDatabaseInsert: Boolean; var OnDatabaseModify: Boolean; var OnDatabaseDelete: Boolean; var OnDatabaseRename: Boolean)
    var
        Writing: Record Writing;
    begin
        Message('asked ' + Format(TableId, 0, 9));
        case TableId of
            Database::Item:
                begin
                    OnDatabaseInsert := true;
                    OnDatabaseRename := true;
                end;
            Database::Bulk:
                begin
                    OnDatabaseModify := true;
                    OnDatabaseDelete := true;
                end;
            Database::Refused:
                Error('no answer');
            Database::Writing:
                begin
                    Writing."No." := 1;
                    Writing.Insert();
                    OnDatabaseInsert := true;
                end;
        end;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Global Triggers", OnDatabaseInsert, '', false, false)]
    local procedure Inserted(RecRef: RecordRef)
    var
        Found: RecordRef;
    begin
        Found.Open(RecRef.Number);
        Message('insert %1, there: %2', RecRef.RecordId, Found.Get(RecRef.RecordId));
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Global Triggers", OnDatabaseModify, '', false, false)]
    local procedure Modified(RecRef: RecordRef)
    var
        Before: RecordRef;
    begin
        Before.Open(RecRef.Number);
        Before.Get(RecRef.RecordId);
        Message('modify %1 from %2 to %3', RecRef.RecordId, Before.Field(2).Value, RecRef.Field(2).Value);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Global Triggers", OnDatabaseDelete, '', false, false)]
    local procedure Deleted(RecRef: RecordRef)
    begin
        Message('delete %1', RecRef.RecordId);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Global Triggers", OnDatabaseRename, '', false, false)]
    local procedure Renamed(RecRef: RecordRef; xRecRef: RecordRef)
    begin
        Message('rename %1 to %2', xRecRef.RecordId, RecRef.RecordId);
    end;

    [EventSubscriber(ObjectType::Table, Database::Item, OnBeforeInsertEvent, '', false, false)]
    local procedure Before()
    begin
        Message('OnBeforeInsert');
    end;

    [EventSubscriber(ObjectType::Table, Database::Item, OnAfterInsertEvent, '', false, false)]
    local procedure After()
    begin
        Message('OnAfterInsert');
    end;
}
// ---
// It runs between the table trigger and the database operation, and whatever RunTrigger is.
var
    Item: Record Item;
Item."No." := 'A';
Item.Insert(true);
// expect: OnBeforeInsert
// expect: OnInsert
// expect: OnInsert of the extension
// expect: asked 50100
// expect: insert Item: A, there: No
// expect: OnAfterInsert
Item."No." := 'B';
Item.Insert();
// expect: OnBeforeInsert
// expect: insert Item: B, there: No
// expect: OnAfterInsert
// ---
// Rename gives both keys, after OnRename. An operation that nobody asked for has no trigger.
var
    Item: Record Item;
Item."No." := 'A';
Item.Insert();
// expect: OnBeforeInsert
// expect: asked 50100
// expect: insert Item: A, there: No
// expect: OnAfterInsert
Item.Rename('B');
// expect: OnRename
// expect: rename Item: A to Item: B
Item.Name := 'x';
Item.Modify();
Item.Delete();
// ---
// A table is asked about once, also if nothing is wanted; temporary records have no such triggers, and are not asked about.
var
    Quiet: Record Quiet;
    Temporary: Record Item temporary;
Quiet."No." := 1;
Quiet.Insert();                                             // expect: asked 50102
Quiet."No." := 2;
Quiet.Insert();
Quiet.DeleteAll();
Temporary."No." := 'A';
Temporary.Insert();
// expect: OnBeforeInsert
// expect: OnAfterInsert
// ---
// ModifyAll and DeleteAll go row by row where the trigger is wanted.
var
    Bulk: Record Bulk;
Bulk."No." := 1;
Bulk.Insert();                                              // expect: asked 50103
Bulk."No." := 2;
Bulk.Name := 'two';
Bulk.Insert();
Bulk.ModifyAll(Name, 'x');
// expect: modify Bulk: 1 from  to x
// expect: modify Bulk: 2 from two to x
Bulk.DeleteAll();
// expect: delete Bulk: 1
// expect: delete Bulk: 2
Message('%1', Bulk.Count());                                // expect: 0
// ---
// Modify and Delete of one row, with RunTrigger and without.
var
    Bulk: Record Bulk;
Bulk."No." := 1;
Bulk.Insert();                                              // expect: asked 50103
Bulk.Name := 'x';
Bulk.Modify();                                              // expect: modify Bulk: 1 from  to x
Bulk.Name := 'y';
Bulk.Modify(true);                                          // expect: modify Bulk: 1 from x to y
Bulk.Delete();                                              // expect: delete Bulk: 1
// ---
// Who is asked may write to the table; that write has no trigger.
var
    Writing: Record Writing;
Writing."No." := 2;
Writing.Insert();
// expect: asked 50105
// expect: insert Writing: 2, there: No
Message('%1', Writing.Count());                             // expect: 2
// ---
// An error of who is asked is an error of the write, and the next write asks again.
var
    Refused: Record Refused;
Refused."No." := 1;
asserterror Refused.Insert();                               // expect: asked 50104
Message(GetLastErrorText());                                // expect: no answer
Refused.Insert();                                           // expect: asked 50104
// run-time error: no answer
// ---
// Undocumented: the text. Truncate would pass over a trigger that is wanted.
var
    Bulk: Record Bulk;
Bulk.Truncate();                                            // expect: asked 50103
// run-time error TruncateNotSupported: Truncate is not supported when the OnDatabaseDelete event is enabled for the table.
