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
        Note: Record Note;
        Looping: Integer;
        Sleeping: Integer;
    begin
        StartSession(Looping, Codeunit::Loops);
        while not Note.Get(1) do
            Sleep(1);
        StartSession(Sleeping, Codeunit::Sleeps);
        while not Note.Get(2) do
            Sleep(1);
        Message('%1 %2', StopSession(Looping), StopSession(Sleeping));
        Message('%1 %2', IsSessionActive(Looping), IsSessionActive(Sleeping));
        Note."No." := 3;
        Note.Insert();
        Message('%1', Note.Count());
    end;
}

codeunit 50101 Loops
{
    trigger OnRun()
    var
        Note: Record Note;
        Round: Integer;
    begin
        Note."No." := 1;
        Note.Insert();
        Commit();
        repeat
            Round := (Round + 1) mod 1000;
        until Round < 0;
    end;
}

codeunit 50102 Sleeps
{
    trigger OnRun()
    var
        Note: Record Note;
    begin
        Note."No." := 2;
        Note.Insert();
        Commit();
        Note."No." := 3;
        Note.Insert();
        Sleep(60000);
    end;
}
