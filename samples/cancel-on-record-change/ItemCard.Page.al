/// <summary>
/// A task belongs to the record that was current when it was queued. When the page moves to another record, the task
/// is cancelled: neither trigger below runs for it, so no result can end up on the wrong item.
/// Try: alrun page samples/cancel-on-record-change --do "wait 500" --do next --do wait --json
/// </summary>
page 50100 "Sample Item Card"
{
    Caption = 'Sample Item Card';
    PageType = Card;
    SourceTable = "Sample Item";
    ApplicationArea = All;

    layout
    {
        area(Content)
        {
            group(General)
            {
                Caption = 'General';

                field("No."; Rec."No.")
                {
                    ToolTip = 'Specifies the number of the item.';
                }
                field(Description; Rec.Description)
                {
                    ToolTip = 'Specifies what the item is.';
                }
                field(Stock; StockText)
                {
                    Caption = 'Stock';
                    ToolTip = 'Specifies whether the item is in stock.';
                    Editable = false;
                }
            }
        }
    }

    trigger OnAfterGetCurrRecord()
    var
        Parameters: Dictionary of [Text, Text];
        TaskId: Integer;
    begin
        StockText := '';
        Parameters.Add('Item', Rec."No.");
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::"Check Stock", Parameters);
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    begin
        StockText := Results.Get('Stock');
    end;

    var
        StockText: Text;
}
