"""The time that AL programs see, real or virtual, and the threads that live by it.

Everything that depends on time or order goes through the run's one clock: what `CurrentDateTime` answers, Sleep,
time-outs, waiting for other threads, and starting those threads.

Under virtual time one thread runs at a time: it holds the baton until it sleeps, waits or ends. When all wait, time
jumps to the earliest deadline. So a ten-minute time-out takes no time, and every run gives the same output.
"""

from __future__ import annotations

import threading
import time
from bisect import insort
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Protocol

from alrun.runtime.cancellation import MAIN_THREAD_SLICE, CancelToken, Signal
from alrun.runtime.errors import SessionTimedOut


def _milliseconds_since_year_one(moment: datetime) -> int:
    since = moment - datetime(1, 1, 1)
    return since.days * 86_400_000 + since.seconds * 1000 + since.microseconds // 1000


UNIX_EPOCH = _milliseconds_since_year_one(datetime(1970, 1, 1))
"""1970-01-01T00:00 UTC as an AL DateTime."""

VIRTUAL_START = _milliseconds_since_year_one(datetime(2026, 1, 1, 8))
"""When every run under virtual time begins: 2026-01-01T08:00 UTC."""

LONGEST_TURN = 2.0
"""Real seconds that a thread with a time-out may run under virtual time without giving up the baton.

Virtual time stands still while a thread runs, so a tight loop would never reach its time-out. Past this, the thread
is taken to run until its time-out: it is stopped, and the others go on from where they were, until time reaches that
deadline. Honest work between two waits is a matter of milliseconds; a thread without a time-out may take for ever.
"""


LONGEST_UNWINDING = 0.5
"""Real seconds that virtual time stands still for a thread that was let go and has not ended."""

_UNWINDING_SLICE = 0.0005


class Timer(Protocol):
    """A callback that a clock will call."""

    def cancel(self) -> None:
        """Forget it; does nothing if it was called before."""
        ...


class ThreadHandle(Protocol):
    """A thread that a clock started; `threading.Thread` is one."""

    @property
    def name(self) -> str:
        """What it was named at its start."""
        ...

    def is_alive(self) -> bool:
        """Whether it still runs, in any way."""
        ...

    def join(self, timeout: float | None = None) -> None:
        """Wait until it has ended, at most `timeout` real seconds."""
        ...


class Clock(Protocol):
    """Time, waiting and threads of one run.

    A thread says who it is with the token of its session. Deadlines are milliseconds of `elapsed`.
    """

    def now(self) -> int:
        """The AL DateTime of this moment: milliseconds since 0001-01-01T00:00 UTC."""
        ...

    def elapsed(self) -> int:
        """Milliseconds since the run began."""
        ...

    def sleep(self, milliseconds: int, token: CancelToken) -> None:
        """Let time pass; not positive lets other threads go first, if anything.

        Raises at once what the token was cancelled with, also half-way.
        """
        ...

    def wait_until(self, condition: Callable[[], bool], deadline: int | None, token: CancelToken) -> bool:
        """Wait until the condition holds (true) or the deadline has passed (false).

        The condition is called in this thread, holding no lock of the clock, at the start and after each `notify`.
        Under virtual time a deadline comes after everything else that is due at that moment.
        Raises as `sleep` does, and KeyboardInterrupt.
        """
        ...

    def notify(self) -> None:
        """Have every waiting thread look at its condition again. Any thread."""
        ...

    def call_at(self, deadline: int, callback: Callable[[], None], token: CancelToken | None = None) -> Timer:
        """Call back at that time, in whatever thread: it must be quick, not raise and not wait.

        `token` says whose time-out this is.
        """
        ...

    def start_thread(self, target: Callable[[], None], name: str, token: CancelToken) -> ThreadHandle:
        """Start a thread of this run, for the session of `token`. `target` raises nothing."""
        ...

    def close(self) -> None:
        """Drop the timers and leave no thread of the clock's own behind."""
        ...


class RealClock:
    """The time on the wall.

    `_lock` guards the timers, their thread and the listeners. It is never held while a callback or a condition runs.
    """

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._lock = threading.Lock()
        self._listeners: list[Signal] = []
        """The threads in `wait_until`."""
        self._timers: list[_RealTimer] = []
        """Sorted by deadline. One thread serves them all; it exists only while there are any."""
        self._timers_made = 0
        self._timer_thread: threading.Thread | None = None
        self._timers_changed = Signal()

    def now(self) -> int:
        return UNIX_EPOCH + time.time_ns() // 1_000_000

    def elapsed(self) -> int:
        return int((time.monotonic() - self._began) * 1000)

    def sleep(self, milliseconds: int, token: CancelToken) -> None:
        self._wait(lambda: False, time.monotonic() + max(milliseconds, 0) / 1000, Signal(), token)

    def wait_until(self, condition: Callable[[], bool], deadline: int | None, token: CancelToken) -> bool:
        signal = Signal()
        with token.shielded():
            with self._lock:
                self._listeners.append(signal)
            try:
                return self._wait(condition, None if deadline is None else self._monotonic(deadline), signal, token)
            finally:
                with self._lock:
                    self._listeners.remove(signal)

    def notify(self) -> None:
        with self._lock:
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener.set()

    def call_at(self, deadline: int, callback: Callable[[], None], token: CancelToken | None = None) -> Timer:
        with self._lock:
            self._timers_made += 1
            timer = _RealTimer(self, self._monotonic(deadline), self._timers_made, callback)
            insort(self._timers, timer, key=_RealTimer.order)
            if self._timer_thread is None:
                thread = threading.Thread(target=self._serve_timers, name="alrun timers", daemon=True)
                thread.start()  # under the lock: it finds the timer, and `close` finds it
                self._timer_thread = thread
        self._timers_changed.set()
        return timer

    def start_thread(self, target: Callable[[], None], name: str, token: CancelToken) -> ThreadHandle:
        thread = threading.Thread(target=target, name=name, daemon=True)
        thread.start()
        return thread

    def close(self) -> None:
        with self._lock:
            self._timers.clear()
            thread = self._timer_thread
        self._timers_changed.set()
        if thread is not None:
            thread.join()

    def _monotonic(self, deadline: int) -> float:
        return self._began + deadline / 1000

    def _wait(self, condition: Callable[[], bool], deadline: float | None, signal: Signal, token: CancelToken) -> bool:
        """Wait for the condition, the deadline or what ends the session; the shield's end raises the last."""
        remaining: float | None = None
        with token.shielded(), token.waking(signal.set):
            # The signal is known to whoever will set it before the condition is looked at: no change goes unseen.
            while not condition():
                if deadline is not None:
                    remaining = deadline - time.monotonic()
                    if remaining <= 0:
                        return False
                if token.cancelled or token.interrupted:
                    return False
                signal.wait(remaining)
            return True

    def _serve_timers(self) -> None:
        while True:
            with self._lock:
                if not self._timers:
                    self._timer_thread = None
                    return
                timer = self._timers[0]
                remaining = timer.deadline - time.monotonic()
                if remaining <= 0:
                    del self._timers[0]
            if remaining <= 0:
                timer.callback()
            else:
                self._timers_changed.wait(remaining)

    def _drop(self, timer: _RealTimer) -> None:
        with self._lock:
            if timer in self._timers:
                self._timers.remove(timer)
        self._timers_changed.set()


class _RealTimer:
    __slots__ = ("_clock", "_number", "callback", "deadline")

    def __init__(self, clock: RealClock, deadline: float, number: int, callback: Callable[[], None]) -> None:
        self._clock = clock
        self._number = number
        self.deadline = deadline
        """Of `time.monotonic`."""
        self.callback = callback

    def order(self) -> tuple[float, int]:
        return self.deadline, self._number

    def cancel(self) -> None:
        self._clock._drop(self)


class VirtualClock:
    """Time that passes only when every thread waits.

    The root is the thread that is not one of `start_thread`: the page's. It waits in short slices, in which it sees
    Ctrl+C and a thread that never gives up the baton.

    A cancelled thread is let go: it wakes and unwinds at once, beside the thread that holds the baton. It runs no AL
    code any more, so nobody can tell the order; but time does not pass while it unwinds, for what it undoes is undone
    now, and what comes of its end is due now.

    `_lock` guards all fields; the ones that are read without it are looked at again, or change in the reading thread
    only. It is the innermost lock: under it nothing is called that belongs to others, no token, no callback, no
    condition. Whoever takes it is in a shielded region.
    """

    def __init__(self, start: int = VIRTUAL_START) -> None:
        self._start = start
        self._elapsed = 0
        self._lock = threading.Lock()
        self._root = _VirtualThread(None)
        self._running = self._root
        """Who holds the baton. That thread passes it on; only the root may take it away."""
        self._ready: deque[_VirtualThread] = deque()
        """Who gets it next, first come first served."""
        self._threads: dict[CancelToken, _VirtualThread] = {}
        """The threads that have not ended, without the root."""
        self._timers: list[_VirtualTimer] = []
        """Sorted by `_VirtualTimer.order`."""
        self._timers_made = 0
        self._changes = 0
        """How often `notify` was called."""

    def now(self) -> int:
        return self._start + self._elapsed

    def elapsed(self) -> int:
        return self._elapsed

    def sleep(self, milliseconds: int, token: CancelToken) -> None:
        with token.shielded():
            thread = self._thread(token)
            if token.cancelled or token.interrupted:
                return
            with self._lock:
                self._begin_wait(thread, self._elapsed + max(milliseconds, 0), _SLEEP_RANK)
            self._wait_for_turn(thread, token)

    def wait_until(self, condition: Callable[[], bool], deadline: int | None, token: CancelToken) -> bool:
        with token.shielded():
            thread = self._thread(token)
            thread.deadline_passed = False
            while True:
                changes = self._changes
                if condition():
                    return True
                if thread.deadline_passed or token.cancelled or token.interrupted:
                    return False
                with self._lock:
                    if self._changes != changes:  # made by a thread that was let go, since the condition looked
                        continue
                    self._begin_wait(thread, deadline, _WAIT_RANK)
                    thread.listening = thread.waiting
                self._wait_for_turn(thread, token)

    def notify(self) -> None:
        with self._lock:
            self._changes += 1
            for thread in (self._root, *self._threads.values()):
                if thread.listening:
                    self._make_ready(thread)

    def call_at(self, deadline: int, callback: Callable[[], None], token: CancelToken | None = None) -> Timer:
        with self._lock:
            return self._add_timer(deadline, _SLEEP_RANK, None, callback, token)

    def start_thread(self, target: Callable[[], None], name: str, token: CancelToken) -> ThreadHandle:
        thread = _VirtualThread(token)

        def body() -> None:
            self._wait_for_turn(thread, token)
            try:
                target()
            finally:
                self._end(thread, token)

        os_thread = threading.Thread(target=body, name=name, daemon=True)
        os_thread.start()  # first: if the system has no thread to give, there is nothing to undo
        with self._lock:
            self._threads[token] = thread
            self._ready.append(thread)
        token.add_waker(partial(self._let_go, thread))
        if token.cancelled:  # before there was anybody to tell
            self._let_go(thread)
        return os_thread

    def close(self) -> None:
        with self._lock:
            self._timers = [timer for timer in self._timers if timer.callback is None]

    def _thread(self, token: CancelToken) -> _VirtualThread:
        # The root's session may change while the run lasts; the other threads have one each.
        return self._threads.get(token, self._root)

    def _begin_wait(self, thread: _VirtualThread, deadline: int | None, rank: int) -> None:
        """Note until when the thread waits. Under `_lock`; `_wait_for_turn` comes next."""
        if thread.let_go:
            return
        thread.waiting = True
        thread.deadline_passed = False
        if deadline is not None:
            thread.timer = self._add_timer(deadline, rank, thread, None, None)

    def _wait_for_turn(self, thread: _VirtualThread, token: CancelToken) -> None:
        """Give up the baton, if this thread holds it and waits; return when the thread is to go on."""
        if thread is self._root:
            with self._root_waits(token):
                self._wait_for_turn_of_root(token)
            return
        if thread.waiting:
            self._pass_on(thread)
        while self._running is not thread and not thread.let_go:
            thread.signal.wait(None)

    @contextmanager
    def _root_waits(self, token: CancelToken) -> Iterator[None]:
        """The region in which the root is without the baton. However it ends, the root then has it."""
        root = self._root
        with token.waking(root.signal.set):
            try:
                yield
            finally:
                # It is not the root's turn, and the root goes on nevertheless: its session was cancelled, or it is
                # Ctrl+C, whose moment is no more determined. A thread that runs now goes on without the baton until
                # it next waits.
                with self._lock:
                    self._stop_waiting(root)
                    self._running = root

    def _wait_for_turn_of_root(self, token: CancelToken) -> None:
        root = self._root
        self._pass_on(root)
        while self._running is not root and not (token.cancelled or token.interrupted):
            root.signal.wait(MAIN_THREAD_SLICE)
            self._stop_endless_turn()
        if self._running is root and root.waiting:
            # `_pass_on` found nobody else to give the baton to.
            raise RuntimeError("Under virtual time every thread waits, and for nothing that can happen.")

    def _pass_on(self, giver: _VirtualThread) -> None:
        """Give the baton to the thread whose turn it is, letting time pass until there is one.

        Called without the lock, since callbacks are called on the way: meanwhile the giver still holds the baton and
        nobody else runs. Does nothing, or no more, when the giver does not hold it, or is let go itself: then it
        unwinds first.
        """
        began = time.monotonic()
        while True:
            with self._lock:
                if self._running is not giver or giver.let_go:
                    return
                stands_still = not self._ready and self._is_unwinding()
                if stands_still and time.monotonic() - began < LONGEST_UNWINDING:
                    timer = None
                elif self._ready or not self._timers:
                    self._running = self._ready.popleft() if self._ready else self._root
                    self._running.running_since = time.monotonic()
                    self._running.signal.set()
                    return
                else:
                    timer = self._timers.pop(0)
                    self._elapsed = max(self._elapsed, timer.deadline)
                    if timer.thread is not None:
                        self._make_ready(timer.thread)
                        timer.thread.deadline_passed = True
            if timer is None:
                time.sleep(_UNWINDING_SLICE)
            elif timer.callback is not None:
                timer.callback()

    def _is_unwinding(self) -> bool:
        """Whether a thread was let go and has not ended. Under `_lock`."""
        return any(thread.let_go for thread in self._threads.values())

    def _make_ready(self, thread: _VirtualThread) -> None:
        """End the thread's wait: it goes on when its turn comes. Under `_lock`."""
        self._stop_waiting(thread)
        self._ready.append(thread)

    def _stop_waiting(self, thread: _VirtualThread) -> None:
        """Forget what the thread waits for, and that it was to get the baton. Under `_lock`."""
        thread.waiting = thread.listening = False
        if thread.timer in self._timers:
            self._timers.remove(thread.timer)
        thread.timer = None
        if thread in self._ready:
            self._ready.remove(thread)

    def _let_go(self, thread: _VirtualThread) -> None:
        """Let a cancelled thread unwind without the baton, if it has not ended."""
        with self._lock:
            if thread not in self._threads.values():
                return
            self._stop_waiting(thread)
            thread.let_go = True
        thread.signal.set()

    def _end(self, thread: _VirtualThread, token: CancelToken) -> None:
        with self._lock:
            del self._threads[token]
            thread.let_go = False  # if it has the baton nevertheless, it passes it on
        self._pass_on(thread)

    def _stop_endless_turn(self) -> None:
        """Stop the thread that has run for LONGEST_TURN, if one has; called by the root while it waits."""
        with self._lock:
            thread = self._running
            token = thread.token
            if time.monotonic() - thread.running_since < LONGEST_TURN or all(
                timer.token is not token for timer in self._timers if timer.token is not None
            ):
                return
            # Taken away before it is stopped: the moment it is struck it may end, and must not pass on the baton too.
            self._running = self._root
        if token is not None and not token.cancel(SessionTimedOut):
            # Its AL code has ended after all: let it go on, unless it has come to its end meanwhile.
            with self._lock:
                if token in self._threads:
                    self._running = thread
        self._pass_on(self._root)

    def _add_timer(
        self,
        deadline: int,
        rank: int,
        thread: _VirtualThread | None,
        callback: Callable[[], None] | None,
        token: CancelToken | None,
    ) -> _VirtualTimer:
        self._timers_made += 1
        timer = _VirtualTimer(self, deadline, (deadline, rank, self._timers_made), thread, callback, token)
        insort(self._timers, timer, key=_VirtualTimer.get_order)
        return timer

    def _drop(self, timer: _VirtualTimer) -> None:
        with self._lock:
            if timer in self._timers:
                self._timers.remove(timer)


_SLEEP_RANK = 0
_WAIT_RANK = 1
"""A page that waits as long as its task takes sees the task end: waits come last among what is due at one moment."""


@dataclass(slots=True, eq=False)
class _VirtualThread:
    """What a VirtualClock knows of a thread; the clock's lock guards it."""

    token: CancelToken | None
    """None for the root."""
    signal: Signal = field(default_factory=Signal)
    """Set when the thread is to look whether it has the baton."""
    waiting: bool = False
    """In `sleep` or `wait_until`, and nothing has ended that yet."""
    listening: bool = False
    """In `wait_until`: `notify` ends the wait."""
    timer: _VirtualTimer | None = None
    """The deadline of its wait."""
    deadline_passed: bool = False
    """That deadline ended its last wait."""
    let_go: bool = False
    """Cancelled: it needs no baton."""
    running_since: float = 0.0
    """When it got the baton, of `time.monotonic`."""


@dataclass(slots=True, eq=False)
class _VirtualTimer:
    """Ends the wait of `thread` or calls `callback`."""

    clock: VirtualClock
    deadline: int
    order: tuple[int, int, int]
    """Deadline, rank, age."""
    thread: _VirtualThread | None
    callback: Callable[[], None] | None
    token: CancelToken | None
    """Whose time-out it is."""

    def get_order(self) -> tuple[int, int, int]:
        return self.order

    def cancel(self) -> None:
        self.clock._drop(self)
