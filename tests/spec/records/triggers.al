// Docs: triggers-auto/table/devenv-oninsert-table-trigger, devenv-onvalidate-field-trigger; xRec: observed
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Price; Decimal)
        {
            trigger OnValidate()
            begin
                Message('Price: %1 -> %2', xRec.Price, Price);
                if Price < 0 then
                    Error('Price must not be negative.');
                Total := Price * 2;
            end;
        }
        field(3; Total; Decimal) { }
    }
    keys { key(PK; "No.") { } }

    trigger OnInsert()
    begin
        Message('OnInsert %1', "No.");
    end;

    trigger OnModify()
    begin
        Message('OnModify %1 (%2)', Price, xRec.Price);
    end;

    trigger OnDelete()
    begin
        Message('OnDelete %1', Rec."No.");
    end;

    trigger OnRename()
    begin
        Message('OnRename %1 -> %2', xRec."No.", "No.");
    end;
}
// ---
// Triggers run if RunTrigger is true; Rename always runs OnRename.
var
    Item: Record Item;
Item."No." := 'A';
Item.Insert();
Item.Modify();
Item.Price := 3;
Item.Modify(true);                                          // expect: OnModify 3 (3)
Item.Rename('B');                                           // expect: OnRename A -> B
Item.Delete(true);                                          // expect: OnDelete B
Item.Insert(true);                                          // expect: OnInsert B
Item.DeleteAll(true);                                       // expect: OnDelete B
// ---
// Validate assigns, then runs OnValidate; an assignment does not.
var
    Item: Record Item;
Item.Price := 5;
Item.Validate(Price, 7);                                    // expect: Price: 5 -> 7
Message('%1', Item.Total);                                  // expect: 14
Item.Validate(Price);                                       // expect: Price: 7 -> 7
asserterror Item.Validate(Price, -1);                       // expect: Price: 7 -> -1
Message(GetLastErrorText());                                // expect: Price must not be negative.
Message('%1', Item.Price);                                  // expect: 7
// ---
// A failing trigger leaves no row.
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Thing: Record Thing;
    begin
        Thing."No." := 1;
        asserterror Thing.Insert(true);
        Message(GetLastErrorText());                        // expect: no
        Message('%1', Thing.IsEmpty());                     // expect: Yes
    end;
}
table 50101 Thing
{
    fields { field(1; "No."; Integer) { } }
    trigger OnInsert()
    begin
        Error('no');
    end;
}
// ---
// Only with RunTrigger, which is false unless it is said: OnModify in ModifyAll, OnDelete in DeleteAll; OnValidate never.
// Docs: methods-auto/record/record-modifyall-method, record-deleteall-method
var
    Item: Record Item;
Item."No." := 'A';
Item.Insert();
Item."No." := 'B';
Item.Insert();
Item.ModifyAll(Price, 5);
Item.ModifyAll(Price, 7, false);
Item.Get('A');
Message('%1 %2', Item.Price, Item.Total);                   // expect: 7 0
Item.SetRange("No.", 'B');
Item.ModifyAll(Price, -9, true);                            // expect: OnModify -9 (-9)
Item.Reset();
Item.Get('B');
Message('%1 %2', Item.Price, Item.Total);                   // expect: -9 0
Item.Get('A');
Item.Delete();
Item.Insert();
Item.DeleteAll(false);
Message('%1', Item.Count());                                // expect: 0
// ---
// Temporary records run triggers, too. Docs: devenv-temporary-tables
var
    TempItem: Record Item temporary;
TempItem."No." := 'A';
TempItem.Insert(true);                                      // expect: OnInsert A
TempItem.Validate(Price, 2);                                // expect: Price: 0 -> 2
TempItem.Modify(true);                                      // expect: OnModify 2 (2)
TempItem.Rename('B');                                       // expect: OnRename A -> B
TempItem.Delete(true);                                      // expect: OnDelete B
// ---
// Around the write are two events, with RunTrigger or not, and they know which. Docs: devenv-event-types
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Thing: Record Thing;
        TempThing: Record Thing temporary;
    begin
        Thing.Insert(true);
        // expect: before insert Yes, 0 rows
        // expect: OnInsert
        // expect: after insert Yes, 1 rows
        Thing.Rename(1);
        // expect: before rename Yes 0 -> 1
        // expect: OnRename
        // expect: after rename Yes 0 -> 1
        Thing.Modify(true);
        // expect: before modify Yes
        // expect: OnModify
        // expect: after modify Yes
        Thing.ModifyAll(Amount, 5);
        // expect: before modify No
        // expect: after modify No
        Thing.Delete(true);
        // expect: before delete Yes, 1 rows
        // expect: OnDelete
        // expect: after delete Yes, 0 rows
        Thing.Insert();
        // expect: before insert No, 0 rows
        // expect: after insert No, 1 rows
        Thing.Get(1);
        Thing.Modify();
        // expect: before modify No
        // expect: after modify No
        Thing.DeleteAll(false);
        // expect: before delete No, 1 rows
        // expect: after delete No, 0 rows
        TempThing.Insert();
        // expect: before insert No, 0 rows
        // expect: after insert No, 0 rows
    end;
}
table 50101 Thing
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Amount; Integer) { }
    }
    trigger OnInsert()
    begin
        Message('OnInsert');
    end;

    trigger OnModify()
    begin
        Message('OnModify');
    end;

    trigger OnDelete()
    begin
        Message('OnDelete');
    end;

    trigger OnRename()
    begin
        Message('OnRename');
    end;
}
codeunit 50102 Subscriber
{
    local procedure Rows(): Integer
    var
        Thing: Record Thing;
    begin
        exit(Thing.Count());
    end;

    [EventSubscriber(ObjectType::Table, Database::Thing, OnBeforeInsertEvent, '', false, false)]
    local procedure BeforeInsert(RunTrigger: Boolean)
    begin
        Message('before insert %1, %2 rows', RunTrigger, Rows());
    end;

    [EventSubscriber(ObjectType::Table, Database::Thing, OnAfterInsertEvent, '', false, false)]
    local procedure AfterInsert(RunTrigger: Boolean)
    begin
        Message('after insert %1, %2 rows', RunTrigger, Rows());
    end;

    [EventSubscriber(ObjectType::Table, Database::Thing, OnBeforeModifyEvent, '', false, false)]
    local procedure BeforeModify(RunTrigger: Boolean)
    begin
        Message('before modify %1', RunTrigger);
    end;

    [EventSubscriber(ObjectType::Table, Database::Thing, OnAfterModifyEvent, '', false, false)]
    local procedure AfterModify(RunTrigger: Boolean)
    begin
        Message('after modify %1', RunTrigger);
    end;

    [EventSubscriber(ObjectType::Table, Database::Thing, OnBeforeDeleteEvent, '', false, false)]
    local procedure BeforeDelete(RunTrigger: Boolean)
    begin
        Message('before delete %1, %2 rows', RunTrigger, Rows());
    end;

    [EventSubscriber(ObjectType::Table, Database::Thing, OnAfterDeleteEvent, '', false, false)]
    local procedure AfterDelete(RunTrigger: Boolean)
    begin
        Message('after delete %1, %2 rows', RunTrigger, Rows());
    end;

    [EventSubscriber(ObjectType::Table, Database::Thing, OnBeforeRenameEvent, '', false, false)]
    local procedure BeforeRename(var Rec: Record Thing; var xRec: Record Thing; RunTrigger: Boolean)
    begin
        Message('before rename %1 %2 -> %3', RunTrigger, xRec."No.", Rec."No.");
    end;

    [EventSubscriber(ObjectType::Table, Database::Thing, OnAfterRenameEvent, '', false, false)]
    local procedure AfterRename(var Rec: Record Thing; var xRec: Record Thing; RunTrigger: Boolean)
    begin
        Message('after rename %1 %2 -> %3', RunTrigger, xRec."No.", Rec."No.");
    end;
}
