// Docs: methods-auto/record/record-truncate-method; texts and numbers: observed
// --- shared
table 50100 Log
{
    fields
    {
        field(1; "Entry No."; Integer) { AutoIncrement = true; }
        field(2; Name; Text[20]) { }
        field(3; Number; Integer)
        {
            FieldClass = FlowField;
            CalcFormula = count(Log);
        }
    }

    trigger OnDelete()
    begin
        Error('OnDelete must not run.');
    end;
}
table 50101 Watched
{
    fields { field(1; "No."; Integer) { } }
}
table 50102 Picture
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Image; Media) { }
    }
}
codeunit 50101 Watcher
{
    [EventSubscriber(ObjectType::Table, Database::Watched, OnBeforeDeleteEvent, '', false, false)]
    local procedure Watch(var Rec: Record Watched)
    begin
    end;
}
codeunit 50102 Setup
{
    procedure Add(Name: Text[20]): Integer
    var
        Log: Record Log;
    begin
        Log.Name := Name;
        Log.Insert();
        exit(Log."Entry No.");
    end;
}
// ---
// Truncate removes all rows and, unless told otherwise, lets numbers start at 1 again.
var
    Log: Record Log;
    Setup: Codeunit Setup;
Setup.Add('a');
Setup.Add('b');
Message('%1 %2', Log.Truncate(), Log.Count());              // expect: Yes 0
Message('%1', Setup.Add('c'));                              // expect: 1
Log.Truncate(false);
Message('%1', Setup.Add('d'));                              // expect: 2
Log.Truncate(true);
Message('%1', Setup.Add('e'));                              // expect: 1
// ---
// After DeleteAll numbers go on.
var
    Log: Record Log;
    Setup: Codeunit Setup;
Setup.Add('a');
Log.DeleteAll();
Message('%1', Setup.Add('b'));                              // expect: 2
// ---
// Only the rows inside the filters go.
var
    Log: Record Log;
    Setup: Codeunit Setup;
Setup.Add('a');
Setup.Add('b');
Log.SetRange(Name, 'a');
Log.Truncate();
Log.Reset();
Message('%1', Log.Count());                                 // expect: 1
// ---
// Where it is not supported: false, or an error if nobody asks.
var
    Log: Record Log;
    TempLog: Record Log temporary;
    Picture: Record Picture;
    Setup: Codeunit Setup;
    Watched: Record Watched;
    Company: Record System.Environment.Company;
Setup.Add('a');
Log.SetRange(Number, 0, 100);
Message('%1 %2', Log.Truncate(), Watched.Truncate());       // expect: No No
Log.Reset();
Message('%1', Log.Count());                                 // expect: 1
asserterror Watched.Truncate();
Message(GetLastErrorText());                                // expect: Truncate is not supported when the OnBeforeDelete and/or OnAfterDelete event is subscribed. Please remove the events subscriptions or use DeleteAll.
Log.SetRange(Number, 0, 100);
asserterror Log.Truncate();
Message(GetLastErrorText());                                // expect: Truncate does not support filters on FlowFields.
asserterror TempLog.Truncate();
Message(GetLastErrorText());                                // expect: Truncate is not supported for temporary tables.
asserterror Picture.Truncate();
Message(GetLastErrorText());                                // expect: Truncate is not supported for tables with Media or MediaSet fields.
asserterror Company.Truncate();
Message(GetLastErrorText());                                // expect: Truncate is only supported for tables of type Normal that are no system tables.
// ---
// Not in a try function, nor in what that calls: the error ends the try call.
var
    Log: Record Log;
    Setup: Codeunit Setup;
Setup.Add('a');
Message('%1', TryTruncate());                               // expect: No
Message(GetLastErrorText());                                // expect: Truncate is not supported in try functions.
Message('%1', Log.Count());                                 // expect: 1
Truncate();
Message('%1', Log.Count());                                 // expect: 0
[TryFunction]
local procedure TryTruncate()
begin
    Truncate();
end;

local procedure Truncate()
var
    Log: Record Log;
begin
    Log.Truncate();
end;
