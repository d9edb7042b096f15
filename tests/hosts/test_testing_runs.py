"""What a run of tests is made of: packages, install codeunits, random order, time; a few processes for each claim."""

import pytest
from app_packages import package

from alrun.hosts import exit_codes
from tests.hosts.test_testing import MANIFEST, results, run

INSTALLED = """
table 50100 Item { fields { field(1; "No."; Integer) { } } }
codeunit 50100 "Test Data"
{
    Subtype = Install;

    trigger OnInstallAppPerCompany()
    var
        Item: Record Item;
    begin
        Item."No." := 1;
        Item.Insert();
    end;
}
codeunit 50101 "First Tests"
{
    Subtype = Test;
    [Test] procedure ChangesAll() begin Check(); Change(); end;
    [Test] procedure Fails() begin Error('on purpose'); end;

    local procedure Check()
    var
        Item: Record Item;
    begin
        if (Item.Count() <> 1) or not Item.Get(1) then
            Error('not the test data: %1', Item.Count());
    end;

    local procedure Change()
    var
        Item: Record Item;
    begin
        Item.DeleteAll();
        Item."No." := 2;
        Item.Insert();
        Commit();
        BindSubscription(Bound);
        SingleInstance.Set();
        GlobalLanguage(1030);
        WorkDate(20300101D);
    end;

    var
        Bound: Codeunit Bound;
        SingleInstance: Codeunit "Single Instance";
}
codeunit 50102 "Second Tests"
{
    Subtype = Test;
    [Test] procedure ChangesAll()
    var
        Item: Record Item;
        SingleInstance: Codeunit "Single Instance";
    begin
        if (Item.Count() <> 1) or not Item.Get(1) then
            Error('not the test data: %1', Item.Count());
        if SingleInstance.IsSet() then
            Error('an instance is left');
        if GlobalLanguage() <> 1033 then
            Error('a language is left');
        if WorkDate() <> 20260102D then
            Error('a work date is left: %1', WorkDate());
        OnAsked();
        Item.DeleteAll();
        SingleInstance.Set();
        GlobalLanguage(1031);
        WorkDate(20300101D);
    end;

    [IntegrationEvent(false, false)]
    procedure OnAsked() begin end;
}
codeunit 50103 Bound
{
    EventSubscriberInstance = Manual;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Second Tests", OnAsked, '', false, false)]
    local procedure Answer()
    begin
        Error('a subscription is left');
    end;
}
codeunit 50104 "Single Instance"
{
    SingleInstance = true;
    var Value: Boolean;
    procedure Set() begin Value := true; end;
    procedure IsSet(): Boolean begin exit(Value); end;
}
"""

SLEEPS = """
codeunit 50110 Sleeps
{
    Subtype = Test;
    [Test] procedure Long() begin Sleep(3600000); end;
    [Test] procedure After() begin end;
}
"""


@pytest.fixture
def app(tmp_path):
    folder = tmp_path / "app"
    folder.mkdir()
    (folder / "app.json").write_text(MANIFEST, encoding="utf-8")
    (folder / "Tests.al").write_text(INSTALLED, encoding="utf-8")
    return folder


def test_codeunits_leave_nothing_to_others_in_any_order(app):
    orders = set()
    for seed in ("1", "5"):
        done = run(app, "--work-date", "2026-01-02", "--seed", seed, "-v")
        assert "1 failed, 2 passed" in done.stdout, done.stdout
        ran = [line.split("::")[1:3] for line in done.stdout.splitlines() if "Tests.al::" in line and "%]" in line]
        orders.add(tuple(codeunit for codeunit, method in ran if method.startswith("ChangesAll")))
        # The methods of a codeunit share an instance, and keep their order.
        assert [method.split()[0] for codeunit, method in ran if codeunit == "First Tests"] == ["ChangesAll", "Fails"]
    assert orders == {("First Tests", "Second Tests"), ("Second Tests", "First Tests")}


def test_a_package_has_its_tests_run(tmp_path):
    content = package([("src/Tests.al", INSTALLED)])
    (tmp_path / "T.app").write_bytes(content)
    file = tmp_path / "r.xml"
    done = run(tmp_path / "T.app", "--work-date", "2026-01-02", "--junit", str(file))
    assert done.returncode == exit_codes.PROGRAM_FAILED, done.stdout + done.stderr
    assert {name: text.splitlines()[:1] for name, text in results(file).items()} == {
        "ChangesAll": [],
        "Fails": ["on purpose"],
    }
    assert "3 passed" not in done.stdout
    assert "1 failed, 2 passed" in done.stdout


def test_time_goes_by_only_as_far_as_it_may(app):
    (app / "Sleeps.al").write_text(SLEEPS, encoding="utf-8")
    assert "2 passed" in run(app, "--codeunit", "Sleeps", "--virtual-time").stdout
    done = run(app, "--codeunit", "Sleeps", "--timeout-per-test", "0.2")
    assert "The test ran longer than 0.2 seconds." in done.stdout
    assert "1 failed, 1 passed" in done.stdout


def test_pytest_chooses_and_stops_as_elsewhere(app):
    (app / "pytest.ini").write_text("[pytest]\ncache_dir = kept\n", encoding="utf-8")
    words = ("--codeunit", "First Tests", "-c", str(app / "pytest.ini"))
    stopped = run(app, "-x", *words, cached=True)
    assert "1 failed, 1 passed" in stopped.stdout
    again = run(app, "--lf", *words, cached=True)
    assert "1 failed" in again.stdout
    assert "passed" not in again.stdout
    assert "slowest" in run(app, "--durations", "1", *words).stdout


RESTRICTED = """
permissionset 50120 Reader { Permissions = tabledata Item = R, codeunit * = X; }
codeunit 50121 "Restricted Tests"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Item: Record Item;

    [Test] procedure ByCodeunit() begin Item.DeleteAll(); end;
    [Test] [TestPermissions(TestPermissions::Restrictive)] procedure Restrictive() begin Item.DeleteAll(); end;
    [Test]
    [TestPermissions(TestPermissions::InheritFromTestCodeunit)]
    procedure Inherits() begin Item.DeleteAll(); end;
    [Test] [TestPermissions(TestPermissions::Disabled)] procedure Disabled() begin Item.DeleteAll(); end;
}
codeunit 50122 "Default Tests"
{
    Subtype = Test;
    [Test] procedure ByDefault() var Item: Record Item; begin Item.DeleteAll(); end;
}
codeunit 50123 "Free Tests"
{
    Subtype = Test;
    TestPermissions = Disabled;
    trigger OnRun() var Item: Record Item; begin Item.DeleteAll(); end;
    [Test] procedure Free() var Item: Record Item; begin Item.DeleteAll(); end;
    [Test]
    [TestPermissions(TestPermissions::Restrictive)]
    procedure NotFree() var Item: Record Item; begin Item.DeleteAll(); end;
}
"""


def test_tests_run_as_a_user_who_has_permission_sets(app, tmp_path):
    (app / "Tests.al").write_text(INSTALLED.partition("codeunit 50101")[0] + RESTRICTED, encoding="utf-8")
    file = tmp_path / "r.xml"
    run(app, "--permissions", "Reader", "--junit", str(file))
    denied = "Sorry, the current permissions prevented the action. (TableData 50100 Item Delete: T)"
    assert {name: text.partition("\n")[0] for name, text in results(file).items()} == {
        "ByCodeunit": denied,
        "Restrictive": denied,
        "Inherits": denied,
        "Disabled": "",
        "ByDefault": denied,
        "Free": "",
        "NotFree": denied,
    }
    unknown = run(app, "--permissions", "Writer")
    assert unknown.returncode == exit_codes.COULD_NOT_RUN
    assert "there is no permission set 'Writer'" in unknown.stdout + unknown.stderr


ENDLESS = """
codeunit 50130 Endless
{
    Subtype = Test;
    trigger OnRun() begin while true do; end;
    [Test] procedure Never() begin end;
}
"""

NEXT = "codeunit 50131 Next { Subtype = Test; [Test] procedure Runs() begin end; }"


def test_an_on_run_without_end_fails_the_tests_of_its_codeunit(app):
    (app / "Tests.al").write_text(ENDLESS + NEXT, encoding="utf-8")
    done = run(app, "--timeout-per-test", "0.2")
    assert "1 failed, 1 passed" in done.stdout
    assert "The test ran longer than 0.2 seconds." in done.stdout


def test_a_program_of_tests_alone_has_its_tests_run(app):
    (app / "Tests.al").write_text(NEXT, encoding="utf-8")
    done = run(app, "--virtual-time", "--work-date", "2026-01-02", command=("alrun",), cached=True)
    assert done.returncode == exit_codes.FINE, done.stdout + done.stderr
    assert "1 passed" in done.stdout
    done = run(app, "--json", command=("alrun",), cached=True)
    assert done.returncode == exit_codes.COULD_NOT_RUN
    assert "the program has only tests: alrun test runs them" in done.stderr


def test_tests_in_python_are_distributed_as_without_alrun(tmp_path):
    (tmp_path / "test_python.py").write_text("def test_one(): pass\ndef test_two(): pass\n", encoding="utf-8")
    (tmp_path / "conftest.py").write_text(
        "def pytest_sessionfinish(session):\n"
        "    scheduler = getattr(session.config.pluginmanager.getplugin('dsession'), 'sched', None)\n"
        "    if scheduler is not None:\n"
        "        print('scheduled by', type(scheduler).__name__)\n",
        encoding="utf-8",
    )
    command = ("pytest", "-p", "no:alrun", "-p", "alrun.hosts.test_runner.plugin", "-p", "xdist", "-n", "2", "-s")
    done = run(tmp_path, command=command)
    assert "2 passed" in done.stdout, done.stdout + done.stderr
    assert "scheduled by LoadScheduling" in done.stdout


ON_A_DATABASE = """
table 50100 Item { fields { field(1; "No."; Integer) { } } }
codeunit 50100 Fill { trigger OnRun() var Item: Record Item; begin Item."No." := 7; Item.Insert(); end; }
codeunit 50101 Tests
{
    Subtype = Test;

    [Test]
    procedure SeesAndDeletes()
    var
        Item: Record Item;
    begin
        Item.Get(7);
        Item.DeleteAll();
        Commit();
    end;

    [Test]
    procedure IsWhoItShallBe()
    begin
        if (UserId() <> 'ME') or (GlobalLanguage() <> 1030) then
            Error('%1 speaks %2', UserId(), GlobalLanguage());
    end;
}
"""


def test_tests_begin_with_a_database_and_leave_it_as_it_was(app):
    (app / "Tests.al").write_text(ON_A_DATABASE, encoding="utf-8")
    words = ("--db", str(app / "items.db"), "--user", "ME", "--language", "da-DK")
    assert run(app, "--codeunit", "Fill", *words, command=("alrun", "run")).returncode == 0
    for isolation, passed in (("codeunit", 2), ("disabled", 2), ("disabled", 1)):
        done = run(app, *words, "--isolation", isolation)
        assert f"{passed} passed" in done.stdout, done.stdout + done.stderr


REQUIRES = """
table 50100 Item { fields { field(1; "No."; Integer) { } } }
codeunit 50100 "Each Alone"
{
    Subtype = Test;
    RequiredTestIsolation = Function;
    [Test] procedure Adds() var Item: Record Item; begin Item."No." := 1; Item.Insert(); Commit(); end;
    [Test] procedure FindsNone() var Item: Record Item; begin if not Item.IsEmpty() then Error('one is left'); end;
}
codeunit 50101 "None Alone"
{
    Subtype = Test;
    RequiredTestIsolation = Disabled;
    [Test] procedure Adds() var Item: Record Item; begin Item."No." := 2; Item.Insert(); end;
}
codeunit 50102 "Sees Others"
{
    Subtype = Test;
    RequiredTestIsolation = None;
    [Test] procedure FindsOne() var Item: Record Item; begin Item.Get(2); if Item.Count() <> 1 then Error('more'); end;
}
codeunit 50103 Runner
{
    Subtype = TestRunner;
    trigger OnRun() begin Codeunit.Run(Codeunit::"Each Alone"); end;
}
codeunit 50104 "Good Runner"
{
    Subtype = TestRunner;
    trigger OnRun() begin Codeunit.Run(Codeunit::"None Alone"); end;
}
"""


def test_a_codeunit_is_isolated_as_it_requires(app):
    # Docs: devenv-test-explorer-vscode, where the property decides too, and codeunits are isolated without it.
    (app / "Tests.al").write_text(REQUIRES, encoding="utf-8")
    assert "4 passed" in run(app).stdout


@pytest.mark.parametrize(("codeunit", "code"), [("Runner", 1), ("Good Runner", 0)])
def test_a_test_runner_whose_tests_fail_ends_with_1(app, codeunit, code):
    (app / "Tests.al").write_text(REQUIRES, encoding="utf-8")
    done = run(app, "--codeunit", codeunit, command=("alrun", "run"))
    assert done.returncode == code, done.stdout + done.stderr
