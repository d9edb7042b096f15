/// <summary>
/// Three tasks at once. Each has a variable for its number; the completion trigger tells by it whose result has come.
/// </summary>
page 50100 "Several Tasks"
{
    Caption = 'Several Tasks';
    PageType = Card;
    ApplicationArea = All;

    layout
    {
        area(Content)
        {
            group(Sums)
            {
                Caption = 'Sums';

                field(Upto3; SumUpto3)
                {
                    Caption = 'Up to 3';
                    ToolTip = 'Specifies the sum of 1 to 3.';
                    Editable = false;
                }
                field(Upto5; SumUpto5)
                {
                    Caption = 'Up to 5';
                    ToolTip = 'Specifies the sum of 1 to 5.';
                    Editable = false;
                }
                field(Upto10; SumUpto10)
                {
                    Caption = 'Up to 10';
                    ToolTip = 'Specifies the sum of 1 to 10.';
                    Editable = false;
                }
            }
        }
    }

    trigger OnAfterGetCurrRecord()
    begin
        Start(TaskUpto10, 10);
        Start(TaskUpto5, 5);
        Start(TaskUpto3, 3);
    end;

    trigger OnPageBackgroundTaskCompleted(TaskId: Integer; Results: Dictionary of [Text, Text])
    begin
        case TaskId of
            TaskUpto3:
                SumUpto3 := Results.Get('Sum');
            TaskUpto5:
                SumUpto5 := Results.Get('Sum');
            TaskUpto10:
                SumUpto10 := Results.Get('Sum');
        end;
    end;

    var
        TaskUpto3: Integer;
        TaskUpto5: Integer;
        TaskUpto10: Integer;
        SumUpto3: Text;
        SumUpto5: Text;
        SumUpto10: Text;

    local procedure Start(var TaskId: Integer; Upto: Integer)
    var
        Parameters: Dictionary of [Text, Text];
    begin
        // The parameters are copied when the task is queued, so each task keeps its own.
        Parameters.Add('Upto', Format(Upto, 0, 9));
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::"Slow Sum", Parameters);
    end;
}
