table 50100 Note
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; "Text"; Text[100]) { }
    }
}

codeunit 50100 Main
{
    trigger OnRun()
    begin
        TaskScheduler.CreateTask(Codeunit::Works, 0);
        TaskScheduler.CreateTask(Codeunit::Works, 0, true, CompanyName(), CurrentDateTime() + 3600000);
        TaskScheduler.CreateTask(Codeunit::Works, 0, false);
    end;
}

codeunit 50101 Works
{
    trigger OnRun()
    var
        Note: Record Note;
    begin
        if Note.FindLast() then;
        Note."No." += 1;
        Note."Text" := Format(CurrentDateTime(), 0, 9);
        Note.Insert();
    end;
}

codeunit 50102 Shows
{
    trigger OnRun()
    var
        Note: Record Note;
        ScheduledTask: Record "Scheduled Task";
    begin
        if Note.FindSet() then
            repeat
                Message(Note."Text");
            until Note.Next() = 0;
        Message('%1 left', ScheduledTask.Count());
    end;
}

codeunit 50103 Fails
{
    trigger OnRun()
    begin
        TaskScheduler.CreateTask(Codeunit::Shows, 0, true, CompanyName(), CurrentDateTime() + 1000);
        TaskScheduler.CreateTask(Codeunit::"Always Fails", 0, true, CompanyName(), CurrentDateTime() + 1000);
    end;
}

codeunit 50104 "Always Fails"
{
    trigger OnRun()
    begin
        Error('Not today');
    end;
}
