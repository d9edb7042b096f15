/// <summary>Adds up the numbers from 1 to the parameter Upto, slowly.</summary>
codeunit 50100 "Slow Sum"
{
    trigger OnRun()
    var
        Parameters: Dictionary of [Text, Text];
        Result: Dictionary of [Text, Text];
        Number: Integer;
        Upto: Integer;
        Sum: Integer;
    begin
        Parameters := Page.GetBackgroundParameters();
        Evaluate(Upto, Parameters.Get('Upto'));

        for Number := 1 to Upto do begin
            Sum += Number;
            Sleep(100);
        end;

        Result.Add('Sum', Format(Sum, 0, 9));
        Page.SetBackgroundTaskResult(Result);
    end;
}
