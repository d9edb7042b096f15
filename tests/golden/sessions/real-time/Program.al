table 50100 Counter
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Total; Integer) { }
    }
}

codeunit 50100 Main
{
    trigger OnRun()
    var
        Counter: Record Counter;
        First: Integer;
        Second: Integer;
    begin
        Counter.Insert();
        Commit();
        StartSession(First, Codeunit::Counts);
        StartSession(Second, Codeunit::Counts);
        while IsSessionActive(First) or IsSessionActive(Second) do
            Sleep(5);
        Counter.Get(0);
        Message('%1', Counter.Total);
    end;
}

codeunit 50101 Counts
{
    trigger OnRun()
    var
        Counter: Record Counter;
        Round: Integer;
    begin
        for Round := 1 to 10 do begin
            Counter.LockTable();
            Counter.Get(0);
            Counter.Total += 1;
            Counter.Modify();
            Commit();
        end;
    end;
}
