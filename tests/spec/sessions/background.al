// Sessions in the background: StartSession, StopSession, IsSessionActive.
// Docs: methods-auto/session/session-startsession-integer-integer-string-table-method,
// methods-auto/session/session-stopsession-method, methods-auto/session/session-issessionactive-method
// --- shared
table 50100 Note
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; "Text"; Text[100]) { }
    }
}
codeunit 50110 Writes
{
    trigger OnRun()
    var
        Note: Record Note;
    begin
        Note."No." := 1;
        Note."Text" := StrSubstNo('%1 %2 %3 %4', UserId(), CompanyName(), CurrentClientType(), GuiAllowed());
        Note.Insert();
    end;
}
codeunit 50111 "Sees Record"
{
    TableNo = Note;

    trigger OnRun()
    var
        Note: Record Note;
    begin
        Note."No." := 1;
        Note."Text" := Rec."Text" + ' ' + Rec.GetFilters();
        Note.Insert();
        Rec."Text" := 'changed by the session';
    end;
}
codeunit 50112 Sleeps
{
    trigger OnRun()
    var
        Note: Record Note;
    begin
        Note."No." := 1;
        Note.Insert();
        Commit();
        Note."No." := 2;
        Note.Insert();
        Sleep(60000);
        Note."No." := 3;
        Note.Insert();
    end;
}
codeunit 50113 Fails
{
    trigger OnRun()
    var
        Note: Record Note;
    begin
        Note."No." := 1;
        Note.Insert();
        Message('nobody sees this');
        if Confirm('Sure?') then;
        Note."No." := 2;
        Note.Insert();
    end;
}
codeunit 50114 Global
{
    SingleInstance = true;

    var
        Count: Integer;

    procedure Next(): Integer
    begin
        Count += 1;
        exit(Count);
    end;
}
codeunit 50115 "Uses Global"
{
    trigger OnRun()
    var
        Note: Record Note;
        Global: Codeunit Global;
    begin
        Note."No." := Global.Next();
        Note.Insert();
    end;
}
codeunit 50116 "Adds One"
{
    trigger OnRun()
    var
        Note: Record Note;
    begin
        Note.LockTable();
        Note.Get(1);
        Sleep(100);
        Note."Text" += 'x';
        Note.Modify();
    end;
}
// ---
// Docs: background session, no UI, the same user and company; it runs while its starter waits.
var
    Note: Record Note;
    Id: Integer;
Message('%1', StartSession(Id, Codeunit::Writes));  // expect: Yes
Message('%1 %2', Id > 0, Id <> SessionId());        // expect: Yes Yes
Message('%1', Note.IsEmpty());                      // expect: Yes
Sleep(1);
Note.Get(1);
Message(Note."Text");                               // expect: ADMIN CRONUS Background No
Message('%1', IsSessionActive(Id));                 // expect: No
// ---
// Observed: a worker is given the values that the variable holds, of a row that was never inserted; an empty name is
// the company of the session.
var
    Passed: Record Note;
    Note: Record Note;
    Id: Integer;
Note.DeleteAll();
Passed."Text" := 'uncommitted-value';
Message('%1', StartSession(Id, Codeunit::"Sees Record", '', Passed));  // expect: Yes
Passed."Text" := 'changed afterwards';
while not Note.Get(1) do
    Sleep(100);
Message('>%1<', Note."Text");                                          // expect: >uncommitted-value <
Message(Passed."Text");                                                // expect: changed afterwards
// ---
// The filters of the variable go along, too.
// Undocumented: the product clones the variable.
var
    Passed: Record Note;
    Note: Record Note;
    Id: Integer;
Passed.SetRange("No.", 1, 5);
StartSession(Id, Codeunit::"Sees Record", CompanyName(), Passed, 60000);
while IsSessionActive(Id) do;
Note.Get(1);
Message('>%1<', Note."Text");  // expect: > No.: 1..5<
// ---
// The other overload with a time-out.
var
    Note: Record Note;
    Id: Integer;
Message('%1', StartSession(Id, Codeunit::Sleeps, 5000));  // expect: Yes
Sleep(4999);
Message('%1', IsSessionActive(Id));                       // expect: Yes
Sleep(2);
Message('%1', IsSessionActive(Id));                       // expect: No
Message('%1', Note.Count());                              // expect: 1
// ---
// The session is stopped in its Sleep, and its open transaction rolled back.
var
    Note: Record Note;
    Id: Integer;
StartSession(Id, Codeunit::Sleeps);
Sleep(1);
Message('%1 %2', IsSessionActive(Id), Note.Count());       // expect: Yes 1
Message('%1', StopSession(Id, 'Logoff'));                  // expect: Yes
Message('%1 %2', IsSessionActive(Id), Note.Count());       // expect: No 1
Note."No." := 2;
Message('%1', Note.Insert());                              // expect: Yes
Message('%1', StopSession(Id));                            // expect: No
// ---
StopSession(4711);  // error: Session 4711 is not a background session that is active.
// ---
Message('%1', IsSessionActive(SessionId()));  // expect: Yes
Message('%1', IsSessionActive(4711));         // expect: No
Message('%1', StopSession(SessionId()));      // expect: No
StopSession(SessionId());                     // error: You cannot stop the session that you are using.
// ---
// What is written before an error is undone, and the error stays in the session.
var
    Note: Record Note;
    Id: Integer;
StartSession(Id, Codeunit::Fails);
Sleep(1);
Message('%1 >%2<', Note.Count(), GetLastErrorText());  // expect: 0 ><
// ---
// A session has its own single-instance codeunits.
var
    Note: Record Note;
    Global: Codeunit Global;
    Id: Integer;
Global.Next();
Global.Next();
StartSession(Id, Codeunit::"Uses Global");
Sleep(1);
Message('%1', Note.Get(1));  // expect: Yes
// ---
var
    Id: Integer;
Message('%1 %2', StartSession(Id, 4711), Id);                    // expect: No 0
Message('%1', StartSession(Id, Codeunit::Writes, 'Nowhere'));    // expect: No
StartSession(Id, 4711);                                          // error: You tried to invoke the CodeUnit object with the ID 4711 from the object ...
// ---
var
    Id: Integer;
StartSession(Id, Codeunit::Writes, 'Nowhere');  // error: The company "Nowhere" does not exist.
// ---
// More than the maximum wait, and one that finds the queue full is not started.
// set: BackgroundSessionsMaxConcurrent=1
// set: BackgroundSessionsMaxQueued=1
var
    Note: Record Note;
    First: Integer;
    Second: Integer;
    Third: Integer;
StartSession(First, Codeunit::Sleeps);
StartSession(Second, Codeunit::Writes);
Message('%1 %2', StartSession(Third, Codeunit::Writes), Third);  // expect: No 0
Sleep(1);
Message('%1 %2', IsSessionActive(First), IsSessionActive(Second));  // expect: Yes Yes
StopSession(First);
Note.DeleteAll();
Commit();
Sleep(1);
Message('%1 %2', IsSessionActive(Second), Note."Text");              // expect: No 
Note.Get(1);
StartSession(First, Codeunit::Sleeps);
StartSession(Second, Codeunit::Writes);
StartSession(Third, Codeunit::Writes);  // error BackgroundSessionQueueFull: The session cannot be started because 1 sessions are waiting already, which is the limit of the server setting BackgroundSessionsMaxQueued.
// ---
// Two sessions that change one row wait for each other; nothing is lost.
var
    Note: Record Note;
    First: Integer;
    Second: Integer;
Note."No." := 1;
Note.Insert();
Commit();
StartSession(First, Codeunit::"Adds One");
StartSession(Second, Codeunit::"Adds One");
while IsSessionActive(First) or IsSessionActive(Second) do
    Sleep(50);
Note.Get(1);
Message(Note."Text");  // expect: xx
// ---
// A session that writes waits for the transaction of its starter, and gives up after the lock time-out.
// set: SqlLockTimeoutOverride=2000
var
    Note: Record Note;
    Id: Integer;
Note."No." := 5;
Note.Insert();
StartSession(Id, Codeunit::Writes);
Sleep(1999);
Message('%1', IsSessionActive(Id));              // expect: Yes
Sleep(2);
Message('%1', IsSessionActive(Id));              // expect: No
Message('%1', Note.Count());                     // expect: 1
// ---
// What the starter has written and not committed stays its own: to commit or to undo.
var
    Note: Record Note;
    Id: Integer;
Note."No." := 5;
Note."Text" := 'before';
Note.Insert();
Commit();
Note."Text" := 'after';
Note.Modify();
Note."No." := 6;
Note.Insert();
StartSession(Id, Codeunit::"Sees Record");
Message('%1', Note.Count());                     // expect: 2
asserterror Error('undone');
Message('%1', Note.Count());                     // expect: 1
Note.Get(5);
Message(Note."Text");                            // expect: before
Note."Text" := 'changed';
Note.Modify();
Commit();
Sleep(100);
Note.Get(5);
Message('%1 %2', Note."Text", Note.Count());     // expect: changed 2
// ---
// Active Session has all sessions that run, Session the one that reads; Session Event tells of their beginnings and ends.
// Microsoft's applications look for Logon and Logoff of the sessions that they have started.
var
    Active: Record "Active Session";
    Sess: Record Session;
    SessionEvent: Record "Session Event";
    Id: Integer;
StartSession(Id, Codeunit::Sleeps);
Sleep(1000);
Message('%1 %2', Active.Count(), Sess.Count());            // expect: 2 1
Active.Get(ServiceInstanceId(), Id);
Message('%1 %2', Active."Client Type", Active."User ID");  // expect: Background ADMIN
StopSession(Id, 'Logoff cache stress test session');
Message('%1', Active.Get(ServiceInstanceId(), Id));        // expect: No
SessionEvent.SetRange("Server Instance ID", ServiceInstanceId());
SessionEvent.SetRange("Session ID", Id);
SessionEvent.FindSet();
repeat
    Message('%1: %2', SessionEvent."Event Type", SessionEvent.Comment);   // expect: Logon: 
until SessionEvent.Next() = 0;                                            // expect: Logoff: Logoff cache stress test session
SessionEvent.SetRange("Session ID", SessionId());
Message('%1 %2', SessionEvent.Count(), SessionEvent.FindFirst());  // expect: 1 Yes
