/// <summary>
/// Cues that take long to calculate. The page opens at once; each cue appears when its task is done, and all three
/// together take as long as the slowest.
/// </summary>
page 50100 "Sales Activities"
{
    Caption = 'Activities';
    PageType = CardPart;
    ApplicationArea = All;
    RefreshOnActivate = true;

    layout
    {
        area(Content)
        {
            cuegroup(Ongoing)
            {
                Caption = 'Ongoing';

                field(Orders; Orders)
                {
                    Caption = 'Orders';
                    ToolTip = 'Specifies the number of open orders.';
                }
                field(Invoices; Invoices)
                {
                    Caption = 'Invoices';
                    ToolTip = 'Specifies the number of unposted invoices.';
                }
                field(Shipments; Shipments)
                {
                    Caption = 'Shipments';
                    ToolTip = 'Specifies the number of shipments due.';
                }
            }
        }
    }

    trigger OnAfterGetCurrRecord()
    begin
        Calculate('Orders');
        Calculate('Invoices');
        Calculate('Shipments');
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    begin
        Take(Results, 'Orders', Orders);
        Take(Results, 'Invoices', Invoices);
        Take(Results, 'Shipments', Shipments);
    end;

    var
        Orders: Integer;
        Invoices: Integer;
        Shipments: Integer;

    local procedure Calculate(Cue: Text)
    var
        Parameters: Dictionary of [Text, Text];
        TaskId: Integer;
    begin
        Parameters.Add('Cue', Cue);
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::"Calculate Cue", Parameters);
    end;

    // The results say by their keys which cue they are for, so no task number is needed.
    local procedure Take(Results: Dictionary of [Text, Text]; Cue: Text; var Value: Integer)
    begin
        if Results.ContainsKey(Cue) then
            Evaluate(Value, Results.Get(Cue));
    end;
}
