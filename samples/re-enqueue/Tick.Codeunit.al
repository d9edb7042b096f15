/// <summary>Waits a little and tells the time.</summary>
codeunit 50100 Tick
{
    trigger OnRun()
    var
        Result: Dictionary of [Text, Text];
    begin
        Sleep(1000);
        Result.Add('Time', Format(Time()));
        Page.SetBackgroundTaskResult(Result);
    end;
}
