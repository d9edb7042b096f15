// The events of tables: what they give, when they are raised, in which order with the triggers.
// Docs: devenv-event-types (before-event, table trigger, database, after-event)
// Observed: what xRec is when code writes; TestXRecContracts, TestTriggerRollback.
// --- shared
table 50110 Thing
{
    fields
    {
        field(1; "No."; Code[10]) { }
        field(2; Weight; Integer) { trigger OnValidate() begin Message('OnValidate %1', CurrFieldNo); end; }
    }
    keys { key(PK; "No.") { } }
    trigger OnInsert() begin Message('OnInsert'); end;
    trigger OnModify() begin Message('OnModify'); end;
    trigger OnDelete() begin Message('OnDelete'); end;
    trigger OnRename() begin Message('OnRename'); end;
}
codeunit 50111 Listener
{
    [EventSubscriber(ObjectType::Table, Database::Thing, OnBeforeInsertEvent, '', false, false)]
    local procedure BeforeInsert(var Rec: Record Thing; RunTrigger: Boolean) begin Message('before insert %1 %2 %3', Rec."No.", RunTrigger, Rec.IsTemporary); end;

    [EventSubscriber(ObjectType::Table, Database::Thing, OnAfterInsertEvent, '', false, false)]
    local procedure AfterInsert(RunTrigger: Boolean; var Rec: Record Thing) begin Message('after insert %1 %2', Rec."No.", RunTrigger); end;

    [EventSubscriber(ObjectType::Table, Database::Thing, OnBeforeModifyEvent, '', false, false)]
    local procedure BeforeModify(var Rec: Record Thing; var xRec: Record Thing; RunTrigger: Boolean) begin Message('before modify %1 %2', Rec.Weight, RunTrigger); Rec.Weight += 1; end;

    [EventSubscriber(ObjectType::Table, Database::Thing, OnAfterModifyEvent, '', false, false)]
    local procedure AfterModify(var Rec: Record Thing) begin Message('after modify %1', Rec.Weight); end;

    [EventSubscriber(ObjectType::Table, Database::Thing, OnBeforeDeleteEvent, '', false, false)]
    local procedure BeforeDelete(var Rec: Record Thing; RunTrigger: Boolean) begin Message('before delete %1 %2', Rec."No.", RunTrigger); end;

    [EventSubscriber(ObjectType::Table, Database::Thing, OnAfterDeleteEvent, '', false, false)]
    local procedure AfterDelete(var Rec: Record Thing) begin Message('after delete %1', Rec."No."); end;

    [EventSubscriber(ObjectType::Table, Database::Thing, OnBeforeRenameEvent, '', false, false)]
    local procedure BeforeRename(var Rec: Record Thing; var xRec: Record Thing; RunTrigger: Boolean) begin Message('before rename %1 to %2 %3', xRec."No.", Rec."No.", RunTrigger); end;

    [EventSubscriber(ObjectType::Table, Database::Thing, OnAfterRenameEvent, '', false, false)]
    local procedure AfterRename(var Rec: Record Thing; var xRec: Record Thing) begin Message('after rename %1 to %2', xRec."No.", Rec."No."); end;

    [EventSubscriber(ObjectType::Table, Database::Thing, OnBeforeValidateEvent, Weight, false, false)]
    local procedure BeforeValidate(var Rec: Record Thing; var xRec: Record Thing; CurrFieldNo: Integer) begin Message('before validate %1 %2 %3', xRec.Weight, Rec.Weight, CurrFieldNo); end;

    [EventSubscriber(ObjectType::Table, Database::Thing, OnAfterValidateEvent, Weight, false, false)]
    local procedure AfterValidate(var Rec: Record Thing) begin Message('after validate %1', Rec.Weight); end;
}
// --- each write with its trigger between its events; what a before-event changes is written
var
    Thing: Record Thing;
Thing."No." := 'A';
Thing.Insert(true);
    // expect: before insert A Yes No
    // expect: OnInsert
    // expect: after insert A Yes
Thing.Weight := 5;
Thing.Modify(true);
    // expect: before modify 5 Yes
    // expect: OnModify
    // expect: after modify 6
Thing.Get('A');
Message('%1', Thing.Weight);
    // expect: 6
Thing.Rename('B');
    // expect: before rename A to B Yes
    // expect: OnRename
    // expect: after rename A to B
Thing.Delete(true);
    // expect: before delete B Yes
    // expect: OnDelete
    // expect: after delete B
// --- without RunTrigger the events come all the same, and say so
var
    Thing: Record Thing;
Thing."No." := 'A';
Thing.Insert();
    // expect: before insert A No No
    // expect: after insert A No
Thing.Modify();
    // expect: before modify 0 No
    // expect: after modify 1
Thing.Delete();
    // expect: before delete A No
    // expect: after delete A
// --- also for temporary records
var
    TempThing: Record Thing temporary;
TempThing."No." := 'T';
TempThing.Insert();
    // expect: before insert T No Yes
    // expect: after insert T No
// --- Validate from code: CurrFieldNo is 0
var
    Thing: Record Thing;
Thing.Weight := 1;
Thing.Validate(Weight, 7);
    // expect: before validate 1 7 0
    // expect: OnValidate 0
    // expect: after validate 7
// --- DeleteAll and ModifyAll raise them row by row
var
    Thing: Record Thing;
    Weight: Integer;
Thing."No." := 'A';
Thing.Insert();
    // expect: before insert A No No
    // expect: after insert A No
Thing.ModifyAll(Weight, 3);
    // expect: before modify 3 No
    // expect: after modify 4
Thing.DeleteAll(true);
    // expect: before delete A Yes
    // expect: OnDelete
    // expect: after delete A
// --- what a subscriber of OnAfterValidate puts in other fields stays, and is what Modify writes. Observed.
table 50120 Document
{
    fields { field(1; "No."; Code[20]) { } field(2; Reason; Code[20]) { } field(3; Description; Text[50]) { } }
}
codeunit 50121 Describes
{
    [EventSubscriber(ObjectType::Table, Database::Document, OnAfterValidateEvent, Reason, false, false)]
    local procedure Describe(var Rec: Record Document; var xRec: Record Document; CurrFieldNo: Integer)
    begin
        SetDescription(Rec, Rec.Reason);
    end;

    local procedure SetDescription(var Document: Record Document; Reason: Code[20])
    begin
        Document.Description := 'because of ' + Reason;
    end;
}
codeunit 50122 Main
{
    trigger OnRun()
    var
        Document: Record Document;
        Written: Record Document;
    begin
        Document."No." := 'A';
        Document.Insert(true);
        Document.Validate(Reason, 'x');
        Message(Document.Description);        // expect: because of X
        Document.Modify(true);
        Written.Get('A');
        Message(Written.Description);         // expect: because of X
        Document.Description := 'kept';
        Document.Validate("No.");
        Message(Document.Description);        // expect: kept
    end;
}
