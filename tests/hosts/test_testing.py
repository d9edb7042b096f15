"""`alrun test`, and the plugin of pytest behind it: whole processes over a small app."""

import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import pytest

from alrun.hosts import exit_codes

MANIFEST = '{"id": "11111111-1111-1111-1111-111111111111", "name": "T", "publisher": "P", "version": "1.0.0.0"}'

TABLE = 'table 50100 Item { fields { field(1; "No."; Integer) { } } }'

TESTS = """
codeunit 50101 "Item Tests"
{
    Subtype = Test;

    var
        Listener: Codeunit Listener;
        Count: Integer;

    trigger OnRun()
    begin
        Count := 10;
    end;

    [Test]
    procedure InsertsAndCommits()
    begin
        Count += 1;
        Add(1);
        Commit();
    end;

    [Test]
    [HandlerFunctions('TakeMessage,SayYes,TakeSecond')]
    procedure SeesWhatWasCommitted()
    var
        Item: Record Item;
    begin
        if Count <> 11 then
            Error('it is another instance');
        Item.Get(1);
        Message('hello');
        if not Confirm('really?') then
            Error('no');
        if StrMenu('a,b,c') <> 2 then
            Error('not b');
    end;

    [Test]
    procedure Fails()
    begin
        Fail();
    end;

    [Test]
    procedure WritesAndFails()
    begin
        Add(2);
        Error('undone');
    end;

    [Test]
    procedure SeesNothingOfTheFailure()
    var
        Item: Record Item;
    begin
        if Item.Get(2) then
            Error('it is there');
    end;

    [Test]
    procedure RemembersNoError()
    begin
        if GetLastErrorText() + GetLastErrorCode() + GetLastErrorCallStack() <> '' then
            Error('it remembers %1', GetLastErrorText());
    end;

    [Test]
    procedure AnUnhandledDialogHasACode()
    begin
        asserterror Message('x');
        if GetLastErrorCode() <> 'MissingUIHandler' then
            Error(GetLastErrorCode());
    end;

    [Test]
    procedure Binds()
    begin
        BindSubscription(Listener);
    end;

    [Test]
    procedure IsStillBound()
    begin
        OnAsk();
        if not Listener.HasHeard() then
            Error('it is not bound any more');
    end;

    [Test]
    procedure NobodyAnswers()
    begin
        Message('x');
    end;

    [Test]
    [HandlerFunctions('TakeMessage')]
    procedure NobodyAsks()
    begin
    end;

    [Test]
    [TransactionModel(TransactionModel::AutoRollback)]
    procedure MayNotCommit()
    begin
        Add(3);
        asserterror Commit();
        Error(GetLastErrorText());
    end;

    [Test]
    [TransactionModel(TransactionModel::AutoRollback)]
    procedure IsRolledBack()
    begin
        Add(4);
    end;

    [Test]
    procedure SeesNothingOfIt()
    var
        Item: Record Item;
    begin
        if Item.Get(4) then
            Error('it is there');
    end;

    [Test]
    procedure RunsForever()
    var
        I: Integer;
    begin
        while true do
            I := 1 - I;
    end;

    [Test]
    procedure RunsAfterIt()
    begin
        Add(5);
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAsk()
    begin
    end;

    local procedure Fail()
    begin
        Error('it is %1', 5);
    end;

    local procedure Add(No: Integer)
    var
        Item: Record Item;
    begin
        Item."No." := No;
        Item.Insert();
    end;

    [MessageHandler]
    procedure TakeMessage(Message: Text[1024])
    begin
    end;

    [ConfirmHandler]
    procedure SayYes(Question: Text[1024]; var Reply: Boolean)
    begin
        Reply := Question = 'really?';
    end;

    [StrMenuHandler]
    procedure TakeSecond(Options: Text[1024]; var Choice: Integer; Instruction: Text[1024])
    begin
        Choice := 2;
    end;
}
"""

LISTENER = """
codeunit 50109 Listener
{
    EventSubscriberInstance = Manual;

    var
        Heard: Boolean;

    procedure HasHeard(): Boolean
    begin
        exit(Heard);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Item Tests", OnAsk, '', false, false)]
    local procedure Hear()
    begin
        Heard := true;
    end;
}
"""

OTHER = """
codeunit 50102 "Other Tests"
{
    Subtype = Test;

    [Test]
    procedure SeesNothingOfOthers()
    var
        Item: Record Item;
    begin
        if not Item.IsEmpty() then
            Error('there is something');
    end;
}
"""


@pytest.fixture
def app(tmp_path):
    folder = tmp_path / "app"
    folder.mkdir()
    (folder / "app.json").write_text(MANIFEST, encoding="utf-8")
    for name, source in (
        ("Item.al", TABLE),
        ("Listener.al", LISTENER),
        ("ItemTests.al", TESTS),
        ("OtherTests.al", OTHER),
    ):
        (folder / name).write_text(source, encoding="utf-8")
    return folder


def run(folder, *arguments, command=("alrun", "test"), cached=False):
    words = [sys.executable, "-m", *command, str(folder), *arguments]
    if not cached and command != ("alrun", "run"):
        words += ["-p", "no:cacheprovider"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTEST_ADDOPTS": ""}
    return subprocess.run(
        words, capture_output=True, text=True, cwd=folder.parent, env=environment, timeout=120, check=False
    )


def results(file):
    """The text of each test's failure, '' for one that passed."""
    found = {}
    for case in ElementTree.parse(file).getroot().iter("testcase"):
        problem = next((each for each in case if each.tag in ("failure", "error")), None)
        found[case.get("name")] = "" if problem is None else problem.text
    return found


def test_each_method_passes_or_fails_for_its_own_reason(app, tmp_path):
    file = tmp_path / "r.xml"
    done = run(app, "--timeout-per-test", "1", "--junit", str(file), "-v")
    assert done.returncode == exit_codes.PROGRAM_FAILED, done.stdout + done.stderr
    found = results(file)
    failed = {name: text.splitlines()[0] for name, text in found.items() if text}
    assert failed == {
        "Fails": "it is 5",
        "WritesAndFails": "undone",
        "NobodyAnswers": "Unhandled UI: Message x",
        "NobodyAsks": "The following UI handlers were not executed: TakeMessage",
        "MayNotCommit": "Tests cannot call the Commit function if TransactionModel property is set to AutoRollback.",
        "RunsForever": "The test ran longer than 1 second.",
    }
    assert len(found) == 17
    line = TESTS[: TESTS.index("Error('it is %1', 5)")].count("\n") + 1
    assert f'"Item Tests"(CodeUnit 50101).Fail line {line} - T by P version 1.0.0.0' in found["Fails"]
    assert f"> {line:5} |         Error('it is %1', 5);" in found["Fails"]
    assert "app/ItemTests.al::Item Tests::Fails FAILED" in done.stdout


def test_pytest_itself_collects_the_tests_of_a_file(app):
    done = run(
        app / "OtherTests.al", "-v", command=("pytest", "-p", "no:alrun", "-p", "alrun.hosts.test_runner.plugin")
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "OtherTests.al::Other Tests::SeesNothingOfOthers PASSED" in done.stdout


def test_tests_are_chosen_by_codeunit_and_by_word(app):
    assert "1 passed" in run(app, "--codeunit", "50102").stdout
    assert "1 passed" in run(app, "-k", "IsRolledBack").stdout
    assert run(app, "-k", "Nothing and Else").returncode == exit_codes.NO_TEST_MATCHED


def test_a_codeunit_that_does_not_compile_is_an_error_and_the_others_run(app):
    (app / "Bad.al").write_text(
        "codeunit 50103 Bad { Subtype = Test; [Test] procedure T() begin Nope(); end; }", encoding="utf-8"
    )
    done = run(app, "--codeunit", "50102")
    assert done.returncode == exit_codes.COMPILE_ERRORS
    assert "error AL0118" in done.stdout
    assert "1 passed, 1 error" in done.stdout


def test_without_isolation_what_was_committed_stays(app):
    done = run(app, "--isolation", "disabled", "-k", "InsertsAndCommits or SeesNothingOfOthers")
    assert "there is something" in done.stdout
    done = run(app, "--isolation", "function", "-k", "InsertsAndCommits or SeesWhatWasCommitted")
    assert "1 failed, 1 passed" in done.stdout


LASTING = """
codeunit 50110 Publisher
{
    procedure Raise(): Integer
    var
        Calls: Integer;
    begin
        OnRaise(Calls);
        exit(Calls);
    end;

    [IntegrationEvent(false, false)]
    local procedure OnRaise(var Calls: Integer)
    begin
    end;
}
codeunit 50111 Manual
{
    EventSubscriberInstance = Manual;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnRaise, '', false, false)]
    local procedure Listen(var Calls: Integer)
    begin
        Calls += 1;
    end;
}
codeunit 50112 Adds
{
    trigger OnRun()
    begin
        Add(10);
    end;

    procedure Add(No: Integer)
    var
        Item: Record Item;
    begin
        Item."No." := No;
        Item.Insert();
    end;

    procedure Expect(Met: Boolean; What: Text)
    begin
        if not Met then
            Error(What);
    end;
}
codeunit 50113 "First Tests"
{
    Subtype = Test;

    var
        Item: Record Item;
        Manual: Codeunit Manual;
        Adds: Codeunit Adds;
        Runs: Integer;

    trigger OnRun()
    begin
        Runs += 1;
        Adds.Add(1);
    end;

    [Test]
    procedure OnRunIsCommitted()
    begin
        asserterror Error('undone');
        Adds.Expect(Item.Get(1), 'the row of OnRun was undone');
    end;

    [Test]
    procedure OnRunRanOnceAndTheLastErrorIsCleared()
    begin
        Adds.Expect(Runs = 1, 'OnRun ran again');
        Adds.Expect(GetLastErrorText() = '', 'the last error is still there');
    end;

    [Test]
    [TransactionModel(TransactionModel::AutoRollback)]
    procedure WritesAndIsUndone()
    begin
        Adds.Add(2);
        Adds.Expect(Database.IsInWriteTransaction(), 'no transaction');
    end;

    [Test]
    [TransactionModel(TransactionModel::AutoRollback)]
    procedure BeginsWithoutTransaction()
    begin
        Adds.Expect(not Database.IsInWriteTransaction(), 'still in a transaction');
        Adds.Expect(Codeunit.Run(Codeunit::Adds), 'it did not run');
        Adds.Expect(Item.Get(10), 'it did not write');
    end;

    [Test]
    procedure WritesAndIsKept()
    begin
        Adds.Expect(not Item.Get(10), 'what was run in the method before was kept');
        Adds.Add(3);
    end;

    [Test]
    procedure BeginsWithoutTransactionAndWithTheRow()
    begin
        Adds.Expect(not Database.IsInWriteTransaction(), 'still in a transaction');
        Adds.Expect(Codeunit.Run(Codeunit::Adds), 'it did not run');
        Adds.Expect(Item.Get(3), 'the row is not there');
    end;

    [Test]
    procedure Binds()
    begin
        BindSubscription(Manual);
    end;

    [Test]
    procedure IsStillBound()
    var
        Publisher: Codeunit Publisher;
    begin
        Adds.Expect(Publisher.Raise() = 1, 'the binding ended');
    end;
}
codeunit 50114 "Second Tests"
{
    Subtype = Test;

    [Test]
    procedure IsNotBound()
    var
        Adds: Codeunit Adds;
        Publisher: Codeunit Publisher;
    begin
        Adds.Expect(Publisher.Raise() = 0, 'still bound');
    end;
}
"""


def test_what_lasts_from_one_test_to_the_next(tmp_path):
    # Observed: TestTestCodeunitOnRun, TestWriteTxTestBoundary, TestEventManualBinding and ...CrossCodeunit. The last
    # error is cleared by Microsoft's test runners (Test Runner - Mgt, PlatformAfterTestRun).
    (tmp_path / "app.json").write_text(MANIFEST, encoding="utf-8")
    (tmp_path / "tests.al").write_text(TABLE + LASTING, encoding="utf-8")
    done = run(tmp_path)
    assert done.returncode == exit_codes.FINE, done.stdout
    assert "9 passed" in done.stdout


SESSIONS = """
table 50100 Note { fields { field(1; "No."; Integer) { } } }
codeunit 50100 Worker { trigger OnRun() var Note: Record Note; begin Note."No." := 1; Note.Insert(); end; }
codeunit 50101 "Session Tests"
{
    Subtype = Test;

    [Test]
    procedure CreatesTask()
    begin
        if not TaskScheduler.TaskExists(TaskScheduler.CreateTask(Codeunit::Worker, 0)) then
            Error('there is none');
    end;

    [Test]
    procedure MayCreateTasks()
    begin
        if not TaskScheduler.CanCreateTask() then
            Error('tasks cannot be created');
    end;

    [Test]
    procedure StartsSession()
    var
        Note: Record Note;
        SessionId: Integer;
    begin
        Note.DeleteAll();
        Commit(); // the session waits for whoever has written
        StartSession(SessionId, Codeunit::Worker);
        while not Note.Get(1) do
            Sleep(10);
    end;
}
codeunit 50102 "Area Tests"
{
    Subtype = Test;

    trigger OnRun()
    begin
        ApplicationArea('#Basic');
    end;

    [Test]
    procedure ChangesAreas()
    begin
        ApplicationArea(ApplicationArea() + ',#Suite');
        if ApplicationArea() <> '#Basic,#Suite' then
            Error('areas: %1', ApplicationArea());
    end;

    [Test]
    procedure FindsAreasFromBeforeOnRun()
    begin
        if ApplicationArea() <> '' then
            Error('areas: %1', ApplicationArea());
    end;
}
"""


def test_sessions_start_only_where_nothing_will_be_undone(tmp_path):
    # Observed: a test that is not isolated starts sessions, any test creates tasks, and each gives its areas back.
    (tmp_path / "app.json").write_text(MANIFEST, encoding="utf-8")
    (tmp_path / "tests.al").write_text(SESSIONS, encoding="utf-8")
    isolated = run(tmp_path)
    assert isolated.returncode == exit_codes.PROGRAM_FAILED
    assert "2 failed, 3 passed" in isolated.stdout
    assert "tasks cannot be created" in isolated.stdout
    assert (
        "Sessions can only be started in tests that are run by a TestRunner that has TestIsolation set to Disabled."
        in isolated.stdout
    )
    assert run(tmp_path, "--isolation", "disabled").returncode == exit_codes.FINE


LAST_ERRORS = """
codeunit 50101 "First Tests"
{
    Subtype = Test;

    [Test]
    procedure TrapsAnError()
    begin
        asserterror Error('trapped');
        if GetLastErrorText() <> 'trapped' then
            Error('no');
    end;

    [Test]
    procedure KnowsOfNone()
    begin
        if GetLastErrorText() + GetLastErrorCode() + GetLastErrorCallStack() <> '' then
            Error('%1', GetLastErrorText());
        asserterror Error('trapped, too');
    end;
}
codeunit 50102 "Next Tests"
{
    Subtype = Test;

    [Test]
    procedure KnowsOfNoneEither()
    begin
        if GetLastErrorText() <> '' then
            Error('%1', GetLastErrorText());
    end;
}
"""


def test_a_test_knows_nothing_of_errors_that_others_trapped(tmp_path):
    # Observed: the last error is empty at the start of each test method.
    (tmp_path / "app.json").write_text(MANIFEST, encoding="utf-8")
    (tmp_path / "tests.al").write_text(LAST_ERRORS, encoding="utf-8")
    assert "3 passed" in run(tmp_path).stdout


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--dep", "nope"], "nope(1,1): error ALRUN001"),
        (["--set", "Foo=1"], "Foo"),
        (["--company", "x" * 40], "company"),
        (["--timeout-per-test", "0"], "'0' is no number of seconds"),
    ],
)
def test_what_cannot_run_is_told_in_a_line(app, options, complaint):
    done = run(app, "-k", "IsRolledBack", *options)
    assert done.returncode == exit_codes.COULD_NOT_RUN
    told = done.stdout + done.stderr
    assert complaint in told
    assert "Traceback" not in told
    assert ".py:" not in told


def test_a_file_without_tests_has_none_that_match(app):
    assert run(app / "Item.al").returncode == exit_codes.NO_TEST_MATCHED


def test_a_test_codeunit_that_is_run_like_others_shows_its_results(app):
    done = run(app, "--codeunit", "Other Tests", command=("alrun", "run"))
    assert (done.returncode, done.stdout) == (0, "Other Tests: SUCCESS\nSeesNothingOfOthers: SUCCESS\n"), done.stderr
    (app / "OtherTests.al").write_text(OTHER.replace("if not Item", "if Item"), encoding="utf-8")
    done = run(app, "--codeunit", "Other Tests", command=("alrun", "run"))
    assert done.returncode == exit_codes.PROGRAM_FAILED
    assert done.stdout == "Other Tests: FAILURE\nSeesNothingOfOthers: FAILURE there is something\n"


STRICT = """
codeunit 50104 "My Assert"
{
    procedure Fine() begin end;
}
codeunit 50105 Helper
{
    procedure VerifyAll() begin end;
    procedure DoAll() begin if 1 = 2 then Error('not that of the test'); end;
}
codeunit 50106 Strict
{
    Subtype = Test;

    var
        MyAssert: Codeunit "My Assert";
        Helper: Codeunit Helper;
        Item: Record Item;

    [Test] procedure ByError() begin if Item.Get(1) then Error('x'); end;
    [Test] procedure ByAssertError() begin asserterror Item.Get(1); end;
    [Test] procedure ByTestField() begin Item.TestField("No.", 0); end;
    [Test] procedure ByFieldError() begin if Item.Get(1) then Item.FieldError("No."); end;
    [Test] procedure ByLibrary() begin MyAssert.Fine(); end;
    [Test] procedure ByLocalLibrary() var Local: Codeunit "My Assert"; begin Local.Fine(); end;
    [Test] procedure ByName() begin Helper.VerifyAll(); end;
    [Test] procedure ByCall() begin Other(); end;
    [Test] [HandlerFunctions('Hear')] procedure ByHandler() begin Message('x'); end;
    [Test] procedure NotByCodeUnderTest() begin Helper.DoAll(); if Item.Find() then; end;
    [Test] procedure NotByName() begin VerifyNothing(); end;
    [Test] procedure NotByGet() begin Item.SetRange("No."); if Item.FindFirst() then; end;
    [Test] [HandlerFunctions('Take')] procedure NotByOptionalHandler() begin end;
    [Test] procedure FailsForItself() begin Item.Get(1); end;

    local procedure Other() begin Again(); end;
    local procedure Again() begin if Item.Get(1) then Other(); Item.TestField("No.", 0); end;
    local procedure VerifyNothing() begin end;
    [MessageHandler] procedure Hear(Message: Text) begin end;
    [SendNotificationHandler(true)] procedure Take(var TheNotification: Notification): Boolean begin end;
}
"""


def test_a_strict_run_fails_tests_that_assert_nothing(app, tmp_path):
    (app / "Strict.al").write_text(STRICT, encoding="utf-8")
    file = tmp_path / "r.xml"
    run(app, "--codeunit", "Strict", "--strict", "--junit", str(file))
    failed = {name: text.splitlines()[0] for name, text in results(file).items() if text}
    nothing = "The test asserts nothing: it passes whatever the code does."
    assert failed == {
        "NotByCodeUnderTest": nothing,
        "NotByName": nothing,
        "NotByGet": nothing,
        "NotByOptionalHandler": nothing,
        "FailsForItself": "The Item does not exist. Identification fields and values: No.='1'",
    }
    assert run(app, "--codeunit", "Strict", "-k", "NotBy").returncode == exit_codes.FINE


def test_workers_get_whole_codeunits_and_databases_of_their_own(app, tmp_path):
    file = tmp_path / "r.xml"
    done = run(app, "-n", "2", "--timeout-per-test", "1", "--junit", str(file), "-p", "xdist", "-v")
    assert done.returncode == exit_codes.PROGRAM_FAILED, done.stdout + done.stderr
    found = results(file)
    # The same as without workers: these rely on what others of their codeunit have left, or on nothing being left.
    assert [found[name] for name in ("SeesWhatWasCommitted", "SeesNothingOfTheFailure", "SeesNothingOfOthers")] == [
        ""
    ] * 3
    assert sum(map(bool, found.values())) == 6
    workers = {
        line.split("[gw", 1)[1][:1] for line in done.stdout.splitlines() if "Item Tests::" in line and "[gw" in line
    }
    assert len(workers) == 1
    bad = run(app, "-n", "2", "--dep", "nope", "-p", "xdist")
    assert bad.returncode == exit_codes.COULD_NOT_RUN
    assert "nope(1,1): error ALRUN001" in bad.stdout + bad.stderr


MOCK = """
codeunit 131006 "Permissions Mock"
{
    SingleInstance = true;

    var
        Started: Boolean;
        Runs: Integer;

    trigger OnRun()
    begin
        Started := not Started;
        Runs += 1;
    end;

    procedure Check(Expected: Integer)
    begin
        if not Started or (Runs <> Expected) then
            Error('%1 %2', Started, Runs);
    end;
}
codeunit 50107 "Mock Tests"
{
    Subtype = Test;

    var
        Mock: Codeunit "Permissions Mock";

    [Test] procedure First() begin Mock.Check(1); end;
    [Test] procedure Second() begin Mock.Check(3); Error('fails'); end;
    [Test] procedure Third() begin Mock.Check(5); end;
}
"""


def test_the_permission_mock_runs_before_and_after_each_method(app):
    # Observed: as under Microsoft's test runner, it is started when a method begins.
    (app / "Mock.al").write_text(MOCK, encoding="utf-8")
    done = run(app, "--codeunit", "Mock Tests")
    assert "1 failed, 2 passed" in done.stdout
    assert "\nfails\n" in done.stdout


SHARED_TABLES = """
codeunit 50101 "First Tests"
{
    Subtype = Test;

    [Test]
    procedure Grants()
    var
        TenantPermissionSet: Record "Tenant Permission Set";
        TenantPermission: Record "Tenant Permission";
        ExpandedPermission: Record "Expanded Permission";
    begin
        TenantPermissionSet."Role ID" := 'ROLE';
        TenantPermissionSet.Insert();
        TenantPermission."Role ID" := 'ROLE';
        TenantPermission."Object ID" := 3;
        TenantPermission.Insert();
        ExpandedPermission.SetRange("Role ID", 'ROLE');
        if ExpandedPermission.IsEmpty() then
            Error('it is empty');
    end;
}
codeunit 50102 "Next Tests"
{
    Subtype = Test;

    [Test]
    procedure GrantsNothing()
    var
        TenantPermissionSet: Record "Tenant Permission Set";
        ExpandedPermission: Record "Expanded Permission";
    begin
        TenantPermissionSet."Role ID" := 'ROLE';
        TenantPermissionSet.Insert();
        ExpandedPermission.SetRange("Role ID", 'ROLE');
        if not ExpandedPermission.IsEmpty() then
            Error('there is something');
    end;
}
"""


def test_a_table_that_is_undone_with_a_codeunit_is_made_again(tmp_path):
    # The platform reads the table for another one, besides the record that the test writes.
    (tmp_path / "app.json").write_text(MANIFEST, encoding="utf-8")
    (tmp_path / "tests.al").write_text(SHARED_TABLES, encoding="utf-8")
    ran = run(tmp_path)
    assert ran.returncode == exit_codes.FINE, ran.stdout
