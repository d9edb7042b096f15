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
