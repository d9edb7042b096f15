codeunit 50100 Main
{
    trigger OnRun()
    var
        SessionId: Integer;
    begin
        StartSession(SessionId, Codeunit::Fails);
        Message('the program goes on');
    end;
}

codeunit 50101 Fails
{
    trigger OnRun()
    begin
        Message('nobody sees this');
        if Confirm('Sure?') then;
    end;
}
