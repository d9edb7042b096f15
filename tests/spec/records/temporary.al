// Docs: devenv-temporary-tables
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Name; Text[20]) { }
    }
}
// ---
var
    TempItem: Record Item temporary;
    Item: Record Item;
    i: Integer;
for i := 3 downto 1 do begin
    TempItem."No." := i;
    TempItem.Name := Format(i * 10);
    TempItem.Insert();
end;
Message('%1 %2', TempItem.Count(), Item.Count());           // expect: 3 0
Message('%1 %2', TempItem.IsTemporary(), Item.IsTemporary());   // expect: Yes No
TempItem.SetRange("No.", 2, 3);
TempItem.FindSet();
repeat
    Message('%1: %2', TempItem."No.", TempItem.Name);
until TempItem.Next() = 0;
// expect: 2: 20
// expect: 3: 30
TempItem.Get(1);
TempItem.Delete();
Message('%1', TempItem.Get(1));                             // expect: No
// ---
// Each variable has rows of its own, unless Copy shares them.
var
    One: Record Item temporary;
    Two: Record Item temporary;
One."No." := 1;
One.Insert();
Message('%1', Two.Count());                                 // expect: 0
Two.Copy(One, true);
Message('%1', Two.Count());                                 // expect: 1
Two."No." := 2;
Two.Insert();
Message('%1', One.Count());                                 // expect: 2
// ---
// Temporary rows survive a rollback. Observed.
var
    TempItem: Record Item temporary;
    Item: Record Item;
TempItem."No." := 1;
TempItem.Insert();
Item."No." := 1;
Item.Insert();
asserterror Error('x');
Message('%1 %2', TempItem.Count(), Item.Count());           // expect: 1 0
// ---
// A temporary record handed over by var is the same rows.
var
    TempItem: Record Item temporary;
Fill(TempItem);
Message('%1', TempItem.Count());                            // expect: 2
local procedure Fill(var Item: Record Item temporary)
begin
    Item."No." := 1;
    Item.Insert();
    Item."No." := 2;
    Item.Insert();
end;
// ---
// To share rows both have to be temporary.
var
    TempItem: Record Item temporary;
    Item: Record Item;
Item.Copy(TempItem, true);                                  // run-time error: The Item record must be temporary to share its table.
// ---
// A temporary record of a virtual table holds only what was inserted. Measured.
var
    TempField: Record Field temporary;
    Field: Record Field;
TempField.TableNo := Database::Item;
TempField."No." := 9;
TempField.FieldName := 'NINTH';
TempField.Insert();
TempField.TableNo := Database::Item;
TempField."No." := 3;
TempField.FieldName := 'THIRD';
TempField.Insert();
Message('%1', TempField.Count());                           // expect: 2
TempField.SetRange(TableNo, Database::Item);
TempField.SetRange("No.", 9);
TempField.FindFirst();
Message('%1 %2', Format(TempField."No."), TempField.FieldName);   // expect: 9 NINTH
TempField.SetRange("No.", 2);
Message('%1', TempField.FindFirst());                       // expect: No
Field.SetRange(TableNo, Database::Item);
Field.SetRange("No.", 9);
Message('%1', Field.FindFirst());                           // expect: No
Field.SetRange("No.", 2);
Field.FindFirst();
Message('%1', Field.FieldName);                             // expect: Name
TempField.Reset();
TempField.DeleteAll();
Message('%1 %2', TempField.Count(), TempField.FindFirst()); // expect: 0 No
