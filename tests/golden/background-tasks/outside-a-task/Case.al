codeunit 50100 Main
{
    trigger OnRun()
    var
        Result: Dictionary of [Text, Text];
    begin
        Message('%1', Page.GetBackgroundParameters().Count());
        Result.Add('a', 'b');
        Page.SetBackgroundTaskResult(Result);
        Message('went on');
    end;
}
