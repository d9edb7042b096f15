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
