codeunit 50100 Main
{
    trigger OnRun()
    var
        SessionId: Integer;
    begin
        StartSession(SessionId, Codeunit::Sleeps);
        Sleep(100);
        StopSession(SessionId, 'enough');
        StartSession(SessionId, Codeunit::Fails);
        StartSession(SessionId, Codeunit::Sleeps, 2000);
    end;
}

codeunit 50101 Sleeps
{
    trigger OnRun()
    begin
        Sleep(5000);
    end;
}

codeunit 50102 Fails
{
    trigger OnRun()
    begin
        Error('This has failed');
    end;
}
