table 50100 Item
{
    fields { field(1; "No."; Integer) { } }
}
codeunit 50100 Writes
{
    trigger OnRun()
    var
        Item: Record Item;
    begin
        Message('%1 rows', Item.Count());
        Item."No." := Item.Count() + 1;
        Item.Insert();
        Commit();
        Item."No." += 1000;
        Item.Insert();
        Error('after the commit');
    end;
}
