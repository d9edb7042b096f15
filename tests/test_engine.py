"""Runs: what happens around the program, from install codeunits to `--trace`."""

import json

import pytest

from alrun.compiler import compile_project
from alrun.engine import Run, RunOptions
from alrun.hosts.answers import Answers
from alrun.hosts.cli import main
from alrun.hosts.plain import PlainClient

INSTALL = """
codeunit 50101 Setup
{
    Subtype = Install;

    trigger OnInstallAppPerDatabase()
    begin
        Message('database');
    end;

    trigger OnInstallAppPerCompany()
    var
        Customer: Record Customer;
    begin
        Message('company');
        Customer.Insert();
        if Customer.Count() > 1 then
            Error('installed twice');
    end;
}
table 50100 Customer { fields { field(1; "No."; Code[20]) { } } }
"""

MAIN = """
codeunit 50100 Main
{
    trigger OnRun()
    var
        Customer: Record Customer;
    begin
        Message('customers: %1', Customer.Count());
    end;
}
"""


@pytest.fixture
def files(tmp_path, monkeypatch):
    """Makes files in a folder that is then the current one."""
    monkeypatch.chdir(tmp_path)

    def make(**texts):
        for name, text in texts.items():
            (tmp_path / (f"{name}.json" if name == "app" else f"{name}.al")).write_text(text, encoding="utf-8")

    return make


@pytest.fixture
def run(capsys):
    """Runs a command; gives the lines on stdout if it went well, else those on stderr."""

    def run(*arguments):
        code = main([*arguments])
        out, err = capsys.readouterr()
        return out.splitlines() if code == 0 else err.splitlines()

    return run


# --- Install codeunits. Docs: devenv-extension-install-code


def test_install_codeunits_run_once_for_each_database(files, run):
    files(Install=INSTALL, Main=MAIN)
    assert run(".", "--db", "a.db") == ["database", "company", "customers: 1"]
    assert run(".", "--db", "a.db") == ["customers: 1"]
    assert run(".", "--db", "b.db") == ["database", "company", "customers: 1"]
    assert run(".") == run(".") == ["database", "company", "customers: 1"]


def test_each_company_is_installed_once(files, run):
    files(Install=INSTALL, Main=MAIN)
    run(".", "--db", "a.db")
    assert run(".", "--db", "a.db", "--company", "Other") == ["company", "customers: 1"]
    assert run(".", "--db", "a.db", "--company", "Other") == ["customers: 1"]


def test_a_new_version_of_an_app_is_not_installed_again_but_another_app_is(files, run):
    manifest = '{"id": "%s", "name": "%s", "version": "%s"}'
    one, two = "11111111-1111-1111-1111-111111111111", "22222222-2222-2222-2222-222222222222"
    files(Install=INSTALL.replace("Customer.Insert();", ""), Main=MAIN, app=manifest % (one, "App", "1.0.0.0"))
    assert run(".", "--db", "a.db") == ["database", "company", "customers: 0"]
    files(app=manifest % (one, "Renamed", "2.0.0.0"))
    assert run(".", "--db", "a.db") == ["customers: 0"]
    files(app=manifest % (two, "Renamed", "2.0.0.0"))
    assert run(".", "--db", "a.db") == ["database", "company", "customers: 0"]


def test_an_install_that_fails_leaves_nothing_and_is_tried_again(files, run):
    broken = INSTALL.replace("if Customer.Count() > 1 then", "if true then").replace("installed twice", "no luck")
    files(Install=broken, Main=MAIN)
    assert run(".", "--db", "a.db")[0] == "no luck"
    files(Install=INSTALL)
    assert run(".", "--db", "a.db") == ["company", "customers: 1"], "the database's part had been done"


# --- Another program for the same session


def test_after_a_change_of_program_the_new_tables_are_found_by_number(files, capsys):
    files(Main="table 50100 Old { fields { field(1; A; Integer) { } } }")
    old = compile_project(["Main.al"])
    new = """
table 50101 New { fields { field(1; A; Integer) { } field(2; Id; RecordId) { } } }
codeunit 50100 Main
{
    trigger OnRun()
    var
        Row: Record New;
        Again: Record New;
    begin
        Row.A := 1;
        Row.Insert();
        Row.Id := Row.RecordId();
        Row.Modify();
        Again.Get(1);
        Message('%1', Again.Id);
    end;
}
"""
    import sys

    with Run(old, RunOptions(virtual_time=True), PlainClient(sys.stdout, sys.stderr, Answers())) as running:
        files(Main=new)
        compilation = compile_project(["Main.al"])
        running.replace(compilation)
        running.run_codeunit(next(symbol for symbol in compilation.program.objects if symbol.name == "Main"))
    assert capsys.readouterr().out == "New: 1\n"


# --- --trace


TRACED = """
codeunit 50100 Main
{
    trigger OnRun()
    var
        Names: List of [Text];
        Number: Integer;
    begin
        Names.Add('x');
        for Number := 1 to 2 do
            if Twice(Number) > 2 then
                Message('big');
    end;

    local procedure Twice(Number: Integer) Result: Integer
    begin
        Result := 2 * Number;
    end;
}
"""


def test_trace_tells_each_line_with_a_statement_as_it_runs(files, capsys):
    files(Main=TRACED)
    assert main([".", "--trace"]) == 0
    out, err = capsys.readouterr()
    assert out == "big\n"
    assert err.splitlines() == [
        "trace: Main.OnRun(Trigger) line 9",
        "trace: Main.OnRun(Trigger) line 10",
        "trace: Main.OnRun(Trigger) line 11",
        "trace: Main.Twice line 17",
        "trace: Main.OnRun(Trigger) line 10",
        "trace: Main.OnRun(Trigger) line 11",
        "trace: Main.Twice line 17",
        "trace: Main.OnRun(Trigger) line 12",
        "trace: Main.OnRun(Trigger) line 10",
    ]


def test_without_trace_nothing_is_told_even_after_a_traced_run(files, capsys):
    files(Main=TRACED)
    main([".", "--trace"])
    capsys.readouterr()
    assert main(["."]) == 0
    assert capsys.readouterr() == ("big\n", "")


CARD = """
codeunit 50101 Task
{
    trigger OnRun()
    begin
        Sleep(SLEEP);
    end;
}
page 50100 Card
{
    layout { area(Content) { field(Shown; 1 + 1) { } } }

    trigger OnAfterGetCurrRecord()
    begin
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Task);
    end;

    var
        TaskId: Integer;
}
"""


def trace(capsys, *arguments):
    assert main(["page", ".", "--trace", "--json", "--virtual-time", *arguments]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    return [
        (event["session"] == 1, event["object"], event["procedure"], event["line"])
        for event in events
        if event["event"] == "trace"
    ]


def test_lines_of_a_child_session_are_told_under_its_own_number(files, capsys):
    files(Card=CARD.replace("SLEEP", "10"))
    assert trace(capsys) == [
        (True, "Card", "OnAfterGetCurrRecord(Trigger)", 15),
        (False, "Task", "OnRun(Trigger)", 6),
    ]


def test_a_traced_child_session_can_be_cancelled(files, capsys):
    files(Card=CARD.replace("SLEEP", "100000"))
    assert trace(capsys, "--do", "wait 10", "--do", "close") == [
        (True, "Card", "OnAfterGetCurrRecord(Trigger)", 15),
        (False, "Task", "OnRun(Trigger)", 6),
    ]


def test_install_code_of_a_dependency_that_fails_is_a_warning_and_undone(files, capsys):
    files(Setup=INSTALL.replace("Customer.Insert();", "Customer.Insert(); Error('cannot be');"), Main=MAIN)
    assert main(["run", "Main.al", "--dep", "Setup.al"]) == 0
    out, err = capsys.readouterr()
    assert out == "database\ncompany\ncustomers: 0\n"
    where = '"Setup"(CodeUnit 50101).OnInstallAppPerCompany(Trigger) line 16 - '
    assert err.startswith("warning: the install code of ")
    assert where in err
    assert err.endswith(": cannot be\n")


def test_install_code_of_the_program_itself_must_not_fail(files, capsys):
    files(Setup=INSTALL.replace("Customer.Insert();", "Error('cannot be');"), Main=MAIN)
    assert main(["run", "Main.al", "Setup.al", "--codeunit", "Main"]) == 1
    assert "cannot be" in capsys.readouterr().err


def test_install_failed_is_an_event(files, capsys):
    files(Setup=INSTALL.replace("Message('database');", "Error('cannot be');"), Main=MAIN)
    assert main(["run", "Main.al", "--dep", "Setup.al", "--json"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    [failed] = [event for event in events if event["event"] == "install-failed"]
    assert failed["text"] == "cannot be"
    assert set(failed) == {"at", "session", "event", "app", "text", "code", "callstack"}
