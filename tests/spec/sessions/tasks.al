// Scheduled tasks. Docs: devenv-task-scheduler, methods-auto/taskscheduler/taskscheduler-data-type
// --- shared
table 50100 Note
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; "Text"; Text[250]) { }
    }
}
codeunit 50110 Works
{
    trigger OnRun()
    begin
        Add(StrSubstNo('%1 %2 %3 %4', UserId(), CompanyName(), CurrentClientType(), GuiAllowed()));
    end;

    procedure Add(NoteText: Text)
    var
        Note: Record Note;
    begin
        if Note.FindLast() then;
        Note."No." += 1;
        Note."Text" := CopyStr(NoteText, 1, 250);
        Note.Insert();
    end;
}
codeunit 50111 "Works on"
{
    TableNo = Note;

    trigger OnRun()
    begin
        Rec."Text" += ' worked on';
        Rec.Modify();
    end;
}
codeunit 50112 Fails
{
    trigger OnRun()
    var
        Works: Codeunit Works;
    begin
        Works.Add('undone');
        Error('This has failed');
    end;
}
codeunit 50113 "Handles Failure"
{
    trigger OnRun()
    var
        Works: Codeunit Works;
    begin
        Works.Add(StrSubstNo('%1 %2', GetLastErrorText(), GetLastErrorCallStack().Contains('"Fails"')));
    end;
}
codeunit 50114 "Fails Twice"
{
    trigger OnRun()
    var
        Works: Codeunit Works;
        Note: Record Note;
    begin
        Works.Add(Format(CurrentDateTime(), 0, '<Hours24>:<Minutes,2>'));
        Commit();
        if Note.Count() < 3 then
            Error('Not yet');
    end;
}
codeunit 50115 Recurs
{
    trigger OnRun()
    var
        Works: Codeunit Works;
        Note: Record Note;
    begin
        Works.Add(Format(CurrentDateTime(), 0, '<Hours24>:<Minutes,2>'));
        if Note.Count() < 3 then
            TaskScheduler.CreateTask(Codeunit::Recurs, 0, true, CompanyName(), CurrentDateTime() + 3600000);
    end;
}
codeunit 50116 Sleeps
{
    trigger OnRun()
    begin
        Sleep(60000);
    end;
}
codeunit 50117 "Always Fails"
{
    trigger OnRun()
    begin
        Error('Again');
    end;
}
codeunit 50118 Cancels
{
    trigger OnRun()
    var
        ScheduledTask: Record "Scheduled Task";
        Works: Codeunit Works;
    begin
        ScheduledTask.FindFirst();
        Works.Add(StrSubstNo('%1 %2', TaskScheduler.TaskExists(ScheduledTask.ID), TaskScheduler.CancelTask(ScheduledTask.ID)));
    end;
}
// ---
// A task is in the table until it has run, and does not run before its transaction is committed.
var
    Note: Record Note;
    ScheduledTask: Record "Scheduled Task";
    Task: Guid;
Message('%1', TaskScheduler.CanCreateTask());                               // expect: Yes
Task := TaskScheduler.CreateTask(Codeunit::Works, Codeunit::"Handles Failure");
Message('%1 %2', IsNullGuid(Task), TaskScheduler.TaskExists(Task));         // expect: No Yes
ScheduledTask.Get(Task);
Message('%1 %2', ScheduledTask."Run Codeunit", ScheduledTask."Failure Codeunit");  // expect: 50110 50113
Message('%1 %2 %3', ScheduledTask."Is Ready", ScheduledTask.Company, ScheduledTask."User Name");  // expect: Yes CRONUS ADMIN
Sleep(1000);
Message('%1', Note.IsEmpty());                                              // expect: Yes
Commit();
Message('%1', Note.IsEmpty());                                              // expect: Yes
Sleep(1);
Note.FindFirst();
Message('%1 %2', Note.Count(), Note."Text");                                // expect: 1 ADMIN CRONUS Background No
Message('%1', TaskScheduler.TaskExists(Task));                              // expect: No
// ---
// What is undone was never scheduled.
var
    Note: Record Note;
    Task: Guid;
Task := TaskScheduler.CreateTask(Codeunit::Works, 0);
asserterror Error('');
Sleep(1000);
Message('%1 %2', TaskScheduler.TaskExists(Task), Note.IsEmpty());           // expect: No Yes
// ---
// Not before its time, nor before it is ready.
var
    Note: Record Note;
    Task: Guid;
TaskScheduler.CreateTask(Codeunit::Works, 0, true, '', CurrentDateTime() + 5000);
Task := TaskScheduler.CreateTask(Codeunit::Works, 0, false);
Commit();
Sleep(4999);
Message('%1', Note.Count());                                                // expect: 0
Sleep(2);
Message('%1', Note.Count());                                                // expect: 1
Message('%1', TaskScheduler.SetTaskReady(Task, CurrentDateTime() + 1000));  // expect: Yes
Commit();
Sleep(999);
Message('%1', Note.Count());                                                // expect: 1
Sleep(2);
Message('%1', Note.Count());                                                // expect: 2
Message('%1', TaskScheduler.SetTaskReady(Task));                            // expect: No
// ---
// A task that has not begun can be cancelled; one that is not there is false and no error.
var
    Note: Record Note;
    Task: Guid;
Task := TaskScheduler.CreateTask(Codeunit::Works, 0, true, '', CurrentDateTime() + 5000);
Commit();
Message('%1 %2', TaskScheduler.CancelTask(Task), TaskScheduler.TaskExists(Task));  // expect: Yes No
Commit();
Message('%1', TaskScheduler.CancelTask(Task));                              // expect: No
Message('%1', TaskScheduler.SetTaskReady(Task));                            // expect: No
Sleep(10000);
Message('%1', Note.Count());                                                // expect: 0
// ---
// The record that a task is for is read when it begins.
var
    Note: Record Note;
Note."No." := 5;
Note.Insert();
TaskScheduler.CreateTask(Codeunit::"Works on", 0, true, CompanyName(), CurrentDateTime() + 1000, Note.RecordId());
Note."Text" := 'changed, then';
Note.Modify();
Commit();
Sleep(2000);
Note.Get(5);
Message(Note."Text");                                                       // expect: changed, then worked on
// ---
// A codeunit that fails is undone; the failure codeunit runs in a new session and sees the error.
var
    Note: Record Note;
    Task: Guid;
Task := TaskScheduler.CreateTask(Codeunit::Fails, Codeunit::"Handles Failure");
Commit();
Sleep(1000);
Note.FindLast();
Message('%1 %2', Note.Count(), Note."Text");                                // expect: 1 This has failed Yes
Message('%1', TaskScheduler.TaskExists(Task));                              // expect: No
// ---
// Without a failure codeunit the task fails.
// Undocumented: its row goes.
var
    Note: Record Note;
    Task: Guid;
Task := TaskScheduler.CreateTask(Codeunit::Fails, 0);
Commit();
Sleep(1000);
Message('%1 %2', Note.Count(), TaskScheduler.TaskExists(Task));             // expect: 0 No
// ---
// A failure codeunit that fails is tried again: after two minutes, after two more.
var
    Note: Record Note;
    Task: Guid;
Task := TaskScheduler.CreateTask(Codeunit::Fails, Codeunit::"Fails Twice");
Commit();
Sleep(200000);
Message('%1 %2', Note.Count(), TaskScheduler.TaskExists(Task));             // expect: 2 Yes
Sleep(200000);
Message('%1 %2', Note.Count(), TaskScheduler.TaskExists(Task));             // expect: 3 No
Note.FindSet();
repeat
    Message(Note."Text");                                                   // expect: 8:00
until Note.Next() = 0;                                                      // expect: 8:02
                                                                            // expect: 8:04
// ---
// Nine times, over an hour and three quarters.
var
    Task: Guid;
Task := TaskScheduler.CreateTask(Codeunit::Fails, Codeunit::"Always Fails");
Commit();
Sleep((2 + 2 + 4 + 6 * 15) * 60000 - 1);
Message('%1', TaskScheduler.TaskExists(Task));                              // expect: Yes
Sleep(2);
Message('%1', TaskScheduler.TaskExists(Task));                              // expect: No
// ---
// A task may create the next one.
var
    Note: Record Note;
TaskScheduler.CreateTask(Codeunit::Recurs, 0);
Commit();
Sleep(10 * 3600000);
Note.FindSet();
repeat
    Message(Note."Text");                                                   // expect: 8:00
until Note.Next() = 0;                                                      // expect: 9:00
                                                                            // expect: 10:00
// ---
// A task that runs into its time-out fails.
var
    Note: Record Note;
    None: RecordId;
TaskScheduler.CreateTask(Codeunit::Sleeps, Codeunit::"Handles Failure", true, '', 0DT, None, 2000);
Commit();
Sleep(1999);
Message('%1', Note.Count());                                                // expect: 0
Sleep(2);
Note.FindFirst();
Message(Note."Text");                                                       // expect: The session was ended because it ran past its time-out. No
// ---
// A task that runs is there, and cannot be cancelled.
var
    Note: Record Note;
TaskScheduler.CreateTask(Codeunit::Cancels, 0);
Commit();
Sleep(1);
Note.FindFirst();
Message(Note."Text");                                                       // expect: Yes No
// ---
// A fixed number runs at once.
// set: TaskSchedulerMaximumConcurrentRunningTasks=1
var
    Note: Record Note;
TaskScheduler.CreateTask(Codeunit::Sleeps, 0);
TaskScheduler.CreateTask(Codeunit::Works, 0);
Commit();
Sleep(59999);
Message('%1', Note.Count());                                                // expect: 0
Sleep(2);
Message('%1', Note.Count());                                                // expect: 1
// ---
TaskScheduler.CreateTask(4711, 0);                   // error: You tried to invoke the CodeUnit object with the ID 4711 from the object ...
// ---
TaskScheduler.CreateTask(Codeunit::Works, 4711);     // error: You tried to invoke the CodeUnit object with the ID 4711 from the object ...
// ---
TaskScheduler.CreateTask(Codeunit::Works, 0, true, 'Nowhere');  // error: The company "Nowhere" does not exist.
// --- [read-only]
Message('%1', TaskScheduler.CanCreateTask());        // expect: No
TaskScheduler.CreateTask(Codeunit::Works, 0);        // error DB:ClientInsertDenied: Sorry, the current permissions prevented the action. (TableData 2000000175 Scheduled Task Insert...
