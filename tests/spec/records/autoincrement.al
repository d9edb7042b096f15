// Docs: properties/devenv-autoincrement-property; Init and numbers after deletion: observed
// --- shared
table 50100 Log
{
    fields
    {
        field(1; "Entry No."; Integer) { AutoIncrement = true; }
        field(2; Name; Text[20]) { }
    }
}
table 50101 "Log Of Lines"
{
    fields
    {
        field(1; "No."; Code[10]) { }
        field(2; "Entry No."; BigInteger) { AutoIncrement = true; }
    }
}
// ---
// A number for what is 0. Init keeps it in the key, so the next Insert is of the same row.
var
    Log: Record Log;
Log.Insert();
Message('%1', Log."Entry No.");                             // expect: 1
Log.Init();
Message('%1', Log."Entry No.");                             // expect: 1
Message('%1', Log.Insert());                                // expect: No
Log."Entry No." := 0;
Log.Insert();
Message('%1', Log."Entry No.");                             // expect: 2
Log.DeleteAll();
Log."Entry No." := 0;
Log.Insert();
Message('%1', Log."Entry No.");                             // expect: 3
// ---
// A rollback gives no number back; a number that the program sets moves the others on.
var
    Log: Record Log;
Log.Insert();
Commit();
Log."Entry No." := 0;
Log.Insert();
asserterror Error('x');
Log."Entry No." := 0;
Log.Insert();
Message('%1', Log."Entry No.");                             // expect: 3
Log."Entry No." := 10;
Log.Insert();
Log."Entry No." := 0;
Log.Insert();
Message('%1', Log."Entry No.");                             // expect: 11
// ---
// Outside the key too; not in temporary records.
var
    Line: Record "Log Of Lines";
    TempLog: Record Log temporary;
Line."No." := 'A';
Line.Insert();
Line."No." := 'B';
Line."Entry No." := 0;
Line.Insert();
Message('%1', Line."Entry No.");                            // expect: 2
TempLog.Insert();
Message('%1', TempLog."Entry No.");                         // expect: 0
