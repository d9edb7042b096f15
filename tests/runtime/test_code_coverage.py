"""Recording code coverage: what becomes of Python's tracing, and of a recording whose session is over."""

import sys
import threading

import pytest

from alrun.compiler import compile_project
from alrun.engine import Run, RunOptions
from alrun.runtime.errors import ALError
from alrun.runtime.no_client import NoClient
from alrun.semantics.symbols import ObjectKind

PROGRAM = """
codeunit 50100 Starts
{
    trigger OnRun()
    begin
        CodeCoverageLog(true);
        Sleep(0);
    end;
}
codeunit 50101 StartsAll
{
    trigger OnRun()
    begin
        CodeCoverageLog(true, true);
    end;
}
codeunit 50102 Reads
{
    trigger OnRun()
    var
        Coverage: Record "Code Coverage";
    begin
        if Coverage.FindLast() then
            Error('%1: %2', CodeCoverageLog(), Coverage."Object ID");
        Error('%1', CodeCoverageLog());
    end;
}
"""


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "Coverage.al"
    path.write_text(PROGRAM)
    return path


@pytest.fixture
def running(path):
    with Run(compile_project([str(path)]), RunOptions(), NoClient(lambda *_: None)) as running:
        yield running


@pytest.fixture
def traced():
    """Something else that follows the code."""

    def trace(*_):
        return None

    before = sys.gettrace()
    sys.settrace(trace)
    yield trace
    sys.settrace(before)


def run(running, object_id):
    running.run_codeunit(running.executable.program.by_id(ObjectKind.CODEUNIT, object_id))


def test_only_while_it_is_recorded_is_code_traced(running):
    before = sys.gettrace(), threading.gettrace()
    run(running, 50101)
    assert (sys.gettrace(), threading.gettrace()) != before
    running.__exit__(None, None, None)
    assert (sys.gettrace(), threading.gettrace()) == before
    running.__enter__()


def test_a_session_is_no_longer_recorded_when_another_takes_its_place(running):
    before = sys.gettrace()
    run(running, 50100)
    running.new_session(NoClient(lambda *_: None))
    assert sys.gettrace() == before
    with pytest.raises(ALError, match=r"^No: 50100$"):
        run(running, 50102)


def test_all_sessions_are_recorded_whatever_takes_the_place_of_one(running):
    run(running, 50101)
    running.new_session(NoClient(lambda *_: None))
    with pytest.raises(ALError, match=r"^Yes: 50102$"):
        run(running, 50102)


def test_it_is_an_error_where_something_else_traces(running, traced):
    with pytest.raises(ALError) as error:
        run(running, 50100)
    assert error.value.text == (
        "alrun does not support System.CodeCoverageLog while --trace, coverage.py or a debugger follows the code."
    )
    assert sys.gettrace() is traced
    with pytest.raises(ALError, match=r"^No$"):
        run(running, 50102)
