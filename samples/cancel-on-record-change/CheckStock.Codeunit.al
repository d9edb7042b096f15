/// <summary>Takes a second to find out whether there is any stock of an item.</summary>
codeunit 50100 "Check Stock"
{
    trigger OnRun()
    var
        Result: Dictionary of [Text, Text];
        ItemNo: Text;
    begin
        ItemNo := Page.GetBackgroundParameters().Get('Item');
        Sleep(1000);
        Result.Add('Stock', StrSubstNo(InStockLbl, ItemNo));
        Page.SetBackgroundTaskResult(Result);
    end;

    var
        InStockLbl: Label '%1 is in stock', Comment = '%1 = item number';
}
