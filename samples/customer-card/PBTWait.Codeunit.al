/// <summary>
/// The background task of the Customer Card: waits as long as its parameter says and reports when it began and ended.
/// It runs in a child session, which has no record, no user, and can only read the database.
/// </summary>
codeunit 50100 PBTWaitCodeunit
{
    trigger OnRun()
    var
        Result: Dictionary of [Text, Text];
        StartTime: Time;
        WaitTime: Integer;
    begin
        // All values cross the border between the sessions as text.
        if not Evaluate(WaitTime, Page.GetBackgroundParameters().Get('Wait')) then
            Error(WaitErr);

        StartTime := Time();
        Sleep(WaitTime);

        Result.Add('started', Format(StartTime));
        Result.Add('waited', Format(WaitTime, 0, 9));
        Result.Add('finished', Format(Time()));
        Page.SetBackgroundTaskResult(Result);
    end;

    var
        WaitErr: Label 'The parameter Wait must be a whole number of milliseconds.';
}
