codeunit 50100 Main
{
    trigger OnRun()
    begin
        CheckAll();
        Message('not reached');
    end;

    [ErrorBehavior(ErrorBehavior::Collect)]
    local procedure CheckAll()
    begin
        Check(-1);
        Check(2);
        Check(-3);
        Message('all checked');
    end;

    local procedure Check(Number: Integer)
    begin
        if Number < 0 then
            Error(ErrorInfo.Create(StrSubstNo('%1 is negative', Number), true));
    end;
}
