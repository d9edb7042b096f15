"""`alrun test --watch`: a process that goes on while files change."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

APP = """
codeunit 50100 "Double"
{
    procedure Times2(Number: Integer): Integer
    begin
        exit(Number + Number);
    end;
}
"""
TESTS = """
codeunit 50110 "Double Tests"
{
    Subtype = Test;

    [Test]
    procedure OfFour()
    var
        Double: Codeunit "Double";
    begin
        if Double.Times2(4) <> 8 then
            Error('it is %1', Double.Times2(4));
    end;
}
"""
OTHER_TESTS = """
codeunit 50111 "Other Tests"
{
    Subtype = Test;

    [Test]
    procedure Nothing()
    var
        I: Integer;
    begin
        I := 1;
    end;
}
"""


@pytest.fixture
def watching(tmp_path):
    """A folder whose tests are watched, and a function that returns the output up to a line that has a text in it."""
    (tmp_path / "app.json").write_text(
        json.dumps({"id": "11111111-1111-1111-1111-111111111111", "name": "T", "publisher": "P", "version": "1.0.0.0"})
    )
    for name, text in (("Double.al", APP), ("DoubleTests.al", TESTS), ("OtherTests.al", OTHER_TESTS)):
        (tmp_path / name).write_text(text)
    command = [sys.executable, "-m", "alrun", "test", ".", "--watch", "-q", "-p", "no:cacheprovider"]
    process = subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTEST_ADDOPTS": ""}
    )
    killer = threading.Timer(300, process.kill)
    killer.start()

    def until(text):
        lines = []
        for line in process.stdout:
            lines.append(line)
            if text in line:
                break
        return "".join(lines)

    yield tmp_path, until, process
    process.kill()
    killer.cancel()
    process.wait()


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT to one process")
def test_a_change_runs_what_it_can_affect_again(watching):
    folder, until, process = watching
    assert "2 passed in" in until("watching for changes")
    (folder / "Double.al").write_text(APP.replace("Number + Number", "Number + 1"))
    output = until(" in ")
    assert output.startswith("changed: Double.al\n")
    assert "it is 5" in output
    assert "1 failed, 1 deselected in" in output
    (folder / "OtherTests.al").write_text(OTHER_TESTS.replace("I := 1;", "I := 2;"))
    assert "1 passed, 1 deselected in" in until(" in ")
    (folder / "Double.al").write_text(APP)
    assert "1 passed, 1 deselected in" in until(" in ")
    (folder / "new").mkdir()
    (folder / "new" / "NewTests.al").write_text(OTHER_TESTS.replace("50111", "50112").replace("Other", "New"))
    assert "1 passed, 2 deselected in" in until(" in ")
    # The system tells of a folder only.
    (folder / "new").rename(folder / "named")
    output = until(" in ")
    assert output.startswith(f"changed: {Path('named', 'NewTests.al')}\nchanged: {Path('new', 'NewTests.al')}\n")
    assert "1 passed, 2 deselected in" in output
    (folder / "app.json").touch()
    assert "3 passed in" in until(" in ")
    assert interrupted(process) == 130


def interrupted(process):
    """What an interrupted process exits with. Python does not listen in each moment, so it may take a few times."""
    for _ in range(20):
        process.send_signal(signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            return process.wait(1)
    return None
