"""`alrun tasks`: what its lists say. What running does is in tests/golden/sessions."""

import json
import re

import pytest

from alrun.hosts.cli import main

PROGRAM = """
codeunit 50100 Main
{
    trigger OnRun()
    begin
        TaskScheduler.CreateTask(Codeunit::Main, Codeunit::Main, true, CompanyName(), CurrentDateTime() + 3600000);
        TaskScheduler.CreateTask(Codeunit::Main, 0, false);
    end;
}
"""
GUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"


@pytest.fixture
def database(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Main.al").write_text(PROGRAM, encoding="utf-8")
    assert main(["run", "Main.al", "--db", "data.db", "--virtual-time", "--user", "Ann"]) == 0
    assert capsys.readouterr() == ("", "")
    return "data.db"


def listed(database, capsys, *options):
    assert main(["tasks", "list", "Main.al", "--db", database, *options]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out.splitlines()


def test_a_list_has_a_line_for_each_task(database, capsys):
    one, two = listed(database, capsys)
    assert re.fullmatch(rf"{GUID}  codeunit 50100  CRONUS  ANN  not ready", one)
    assert re.fullmatch(rf"{GUID}  codeunit 50100  CRONUS  ANN  not before 2026-01-01T09:00:00Z", two)


def test_a_list_as_json(database, capsys):
    one, two = map(json.loads, listed(database, capsys, "--json"))
    assert all(re.fullmatch(GUID, task.pop("scheduled_task")) for task in (one, two))
    common = {"session": 1, "event": "scheduled-task", "codeunit": 50100, "company": "CRONUS", "user": "ANN"}
    assert {name: value for name, value in one.items() if name != "at"} == {
        **common,
        "failure_codeunit": 0,
        "ready": False,
        "not_before": "",
    }
    assert {name: value for name, value in two.items() if name != "at"} == {
        **common,
        "failure_codeunit": 50100,
        "ready": True,
        "not_before": "2026-01-01T09:00:00Z",
    }


def test_a_task_without_its_codeunit_stays(database, tmp_path, capsys):
    (tmp_path / "Other.al").write_text("codeunit 50101 Other { }", encoding="utf-8")
    assert main(["tasks", "run", "Other.al", "--db", database, "--wait", "--virtual-time"]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert re.fullmatch(rf"warning: the program lacks a codeunit of the scheduled task {GUID}\n", err)
    assert len(listed(database, capsys)) == 2


def test_a_read_only_run_of_tasks_is_refused(database, capsys):
    assert main(["tasks", "run", "Main.al", "--db", database, "--read-only"]) == 1
    assert "prevented the action. (TableData 2000000175 Scheduled Task Delete" in capsys.readouterr().err
