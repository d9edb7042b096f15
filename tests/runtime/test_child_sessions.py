"""The rules of page background tasks that do not depend on the language.

Docs: devenv-page-background-tasks, methods-auto/page/page-enqueuebackgroundtask-method
"""

import _thread
import gc
import itertools
import random
import signal
import sys
import threading
import time
from contextlib import nullcontext, suppress

import pytest

from alrun.runtime import clock as clock_module
from alrun.runtime.cancellation import CancelToken, interrupts_at_safe_points
from alrun.runtime.child_sessions import (
    ChildSessionEngine,
    ErrorLevel,
    TaskCompleted,
    TaskRequest,
)
from alrun.runtime.clock import RealClock, VirtualClock
from alrun.runtime.errors import ALError, SessionCancelled, SessionTimedOut, StackLine
from alrun.runtime.server_settings import ServerSettings

PATIENCE = 10.0
"""Seconds after which a test takes a thread for stuck."""

OPENED_PAGES = []
"""Those of the present test; they are closed after it."""

PAGE = 1
"""The session id of the page."""


class Page:
    """A page session with an engine; it notes the events, and the outcomes as its triggers see them."""

    def __init__(self, clock, settings=(), record_id="A"):
        OPENED_PAGES.append(self)
        self.clock = clock
        self.record_id = record_id
        self.token = CancelToken()
        self.events = []
        self.outcomes = []
        self.handled = False
        self.telling = self.told_at_once = 0
        self.active = []
        self.most_active = 0
        self.thread = threading.current_thread()
        self.engine = ChildSessionEngine(
            clock=clock,
            settings=ServerSettings.parse(settings),
            token=self.token,
            session_id=PAGE,
            task_ids=itertools.count(1),
            session_ids=itertools.count(PAGE + 1),
            emit=self.emit,
            on_thread_start=lambda: None,
        )

    def emit(self, name, session_id, details):
        self.telling += 1
        self.told_at_once = max(self.told_at_once, self.telling)
        self.events.append({"at": self.clock.elapsed(), "session": session_id, "event": name, **details})
        self.telling -= 1

    def enqueue(self, run, **request):
        request.setdefault("record_id", self.record_id)
        return self.engine.enqueue(TaskRequest(50100, "Worker", **request), run)

    def sleeper(self, milliseconds, **result):
        def run(context):
            self.active.append(context.token)
            self.most_active = max(self.most_active, sum(not token.cancelled for token in self.active))
            try:
                self.clock.sleep(milliseconds, context.token)
            finally:
                self.active.remove(context.token)
            return result

        return run

    def handle(self, outcome):
        assert threading.current_thread() is self.thread
        self.outcomes.append((self.clock.elapsed(), outcome))
        return self.handled

    def wait(self, milliseconds=None):
        self.engine.wait(milliseconds, self.handle)

    def delivered(self):
        return [(at, outcome.task_id) for at, outcome in self.outcomes]

    def log(self, *names):
        """Events as (at, event, task); of these names, or all."""
        return [(e["at"], e["event"], e["task"]) for e in self.events if not names or e["event"] in names]

    def reasons(self):
        return {e["task"]: e["reason"] for e in self.events if e["event"] == "task-cancelled"}


@pytest.fixture
def clock():
    return VirtualClock()


@pytest.fixture
def page(clock):
    return Page(clock)


@pytest.fixture
def real_page():
    return Page(RealClock())


def alrun_threads():
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("alrun")]


@pytest.fixture(autouse=True)
def _no_thread_is_left():
    OPENED_PAGES.clear()
    yield
    for page in OPENED_PAGES:
        page.engine.close()
        page.clock.close()
    assert alrun_threads() == []


def spin(_context):
    while True:
        pass


def fail(text, code="Dialog", call_stack=None):
    def run(_context):
        error = ALError(text, code)
        error.call_stack = call_stack
        raise error

    return run


# A task, its parameters and its result.


def test_a_task_runs_and_its_result_reaches_the_page(page):
    task = page.enqueue(
        page.sleeper(1000, waited="1000"), parameters={"Wait": "1000"}, timeout=10_000, error_level=ErrorLevel.WARNING
    )
    assert page.engine.tasks()[0].request.parameters == {"Wait": "1000"}
    page.wait()
    [(at, outcome)] = page.outcomes
    assert (at, outcome.task_id, outcome.result) == (1000, task, {"waited": "1000"})
    assert page.engine.tasks() == ()
    assert page.events == [
        {
            "at": 0,
            "session": PAGE,
            "event": "task-enqueued",
            "task": task,
            "codeunit": 50100,
            "parameters": {"Wait": "1000"},
            "timeout": 10_000,
            "error_level": "Warning",
        },
        {"at": 0, "session": 2, "event": "task-started", "task": task},
        {"at": 1000, "session": 2, "event": "task-completed", "task": task, "result": {"waited": "1000"}},
    ]


def test_tasks_are_numbered_from_one_and_sessions_apart(page):
    sessions = []

    def run(context):
        sessions.append((context.task_id, context.session_id))
        return {}

    assert [page.enqueue(run) for _ in range(3)] == [1, 2, 3]
    page.wait()
    assert sessions == [(1, 2), (2, 3), (3, 4)]


def test_parameters_are_copied_when_the_task_is_enqueued(page):
    parameters = {"No": "A"}
    seen = []

    def run(context):
        seen.append(dict(context.parameters))
        context.parameters["No"] = "changed by the child"
        return {}

    page.enqueue(run, parameters=parameters)
    page.enqueue(run, parameters=parameters)
    parameters["No"] = "B"
    page.wait()
    assert seen == [{"No": "A"}, {"No": "A"}]
    assert parameters == {"No": "B"}
    assert page.events[0]["parameters"] == {"No": "A"}


def test_the_result_is_copied(page):
    result = {"Sum": "1"}
    page.enqueue(lambda _context: result)
    page.clock.sleep(10, page.token)
    result["Sum"] = "2"
    page.wait()
    assert page.outcomes[0][1].result == {"Sum": "1"}


def test_every_child_thread_is_prepared_before_its_task(clock):
    page = Page(clock)
    steps = []
    page.engine._on_thread_start = lambda: steps.append(threading.current_thread().name)
    page.enqueue(lambda _context: steps.append("ran") or {})
    page.wait()
    assert steps == ["alrun task 1", "ran"]


def test_enqueueing_returns_before_the_task_starts_and_a_child_goes_on_while_its_parent_sleeps(page):
    page.enqueue(page.sleeper(100))
    assert page.log() == [(0, "task-enqueued", 1)]
    page.clock.sleep(500, page.token)
    assert page.log("task-completed") == [(100, "task-completed", 1)]
    assert page.outcomes == []
    page.wait(0)
    assert page.delivered() == [(500, 1)]


def test_outcomes_come_one_at_a_time_in_the_order_of_completion(page):
    for milliseconds in (300, 100, 200):
        page.enqueue(page.sleeper(milliseconds))
    page.clock.sleep(1000, page.token)
    while page.engine.deliver(page.handle):
        pass
    assert page.delivered() == [(1000, 2), (1000, 3), (1000, 1)]


def test_there_is_nothing_to_deliver_before_a_task_completes(page):
    page.enqueue(page.sleeper(100))
    assert not page.engine.deliver(page.handle)


def test_no_trigger_runs_inside_another(page):
    nested = []

    def handle(outcome):
        page.clock.sleep(100, page.token)
        nested.append(page.engine.deliver(page.handle))
        with pytest.raises(RuntimeError, match="cannot wait"):
            page.wait()
        return True

    page.enqueue(page.sleeper(10))
    page.enqueue(page.sleeper(20))
    page.engine.wait(None, handle)
    assert nested == [False, False]


# Concurrency and queue.


def test_twenty_tasks_run_in_waves_of_five(page):
    for _ in range(20):
        page.enqueue(page.sleeper(100))
    page.wait()
    assert page.clock.elapsed() == 400
    assert page.log("task-started") == [(100 * (i // 5), "task-started", i + 1) for i in range(20)]
    assert page.delivered() == [(100 * (i // 5) + 100, i + 1) for i in range(20)]


def test_queued_tasks_start_in_order_as_slots_free_up(clock):
    page = Page(clock, ["ChildSessionsMaxConcurrency=2"])
    for milliseconds in (100, 30, 50, 10):
        page.enqueue(page.sleeper(milliseconds))
    assert [task.started_at for task in page.engine.tasks()] == [0, 0, None, None]
    page.wait()
    assert page.log("task-started") == [(at, "task-started", task) for at, task in [(0, 1), (0, 2), (30, 3), (80, 4)]]


def test_a_queued_task_starts_while_the_parent_sleeps(clock):
    page = Page(clock, ["ChildSessionsMaxConcurrency=1"])
    page.enqueue(page.sleeper(10))
    page.enqueue(page.sleeper(10))
    page.clock.sleep(100, page.token)
    assert page.log("task-completed") == [(10, "task-completed", 1), (20, "task-completed", 2)]


def test_a_full_queue_refuses_the_next_task(page):
    for _ in range(105):
        page.enqueue(page.sleeper(1))
    with pytest.raises(ALError, match=r"100 tasks are waiting already.*ChildSessionsMaxQueueLength") as refused:
        page.enqueue(page.sleeper(1))
    assert refused.value.code == "ChildSessionQueueFull"
    assert len(page.log("task-enqueued")) == 105
    page.wait()
    assert len(page.outcomes) == 105
    assert page.enqueue(page.sleeper(1)) == 106


def test_the_queue_length_is_a_setting(clock):
    page = Page(clock, ["ChildSessionsMaxConcurrency=1", "ChildSessionsMaxQueueLength=2"])
    for _ in range(3):
        page.enqueue(page.sleeper(1))
    with pytest.raises(ALError):
        page.enqueue(page.sleeper(1))


def test_a_cancelled_task_frees_its_slot_and_its_place_in_the_queue(clock):
    page = Page(clock, ["ChildSessionsMaxConcurrency=1", "ChildSessionsMaxQueueLength=1"])
    page.enqueue(page.sleeper(1000))
    page.enqueue(page.sleeper(10))
    page.clock.sleep(5, page.token)
    page.engine.cancel(1)
    page.enqueue(page.sleeper(10))
    page.engine.cancel(3)
    page.enqueue(page.sleeper(10))
    page.wait()
    assert page.delivered() == [(15, 2), (25, 4)]


def test_a_task_may_be_enqueued_again_from_its_trigger(page):
    def handle(outcome):
        page.handle(outcome)
        if len(page.outcomes) < 5:
            page.enqueue(page.sleeper(100))
        return True

    page.enqueue(page.sleeper(100))
    page.engine.wait(None, handle)
    assert page.delivered() == [(100 * i, i) for i in range(1, 6)]


def test_thousands_of_tasks_in_sequence(page):
    def handle(outcome):
        if outcome.task_id < 3000:
            page.enqueue(page.sleeper(1, No=str(outcome.task_id)))
        return True

    page.enqueue(page.sleeper(1))
    page.engine.wait(None, handle)
    assert page.clock.elapsed() == 3000
    assert len(page.engine._threads) <= 2


# Time-outs.


@pytest.mark.parametrize(
    ("timeout", "effective"),
    [(None, 120_000), (0, 120_000), (-1, 120_000), (500, 500), (600_000, 600_000), (600_001, 600_000)],
)
def test_the_time_out_has_a_default_and_a_maximum(page, timeout, effective):
    page.enqueue(page.sleeper(3_600_000), timeout=timeout)
    page.wait()
    assert page.events[0]["timeout"] == effective
    assert page.delivered() == [(effective, 1)]


def test_both_are_settings_and_the_maximum_decides(clock):
    page = Page(clock, ["PageBackgroundTaskDefaultTimeout=00:00:09", "PageBackgroundTaskMaxTimeout=00:00:07"])
    page.enqueue(page.sleeper(3_600_000))
    page.enqueue(page.sleeper(3_600_000), timeout=5000)
    page.wait()
    assert page.delivered() == [(5000, 2), (7000, 1)]


def test_a_time_out_is_an_error_with_the_documented_code_and_text(page):
    page.handled = True
    page.enqueue(page.sleeper(2000), timeout=1000)
    page.wait()
    [(at, outcome)] = page.outcomes
    assert at == 1000
    assert outcome.code == "ChildSessionTaskTimeout"
    assert outcome.text == "Child Session task was terminated because of a timeout."
    assert page.events[-1] == {
        "at": 1000,
        "session": PAGE,
        "event": "task-failed",
        "task": 1,
        "code": outcome.code,
        "text": outcome.text,
        "handled": True,
    }


def test_the_time_out_counts_from_the_start_of_the_task(clock):
    page = Page(clock, ["ChildSessionsMaxConcurrency=1"])
    page.enqueue(page.sleeper(900), timeout=1000)
    page.enqueue(page.sleeper(900), timeout=1000)
    page.enqueue(page.sleeper(1100), timeout=1000)
    page.wait()
    assert page.delivered() == [(900, 1), (1800, 2), (2800, 3)]
    assert isinstance(page.outcomes[1][1], TaskCompleted)
    assert not isinstance(page.outcomes[2][1], TaskCompleted)


def test_a_task_that_timed_out_frees_its_slot(clock):
    page = Page(clock, ["ChildSessionsMaxConcurrency=1"])
    page.enqueue(page.sleeper(5000), timeout=100)
    page.enqueue(page.sleeper(10))
    page.wait()
    assert page.delivered() == [(100, 1), (110, 2)]


def test_a_tight_loop_times_out_and_holds_up_nobody(page, monkeypatch):
    monkeypatch.setattr(clock_module, "LONGEST_TURN", 0.2)
    page.enqueue(spin, timeout=10_000)
    page.enqueue(page.sleeper(500))
    page.wait(600)
    assert page.delivered() == [(500, 2)]
    assert [task.task_id for task in page.engine.tasks()] == [1]
    page.wait()
    assert page.delivered() == [(500, 2), (10_000, 1)]
    assert page.log("task-started", "task-failed") == [
        (0, "task-started", 1),
        (0, "task-started", 2),
        (10_000, "task-failed", 1),
    ]


def test_a_tight_loop_that_is_sure_to_time_out_can_still_be_cancelled(page, monkeypatch):
    monkeypatch.setattr(clock_module, "LONGEST_TURN", 0.1)
    page.enqueue(spin, timeout=10_000)
    page.wait(600)
    assert page.engine.cancel(1)
    page.wait()
    assert (page.outcomes, page.clock.elapsed()) == ([], 600)


def test_a_task_that_times_out_by_its_own_doing_does_so_when_it_is_due(page):
    def run(_context):
        raise SessionTimedOut

    page.enqueue(run, timeout=700)
    page.wait()
    assert page.delivered() == [(700, 1)]


# Errors.


def test_an_error_of_the_task_reaches_the_page_with_code_text_and_call_stack(page):
    line = StackLine("Worker", "CodeUnit", 50100, "OnRun(Trigger)", 7, "App by Me", "Worker.al")
    page.enqueue(fail("Could not parse", "DB:RecordNotFound", (line, line)), error_level=ErrorLevel.IGNORE)
    page.wait()
    [(_, outcome)] = page.outcomes
    assert (outcome.code, outcome.text) == ("DB:RecordNotFound", "Could not parse")
    assert outcome.call_stack == f"{line}\n{line}"
    assert outcome.request.error_level is ErrorLevel.IGNORE
    assert page.events[-1]["handled"] is False
    assert page.log("task-completed", "task-cancelled") == []


def test_whether_an_error_was_handled_is_told_after_the_trigger(page):
    def handle(outcome):
        page.emit("notification", PAGE, {"task": outcome.task_id})
        return True

    page.enqueue(fail("x"))
    page.engine.wait(None, handle)
    assert [event["event"] for event in page.events[-2:]] == ["notification", "task-failed"]
    assert page.events[-1]["handled"] is True


def test_an_error_in_the_trigger_comes_out_and_the_task_has_still_failed(page):
    def handle(outcome):
        raise ALError("error in the trigger")

    page.enqueue(fail("x"))
    page.enqueue(page.sleeper(10))
    with pytest.raises(ALError, match="error in the trigger"):
        page.engine.wait(None, handle)
    assert page.events[-1]["event"] == "task-failed"
    assert page.events[-1]["handled"] is False
    page.wait()
    assert page.delivered() == [(10, 2)]


class OurBug(Exception):
    pass


@pytest.mark.parametrize("error", [OurBug("bug"), KeyError("bug"), SystemExit("bug"), KeyboardInterrupt("bug")])
def test_a_bug_in_a_child_is_raised_in_the_page(page, error):
    def run(_context):
        raise error

    page.enqueue(run)
    with pytest.raises(type(error), match="bug") as raised:
        page.wait()
    assert raised.value is error
    assert page.events[-1]["event"] == "task-failed"
    assert page.events[-1]["code"] == "AlrunInternalError"


def test_a_bug_that_the_page_did_not_fetch_is_raised_when_it_closes(clock):
    page = Page(clock)

    def run(_context):
        raise OurBug("bug")

    page.enqueue(run)
    page.enqueue(page.sleeper(1000))
    page.clock.sleep(10, page.token)
    with pytest.raises(OurBug):
        page.engine.close()
    assert alrun_threads() == []


def test_a_failing_event_sink_is_noticed_in_the_page(page):
    def emit(name, session_id, details):
        if name == "task-completed":
            raise OurBug("sink")
        Page.emit(page, name, session_id, details)

    page.engine._emit = emit
    page.enqueue(page.sleeper(10))
    page.clock.sleep(20, page.token)
    assert page.engine.deliver(page.handle)
    with pytest.raises(OurBug):
        page.wait()


def test_a_child_that_cannot_be_prepared_is_noticed_in_the_page(page):
    def prepare():
        raise OurBug("context")

    page.engine._on_thread_start = prepare
    page.enqueue(page.sleeper(10))
    with pytest.raises(OurBug):
        page.wait()


def test_a_system_without_threads_is_noticed_in_the_page(page, monkeypatch):
    def start_thread(*_arguments):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(page.clock, "start_thread", start_thread)
    page.enqueue(page.sleeper(10))
    with pytest.raises(RuntimeError, match="can't start new thread"):
        page.wait()
    page.wait()


# Cancellation.


def test_a_running_task_can_be_cancelled_once(page):
    task = page.enqueue(page.sleeper(1000))
    page.clock.sleep(100, page.token)
    assert page.engine.cancel(task)
    assert not page.engine.cancel(task)
    page.wait()
    assert page.outcomes == []
    assert page.log("task-cancelled", "task-completed", "task-failed") == [(100, "task-cancelled", task)]
    assert page.reasons() == {task: "cancelled"}
    assert page.clock.elapsed() == 100


def test_a_queued_task_can_be_cancelled_and_never_starts(clock):
    page = Page(clock, ["ChildSessionsMaxConcurrency=1"])
    page.enqueue(page.sleeper(10))
    assert page.engine.cancel(page.enqueue(page.sleeper(10)))
    page.wait()
    assert page.log("task-started") == [(0, "task-started", 1)]
    assert page.delivered() == [(10, 1)]


def test_a_task_cancelled_before_its_first_turn_never_starts(page):
    assert page.engine.cancel(page.enqueue(page.sleeper(10)))
    page.wait(100)
    assert page.log() == [(0, "task-enqueued", 1), (0, "task-cancelled", 1)]


def test_an_unknown_or_finished_task_cannot_be_cancelled(page):
    assert not page.engine.cancel(0)
    assert not page.engine.cancel(77)
    task = page.enqueue(page.sleeper(10))
    page.clock.sleep(100, page.token)
    assert not page.engine.cancel(task)
    page.wait()
    assert page.delivered() == [(100, task)]
    assert not page.engine.cancel(task)


def test_a_change_of_record_cancels_the_tasks_of_other_records(clock):
    page = Page(clock, ["ChildSessionsMaxConcurrency=1"])
    page.enqueue(page.sleeper(1000))
    page.enqueue(page.sleeper(1000))
    kept = page.enqueue(page.sleeper(50), record_id="B")
    page.clock.sleep(200, page.token)
    page.engine.record_changed(None, "B")
    page.wait()
    assert page.delivered() == [(250, kept)]
    assert page.reasons() == {1: "record-changed", 2: "record-changed"}
    page.engine.record_changed(None, "B")


def test_an_outcome_whose_record_changed_before_it_was_delivered_is_dropped(page):
    page.enqueue(page.sleeper(10))
    page.enqueue(fail("x"))
    page.enqueue(page.sleeper(10), record_id="B")
    page.clock.sleep(100, page.token)
    page.engine.record_changed(None, "B")
    page.wait()
    assert page.delivered() == [(100, 3)]
    assert page.log("task-completed", "task-failed", "task-cancelled") == [
        (10, "task-completed", 1),
        (10, "task-completed", 3),
        (100, "task-cancelled", 2),
        (100, "task-cancelled", 1),
    ]


def test_a_trigger_may_cancel_what_completes_at_the_same_moment(page):
    def handle(outcome):
        page.handle(outcome)
        page.engine.record_changed(None, "B")
        return True

    page.enqueue(page.sleeper(10))
    page.enqueue(page.sleeper(10))
    page.engine.wait(None, handle)
    assert page.delivered() == [(10, 1)]
    assert page.log("task-completed", "task-cancelled") == [(10, "task-completed", 1), (10, "task-cancelled", 2)]


def test_closing_the_page_cancels_everything(clock):
    page = Page(clock, ["ChildSessionsMaxConcurrency=2"])
    page.enqueue(page.sleeper(10))
    page.enqueue(page.sleeper(1000))
    page.enqueue(page.sleeper(1000))
    page.enqueue(page.sleeper(1000))
    page.clock.sleep(100, page.token)
    page.engine.close()
    page.engine.close()
    assert set(page.reasons().values()) == {"page-closed"}
    assert page.log("task-cancelled") == [(100, "task-cancelled", task) for task in (2, 3, 4, 1)]
    assert not page.engine.deliver(page.handle)
    page.wait()
    page.wait(10)
    assert page.outcomes == []
    with pytest.raises(ALError, match="page is closed"):
        page.enqueue(page.sleeper(1))


def test_a_trigger_may_close_the_page(page):
    def handle(outcome):
        page.handle(outcome)
        page.engine.close()
        return True

    page.enqueue(fail("x"))
    page.enqueue(page.sleeper(10))
    page.engine.wait(None, handle)
    assert page.delivered() == [(0, 1)]
    assert page.log("task-cancelled", "task-failed") == [(0, "task-cancelled", 2), (0, "task-failed", 1)]


def test_a_task_that_cancels_itself_has_an_end_too(page):
    def run(_context):
        raise SessionCancelled

    page.enqueue(run)
    page.wait()
    assert page.reasons() == {1: "cancelled"}


def test_a_page_whose_own_session_was_cancelled_can_be_closed(page):
    page.enqueue(page.sleeper(1000))
    page.token.cancel(SessionCancelled)
    with pytest.raises(SessionCancelled):
        page.wait()
    with pytest.raises(SessionCancelled):
        page.engine.close()
    assert page.reasons() == {1: "page-closed"}
    assert alrun_threads() == []
    page.token = page.engine._token = CancelToken()


# Waiting.


def test_waiting_for_some_time_advances_the_clock_by_it(page):
    page.wait(250)
    assert page.clock.elapsed() == 250


def test_waiting_as_long_as_a_task_takes_sees_it_complete(page):
    page.enqueue(page.sleeper(100))
    page.enqueue(page.sleeper(200))
    page.wait(100)
    assert page.delivered() == [(100, 1)]
    assert page.clock.elapsed() == 100
    page.wait(100)
    assert page.delivered() == [(100, 1), (200, 2)]


def test_waiting_with_nothing_to_wait_for_returns(page):
    page.wait()
    assert page.clock.elapsed() == 0


def test_two_pages_share_a_clock(clock):
    pages = [Page(clock), Page(clock)]
    for page in pages:
        for _ in range(6):
            page.enqueue(page.sleeper(100))
    pages[0].wait()
    assert pages[0].delivered()[-1] == (200, 6)
    assert pages[1].outcomes == []
    pages[1].wait()
    assert pages[1].delivered() == [(200, task) for task in range(1, 7)]


# Real time.


def test_real_tasks_run_in_waves(real_page):
    running = []
    most = []

    def run(context):
        running.append(1)
        most.append(len(running))
        real_page.clock.sleep(5, context.token)
        running.pop()
        return {}

    for _ in range(20):
        real_page.enqueue(run)
    real_page.wait()
    assert len(real_page.outcomes) == 20
    assert max(most) <= 5


def test_a_real_task_times_out(real_page):
    real_page.enqueue(spin, timeout=30)
    real_page.enqueue(real_page.sleeper(3_600_000), timeout=30)
    began = time.monotonic()
    real_page.wait()
    assert time.monotonic() - began < PATIENCE
    assert [outcome.code for _, outcome in real_page.outcomes] == ["ChildSessionTaskTimeout"] * 2


def test_a_long_query_is_interrupted(real_page):
    begun, interrupted = threading.Event(), threading.Event()

    def query(context):
        with context.token.shielded(interrupted.set):
            begun.set()
            assert interrupted.wait(PATIENCE)
        pytest.fail("goes on")

    task = real_page.enqueue(query)
    assert begun.wait(PATIENCE)
    assert real_page.engine.cancel(task)
    assert interrupted.is_set()
    real_page.wait()
    assert real_page.outcomes == []


def test_a_real_tight_loop_and_a_real_sleep_are_cancelled(real_page):
    began = time.monotonic()
    for run in (spin, real_page.sleeper(3_600_000)):
        task = real_page.enqueue(run)
        while not real_page.log("task-started")[task - 1 :]:
            real_page.wait(1)
        assert real_page.engine.cancel(task)
        for thread, _ in real_page.engine._threads:
            thread.join(PATIENCE)
            assert not thread.is_alive()
    real_page.wait()
    assert time.monotonic() - began < PATIENCE
    assert real_page.outcomes == []


def test_waiting_real_time_delivers_meanwhile(real_page):
    real_page.enqueue(real_page.sleeper(1))
    real_page.wait(60)
    assert len(real_page.outcomes) == 1
    assert real_page.clock.elapsed() >= 59


def test_a_strike_that_python_swallowed_does_not_keep_the_page_from_closing(real_page, monkeypatch):
    monkeypatch.setattr("alrun.runtime.child_sessions.UNWINDING_TIME", 0.05)
    swallowed = threading.Event()

    def run(context):
        try:
            spin(context)
        except SessionCancelled:
            swallowed.set()  # as in a destructor
        spin(context)

    real_page.enqueue(run)
    while not real_page.log("task-started"):
        real_page.wait(1)
    real_page.engine.close()
    assert swallowed.is_set()


def test_a_thread_that_cannot_be_stopped_is_a_bug_and_no_hang(real_page, monkeypatch):
    monkeypatch.setattr("alrun.runtime.child_sessions.STOPPING_LIMIT", 0.05)
    release = threading.Event()
    real_page.enqueue(lambda _context: release.wait(PATIENCE) and {})
    while not real_page.log("task-started"):
        real_page.wait(1)
    with pytest.raises(RuntimeError, match="do not stop: alrun task 1"):
        real_page.engine.close()
    release.set()


# Leaks and races.


@pytest.mark.parametrize("make_clock", [VirtualClock, RealClock])
def test_a_hundred_pages_closed_with_tasks_in_flight_leave_nothing_behind(make_clock):
    before = threading.active_count()
    clock = make_clock()
    for i in range(100):
        page = Page(clock)
        for k in range(8):
            page.enqueue(spin if k == 4 and make_clock is RealClock else page.sleeper(1 + 1000 * k))
        if i % 3 == 0:
            page.wait(1)
        page.engine.close()
        ends = page.log("task-cancelled", "task-completed")
        assert {task for _, _, task in ends} == set(range(1, 9))
    assert len(alrun_threads()) <= (0 if make_clock is VirtualClock else 1)
    clock.close()
    assert threading.active_count() == before


@pytest.fixture
def no_collector():
    """No collection of garbage: Python swallows an interrupt that it raises in what libraries run after one."""
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize("deferred", [True, False])
@pytest.mark.parametrize("make_clock", [VirtualClock, RealClock])
@pytest.mark.parametrize("busy", [True, False])
@pytest.mark.usefixtures("no_collector")
def test_ctrl_c_while_the_page_waits_then_closing_is_clean(make_clock, deferred, busy):
    clock = make_clock()
    page = Page(clock)
    for _ in range(7):
        page.enqueue(spin if busy else page.sleeper(10_000 if make_clock is RealClock else 0))
    timer = threading.Timer(0.05, _thread.interrupt_main)

    def handle(outcome):
        page.enqueue(page.sleeper(0))  # for ever
        return True

    def wait():
        timer.start()
        page.engine.wait(None, handle)

    began = time.monotonic()
    with interrupts_at_safe_points(page.token) if deferred else nullcontext(), pytest.raises(KeyboardInterrupt):
        wait()
    timer.join()
    page.engine.close()
    clock.close()
    assert time.monotonic() - began < PATIENCE
    assert alrun_threads() == []


@pytest.mark.usefixtures("no_collector")
def test_ctrl_c_at_any_moment_loses_nothing():
    """Every task has its one end, whenever the interrupt comes, be it in a trigger."""
    moments = random.Random(2)
    for _ in range(60):
        clock = VirtualClock()
        page = Page(clock)
        with interrupts_at_safe_points(page.token):
            timer = threading.Timer(moments.random() * 0.01, signal.raise_signal, [signal.SIGINT])
            try:
                timer.start()
                began = time.monotonic()
                while time.monotonic() - began < PATIENCE:
                    page.enqueue(page.sleeper(1))
                    page.enqueue(fail("x"))
                    page.wait(1)
                    page.engine.record_changed(None, page.record_id)
                pytest.fail("the interrupt did not come")
            except KeyboardInterrupt:
                pass
            timer.join()
            page.engine.close()
        check_ends(page, interrupted=1)
        assert alrun_threads() == []


def check_ends(page, interrupted=0):
    """Each task has exactly one end, but for a completed one that was dropped.

    That many triggers may have been interrupted before `Page.handle` noted them.
    """
    enqueued = [task for _, _, task in page.log("task-enqueued")]
    ends = {task: [] for task in enqueued}
    for _, name, task in page.log("task-completed", "task-failed", "task-cancelled"):
        ends[task].append(name)
    delivered = {outcome.task_id for _, outcome in page.outcomes}
    for task, names in ends.items():
        if names in (["task-completed"], ["task-failed"]):
            interrupted -= task not in delivered
        else:
            assert names in (["task-cancelled"], ["task-completed", "task-cancelled"])
            assert task not in delivered
    assert interrupted >= 0
    assert len(page.outcomes) == len(delivered)


def play(page, seed, longest):
    """A random page: it enqueues, waits, cancels and changes its record, also in its triggers."""
    chance = random.Random(seed)

    def enqueue():
        pause = chance.choice([0, 1, 3, 10, 30])
        run = chance.choice([page.sleeper(pause), page.sleeper(pause), fail("x"), page.sleeper(longest)])
        with suppress(ALError):
            page.enqueue(run, timeout=chance.choice([None, 2, 10, 25]))

    def handle(outcome):
        page.handle(outcome)
        if chance.random() < 0.3:
            enqueue()
        if chance.random() < 0.1:
            page.engine.cancel(chance.randint(1, 40))
        return chance.random() < 0.5

    for _ in range(30):
        match chance.randrange(6):
            case 0 | 1 | 2:
                enqueue()
            case 3:
                page.engine.wait(chance.choice([0, 1, 5]), handle)
            case 4:
                page.engine.cancel(chance.randint(1, 40))
            case 5 if chance.random() < 0.3:
                page.record_id = chance.choice("ABC")
                page.engine.record_changed(None, page.record_id)
    if chance.random() < 0.5:
        page.engine.wait(None, handle)
    page.engine.close()


@pytest.mark.parametrize("seed", range(60))
def test_every_task_of_a_random_page_has_one_end_and_the_same_in_every_run(seed):
    settings = ["ChildSessionsMaxConcurrency=3", "ChildSessionsMaxQueueLength=4"]
    pages = [Page(VirtualClock(), settings) for _ in range(2)]
    for page in pages:
        play(page, seed, 1000)
        check_ends(page)
        assert page.most_active <= 3
    assert pages[0].events == pages[1].events
    started = [task for _, _, task in pages[0].log("task-started")]
    assert started == sorted(started)


@pytest.mark.parametrize("seed", range(10))
def test_every_task_of_a_random_page_in_real_time_has_one_end(seed):
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        clock = RealClock()
        page = Page(clock, ["ChildSessionsMaxConcurrency=3"])
        play(page, seed, 50)
        clock.close()
    finally:
        sys.setswitchinterval(interval)
    check_ends(page)
    assert page.told_at_once == 1
    assert [event["at"] for event in page.events] == sorted(event["at"] for event in page.events)
