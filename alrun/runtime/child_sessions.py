"""The child sessions of a page: queue, concurrency, time-outs, cancellation, and the way of results to the page.

The engine knows nothing of AL. A task runs a Python callable in a thread of its own; what comes of it waits in an inbox
until the page's thread fetches it, between its other work, one outcome at a time.
Docs: devenv-page-background-tasks
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import partial
from typing import Protocol

from alrun.runtime.cancellation import MAIN_THREAD_SLICE, CancelToken
from alrun.runtime.clock import Clock, ThreadHandle, Timer
from alrun.runtime.errors import ALError, SessionCancelled, SessionEnded, SessionTimedOut
from alrun.runtime.server_settings import ServerSettings
from alrun.tree import struct

TIMEOUT_CODE = "ChildSessionTaskTimeout"
TIMEOUT_TEXT = "Child Session task was terminated because of a timeout."

CRASH_CODE = "AlrunInternalError"
"""In the event task-failed of a task that ran into a bug of alrun; no trigger sees it."""

UNWINDING_TIME = 0.5
"""Real seconds after which a cancelled thread that still runs is struck again."""

STOPPING_LIMIT = 10.0
"""Real seconds that `close` gives the threads to end. Nothing that AL can do takes as long to be stopped."""


class ErrorLevel(Enum):
    """How a task's error is shown, in the order of AL's PageBackgroundTaskErrorLevel.

    Docs: methods-auto/pagebackgroundtaskerrorlevel/pagebackgroundtaskerrorlevel-option
    """

    IGNORE = "Ignore"
    WARNING = "Warning"
    ERROR = "Error"


class CancelReason(Enum):
    """Why a task was cancelled, as the event task-cancelled says it."""

    CANCELLED = "cancelled"
    RECORD_CHANGED = "record-changed"
    PAGE_CLOSED = "page-closed"


@dataclass(slots=True)
class TaskRequest:
    """What EnqueueBackgroundTask was given."""

    codeunit_id: int
    codeunit_name: str
    parameters: Mapping[str, str] = field(default_factory=dict)
    timeout: int | None = None
    """Milliseconds. None, zero and less: the default of the server settings."""
    error_level: ErrorLevel = ErrorLevel.ERROR
    page: object = None
    """Which page of the session enqueued it: the page itself or one of its parts, as something to compare."""
    record_id: object = None
    """The page's current record, as something to compare; None on a page without one."""


@struct
class ChildContext:
    """What a task's callable is given, in the task's thread."""

    token: CancelToken
    session_id: int
    task_id: int
    parameters: dict[str, str]


@struct
class TaskCompleted:
    """The outcome of a task that went well."""

    task_id: int
    request: TaskRequest
    result: Mapping[str, str]


@struct
class TaskFailed:
    """The outcome of a task that ended in an error or at its time-out."""

    task_id: int
    request: TaskRequest
    code: str
    text: str
    call_stack: str
    """One AL frame a line; empty at a time-out."""


Outcome = TaskCompleted | TaskFailed

OutcomeHandler = Callable[[Outcome], bool]
"""Runs the page's trigger for an outcome, in the page's thread; true if a failure has been handled."""


class EventSink(Protocol):
    """Is told what happens; `interaction.Client.event` is one."""

    def __call__(self, name: str, session_id: int, details: Mapping[str, object], /) -> None: ...


@struct
class TaskStatus:
    """A task that is queued or running, for those who show it."""

    task_id: int
    request: TaskRequest
    timeout: int
    """The effective one, in milliseconds."""
    started_at: int | None
    """Of the clock's `elapsed`; None while it is queued."""


class ChildSessionEngine:
    """Runs the background tasks of one page session.

    All methods are for the page's thread. `emit` is called from any thread, by one at a time, in the order in which
    things happened; it must not call the engine, nor wait for a lock that the page's thread holds while it calls the
    engine. `on_thread_start` is called first in every child thread. `task_ids`
    and `session_ids` are shared with the other engines of the run. `token` is the page session's.

    Two locks:
    `_lock` guards the tasks, the queue, the inbox and the events not yet told: a task's state and the event that tells
    of it change together, so each task has one end, and no order is ever wrong. It is held for a few steps, by the
    page's thread, a child that begins or ends, or a time-out. Of what is not ours only the clock is called under it
    (a timer, the start of a thread); never `emit`, a token, the task or a handler, and nobody waits.
    `_telling` is held while `emit` is called, so that two threads do not tell at once or out of order.

    The page's thread takes them in regions shielded by its token, a child after its AL code has ended or in a region
    shielded by its own: nobody is struck while holding one.
    """

    def __init__(
        self,
        *,
        clock: Clock,
        settings: ServerSettings,
        token: CancelToken,
        session_id: int,
        task_ids: Iterator[int],
        session_ids: Iterator[int],
        emit: EventSink,
        on_thread_start: Callable[[], None],
    ) -> None:
        self._clock = clock
        self._settings = settings
        self._token = token
        self._session_id = session_id
        self._task_ids = task_ids
        self._session_ids = session_ids
        self._emit = emit
        self._on_thread_start = on_thread_start
        self._lock = threading.Lock()
        self._telling = threading.Lock()
        self._tasks: dict[int, _Task] = {}
        """The queued and the running ones, in the order of their numbers."""
        self._queue: deque[_Task] = deque()
        self._running = 0
        self._inbox: deque[Outcome | _Crash] = deque()
        self._untold: deque[tuple[str, int, dict[str, object]]] = deque()
        self._threads: list[tuple[ThreadHandle, CancelToken]] = []
        """All that may still be alive, those of ended tasks too."""
        self._closed = False
        self._delivering = False

    def enqueue(self, request: TaskRequest, run: Callable[[ChildContext], Mapping[str, str]]) -> int:
        """Queue a task and return its number; it starts at once if fewer than the maximum run.

        `run` is called in the task's thread and returns the result. The parameters are copied here.
        Raises ALError if the queue is full.
        Docs: methods-auto/page/page-enqueuebackgroundtask-method
        """
        with self._token.shielded():
            with self._lock:
                self._refuse_if_full()
                task = self._new_task(request, run)
                self._tasks[task.task_id] = task
                self._queue.append(task)
                self._tell_enqueued(task)
            # Told before the task starts: the child tells of its start itself.
            self._tell()
            with self._lock:
                self._start_queued()
        return task.task_id

    def cancel(self, task_id: int) -> bool:
        """Cancel a task that is queued or running; false if there is no such task any more.

        Docs: methods-auto/page/page-cancelbackgroundtask-method
        """
        with self._token.shielded():
            return self._cancel(lambda task: task.task_id == task_id, CancelReason.CANCELLED)

    def record_changed(self, page: object, record_id: object) -> None:
        """Cancel the page's tasks of every other record, and drop their outcomes that were not delivered."""

        def belongs_to_another(task: _Task | Outcome) -> bool:
            return task.request.page is page and bool(task.request.record_id != record_id)

        with self._token.shielded():
            self._cancel(belongs_to_another, CancelReason.RECORD_CHANGED)
            self._drop_outcomes(belongs_to_another, CancelReason.RECORD_CHANGED)

    def close(self) -> None:
        """Cancel everything and wait until the threads have ended. A second call does nothing.

        Raises a bug that a task ran into, if the page has not seen it, and RuntimeError if a thread does not end.
        """
        with self._token.shielded():
            with self._lock:
                self._closed = True
            self._cancel(lambda _task: True, CancelReason.PAGE_CLOSED)
            self._drop_outcomes(lambda _outcome: True, CancelReason.PAGE_CLOSED)
            self._join_threads()
            with self._lock:
                crashes = [outcome for outcome in self._inbox if isinstance(outcome, _Crash)]
                self._inbox.clear()
                for crash in crashes:
                    self._tell_crashed(crash)
            self._tell()
        if crashes:
            raise crashes[0].error

    def tasks(self) -> tuple[TaskStatus, ...]:
        """The tasks that are queued or running, by number."""
        with self._token.shielded(), self._lock:
            return tuple(
                TaskStatus(task.task_id, task.request, task.timeout, task.started_at) for task in self._tasks.values()
            )

    def deliver(self, handler: OutcomeHandler, after_told: Callable[[], None] = lambda: None) -> bool:
        """Hand the oldest outcome to the handler; false if there is none, or a handler is running.

        `after_told` is called when the handler has returned and the event of the outcome has been told.
        Raises what the two raise; and a bug that a task ran into, in its turn.
        """
        delivery = _Delivery()
        try:
            try:
                delivered = self._hand_over(delivery, handler)
            finally:
                self._end_delivery(delivery)
        finally:
            # Ctrl+C may have hit the call above before it came to its shielded region. It comes once.
            self._end_delivery(delivery)
        if delivered:
            after_told()
        return delivered

    def wait(
        self, milliseconds: int | None, handler: OutcomeHandler, after_told: Callable[[], None] = lambda: None
    ) -> None:
        """Deliver outcomes as they come, until that time has passed and what was due in it is delivered.

        None: until no task is queued or running and no outcome is left, also of tasks that the handler enqueues.
        Raises as `deliver` does.
        """
        if self._delivering:
            raise RuntimeError("A page cannot wait for its tasks in the trigger of a task.")
        deadline = None if milliseconds is None else self._clock.elapsed() + milliseconds
        while not self._closed:
            if deadline is not None and self._clock.elapsed() > deadline:
                return
            if self.deliver(handler, after_told):
                continue
            condition = self._has_outcome if deadline is not None else self._has_outcome_or_is_idle
            if not self._clock.wait_until(condition, deadline, self._token) or not self._has_outcome():
                return

    # What the page's thread does.

    def _refuse_if_full(self) -> None:
        limit = self._settings.child_sessions_max_queue_length
        if self._closed:
            raise ALError("The background task cannot be queued because the page is closed.", "ChildSessionPageClosed")
        if len(self._queue) >= limit:
            raise ALError(
                f"The background task cannot be queued because {limit} tasks are waiting already, "
                "which is the limit of the server setting ChildSessionsMaxQueueLength.",
                "ChildSessionQueueFull",
            )

    def _new_task(self, request: TaskRequest, run: Callable[[ChildContext], Mapping[str, str]]) -> _Task:
        timeout = request.timeout
        if timeout is None or timeout <= 0:
            timeout = self._settings.page_background_task_default_timeout
        return _Task(
            task_id=next(self._task_ids),
            session_id=next(self._session_ids),
            request=replace(request, parameters=dict(request.parameters)),
            timeout=min(timeout, self._settings.page_background_task_max_timeout),
            run=run,
        )

    def _cancel(self, applies: Callable[[_Task], bool], reason: CancelReason) -> bool:
        """Cancel the tasks that it applies to; whether there was one."""
        with self._lock:
            doomed = [task for task in self._tasks.values() if applies(task)]
            for task in doomed:
                self._remove(task)
                self._tell_cancelled(task.task_id, reason)
        for task in doomed:
            task.token.cancel(SessionCancelled)
        with self._lock:
            self._start_queued()
        self._tell()
        return bool(doomed)

    def _drop_outcomes(self, applies: Callable[[Outcome], bool], reason: CancelReason) -> None:
        with self._lock:
            kept: deque[Outcome | _Crash] = deque()
            for outcome in self._inbox:
                if isinstance(outcome, _Crash) or not applies(outcome):
                    kept.append(outcome)
                else:
                    self._tell_cancelled(outcome.task_id, reason)
            self._inbox = kept
        self._tell()

    def _hand_over(self, delivery: _Delivery, handler: OutcomeHandler) -> bool:
        with self._token.shielded():
            self._tell()  # that a task completed is told before what its trigger does
            with self._lock:
                if self._inbox and not self._delivering:
                    self._delivering = True
                    delivery.outcome = self._inbox.popleft()
        if delivery.outcome is None:
            return False
        delivery.has_begun = True
        if isinstance(delivery.outcome, _Crash):
            raise delivery.outcome.error
        delivery.handled = handler(delivery.outcome)
        return True

    def _end_delivery(self, delivery: _Delivery) -> None:
        """Tell how the delivery went; the second call does nothing."""
        with self._token.shielded():
            outcome, delivery.outcome = delivery.outcome, None
            if outcome is None:
                return
            with self._lock:
                self._delivering = False
                if not delivery.has_begun:  # Ctrl+C came just then: still to be delivered, or dropped
                    self._inbox.appendleft(outcome)
                elif isinstance(outcome, _Crash):
                    self._tell_crashed(outcome)
                elif isinstance(outcome, TaskFailed):
                    self._tell_failed(outcome.task_id, outcome.code, outcome.text, delivery.handled)
            self._tell()

    def _has_outcome(self) -> bool:
        return bool(self._inbox)

    def _has_outcome_or_is_idle(self) -> bool:
        # A task leaves `_tasks` and enters the inbox in one step, so between the two looks none can hide.
        with self._lock:
            return bool(self._inbox) or not self._tasks

    def _join_threads(self) -> None:
        began = time.monotonic()
        while True:
            with self._lock:  # a child that ended just before may have started another one, also doomed
                self._threads = [(thread, token) for thread, token in self._threads if thread.is_alive()]
                threads = list(self._threads)
            if not threads:
                return
            waited = time.monotonic() - began
            if waited > STOPPING_LIMIT:
                names = ", ".join(sorted(thread.name for thread, _ in threads))
                raise RuntimeError(f"Child sessions do not stop: {names}")
            if waited > UNWINDING_TIME:
                for _, token in threads:
                    token.strike_again()
            threads[0][0].join(MAIN_THREAD_SLICE)

    # What happens to a task, in whatever thread.

    def _start_queued(self) -> None:
        """Start tasks while fewer than the maximum run. Under `_lock`, so that `close` finds every thread."""
        while self._queue and self._running < self._settings.child_sessions_max_concurrency:
            task = self._queue.popleft()
            self._running += 1
            task.started_at = self._clock.elapsed()
            deadline = task.started_at + task.timeout
            self._threads = [(thread, token) for thread, token in self._threads if thread.is_alive()]
            try:
                task.timer = self._clock.call_at(deadline, partial(self._time_out, task), task.token)
                thread = self._clock.start_thread(
                    partial(self._run_child, task), f"alrun task {task.task_id}", task.token
                )
            except RuntimeError as error:  # the system gives no more threads
                self._remove(task)
                self._inbox.append(_Crash(task.task_id, error))
            else:
                self._threads.append((thread, task.token))

    def _run_child(self, task: _Task) -> None:
        """The whole of a child's thread."""
        outcome: Outcome | _Crash | None
        try:
            result = task.token.run(partial(self._run_session, task))
        except SessionTimedOut:
            # Its timer has told the page, or will: a clock may stop a thread that is sure to reach its time-out.
            return
        except SessionEnded:
            outcome = None
        except ALError as error:
            call_stack = "\n".join(str(line) for line in error.call_stack or ())
            outcome = TaskFailed(task.task_id, task.request, error.code, error.text, call_stack)
        except BaseException as error:  # a bug of ours: it goes to the page's thread, whatever it is
            outcome = _Crash(task.task_id, error)
        else:
            outcome = TaskCompleted(task.task_id, task.request, result)
        self._finish(task, outcome)

    def _run_session(self, task: _Task) -> Mapping[str, str]:
        """What can be struck of a child's thread: begin, and run AL code."""
        with task.token.shielded():
            with self._lock:
                if task.is_over:
                    return {}
                self._untold.append(("task-started", task.session_id, {"task": task.task_id}))
            self._tell()
        self._on_thread_start()
        context = ChildContext(task.token, task.session_id, task.task_id, dict(task.request.parameters))
        return dict(task.run(context))

    def _finish(self, task: _Task, outcome: Outcome | _Crash | None) -> None:
        """Put the outcome of a running task into the inbox; None is a task that cancelled itself."""
        with self._lock:
            if task.is_over:
                return
            self._remove(task)
            if outcome is None:
                self._tell_cancelled(task.task_id, CancelReason.CANCELLED)
            else:
                self._inbox.append(outcome)
            if isinstance(outcome, TaskCompleted):
                details = {"task": task.task_id, "result": dict(outcome.result)}
                self._untold.append(("task-completed", task.session_id, details))
            self._start_queued()
        try:
            self._tell()
        except Exception as error:  # the sink's failure; in this thread nobody would see it
            with self._lock:
                self._inbox.append(_Crash(task.task_id, error))
        self._clock.notify()

    def _time_out(self, task: _Task) -> None:
        """End a task at its time-out. The page learns of it now, whatever the thread needs to unwind."""
        with self._lock:
            if task.is_over:
                return
            self._remove(task)
            self._inbox.append(TaskFailed(task.task_id, task.request, TIMEOUT_CODE, TIMEOUT_TEXT, ""))
            self._start_queued()
        task.token.cancel(SessionTimedOut)
        self._clock.notify()

    def _remove(self, task: _Task) -> None:
        """End a queued or running task, of which nothing is heard any more. Under `_lock`.

        Its slot is free from now on, though its thread may still unwind.
        """
        task.is_over = True
        del self._tasks[task.task_id]
        if task.started_at is None:
            self._queue.remove(task)
            return
        self._running -= 1
        if task.timer is not None:
            task.timer.cancel()

    # Events.

    def _tell_enqueued(self, task: _Task) -> None:
        details = {
            "task": task.task_id,
            "codeunit": task.request.codeunit_id,
            "parameters": dict(task.request.parameters),
            "timeout": task.timeout,
            "error_level": task.request.error_level.value,
        }
        self._untold.append(("task-enqueued", self._session_id, details))

    def _tell_failed(self, task_id: int, code: str, text: str, handled: bool) -> None:
        details = {"task": task_id, "code": code, "text": text, "handled": handled}
        self._untold.append(("task-failed", self._session_id, details))

    def _tell_crashed(self, crash: _Crash) -> None:
        self._tell_failed(crash.task_id, CRASH_CODE, f"{type(crash.error).__name__}: {crash.error}", False)

    def _tell_cancelled(self, task_id: int, reason: CancelReason) -> None:
        self._untold.append(("task-cancelled", self._session_id, {"task": task_id, "reason": reason.value}))

    def _tell(self) -> None:
        """Pass on the events that have not been told. In a shielded region, without `_lock`."""
        with self._telling:
            while self._untold:
                self._emit(*self._untold.popleft())


@dataclass(slots=True, eq=False)
class _Task:
    """A task from enqueueing to its end; the engine's lock guards what changes."""

    task_id: int
    session_id: int
    request: TaskRequest
    timeout: int
    run: Callable[[ChildContext], Mapping[str, str]]
    token: CancelToken = field(default_factory=CancelToken)
    started_at: int | None = None
    """None while it is queued."""
    timer: Timer | None = None
    is_over: bool = False
    """Completed, failed, timed out or cancelled: neither queued nor running."""


@dataclass(slots=True)
class _Delivery:
    """One call of `deliver`."""

    outcome: Outcome | _Crash | None = None
    """Taken from the inbox, and not yet told of."""
    has_begun: bool = False
    """The handler was called, or was about to be."""
    handled: bool = False


@struct
class _Crash:
    """A bug of ours that ended a task."""

    task_id: int
    error: BaseException
