"""The background sessions of a run: queue, concurrency, time-outs, stopping, and waiting for their end.

The engine knows nothing of AL. A session is a Python callable that runs in a thread of its own; what the callable has
opened it gives to `at_end`, which is done when the AL code is over and nothing can strike the thread any more.
Docs: methods-auto/session/session-startsession-integer-integer-string-table-method
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from typing import Final

from alrun.runtime.cancellation import MAIN_THREAD_SLICE, CancelToken
from alrun.runtime.child_sessions import STOPPING_LIMIT, UNWINDING_TIME, EventSink
from alrun.runtime.clock import Clock, ThreadHandle, Timer
from alrun.runtime.errors import ALError, SessionCancelled, SessionEnded, SessionTimedOut
from alrun.tree import struct

TIMEOUT_TEXT: Final = "The session was ended because it ran past its time-out."
"""Undocumented."""


class End(Enum):
    """How a session ended, as the event session-ended says it."""

    COMPLETED = "completed"
    FAILED = "failed"
    TIMED_OUT = "timed-out"
    STOPPED = "stopped"


@struct
class Ending:
    """How a session ended; `error` says why it failed, `comment` is what StopSession was given."""

    how: End
    error: ALError | None = None
    comment: str = ""


@struct
class Limits:
    """How many sessions of a kind run at once, and how many may wait; None for any number."""

    running: int
    waiting: int | None


@dataclass(slots=True)
class Kind:
    """Sessions that share their limits: those of StartSession, or those of tasks."""

    limits: Limits
    queue: deque[_Started] = field(default_factory=deque)
    running: int = 0


class Context:
    """What the callable of a session is given, in the session's thread."""

    def __init__(self, token: CancelToken, session_id: int, check_cancelled: Callable[[], None]) -> None:
        """`check_cancelled` raises if the session was told to end."""
        self.token = token
        self.session_id = session_id
        self.check_cancelled = check_cancelled
        self._at_end: list[Callable[[Ending], None]] = []

    def at_end(self, action: Callable[[Ending], None]) -> None:
        """Do something when the session's AL code is over, before what was said earlier."""
        self._at_end.append(action)

    def close(self, ending: Ending) -> None:
        """Do what is to be done at the end."""
        while self._at_end:
            self._at_end.pop()(ending)


@struct
class Request:
    """A session to start. `details` go into the event session-started.

    `timeout` is in milliseconds. `may_take_for_ever`: under virtual time, one that never waits is not stopped.
    """

    kind: Kind
    timeout: int
    may_take_for_ever: bool
    details: Mapping[str, object]
    run: Callable[[Context], None]


class BackgroundSessions:
    """Runs the background sessions of a run.

    `emit` is called from any thread, by one at a time, in the order in which things happened; it must not call the
    engine. `on_thread_start` is called first in every thread. The sessions themselves may call `start`, `stop` and
    `is_active`; `caller` is the token of the session that does.

    `_lock` guards what is there; under it only the clock is called, and nobody waits. `_telling` is held while `emit`
    is called. Both are taken in regions that are shielded, or in a thread that cannot be struck any more.
    """

    def __init__(
        self, *, clock: Clock, session_ids: Iterator[int], emit: EventSink, on_thread_start: Callable[[], None]
    ) -> None:
        self._clock = clock
        self._session_ids = session_ids
        self._emit = emit
        self._on_thread_start = on_thread_start
        self._lock = threading.Lock()
        self._telling = threading.Lock()
        self._sessions: dict[int, _Started] = {}
        """The queued and the running ones."""
        self._untold: deque[tuple[str, int, dict[str, object]]] = deque()
        self._threads: list[tuple[ThreadHandle, CancelToken]] = []
        """All that may still be alive."""
        self._crashes: list[BaseException] = []
        """Bugs of ours that ended sessions."""
        self._closed = False

    def start(self, request: Request, caller: CancelToken) -> int:
        """Start a session, now or when others of its kind have ended; gives its number.

        Raises ALError if too many wait already.
        """
        with caller.shielded(), self._lock:
            limit = request.kind.limits.waiting
            if limit is not None and len(request.kind.queue) >= limit:
                raise ALError(
                    f"The session cannot be started because {limit} sessions are waiting already, which is the "
                    "limit of the server setting BackgroundSessionsMaxQueued.",
                    "BackgroundSessionQueueFull",
                )
            started = _Started(next(self._session_ids), request)
            self._sessions[started.session_id] = started
            request.kind.queue.append(started)
            self._start_queued(request.kind)
        return started.session_id

    @property
    def is_closed(self) -> bool:
        """Whether the run has told its sessions to stop."""
        return self._closed

    def is_active(self, session_id: int) -> bool:
        """Whether a session of that number is queued or running."""
        return session_id in self._sessions

    def stop(self, session_id: int, comment: str, caller: CancelToken) -> bool:
        """Stop a session and wait until it has undone its transaction; false if there is none of that number.

        Docs: methods-auto/session/session-stopsession-method
        """
        with caller.shielded():
            with self._lock:
                started = self._sessions.get(session_id)
                if started is None:
                    return False
                self._end(started, Ending(End.STOPPED, comment=comment))
            started.token.cancel(SessionCancelled)
            self._join([started.token])
            with self._lock:
                self._start_queued(started.request.kind)
            self._tell()
            self._clock.notify()
        return True

    def wait(self, is_busy: Callable[[], bool], token: CancelToken, deadline: int | None = None) -> bool:
        """Wait until no session is queued or running, nor `is_busy`; false if the deadline came first.

        For the thread of the run. Raises a bug that a session ran into.
        """

        def is_idle() -> bool:
            return not self._sessions and not is_busy()

        while True:
            in_time = self._clock.wait_until(is_idle, deadline, token)
            with token.shielded():
                if in_time:
                    self._join([each for _, each in self._threads])
                self._tell()
            self._raise_crash()
            if not in_time or is_idle():
                return in_time

    def close(self, token: CancelToken) -> None:
        """Stop everything and wait until the threads have ended. Raises a bug that a session ran into."""
        with token.shielded():
            with self._lock:
                self._closed = True
                doomed = list(self._sessions.values())
                for started in doomed:
                    self._end(started, Ending(End.STOPPED))
            for started in doomed:
                started.token.cancel(SessionCancelled)
            self._join([each for _, each in self._threads])
            self._tell()
        self._raise_crash()

    def _raise_crash(self) -> None:
        if self._crashes:
            raise self._crashes.pop(0)

    def _start_queued(self, kind: Kind) -> None:
        """Start sessions while fewer than the maximum run. Under `_lock`."""
        while kind.queue and kind.running < kind.limits.running and not self._closed:
            started = kind.queue.popleft()
            kind.running += 1
            started.is_running = True
            request = started.request
            self._threads = [(thread, token) for thread, token in self._threads if thread.is_alive()]
            timed = None if request.may_take_for_ever else started.token
            try:
                started.timer = self._clock.call_at(
                    self._clock.elapsed() + request.timeout, partial(self._time_out, started), timed
                )
                thread = self._clock.start_thread(
                    partial(self._run_thread, started), f"alrun session {started.session_id}", started.token
                )
            except RuntimeError as error:  # the system gives no more threads
                self._crashes.append(error)
                self._end(started, Ending(End.FAILED))
            else:
                self._threads.append((thread, started.token))

    def _run_thread(self, started: _Started) -> None:
        """The whole of a session's thread."""
        context = Context(started.token, started.session_id, started.token.check)
        ending = self._run(started, context)
        try:
            context.close(started.ending or ending)
        except BaseException as error:  # as in `_run`
            self._crashes.append(error)
        with self._lock:
            self._end(started, ending)
            self._start_queued(started.request.kind)
        self._tell()
        self._clock.notify()

    def _run(self, started: _Started, context: Context) -> Ending:
        try:
            started.token.run(partial(self._run_session, started, context))
        except SessionEnded as ended:
            # A clock may stop a thread that is sure to reach its time-out.
            return Ending(End.TIMED_OUT if isinstance(ended, SessionTimedOut) else End.STOPPED)
        except ALError as error:
            return Ending(End.FAILED, error)
        except BaseException as error:  # a bug of ours: it goes to the run's thread, whatever it is
            self._crashes.append(error)
            return Ending(End.FAILED)
        return Ending(End.COMPLETED)

    def _run_session(self, started: _Started, context: Context) -> None:
        """What can be struck of a session's thread: begin, and run AL code."""
        with started.token.shielded():
            with self._lock:
                if started.ending is not None:
                    return
                self._untold.append(("session-started", started.session_id, dict(started.request.details)))
            self._tell()
        self._on_thread_start()
        started.request.run(context)

    def _time_out(self, started: _Started) -> None:
        """End a session at its time-out, whatever its thread needs to unwind."""
        with self._lock:
            if started.ending is not None:
                return
            self._end(started, Ending(End.TIMED_OUT))
            self._start_queued(started.request.kind)
        started.token.cancel(SessionTimedOut)
        self._clock.notify()

    def _end(self, started: _Started, ending: Ending) -> None:
        """End a queued or running session; the first ending counts. Under `_lock`."""
        if started.ending is not None:
            return
        started.ending = ending
        del self._sessions[started.session_id]
        if started.is_running:
            started.request.kind.running -= 1
        else:
            started.request.kind.queue.remove(started)
        if started.timer is not None:
            started.timer.cancel()
        self._untold.append(("session-ended", started.session_id, _details(ending)))

    def _join(self, tokens: list[CancelToken]) -> None:
        """Wait until the threads of these sessions have ended; they have been told to, or their work is done."""
        began = time.monotonic()
        while True:
            with self._lock:
                self._threads = [(thread, token) for thread, token in self._threads if thread.is_alive()]
                left = [(thread, token) for thread, token in self._threads if token in tokens]
            if not left:
                return
            waited = time.monotonic() - began
            if waited > STOPPING_LIMIT:
                names = ", ".join(sorted(thread.name for thread, _ in left))
                raise RuntimeError(f"Background sessions do not stop: {names}")
            if waited > UNWINDING_TIME:
                for _, token in left:
                    token.strike_again()
            left[0][0].join(MAIN_THREAD_SLICE)

    def _tell(self) -> None:
        """Pass on the events that have not been told, without `_lock`."""
        with self._telling:
            while self._untold:
                self._emit(*self._untold.popleft())


@dataclass(slots=True, eq=False)
class _Started:
    """A session from its start to its end; the engine's lock guards what changes."""

    session_id: int
    request: Request
    token: CancelToken = field(default_factory=CancelToken)
    is_running: bool = False
    """It is not in the queue any more."""
    timer: Timer | None = None
    ending: Ending | None = None


def _details(ending: Ending) -> dict[str, object]:
    details: dict[str, object] = {"reason": ending.how.value}
    if ending.error is not None:
        details["text"] = ending.error.text
        details["code"] = ending.error.code
        details["callstack"] = "\n".join(map(str, ending.error.call_stack or ()))
    if ending.how is End.TIMED_OUT:
        details["text"] = TIMEOUT_TEXT
    if ending.comment:
        details["comment"] = ending.comment
    return details
