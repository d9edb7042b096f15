/// <summary>
/// A page that refreshes itself: the completion trigger queues the next task. Something must end the chain, or the page
/// works as long as it is open; here it is the number of ticks.
/// </summary>
page 50100 Clock
{
    Caption = 'Clock';
    PageType = Card;
    ApplicationArea = All;

    layout
    {
        area(Content)
        {
            group(General)
            {
                Caption = 'General';

                field(Now; CurrentTime)
                {
                    Caption = 'Time';
                    ToolTip = 'Specifies the time of the last tick.';
                    Editable = false;
                }
                field(Ticks; Ticks)
                {
                    Caption = 'Ticks';
                    ToolTip = 'Specifies how many ticks there were.';
                    Editable = false;
                }
            }
        }
    }

    trigger OnAfterGetCurrRecord()
    begin
        EnqueueTick();
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    begin
        if TaskId <> TickTaskId then
            exit;

        CurrentTime := Results.Get('Time');
        Ticks += 1;
        if Ticks < MaxTicks() then
            EnqueueTick();
    end;

    var
        TickTaskId: Integer;
        Ticks: Integer;
        CurrentTime: Text;

    local procedure EnqueueTick()
    begin
        CurrPage.EnqueueBackgroundTask(TickTaskId, Codeunit::Tick);
    end;

    local procedure MaxTicks(): Integer
    begin
        exit(3);
    end;
}
