"""How a session is told to stop, from another thread and at any moment.

Every session has one `CancelToken`. Cancelling reaches a session wherever it is:

- it runs AL code: an exception is raised in its thread from outside (a "strike"), which costs the code nothing;
- it waits (Sleep, a clock): the waits are told through `waking`;
- it is inside a database query or another long call: the interrupter of its `shielded` region is called.

The exceptions derive from BaseException, so no AL construct catches them.

What runs in a struck thread can be torn between any two instructions. Code that must not be torn (it holds a lock,
it changes something that other sessions see) runs in `with token.shielded():`, where the strike waits for the end.

One trap of CPython: a strike at the back edge of a `while True:` counts as raised by the instruction in front of the
loop. Where that is the `try:` itself, its `finally` is skipped; so no `try:` here begins with such a loop.
"""

from __future__ import annotations

import ctypes
import queue
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import TypeVar

from alrun.runtime.errors import SessionEnded

T = TypeVar("T")

MAIN_THREAD_SLICE = 0.05
"""Seconds that Python's main thread waits at a stretch.

Ctrl+C interrupts a wait on a lock on Linux only; elsewhere Python sees it when the wait ends, so no wait is long.
"""

# A prototype of our own: setting argtypes on `ctypes.pythonapi.X` would change the function for every other library.
_set_async_exc = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_ulong, ctypes.py_object)(
    ("PyThreadState_SetAsyncExc", ctypes.pythonapi)
)


class Signal:
    """Wakes one waiting thread; a `set` before the `wait` is kept, so none is lost.

    It is a SimpleQueue because `put` may be called anywhere: from a signal handler too, even if the thread that
    the handler interrupted is just now inside `wait`. An Event would deadlock there.
    """

    __slots__ = ("_queue",)

    def __init__(self) -> None:
        self._queue: queue.SimpleQueue[None] = queue.SimpleQueue()

    def set(self) -> None:
        """Wake the waiting thread, or the next wait. Any thread."""
        self._queue.put(None)

    def wait(self, seconds: float | None) -> None:
        """Return after a `set`, after `seconds`, or earlier: the caller looks again at what it waits for."""
        if threading.current_thread() is threading.main_thread():
            seconds = MAIN_THREAD_SLICE if seconds is None else min(seconds, MAIN_THREAD_SLICE)
        elif seconds is not None:
            seconds = min(seconds, threading.TIMEOUT_MAX)
        with suppress(queue.Empty):
            self._queue.get(timeout=seconds)


class CancelToken:
    """Stops one session; made with it, used up with it.

    The owner is the thread that runs the session. `cancel` and `strike_again` are for any thread, `interrupt` is for a
    signal handler, everything else is for the owner.

    `_lock` guards everything below it. It is held for a few instructions; under it only the interrupters are called,
    which are quick and take no lock of ours. The owner can be struck while it takes the lock, after the acquire has
    worked and before Python has noted it; so it takes it as

        try: acquire; change; finally: release

    where the lock is an RLock, whose release by a thread that never got it is an error that can be told and ignored.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._requested: type[SessionEnded] | None = None
        """What was asked for; set once."""
        self._ended = False
        """The AL code is over: nothing is raised any more."""
        self._thread_id: int | None = None
        """The thread that `run` runs in, while it does: the one that may be struck."""
        self._depth = 0
        """How many shielded regions the owner is in."""
        self._interrupters: list[Callable[[], None]] = []
        self._wakers: list[Callable[[], None]] = []
        self._interrupted = False
        """Ctrl+C came in a shielded region. Only the owner and signal handlers in its thread touch it: no lock."""
        self._plain_shield = Shield(self, None)

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._requested is not None

    @property
    def interrupted(self) -> bool:
        """Whether the end of the present shielded region will raise KeyboardInterrupt."""
        return self._interrupted

    def cancel(self, exception_type: type[SessionEnded]) -> bool:
        """Stop the session with an exception of this type, wherever it is; the first call decides.

        False if it was cancelled before, or its AL code has ended: then nothing happens. Any thread.
        """
        with self._lock:
            if self._requested is not None or self._ended:
                return False
            self._requested = exception_type
            self._strike()
            # Under the lock, so that the end of the region is after the last call of its interrupter: `interrupt()`
            # of a connection hits whoever uses it by then.
            for interrupter in self._interrupters:
                interrupter()
            wakers = tuple(self._wakers)
        # Wakers take a clock's lock, so not under ours. One called too late finds nobody waiting.
        for wake in wakers:
            wake()
        return True

    def strike_again(self) -> None:
        """Repeat a `cancel` that seems to have had no effect. Any thread.

        Python swallows an exception that is raised in a destructor or in a callback of a C library. Leave the session
        time to unwind first, since this hits its clean-up too.
        """
        with self._lock:
            if self._requested is not None and not self._ended:
                self._strike()
                for interrupter in self._interrupters:
                    interrupter()

    def check(self) -> None:
        """Raise if the session was cancelled and is not on its way out already."""
        if self._requested is not None:
            self._raise_request()

    def shielded(self, interrupter: Callable[[], None] | None = None) -> Shield:
        """A region that is not torn: cancellation and Ctrl+C (see `interrupt`) are raised at its end.

        What the region acquires must be known to its owner when the region ends, or be given back in it. Regions nest.
        `interrupter` makes a long call in the region return early; it is called in the cancelling thread, at once, and
        never after the region. Such a region raises at its start if the session is cancelled already.
        """
        return self._plain_shield if interrupter is None else Shield(self, interrupter)

    @contextmanager
    def waking(self, wake: Callable[[], None]) -> Iterator[None]:
        """Have `wake` called when the session is cancelled or interrupted; inside a shielded region.

        The caller looks at `cancelled` and `interrupted` after it has entered, and after each wake.
        """
        self.add_waker(wake)
        try:
            yield
        finally:
            with self._lock:
                self._wakers.remove(wake)

    def add_waker(self, wake: Callable[[], None]) -> None:
        """Have `wake` called when the session is cancelled or interrupted, from now on.

        It must be quick, may be called in a signal handler and after what it wakes is over.
        """
        with self._lock:
            self._wakers.append(wake)

    def run(self, body: Callable[[], T]) -> T:
        """Run the session's AL code in this thread, where it can be struck; return what it returns.

        Raises what was requested by `cancel`. When it has returned or raised, no strike comes any more.
        """
        try:
            try:
                self._begin()
                return body()
            finally:
                self._end()
        finally:
            # A strike may have hit `_end` above before it did anything. There is only one, so this one is complete.
            self._end()

    def interrupt(self) -> None:
        """Raise KeyboardInterrupt in this thread, at the end of the shielded region if it is in one.

        Called by a signal handler of Ctrl+C, thus between any two instructions of the owner, which may hold `_lock`.
        """
        if self._depth == 0:
            raise KeyboardInterrupt
        self._interrupted = True
        for wake in tuple(self._wakers):
            wake()

    def _strike(self) -> None:
        """Raise the request in the owner if it can bear it now. Under `_lock`."""
        if self._thread_id is not None and self._depth == 0:
            _set_async_exc(self._thread_id, self._requested)

    def _begin(self) -> None:
        with self._lock:  # the owner is not struck before this sets the thread
            if self._requested is not None:
                raise self._requested
            self._thread_id = threading.get_ident()

    def _end(self) -> None:
        try:
            self._lock.acquire()
            if self._thread_id is not None and self._requested is not None:
                _take_back_strike(self._thread_id)
            self._thread_id = None
            self._ended = True
        finally:
            _release(self._lock)

    def _raise_request(self) -> None:
        """Raise what was requested, and take back the strike, so that it is raised once."""
        try:
            self._lock.acquire()
            if self._thread_id is not None:
                _take_back_strike(self._thread_id)
            request = None if self._ended else self._requested
        finally:
            _release(self._lock)
        if request is not None and not _unwinding():
            raise request


class Shield:
    """The context manager behind `CancelToken.shielded`."""

    __slots__ = ("_interrupter", "_token")

    def __init__(self, token: CancelToken, interrupter: Callable[[], None] | None) -> None:
        self._token = token
        self._interrupter = interrupter

    def __enter__(self) -> None:
        token = self._token
        refused = False
        try:
            token._lock.acquire()
            if token._requested is not None:
                # A strike that was set but not yet raised: `__exit__` will raise in its place.
                if token._thread_id is not None:
                    _take_back_strike(token._thread_id)
                # The interrupter would not be called any more. An outer region is not to be torn, though.
                refused = self._interrupter is not None and token._depth == 0 and not token._ended and not _unwinding()
            if not refused:
                token._depth += 1
                if self._interrupter is not None:
                    token._interrupters.append(self._interrupter)
        finally:
            _release(token._lock)
        if refused:
            token._raise_request()

    def __exit__(
        self, exception_type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        token = self._token
        try:
            token._lock.acquire()
            if self._interrupter is not None:
                token._interrupters.remove(self._interrupter)
            token._depth -= 1
            outermost = token._depth == 0
        finally:
            _release(token._lock)
        if not outermost:
            return
        if token._interrupted:
            token._interrupted = False
            raise KeyboardInterrupt
        if token._requested is not None:
            token._raise_request()


@contextmanager
def interrupts_at_safe_points(token: CancelToken) -> Iterator[None]:
    """Let Ctrl+C raise KeyboardInterrupt in the main thread only where its session can bear it.

    For the host, around the session that `token` belongs to, in the main thread. Python's own handler raises in the
    middle of anything, also between two steps of an engine's bookkeeping.
    """
    previous = signal.getsignal(signal.SIGINT)
    if previous is signal.SIG_IGN:  # started in the background by a shell: Ctrl+C is meant for others
        yield
        return
    signal.signal(signal.SIGINT, lambda _number, _frame: token.interrupt())
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, previous)


class _TakenBack(BaseException):
    """Takes the place of a strike that its thread has not felt yet."""


def _take_back_strike(thread_id: int) -> None:
    """Take back the strike at this thread, if there is one."""
    # To set no exception at all would leave Python's note that one is pending: all code would run slower from then on,
    # and in CPython 3.11 the next call under a trace function (a debugger, coverage, --trace) would never return.
    with suppress(_TakenBack):
        _set_async_exc(thread_id, _TakenBack)
        for _ in range(2):
            """Python looks for pending exceptions where it goes back."""


def _release(lock: threading.RLock) -> None:
    """Release a lock that a struck `acquire` may not have got."""
    with suppress(RuntimeError):
        lock.release()


def _unwinding() -> bool:
    """Whether this thread is in the clean-up after a SessionEnded, where raising it again would cut the clean-up short.

    Asked of the interpreter and not remembered: an exception that Python swallowed is raised again by the next check.
    """
    error = sys.exception()
    while error is not None:
        if isinstance(error, SessionEnded):
            return True
        error = error.__context__
    return False
