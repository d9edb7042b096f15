// Docs: methods-auto/system/system-codecoveragelog-method, system-codecoveragerefresh-method
// Observed: the states, the lines of the table and its DeleteAll, extensions, and the tables of tests
// Undocumented: lines that are neither code nor declarations, texts, what is refused, CodeCoverageInclude
// --- the lines of an object are those of its file: here from 5 on
codeunit 50100 Lines
{
    trigger OnRun()
    var
        Coverage: Record "Code Coverage";
    begin
        CodeCoverageLog(true);
        Message('%1', DoubleIfAboveOne(3));                         // expect: 6
        CodeCoverageLog(false);
        Coverage.SetFilter("Line No.", '5|6|7|12|24|29..35');
        if Coverage.FindSet() then
            repeat
                Message('%1 %2 %3 %4, %5', Coverage."Object Type", Coverage."Line No.", Coverage."Line Type",
                    Coverage."No. of Hits", Coverage."Code Coverage Status");
            until Coverage.Next() = 0;
        Coverage.Get(5, 50100, 31);                                 // expect: Codeunit 5 Object 0, Non Applicable
        Message(Coverage.Line.Substring(9, 17));
    end;                                                            // expect: Codeunit 6 Empty 0, Non Applicable
                                                                    // expect: Codeunit 7 Trigger/Function 0, Non Applicable
    local procedure DoubleIfAboveOne(Value: Integer): Integer       // expect: Codeunit 12 Code 1, Covered
    var                                                             // expect: Codeunit 24 Trigger/Function 0, Non Applicable
        I: Integer;
    begin
        for I := 1 to 3 do
            Ignore(Value,                                           // expect: Codeunit 29 Code 3, Covered
                Value);                                             // expect: Codeunit 30 Empty 0, Non Applicable
        if Value > 1 then                                           // expect: Codeunit 31 Code 1, Covered
            exit(Value * 2);                                        // expect: Codeunit 32 Code 1, Covered
        exit(Value);                                                // expect: Codeunit 33 Code 0, Not Covered
    end;                                                            // expect: Codeunit 34 Empty 0, Non Applicable
                                                                    // expect: Codeunit 35 Empty 0, Non Applicable
    local procedure Ignore(A: Integer; B: Integer)                  // expect: if Value > 1 then
    begin
    end;
}
// --- a session is recorded or not; to stop what has not been started is no error
Message('%1', CodeCoverageLog());                                   // expect: No
Message('%1 %2', CodeCoverageLog(false, false), CodeCoverageLog()); // expect: No No
Message('%1 %2', CodeCoverageLog(true, false), CodeCoverageLog());  // expect: Yes Yes
Message('%1 %2', CodeCoverageLog(false), CodeCoverageLog());        // expect: No No
Message('%1 %2', CodeCoverageLog(true), CodeCoverageLog());         // expect: Yes Yes
Message('%1 %2', CodeCoverageLog(false, false), CodeCoverageLog()); // expect: No No
Message('%1 %2', CodeCoverageLog(true, true), CodeCoverageLog());   // expect: Yes Yes
Message('%1 %2', CodeCoverageLog(false, true), CodeCoverageLog());  // expect: No No
// --- an error of a call stack too deep ends it
CodeCoverageLog(true);
asserterror Deeper();
Message('%1', CodeCoverageLog());                                   // expect: No
CodeCoverageLog(true);
Message('%1', CodeCoverageLog());                                   // expect: Yes
local procedure Deeper()
begin
    Deeper();
end;
// --- the rows can be deleted, all or some; what runs again is there again
var
    Coverage: Record "Code Coverage";
CodeCoverageLog(true);
Repeated();
CodeCoverageLog(false);
Coverage.SetRange("Line Type", Coverage."Line Type"::Code);
Coverage.SetFilter("No. of Hits", '>0');
Message('%1', Coverage.Count());                                    // expect: 3
Coverage.FindFirst();
Coverage.Delete();
Message('%1', Coverage.Count());                                    // expect: 2
Message('%1', Coverage.Delete());                                   // expect: No
Coverage.Reset();
Coverage.DeleteAll();
CodeCoverageRefresh();
Message('%1', Coverage.IsEmpty());                                  // expect: Yes
CodeCoverageLog(true, true);
Repeated();
CodeCoverageLog(false, true);
Coverage.SetRange(Line, '    Sleep(0);');
Coverage.FindFirst();
Message('%1', Coverage."No. of Hits");                              // expect: 1
Coverage.Init();
Coverage.Insert();                                                  // error: The table Code Coverage is a virtual table. You can't change the data in virtual tables.
local procedure Repeated()
begin
    Sleep(0);
end;
// --- a background session is recorded if all sessions are
codeunit 50100 Main
{
    trigger OnRun()
    begin
        CodeCoverageLog(true, true);
        RunInBackground();                      // expect: 1 hits
        CodeCoverageLog(false, true);
        CodeCoverageLog(true);
        RunInBackground();                      // expect: 0 hits
        CodeCoverageLog(false);
    end;

    local procedure RunInBackground()
    var
        Coverage: Record "Code Coverage";
        SessionId: Integer;
    begin
        Coverage.DeleteAll();
        StartSession(SessionId, Codeunit::Beside);
        Sleep(100);
        Coverage.SetRange("Object ID", Codeunit::Beside);
        Coverage.SetRange("Line Type", Coverage."Line Type"::Code);
        if Coverage.FindFirst() then;
        Message('%1 hits', Coverage."No. of Hits");
    end;
}
codeunit 50101 Beside
{
    trigger OnRun()
    begin
        GlobalLanguage();
    end;
}
// --- the code of extensions has rows of its own
table 50100 Item
{
    fields { field(1; "No."; Integer) { } }
}
tableextension 50101 ItemExt extends Item
{
    fields { field(50100; Extra; Integer) { } }

    procedure Twice(Value: Integer): Integer
    begin
        exit(Value * 2);
    end;
}
page 50102 Items
{
    SourceTable = Item;
}
pageextension 50103 ItemsExt extends Items
{
    trigger OnOpenPage()
    begin
        Sleep(0);
    end;
}
codeunit 50104 Main
{
    trigger OnRun()
    var
        Item: Record Item;
        Coverage: Record "Code Coverage";
    begin
        CodeCoverageLog(true);
        Message('%1', Item.Twice(21));                              // expect: 42
        Page.RunModal(Page::Items);                                 // page: close
        CodeCoverageLog(false);
        Message('%1', Item.Twice(7));                               // expect: 14
        Coverage.SetRange("Line Type", Coverage."Line Type"::Code);
        Coverage.SetFilter("No. of Hits", '>0');
        Coverage.SetFilter("Object Type", '<>%1', Coverage."Object Type"::Codeunit);
        if Coverage.FindSet() then
            repeat
                Message('%1 %2: %3', Coverage."Object Type", Coverage."Object ID", Coverage."No. of Hits");
            until Coverage.Next() = 0;
    end;
}
// expect: PageExtension 50103: 1
// expect: TableExtension 50101: 1
// --- a test that starts while its session is recorded has a row, and so has each procedure that runs in it
codeunit 50100 Tests
{
    Subtype = Test;

    local procedure Tripled(Value: Integer): Integer
    begin
        exit(Value * 3);
    end;

    [Test]
    procedure RecordedTest()
    begin
        if CodeCoverageLog() then
            CodeCoverageLog(true, false);
        if Tripled(Tripled(3)) <> 27 then
            Error('not tripled');
    end;

    [Test]
    [HandlerFunctions('Hear')]
    procedure ATestIsCalledDirectly()
    var
        TestsRun: Record "Code Coverage Tests Run";
        Lookup: Record "Code Coverage Test Lookup";
        Module: ModuleInfo;
    begin
        CodeCoverageLog(true, false);
        RecordedTest();
        Tripled(1);
        CodeCoverageLog(false, false);
        TestsRun.FindFirst();
        Message('%1 %2 %3', TestsRun.Count(), TestsRun."Object ID", TestsRun."Method Name");    // expect: 1 50100 RecordedTest
        NavApp.GetCurrentModuleInfo(Module);
        Message('%1', TestsRun."Owning Application" = Module.Id);                               // expect: Yes
        Lookup.FindFirst();
        Message('%1 %2 %3', Lookup.Count(), Lookup."Object Type", Lookup."Object ID");          // expect: 1 Codeunit 50100
        Message('%1', Lookup."Test ID" = TestsRun."Test ID");                                   // expect: Yes
        Message('%1', Lookup."Method ID" = TestsRun."Method ID");                               // expect: No
        Lookup.DeleteAll();
        TestsRun.DeleteAll();
        Message('%1 %2', Lookup.IsEmpty(), TestsRun.IsEmpty());                                 // expect: Yes Yes
    end;

    [Test]
    [HandlerFunctions('Hear')]
    procedure NoTestStarts()
    var
        TestsRun: Record "Code Coverage Tests Run";
        Lookup: Record "Code Coverage Test Lookup";
    begin
        CodeCoverageLog(true, false);
        Tripled(4);
        CodeCoverageLog(false, false);
        Message('%1 %2', Lookup.IsEmpty(), TestsRun.IsEmpty());                                 // expect: Yes Yes
    end;

    [MessageHandler]
    procedure Hear(Text: Text[1024])
    begin
    end;
}
// --- objects that have not run are there if they are included
codeunit 50100 Main
{
    trigger OnRun()
    var
        AllObj: Record AllObj;
        Coverage: Record "Code Coverage";
    begin
        AllObj.SetFilter("Object ID", '50100..50199|2000000000..');
        CodeCoverageInclude(AllObj);
        Coverage.SetRange("Line Type", Coverage."Line Type"::Code);
        Coverage.SetFilter("Object ID", '>50100');
        Coverage.FindFirst();
        Message('%1 %2 %3 %4', Coverage.Count(), Coverage."Object ID", Coverage."No. of Hits", Coverage."Code Coverage Status");
        CodeCoverageInclude(Coverage);          // error: alrun does not support System.CodeCoverageInclude with records of the table Code Coverage.
    end;
}
// expect: 1 50101 0 Not Covered
codeunit 50101 Idle
{
    procedure Unused()
    begin
        Sleep(0);
    end;
}
