/// <summary>Calculates one cue of the activities page: a slow count.</summary>
codeunit 50100 "Calculate Cue"
{
    trigger OnRun()
    var
        Parameters: Dictionary of [Text, Text];
        Result: Dictionary of [Text, Text];
        Cue: Text;
    begin
        Parameters := Page.GetBackgroundParameters();
        Cue := Parameters.Get('Cue');
        case Cue of
            'Orders':
                Add(Result, Cue, 12, 1500);
            'Invoices':
                Add(Result, Cue, 7, 500);
            'Shipments':
                Add(Result, Cue, 31, 1000);
        end;
        Page.SetBackgroundTaskResult(Result);
    end;

    local procedure Add(var Result: Dictionary of [Text, Text]; Cue: Text; NumberOf: Integer; Milliseconds: Integer)
    begin
        Sleep(Milliseconds);
        Result.Add(Cue, Format(NumberOf, 0, 9));
    end;
}
