"""The task scheduler: tasks are rows of the platform's table Scheduled Task, and run in background sessions.

A task that a session of this run makes ready is started by a timer, once the session has committed. Its own session
reads the row again, so that a task which was cancelled meanwhile does nothing. The row goes with the commit of what the
task has written; if the command ends or is killed before, it stays, and `alrun tasks run` runs it again.
Docs: devenv-task-scheduler
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from alrun.runtime.background.engine import TIMEOUT_TEXT, Context, End, Ending, Kind, Limits, Request
from alrun.runtime.background.sessions import Background, Origin, background, open_session
from alrun.runtime.cancellation import CancelToken
from alrun.runtime.clock import RealClock, Timer
from alrun.runtime.errors import ALError
from alrun.runtime.formatting import format_value
from alrun.runtime.records.platform_rows import PlatformRows
from alrun.runtime.records.references import find_table, new_record
from alrun.runtime.refusals import refuse_write
from alrun.runtime.storage.store import SYSTEM_ROW_VERSION
from alrun.runtime.transactions import new_codeunit, required_codeunit, run_as_user_action
from alrun.runtime.values.record_id import NULL_RECORD_ID, RecordId
from alrun.semantics.permission_symbols import Right
from alrun.semantics.types import DATE_TIME

if TYPE_CHECKING:
    from alrun.runtime.session import Session
    from alrun.runtime.storage.store import Values

TABLE: Final = 2000000175
"""The number of the table Scheduled Task."""
_ID, _USER, _USER_NAME = 1, 2, 3
_COMPANY, _IS_READY, _NOT_BEFORE, _CODEUNIT, _FAILURE_CODEUNIT, _RECORD, _TIMEOUT = 10, 11, 12, 20, 21, 22, 23

_RETRIES_AFTER: Final = tuple(minutes * 60_000 for minutes in (2, 2, 4, 15, 15, 15, 15, 15, 15))
"""The milliseconds before each retry, as on premises. Docs: devenv-task-scheduler ("Retry intervals")"""

_RETRIED: Final = frozenset({"DB:LockTimeout"})
"""The errors of a main codeunit that may be gone at the next attempt. Undocumented: which these are by default."""


_POLLING_MS: Final = 1000
"""How often `alrun tasks run --wait` looks for tasks that other processes have made."""


class Phase(Enum):
    """Which codeunit of a task is to run."""

    MAIN = "main"
    FAILURE = "failure"


@dataclass(slots=True, eq=False)
class Task:
    """A task that this run is to start, is running or is to try again."""

    task_id: uuid.UUID
    origin: Origin
    codeunit_id: int
    failure_codeunit_id: int
    timeout: int
    due: int
    """Of the clock's `elapsed`."""
    phase: Phase = Phase.MAIN
    attempts: int = 0
    """How often the codeunit of the phase has failed."""
    error: ALError | None = None
    """What the main codeunit failed with."""
    timer: Timer | None = field(default=None)


class Tasks:
    """The tasks of a run. Its methods may be called by any session in its thread."""

    def __init__(self, session: Session, sessions: Background) -> None:
        self._run = session.run
        self._clock = session.clock
        self._engine = sessions.engine
        settings = session.run.server_settings
        self._kind = Kind(Limits(settings.task_scheduler_maximum_concurrent_running_tasks, None))
        self._default_timeout = settings.default_task_scheduler_session_timeout
        self._waiting: dict[uuid.UUID, Task] = {}
        self._running: set[uuid.UUID] = set()
        self._left: dict[uuid.UUID, Task] = {}
        """The tasks that were due when another process ran the tasks of the database."""
        self._skipped: set[uuid.UUID] = set()
        self.failed = 0
        """How many tasks have failed for good."""

    # For AL code

    def schedule(self, session: Session, row: Values) -> None:
        """Start a task when it is due; `row` says when. Raises ALError if its company does not exist any more."""
        task = self._task(session, row)
        self.forget(task.task_id)
        self._start_later(task)

    def forget(self, task_id: uuid.UUID) -> None:
        """Do not start a task that is waiting."""
        waiting = self._waiting.pop(task_id, None)
        if waiting is not None and waiting.timer is not None:
            waiting.timer.cancel()

    def is_running(self, task_id: uuid.UUID) -> bool:
        """Whether a codeunit of the task is running."""
        return task_id in self._running

    # For the run

    def is_due(self) -> bool:
        """Whether a task is about to start."""
        now = self._clock.elapsed()
        return any(task.due <= now for task in list(self._waiting.values()))

    def is_waiting(self) -> bool:
        """Whether a task is to start now or later."""
        return bool(self._waiting)

    def adopt(self, session: Session) -> None:
        """Schedule the ready tasks of the database that nobody here knows of, those of other runs.

        Those whose codeunit the program does not have stay; the client is told.
        """
        rows = PlatformRows(session, TABLE)
        for row in _by_time(rows, rows.find({_IS_READY: True})):
            task_id: Any = rows.value(row, _ID)
            codeunits: list[Any] = [rows.value(row, _CODEUNIT), rows.value(row, _FAILURE_CODEUNIT)]
            if task_id in self._waiting or task_id in self._running or task_id in self._skipped:
                continue
            if all(number == 0 or session.program.find_codeunit(number) for number in codeunits):
                self._start_later(self._task(session, row))
            else:
                self._skipped.add(task_id)
                session.emit("scheduled-task-skipped", {"scheduled_task": str(task_id)})

    def try_again(self) -> bool:
        """Start the tasks that were left to another process; false if there is none, or it still runs tasks."""
        if not self._left or not self._run.database.claim_tasks():
            return False
        for task in [*self._left.values()]:
            del self._left[task.task_id]
            self._start(task)
        return True

    def tell_left(self, session: Session) -> None:
        """Tell of the tasks that do not run, at the end of the run: those that end with a temporary database."""
        if self._left:
            session.emit("scheduled-tasks-left", {"tasks": len(self._left)})
        if self._waiting and not self._run.database.is_kept:
            session.emit("scheduled-tasks-lost", {"tasks": len(self._waiting)})

    # Starting

    def _task(self, session: Session, row: Values) -> Task:
        value = partial(PlatformRows(session, TABLE).value, row)
        not_before: Any = value(_NOT_BEFORE)
        timeout: Any = value(_TIMEOUT)
        codeunit_id: Any = value(_CODEUNIT)
        failure: Any = value(_FAILURE_CODEUNIT)
        task_id: Any = value(_ID)
        user: Any = value(_USER)
        origin = Origin.of(session, str(value(_COMPANY)))
        origin.user_id, origin.user_security_id = str(value(_USER_NAME)), user
        wait = max(0, not_before - self._clock.now()) if not_before else 0
        return Task(
            task_id,
            origin,
            codeunit_id,
            failure,
            timeout if timeout > 0 else self._default_timeout,
            self._clock.elapsed() + wait,
        )

    def _start_later(self, task: Task) -> None:
        self._waiting[task.task_id] = task
        task.timer = self._clock.call_at(task.due, partial(self._start, task))

    def _start(self, task: Task) -> None:
        """Start the session of a task whose time has come; called by the clock or in the session before it."""
        if not self._run.database.claim_tasks():
            self._waiting.pop(task.task_id, None)
            self._left[task.task_id] = task
            self._clock.notify()
            return
        parent = task.origin.session
        self._running.add(task.task_id)
        request = Request(
            self._kind,
            task.timeout,
            True,
            {
                "codeunit": task.codeunit_id if task.phase is Phase.MAIN else task.failure_codeunit_id,
                "company": task.origin.company,
                "started_by": parent.session_id,
                "scheduled_task": str(task.task_id),
            },
            partial(self._run_session, task),
        )
        self._engine.start(request, CancelToken())
        if self._waiting.get(task.task_id) is task:
            del self._waiting[task.task_id]

    # In the session of a task

    def _run_session(self, task: Task, context: Context) -> None:
        context.at_end(partial(self._after, task, context))
        session = open_session(task.origin, context)
        rows = PlatformRows(session, TABLE)
        row = rows.get(task.task_id)
        if row is None or not rows.value(row, _IS_READY):
            return
        session.last_error = task.error
        record_id = rows.value(row, _RECORD)
        assert isinstance(record_id, RecordId)

        def run() -> None:
            codeunit_id = task.codeunit_id if task.phase is Phase.MAIN else task.failure_codeunit_id
            codeunit = new_codeunit(session, codeunit_id)
            codeunit.run(None if codeunit.symbol.table is None else _read(session, record_id))
            # With the work itself, so that none is done twice.
            rows.delete_all({_ID: task.task_id})

        run_as_user_action(session.store, run)

    def _after(self, task: Task, context: Context, ending: Ending) -> None:
        """Go on after an attempt, in the thread of its session, whose connection is closed."""
        self._running.discard(task.task_id)
        if ending.how is End.COMPLETED or self._engine.is_closed:
            return
        error = ending.error or ALError(TIMEOUT_TEXT if ending.how is End.TIMED_OUT else "The session was stopped.")
        is_retried = task.phase is Phase.FAILURE or error.code in _RETRIED
        if is_retried and task.attempts < len(_RETRIES_AFTER):
            task.due = self._clock.elapsed() + _RETRIES_AFTER[task.attempts]
            task.attempts += 1
            self._start_later(task)
        elif task.phase is Phase.MAIN and task.failure_codeunit_id:
            task.phase, task.attempts, task.error = Phase.FAILURE, 0, error
            self._start(task)
        else:
            self.failed += 1
            self._remove(task, context)

    def _remove(self, task: Task, context: Context) -> None:
        """Remove the row of a task that has failed for good, however long others hold the write transaction."""
        closing = Context(context.token, context.session_id, lambda: None)
        session = open_session(task.origin, closing, is_internal=True)
        session.store.lock_timeout.switch(False)
        try:
            PlatformRows(session, TABLE).delete_all({_ID: task.task_id})
            session.store.commit()
        finally:
            closing.close(Ending(End.COMPLETED))


def tasks_of(session: Session) -> Tasks:
    """The task scheduler of a session's run. Raises ALError in a session that may not schedule tasks."""
    sessions = background(session)
    if sessions.tasks is None:
        sessions.tasks = Tasks(session, sessions)
    return sessions.tasks


def run_tasks(session: Session, *, wait: bool) -> int:
    """Run the ready tasks of the database that are due, and what becomes due meanwhile; how many failed for good.

    `wait`: also those that are due later, until none is left. For the thread of the run. Raises ALError if the session
    may only read, or another process runs the tasks of the database.
    """
    _check_may_write(session, Right.DELETE)
    run = session.run
    if not run.database.claim_tasks():
        raise ALError("Another process is running the scheduled tasks of the database.", "AlrunTasksClaimed")
    tasks = tasks_of(session)
    run.database.share()
    polls = wait and isinstance(run.clock, RealClock)
    engine = background(session).engine
    is_idle = False
    while not is_idle:
        tasks.adopt(session)
        deadline = run.clock.elapsed() + _POLLING_MS if polls else None
        is_idle = engine.wait(tasks.is_waiting if wait else tasks.is_due, session.token, deadline)
    return tasks.failed


def listed_tasks(session: Session) -> list[dict[str, object]]:
    """What is known of each task of the database, the one that is due first before others.

    `not_before` is as AL shows it in XML, '' for none.
    """
    rows = PlatformRows(session, TABLE)
    return [
        {
            "scheduled_task": str(rows.value(row, _ID)),
            "codeunit": rows.value(row, _CODEUNIT),
            "failure_codeunit": rows.value(row, _FAILURE_CODEUNIT),
            "company": rows.value(row, _COMPANY),
            "user": rows.value(row, _USER_NAME),
            "ready": rows.value(row, _IS_READY),
            "not_before": format_value(rows.value(row, _NOT_BEFORE), DATE_TIME, 0, 9, session.settings),
        }
        for row in _by_time(rows, rows.find({}))
    ]


def _by_time(rows: PlatformRows, found: list[Values]) -> list[Values]:
    """Tasks in the order of their times; those of the same time as they were made or changed."""

    def order(row: Values) -> Any:
        return rows.value(row, _NOT_BEFORE), rows.value(row, SYSTEM_ROW_VERSION)

    return sorted(found, key=order)


def can_create_task(session: Session) -> bool:
    """Whether the session may create tasks: not one that only reads, nor a test whose changes are undone.

    Microsoft's applications learn from it whether a test may start sessions, and their tests say what it gives there.
    Docs: methods-auto/taskscheduler/taskscheduler-cancreatetask-method
    """
    return not session.read_only and not session.run.database.is_isolated


def create_task(
    session: Session,
    codeunit_id: int,
    failure_codeunit_id: int,
    is_ready: bool,
    company: str,
    not_before: int,
    record_id: RecordId,
    timeout: int,
) -> uuid.UUID:
    """Add a task; it runs once this is committed, it is ready and its time has come.

    `not_before` is a DateTime, `timeout` in milliseconds; not positive is that of the server settings.
    Raises ALError if a codeunit or the company does not exist, or the session may not write.
    Docs: methods-auto/taskscheduler/taskscheduler-createtask-integer-integer-boolean-string-datetime-recordid-method
    """
    _check_may_write(session, Right.INSERT)
    tasks = tasks_of(session)
    required_codeunit(session, codeunit_id)
    if failure_codeunit_id:
        required_codeunit(session, failure_codeunit_id)
    origin = Origin.of(session, company)
    _let_tasks_start(session)
    task_id = session.new_guid()
    row = PlatformRows(session, TABLE).insert(
        {
            _ID: task_id,
            _USER: session.user_security_id,
            _USER_NAME: session.user_id,
            _COMPANY: origin.company,
            _IS_READY: is_ready,
            _NOT_BEFORE: not_before,
            _CODEUNIT: codeunit_id,
            _FAILURE_CODEUNIT: failure_codeunit_id,
            _RECORD: record_id,
            _TIMEOUT: timeout,
        }
    )
    if is_ready:
        session.store.after_commit(partial(tasks.schedule, session, row))
    return task_id


def set_task_ready(session: Session, task_id: uuid.UUID, not_before: int | None) -> bool:
    """Let a task run, not before a DateTime if one is given; false if there is none of that id.

    Docs: methods-auto/taskscheduler/taskscheduler-settaskready-method
    """
    _check_may_write(session, Right.MODIFY)
    tasks = tasks_of(session)
    rows = PlatformRows(session, TABLE)
    row = rows.get(task_id)
    if row is None:
        return False
    _let_tasks_start(session)
    rows.modify(row, {_IS_READY: True} if not_before is None else {_IS_READY: True, _NOT_BEFORE: not_before})
    session.store.after_commit(partial(tasks.schedule, session, row))
    return True


def cancel_task(session: Session, task_id: uuid.UUID) -> bool:
    """Remove a task that does not run yet; false if there is none.

    Docs: methods-auto/taskscheduler/taskscheduler-canceltask-method
    """
    _check_may_write(session, Right.DELETE)
    tasks = tasks_of(session)
    rows = PlatformRows(session, TABLE)
    if tasks.is_running(task_id) or rows.get(task_id) is None:
        return False
    rows.delete_all({_ID: task_id})
    session.store.after_commit(partial(tasks.forget, task_id))
    return True


def task_exists(session: Session, task_id: uuid.UUID) -> bool:
    """Whether there is a task of that id: one that waits or runs.

    Docs: methods-auto/taskscheduler/taskscheduler-taskexists-method
    """
    return PlatformRows(session, TABLE).get(task_id) is not None


def _let_tasks_start(session: Session) -> None:
    """Get ready for the sessions of tasks. A test whose changes are undone commits no task for good."""
    if not session.run.database.is_isolated:
        session.run.database.share()


def _check_may_write(session: Session, right: Right) -> None:
    """The platform writes the row, so that no permission on the table is needed; but some sessions write nothing."""
    table = session.program.find_table(TABLE)
    assert table is not None, "the platform's own tables are part of every program"
    if session.read_only:
        refuse_write(table, right)


def _read(session: Session, record_id: RecordId) -> Any:
    """The record that a task is for; None if it has none. Raises ALError if it is not there any more."""
    if record_id == NULL_RECORD_ID:
        return None
    record = new_record(session, find_table(session, record_id.table_no), False)
    record.get(*(value for _, value in record_id.key))
    return record
