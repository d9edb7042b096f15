/// <summary>Fails at once, or, asked to Sleep, only ends by its time-out.</summary>
codeunit 50100 "Failing Task"
{
    trigger OnRun()
    var
        Parameters: Dictionary of [Text, Text];
    begin
        Parameters := Page.GetBackgroundParameters();
        if Parameters.ContainsKey('Sleep') then
            Sleep(60000);

        Error(FailedErr, Parameters.Get('Name'));
    end;

    var
        FailedErr: Label 'The task %1 has failed.', Comment = '%1 = name of the task';
}
