// Docs: devenv-al-asserterror-statement; the rollback is observed
// --- shared
table 50100 Item
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Stock; Integer) { }
    }
}
// ---
asserterror Error('expected');
Message(GetLastErrorText());                                // expect: expected
asserterror Message('no error');                            // run-time error: An error was expected inside an ASSERTERROR statement.
// expect: no error
// ---
// All database work since the last Commit is undone, also that before the statement; variables keep their values.
var
    Item: Record Item;
    i: Integer;
Item."No." := 1;
Item.Insert();
Commit();
Item."No." := 2;
Item.Insert();
i := 7;
asserterror Fail(Item);
Message('%1 %2', Item.Count(), i);                          // expect: 1 7
local procedure Fail(Item: Record Item)
begin
    Item."No." := 3;
    Item.Insert();
    Error('x');
end;
// ---
// An error of the platform can be expected as well.
var
    Item: Record Item;
    i: Integer;
asserterror Item.Get(5);
Message(GetLastErrorCode());                                // expect: DB:RecordNotFound
asserterror i := 1 div i;
Message('%1 %2', GetLastErrorText(), GetLastErrorCode());   // expect: Attempted to divide by zero. AL:DivideByZero
// ---
// Several writes to one row are undone to what was committed, and to none of them.
var
    Item: Record Item;
Item."No." := 1;
Item.Stock := 10;
Item.Insert();
Commit();
Item.Stock := 98;
Item.Modify();
Item.Stock := 99;
Item.Modify();
Item."No." := 2;
Item.Insert();
Item.Stock := 5;
Item.Modify();
asserterror Error('x');
Item.Get(1);
Message('%1 %2', Item.Stock, Item.Count());                 // expect: 10 1
