// Docs: devenv-table-ext-object, triggers-auto/tableextension/*
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
                Message('table OnValidate');
            end;
        }
    }
    trigger OnInsert()
    begin
        Message('table OnInsert');
    end;

    procedure Describe(): Text
    begin
        exit('item ' + "No.");
    end;
}
tableextension 50101 "Item Extension" extends Item
{
    fields
    {
        field(50100; Color; Text[20])
        {
            trigger OnValidate()
            begin
                Price := StrLen(Color);
            end;
        }
        modify(Price)
        {
            trigger OnBeforeValidate()
            begin
                Message('before');
            end;

            trigger OnAfterValidate()
            begin
                Message('after');
            end;
        }
    }
    keys { key(ByColor; Color) { } }

    trigger OnBeforeInsert()
    begin
        Message('before insert');
    end;

    trigger OnAfterInsert()
    begin
        Message('after insert');
    end;

    procedure Paint(NewColor: Text)
    begin
        Validate(Color, NewColor);
        Message('%1 is %2', Describe(), Color);
    end;
}
// ---
var
    Item: Record Item;
Item."No." := 'A';
Item.Color := 'red';
Message('%1', Item.Color);                                  // expect: red
Item.Paint('blue');                                         // expect: item A is blue
Message('%1', Item.Price);                                  // expect: 4
// ---
var
    Item: Record Item;
Item.Validate(Price, 5);
// expect: before
// expect: table OnValidate
// expect: after
Item."No." := 'A';
Item.Insert(true);
// expect: before insert
// expect: table OnInsert
// expect: after insert
// ---
var
    Item: Record Item;
Item."No." := 'A';
Item.Color := 'z';
Item.Insert();
// expect: before insert
// expect: after insert
Item."No." := 'B';
Item.Color := 'y';
Item.Insert();
// expect: before insert
// expect: after insert
Item.SetCurrentKey(Color);
Item.FindFirst();
Message(Item."No.");                                        // expect: B
Item.SetRange(Color, 'z');
Item.FindFirst();
Message(Item."No.");                                        // expect: A
// ---
// OnBefore, On and OnAfter of an extension: the table's trigger and the extension's own only with RunTrigger, the two
// others always. The event after the write is the last. Docs: triggers-auto/tableextension/*
table 50110 Thing
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Amount; Integer) { }
    }
    trigger OnModify()
    begin
        Message('table');
    end;

    trigger OnDelete()
    begin
        Message('table');
    end;

    trigger OnRename()
    begin
        Message('table');
    end;
}
tableextension 50111 "Thing Extension" extends Thing
{
    trigger OnBeforeModify()
    begin
        Message('before');
    end;

    trigger OnModify()
    begin
        Message('extension');
    end;

    trigger OnAfterModify()
    begin
        Message('after');
    end;

    trigger OnBeforeDelete()
    begin
        Message('before %1', Rows());
    end;

    trigger OnDelete()
    begin
        Message('extension');
    end;

    trigger OnAfterDelete()
    begin
        Message('after %1', Rows());
    end;

    trigger OnBeforeRename()
    begin
        Message('before');
    end;

    trigger OnRename()
    begin
        Message('extension');
    end;

    trigger OnAfterRename()
    begin
        Message('after');
    end;

    local procedure Rows(): Integer
    var
        Thing: Record Thing;
    begin
        exit(Thing.Count());
    end;
}
codeunit 50112 Subscriber
{
    [EventSubscriber(ObjectType::Table, Database::Thing, OnAfterModifyEvent, '', false, false)]
    local procedure AfterModify()
    begin
        Message('event');
    end;
}
codeunit 50100 Spec
{
    trigger OnRun()
    var
        Thing: Record Thing;
    begin
        Thing.Insert();
        Thing.Modify(true);
        // expect: before
        // expect: table
        // expect: extension
        // expect: after
        // expect: event
        Thing.ModifyAll(Amount, 5);
        // expect: before
        // expect: after
        // expect: event
        Thing.Find();
        Thing.Rename(1);
        // expect: before
        // expect: table
        // expect: extension
        // expect: after
        Thing.DeleteAll(false);
        // expect: before 1
        // expect: after 0
        Thing.Insert();
        Thing.Delete(true);
        // expect: before 1
        // expect: table
        // expect: extension
        // expect: after 0
    end;
}
