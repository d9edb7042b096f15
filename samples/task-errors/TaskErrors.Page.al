/// <summary>
/// A time-out that the page handles, and one unhandled error of each level: Ignore is not shown; Warning and Error are
/// notifications.
/// </summary>
page 50100 "Task Errors"
{
    Caption = 'Task Errors';
    PageType = Card;
    ApplicationArea = All;

    layout
    {
        area(Content)
        {
            group(General)
            {
                Caption = 'General';

                field(Handled; HandledError)
                {
                    Caption = 'Handled Error';
                    ToolTip = 'Specifies the code and the text of the error that the page has handled.';
                    Editable = false;
                }
                field(NumberOfErrors; NumberOfErrors)
                {
                    Caption = 'Number of Errors';
                    ToolTip = 'Specifies how many tasks ended with an error.';
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
        Parameters.Set('Name', 'ignored');
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::"Failing Task", Parameters, 5000, PageBackgroundTaskErrorLevel::Ignore);
        Parameters.Set('Name', 'warning');
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::"Failing Task", Parameters, 5000, PageBackgroundTaskErrorLevel::Warning);
        Parameters.Set('Name', 'error');
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::"Failing Task", Parameters, 5000, PageBackgroundTaskErrorLevel::Error);

        Parameters.Set('Sleep', 'yes');
        CurrPage.EnqueueBackgroundTask(SleepingTaskId, Codeunit::"Failing Task", Parameters, 500);
    end;

    trigger OnPageBackgroundTaskError(TaskId: Integer; ErrorCode: Text; ErrorText: Text; ErrorCallStack: Text; var IsHandled: Boolean)
    begin
        NumberOfErrors += 1;
        if TaskId <> SleepingTaskId then
            exit;

        HandledError := StrSubstNo('%1: %2', ErrorCode, ErrorText);
        IsHandled := true;
    end;

    var
        SleepingTaskId: Integer;
        NumberOfErrors: Integer;
        HandledError: Text;
}
