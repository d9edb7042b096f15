"""Page sessions leave nothing behind, whatever their tasks are doing when they close."""

import gc
import os
import threading
from pathlib import Path

import apsw
import pytest

from alrun.compiler import compile_project
from alrun.engine import Run, RunOptions
from alrun.semantics.page_symbols import PageSymbol

PROGRAM = """
table 50100 Thing { fields { field(1; "No."; Integer) { } } keys { key(PK; "No.") { } } }

codeunit 50100 Sleeper { trigger OnRun() begin Sleep(60000); end; }
codeunit 50101 Spinner { trigger OnRun() begin while true do; end; }
codeunit 50102 Reader
{
    trigger OnRun()
    var
        Thing: Record Thing;
    begin
        while true do
            if Thing.FindSet() then;
    end;
}
codeunit 50103 Quick { trigger OnRun() begin end; }

page 50100 "Busy Page"
{
    SourceTable = Thing;

    trigger OnAfterGetCurrRecord()
    var
        Workers: List of [Integer];
        Worker: Integer;
        TaskId: Integer;
    begin
        Workers.AddRange(Codeunit::Sleeper, Codeunit::Spinner, Codeunit::Reader, Codeunit::Quick, Codeunit::Quick);
        foreach Worker in Workers do
            CurrPage.EnqueueBackgroundTask(TaskId, Worker);
        CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Quick);
    end;
}
"""


class CountingClient:
    has_ui = True

    def __init__(self):
        self.ended = 0

    def event(self, name, session_id, details):
        self.ended += name in ("task-completed", "task-cancelled")

    def notification(self, text, scope, key="", actions=()):
        raise AssertionError(text)


def open_files():
    folder = Path("/proc/self/fd")
    return len(os.listdir(folder)) if folder.exists() else 0


@pytest.mark.parametrize("virtual_time", [False, True], ids=["real", "virtual"])
def test_a_hundred_pages_closed_with_tasks_in_flight_leave_nothing_behind(tmp_path, virtual_time):
    # Under virtual time others wait for a loop without end, until it is stopped.
    program = PROGRAM.replace("Codeunit::Spinner, Codeunit::Reader", "Codeunit::Sleeper") if virtual_time else PROGRAM
    (tmp_path / "Program.al").write_text(program, encoding="utf-8")
    compilation = compile_project([str(tmp_path)])
    assert not compilation.diagnostics.sorted()
    (symbol,) = compilation.program.of_type(PageSymbol)
    gc.collect()
    threads, files, connections = set(threading.enumerate()), open_files(), len(apsw.connections())
    client = CountingClient()
    with Run(compilation, RunOptions(virtual_time=virtual_time), client) as run:
        for number in range(100):
            page = run.open_page(symbol)
            if number % 3 == 1:
                page.wait(1)
            elif number % 3 == 2:
                page.refresh()
            page.close()
            assert not page.is_open
            assert page.tasks == ()
        left = [thread for thread in set(threading.enumerate()) - threads if thread.name.startswith("alrun task")]
        assert left == []
    assert client.ended >= 500
    gc.collect()
    assert set(threading.enumerate()) <= threads
    assert open_files() <= files
    assert len(apsw.connections()) == connections
