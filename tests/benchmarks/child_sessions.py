"""Child sessions against the clock on the wall: how much the engine adds to what its tasks wait for.

Run by hand: python tests/benchmarks/child_sessions.py
"""

import itertools
import statistics
import tempfile
import threading
import time
from pathlib import Path

from alrun.compiler import compile_project
from alrun.engine import Run, RunOptions
from alrun.runtime.cancellation import CancelToken
from alrun.runtime.child_sessions import ChildSessionEngine, TaskRequest
from alrun.runtime.clock import Clock, RealClock, VirtualClock
from alrun.runtime.server_settings import ServerSettings
from alrun.semantics.page_symbols import PageSymbol

REQUEST = TaskRequest(50100, "Worker")

PROGRAM = """
codeunit 50100 Worker { trigger OnRun() var I: Integer; begin BODY end; }
page 50100 Tasks
{
    trigger OnOpenPage()
    var
        TaskId: Integer;
        I: Integer;
    begin
        for I := 1 to TASKS do
            CurrPage.EnqueueBackgroundTask(TaskId, Codeunit::Worker);
    end;
}
"""


class SilentClient:
    has_ui = True

    def event(self, name, session_id, details):
        pass

    def notification(self, text, scope, key="", actions=()):
        raise AssertionError(text)


def open_page(clock: Clock) -> ChildSessionEngine:
    return ChildSessionEngine(
        clock=clock,
        settings=ServerSettings(),
        token=CancelToken(),
        session_id=1,
        task_ids=itertools.count(1),
        session_ids=itertools.count(2),
        emit=lambda name, session_id, details: None,
        on_thread_start=lambda: None,
    )


def measure_waves() -> float:
    """Seconds that 20 tasks of 100 ms take, five at a time."""
    clock = RealClock()
    page = open_page(clock)

    def nap(context):
        clock.sleep(100, context.token)
        return {}

    began = time.perf_counter()
    for _ in range(20):
        page.enqueue(REQUEST, nap)
    page.wait(None, lambda outcome: True)
    took = time.perf_counter() - began
    page.close()
    clock.close()
    return took


def measure_cancel_latency() -> float:
    """Seconds from the call of `cancel` until the thread of a tight loop is out of it."""
    ended = []

    def spin(context):
        try:
            while turns[0] >= 0:
                turns[0] += 1
        finally:
            ended.append(time.perf_counter())

    turns = [0]
    clock = RealClock()
    page = open_page(clock)
    task = page.enqueue(REQUEST, spin)
    while not turns[0]:
        time.sleep(0.001)
    began = time.perf_counter()
    page.cancel(task)
    page.close()
    clock.close()
    return ended[0] - began


def measure_al(tasks: int, body: str, action: str) -> float:
    """Seconds that an open page takes for `action`, with so many tasks at work whose OnRun is `body`."""
    program = PROGRAM.replace("TASKS", str(tasks)).replace("BODY", body)
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "Program.al").write_text(program, encoding="utf-8")
        compilation = compile_project([folder])
        (page_symbol,) = compilation.program.of_type(PageSymbol)
        with Run(compilation, RunOptions(), SilentClient()) as run:
            page = run.open_page(page_symbol)
            page.wait(1 if action == "close" else 0)
            began = time.perf_counter()
            page.close() if action == "close" else page.wait(None)
            return time.perf_counter() - began


def measure_sequence(tasks: int) -> float:
    """Seconds for each of many tasks, one after the other, under virtual time."""
    clock = VirtualClock()
    page = open_page(clock)

    def nap(context):
        clock.sleep(1, context.token)
        return {}

    def again(outcome):
        if outcome.task_id < tasks:
            page.enqueue(REQUEST, nap)
        return True

    began = time.perf_counter()
    page.enqueue(REQUEST, nap)
    page.wait(None, again)
    page.close()
    return (time.perf_counter() - began) / tasks


def measure_bare_threads(threads: int) -> float:
    """Seconds for each of many threads that do nothing, one after the other."""
    began = time.perf_counter()
    for _ in range(threads):
        thread = threading.Thread(target=lambda: None)
        thread.start()
        thread.join()
    return (time.perf_counter() - began) / threads


def main() -> None:
    waves = statistics.median(measure_waves() for _ in range(5))
    print(f"20 tasks of 100 ms, 5 at a time: {waves * 1000:.1f} ms, {waves / 0.4 - 1:.1%} over 4 waves (at most 15%)")
    latencies = [measure_cancel_latency() for _ in range(50)]
    print(
        f"cancelling a tight loop: median {statistics.median(latencies) * 1000:.2f} ms, "
        f"worst of {len(latencies)} {max(latencies) * 1000:.2f} ms (at most 50 ms)"
    )
    al_waves = statistics.median(measure_al(20, "Sleep(100);", "wait") for _ in range(5))
    print(f"the same in AL, on a page: {al_waves * 1000:.1f} ms, {al_waves / 0.4 - 1:.1%} over 4 waves (at most 15%)")
    al_latencies = [measure_al(1, "while true do I := 1 - I;", "close") for _ in range(20)]
    print(
        f"closing a page whose task is in a tight loop, in AL: median {statistics.median(al_latencies) * 1000:.2f} ms, "
        f"worst of {len(al_latencies)} {max(al_latencies) * 1000:.2f} ms (at most 50 ms)"
    )
    task, thread = measure_sequence(2000), measure_bare_threads(2000)
    print(f"a task under virtual time: {task * 1e6:.0f} us, {task / thread:.1f} times a bare thread")


if __name__ == "__main__":
    main()
