// Docs: methods-auto/codeunit/codeunit-run-string-table-method
// --- shared
namespace My.App;
table 50100 Thing { fields { field(1; Code; Code[10]) { } } }
codeunit 50101 "My Worker" { trigger OnRun() begin Message('at work'); end; }
codeunit 50102 Taker { TableNo = Thing; trigger OnRun() begin Message(Rec.Code); Rec.Code := 'NEW'; end; }
codeunit 50103 Failing { trigger OnRun() begin Error('broken'); end; }
// ---
namespace My.App;
codeunit 50100 Main
{
    trigger OnRun()
    var
        Thing: Record Thing;
    begin
        Codeunit.Run('My Worker');              // expect: at work
        Codeunit.Run('My.App.My Worker');       // expect: at work
        Codeunit.Run('my.app."my worker"');     // expect: at work
        Thing.Code := 'A';
        Codeunit.Run('My.App.Taker', Thing);    // expect: A
        Message(Thing.Code);                    // expect: NEW
        Message('%1 %2', Codeunit.Run('Failing'), GetLastErrorText());  // expect: No broken
        Codeunit.Run('Other.My Worker');        // error: Codeunit 'Other.My Worker' does not exist.
    end;
}
