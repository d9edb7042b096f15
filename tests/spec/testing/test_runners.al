// Docs: devenv-testrunner-codeunits; triggers-auto/codeunit/devenv-onbeforetestrun-codeunit-trigger
// Observed: the name of OnRun, and that its writes outlive the isolation of methods; Undocumented: the form of results
// --- shared
table 50100 Item
{
    fields { field(1; "No."; Code[20]) { } }
}
table 50101 "Log Entry"
{
    fields { field(1; "No."; Integer) { AutoIncrement = true; } field(2; Message; Text[100]) { } }
}
codeunit 50110 Library
{
    procedure Add(No: Code[20])
    var
        Item: Record Item;
    begin
        Item."No." := No;
        Item.Insert();
        Commit();
    end;

    procedure Numbers() Found: Text
    var
        Item: Record Item;
    begin
        if Item.FindSet() then
            repeat
                Found += Item."No." + ' ';
            until Item.Next() = 0;
    end;

    procedure Log(Text: Text)
    var
        LogEntry: Record "Log Entry";
    begin
        LogEntry."No." := 0;
        LogEntry.Message := Text;
        LogEntry.Insert();
    end;

    procedure ShowLog()
    var
        LogEntry: Record "Log Entry";
    begin
        if LogEntry.FindSet() then
            repeat
                Message('log: %1', LogEntry.Message);
            until LogEntry.Next() = 0;
    end;
}
codeunit 50111 Tests
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Library: Codeunit Library;
        Global: Integer;

    trigger OnRun()
    begin
        Global := 1;
        Library.Add('RUN');
    end;

    [Test]
    [TestPermissions(TestPermissions::Disabled)]
    procedure First()
    begin
        Global += 1;
        Library.Add('FIRST');
    end;

    [Test]
    [TestPermissions(TestPermissions::InheritFromTestCodeunit)]
    procedure Second()
    begin
        Global += 1;
        Error('%1 and %2', Global, Library.Numbers());
    end;

    [Test]
    procedure Third()
    begin
        asserterror Error('expected');
    end;

    procedure NoTest()
    begin
        Error('it is none');
    end;
}
codeunit 50112 "Not Isolated"
{
    Subtype = TestRunner;

    trigger OnRun()
    begin
        Codeunit.Run(Codeunit::Tests);
    end;
}
codeunit 50113 "Isolates Codeunits"
{
    Subtype = TestRunner;
    TestIsolation = Codeunit;

    var
        Library: Codeunit Library;

    trigger OnRun()
    begin
        Codeunit.Run(Codeunit::Tests);
    end;

    trigger OnBeforeTestRun(CodeunitId: Integer; CodeunitName: Text; FunctionName: Text; Permissions: TestPermissions): Boolean
    begin
        Library.Log(StrSubstNo('before %1 %2 %3 %4', CodeunitId - 50000, CodeunitName, FunctionName, Permissions));
        exit(FunctionName <> 'Third');
    end;

    trigger OnAfterTestRun(CodeunitId: Integer; CodeunitName: Text; FunctionName: Text; Permissions: TestPermissions; Success: Boolean)
    begin
        Library.Log(StrSubstNo('after %1 %2: %3', FunctionName, Success, GetLastErrorText()));
        Library.Log(Library.Numbers());
    end;
}
codeunit 50114 "Isolates Methods"
{
    Subtype = TestRunner;
    TestIsolation = Function;

    trigger OnRun()
    var
        Tests: Codeunit Tests;
    begin
        Tests.Run();
    end;

    trigger OnAfterTestRun(CodeunitId: Integer; CodeunitName: Text; FunctionName: Text; Permissions: TestPermissions; Success: Boolean)
    var
        Library: Codeunit Library;
    begin
        Message('%1 %2 %3 %4', FunctionName, Success, GetLastErrorText(), Library.Numbers());
    end;
}
codeunit 50115 "Skips All"
{
    Subtype = TestRunner;

    trigger OnRun()
    begin
        Codeunit.Run(Codeunit::Tests);
    end;

    trigger OnBeforeTestRun(CodeunitId: Integer; CodeunitName: Text; FunctionName: Text; Permissions: TestPermissions): Boolean
    begin
    end;
}
codeunit 50116 "Nesting Tests"
{
    Subtype = Test;

    [Test]
    procedure Nests()
    var
        Tests: Codeunit Tests;
        Ok: Boolean;
    begin
        Ok := true;
        asserterror Codeunit.Run(Codeunit::Tests);
        asserterror Ok := Codeunit.Run(Codeunit::Tests);
        asserterror Ok := Tests.Run();
        if Ok then
            Error(GetLastErrorText());
    end;

    [Test]
    procedure RunsOthers()
    begin
        if not Codeunit.Run(Codeunit::Plain) then
            Error('it may run');
    end;
}
codeunit 50117 Plain
{
    trigger OnRun()
    begin
    end;
}
// --- without a runner, or one that is told the results, the user sees them
Codeunit.Run(Codeunit::Tests);
// expect: Tests: FAILURE␊OnRun: SUCCESS␊First: SUCCESS␊Second: FAILURE 3 and FIRST RUN ␊Third: SUCCESS
// --- all that was written stays, for isolation is disabled by default
var
    Library: Codeunit Library;
begin
    Codeunit.Run(Codeunit::"Not Isolated");
    // expect: Tests: FAILURE␊OnRun: SUCCESS␊First: SUCCESS␊Second: FAILURE 3 and FIRST RUN ␊Third: SUCCESS
    Message(Library.Numbers()); // expect: FIRST RUN 
end;
// --- what the tests write is undone with the codeunit, what the triggers write stays
var
    Library: Codeunit Library;
begin
    Codeunit.Run(Codeunit::"Isolates Codeunits");
    Library.ShowLog();
    // expect: log: before 111 Tests  NonRestrictive
    // expect: log: before 111 Tests OnRun NonRestrictive
    // expect: log: after OnRun Yes: 
    // expect: log: RUN 
    // expect: log: before 111 Tests First Disabled
    // expect: log: after First Yes: 
    // expect: log: FIRST RUN 
    // expect: log: before 111 Tests Second NonRestrictive
    // expect: log: after Second No: 3 and FIRST RUN 
    // expect: log: FIRST RUN 
    // expect: log: before 111 Tests Third NonRestrictive
    // expect: log: after  No: 3 and FIRST RUN 
    // expect: log: 
end;
// --- what a method writes is undone with it, what OnRun writes stays
Codeunit.Run(Codeunit::"Isolates Methods");
// expect: OnRun Yes  RUN 
// expect: First Yes  RUN 
// expect: Second No 3 and RUN  RUN 
// expect: Third Yes expected RUN 
// expect:  No expected RUN 
// --- a runner that never says that a test runs
Codeunit.Run(Codeunit::"Skips All");
Message('nothing ran'); // expect: nothing ran
// --- test codeunits do not nest
Codeunit.Run(Codeunit::"Nesting Tests");
// expect: Nesting Tests: FAILURE␊Nests: FAILURE You cannot nest the execution of test codeunits. Test codeunit 50111 Tests was called from another test codeunit.␊RunsOthers: SUCCESS
