table 50100 Note
{
    fields
    {
        field(1; "No."; Integer) { }
    }
}

codeunit 50100 Main
{
    trigger OnRun()
    var
        SessionId: Integer;
    begin
        StartSession(SessionId, Codeunit::Works);
        Error('The program itself has failed');
    end;
}

codeunit 50101 Works
{
    trigger OnRun()
    var
        Note: Record Note;
        SessionId: Integer;
    begin
        Sleep(10000);
        if Note.FindLast() then;
        Note."No." += 1;
        Note.Insert();
        if Note."No." < 3 then
            StartSession(SessionId, Codeunit::Works);
    end;
}

codeunit 50102 Shows
{
    trigger OnRun()
    var
        Note: Record Note;
    begin
        Message('%1', Note.Count());
    end;
}
