"""Every program in samples/ compiles without a word and prints what its golden file says."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from alrun.hosts.cli import main

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"

RUNS = {
    "hello": "samples/hello",
    "customer-card": "samples/customer-card",
    "customer-card-next": "page samples/customer-card --json --do 'wait 500' --do next --do wait --do close",
    "customer-card-set": """page samples/customer-card --record 20000 --do 'set City Boston' --do 'get City'""",
    "several-tasks": "samples/several-tasks --json",
    "task-errors": "samples/task-errors --json",
    "task-errors-plain": "samples/task-errors",
    "cancel-on-record-change": (
        "page samples/cancel-on-record-change --json --do 'wait 500' --do next --do wait --do close"
    ),
    "re-enqueue": "samples/re-enqueue --json",
    "activities": "samples/activities --json",
}


TESTS = "test samples/library-tests --dep samples/library"

# One command after the other on a database that stays; each with the exit code that it has.
STORIES = {
    "library": [
        (0, "run samples/library --codeunit 'Lend Books' --work-date 2026-01-31"),
        (0, "run samples/library --codeunit Overdue --work-date 2026-03-31 --permissions 'Library Reader'"),
        (1, "run samples/library --codeunit 'Take Books Back' --permissions 'Library Reader'"),
        (0, "run samples/library --codeunit 'Rename Member'"),
        (0, "run samples/library --codeunit 'Take Books Back' --work-date 2026-04-01 --permissions 'Library Desk'"),
        (1, "run samples/library --codeunit 'Rename Member' --permissions 'Library Desk'"),
        (0, "data show Loan --app samples/library"),
    ],
    "sales-ledger": [
        (0, "run samples/sales-ledger --codeunit 'Enter Orders' --work-date 2026-01-31"),
        (0, "run samples/sales-ledger --codeunit 'Post Orders'"),
        (0, "run samples/sales-ledger --codeunit 'Show Balances'"),
        (0, "page samples/sales-ledger --record 20000"),
        (0, "data show 'Ledger Entry' --app samples/sales-ledger --filter 'Document No.=SO1002'"),
        (0, "run samples/sales-ledger --codeunit 'Post Orders'"),
    ],
}


@pytest.fixture(autouse=True)
def _in_the_project(monkeypatch):
    monkeypatch.chdir(ROOT)


def words(command):
    import shlex

    return [*shlex.split(command), "--virtual-time"]


@pytest.mark.parametrize("name", RUNS)
def test_sample(name, golden, capsys):
    code = main(words(RUNS[name]))
    out, _ = capsys.readouterr()
    assert code == 0
    golden(f"samples/{name}.txt", out)


@pytest.mark.parametrize("name", STORIES)
def test_story(name, golden, capsys, tmp_path):
    told = []
    for code, command in STORIES[name]:
        assert main([*words(command), "--db", str(tmp_path / "story.db")]) == code
        out, err = capsys.readouterr()
        told.append(f"$ alrun {command}\n{out}{err}")
    golden(f"samples/{name}.txt", "\n".join(told))


@pytest.mark.parametrize("folder", sorted(path.name for path in SAMPLES.iterdir()))
def test_a_sample_has_no_diagnostics_and_a_run(folder, capsys):
    dependency = ["--dep", "samples/library"] if folder == "library-tests" else []
    assert main(["check", f"samples/{folder}", *dependency]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert re.fullmatch(r"no errors; \d+ files?, \d+ objects?\n", err)
    commands = [*RUNS.values(), TESTS, *(command for story in STORIES.values() for _, command in story)]
    assert any(f"samples/{folder}" in words(command) for command in commands)


def test_the_tests_of_a_sample_pass():
    # In a process of its own: the tests of alrun run on the same pytest.
    command = [sys.executable, "-m", "alrun", *words(TESTS), "-p", "no:cacheprovider", "--rootdir", str(SAMPLES)]
    ran = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PYTEST_ADDOPTS": ""})
    assert ran.returncode == 0, ran.stdout
    assert re.search(r"\b6 passed in ", ran.stdout)


# As on the page methods-auto/page/page-enqueuebackgroundtask-method, in its shape: the trigger's heading ends in a
# semicolon, controls and variables differ only in case, the codeunit is called by its number, and no trigger takes the
# result.
DOCUMENTED_SHAPE = """
pageextension 50100 CustomerCardExt extends "Customer Card"
{
    layout
    {
        addlast(General)
        {

            field(First1; first1)
            {
                ApplicationArea = All;
                Caption = 'First 1';
                Editable = false;
            }
        }
    }

    var
        // The number of the task
        MyTaskId: Integer;

        first1: Text;

    trigger OnAfterGetRecord();
    var
        TaskParameters: Dictionary of [Text, Text];
    begin
        TaskParameters.Add('Wait', '1000');

        CurrPage.EnqueueBackgroundTask(MyTaskId, 50100, TaskParameters, 10000, PageBackgroundTaskErrorLevel::Warning);
    end;
}
"""


def test_an_extension_of_the_documented_shape_runs_as_it_stands(tmp_path, golden, capsys):
    project = tmp_path / "customer-card"
    shutil.copytree(SAMPLES / "customer-card", project)
    (project / "CustomerCardExt.PageExt.al").write_text(DOCUMENTED_SHAPE, encoding="utf-8")
    assert main([str(project), "--virtual-time", "--json"]) == 0
    golden("samples/documented-shape.txt", capsys.readouterr().out)
