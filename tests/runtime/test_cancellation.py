"""A session is stopped wherever it is, never in a shielded region, and never after its AL code has ended."""

import random
import signal
import sys
import threading
import time
from contextlib import contextmanager, suppress

import pytest

from alrun.runtime.cancellation import CancelToken, Signal, interrupts_at_safe_points
from alrun.runtime.errors import SessionCancelled, SessionEnded, SessionTimedOut

PATIENCE = 10.0
"""Seconds after which a test takes a thread for stuck."""


class Child:
    """A thread that runs `body(token)` as a session's AL code, and what came of it."""

    def __init__(self, body):
        self.token = CancelToken()
        self.raised = None
        self.returned = None
        self.entered = self.left = 0
        self.interrupted = threading.Event()
        self.missed = False
        self.started = threading.Event()
        self.thread = threading.Thread(target=self._main, args=(body,), daemon=True)
        self.thread.start()

    def _main(self, body):
        try:
            self.returned = self.token.run(lambda: body(self))
        except BaseException as error:
            self.raised = error

    def cancel(self, exception_type=SessionCancelled):
        assert self.started.wait(PATIENCE)
        return self.token.cancel(exception_type)

    def join(self):
        self.thread.join(PATIENCE)
        assert not self.thread.is_alive()


@contextmanager
def frequent_thread_switches():
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        yield
    finally:
        sys.setswitchinterval(interval)


def spin(child):
    child.started.set()
    while True:
        pass


def test_a_tight_loop_is_stopped():
    child = Child(spin)
    assert child.cancel()
    child.join()
    assert type(child.raised) is SessionCancelled


def test_the_first_request_decides():
    child = Child(spin)
    assert child.cancel(SessionTimedOut)
    assert not child.cancel(SessionCancelled)
    child.join()
    assert type(child.raised) is SessionTimedOut


def test_al_code_that_catches_every_error_is_stopped():
    def body(child):
        while True:
            try:
                spin(child)
            except Exception:  # as AL code does that catches all it can
                continue

    child = Child(body)
    child.cancel()
    child.join()
    assert type(child.raised) is SessionCancelled


def test_a_session_cancelled_before_it_begins_runs_nothing():
    token = CancelToken()
    token.cancel(SessionCancelled)
    ran = []
    with pytest.raises(SessionCancelled):
        token.run(lambda: ran.append(1))
    assert ran == []


def test_nothing_happens_to_a_session_that_has_ended():
    token = CancelToken()
    assert token.run(lambda: 42) == 42
    assert not token.cancel(SessionCancelled)
    token.check()
    with token.shielded():
        pass


def test_an_error_of_the_body_comes_out_and_ends_the_session():
    token = CancelToken()
    with pytest.raises(ZeroDivisionError):
        token.run(lambda: 1 / 0)
    assert not token.cancel(SessionCancelled)


def test_a_shielded_region_is_completed_and_then_the_session_ends():
    steps = []
    go_on = threading.Event()

    def body(child):
        with child.token.shielded():
            with child.token.shielded():
                child.started.set()
                assert go_on.wait(PATIENCE)
            steps.extend(i for i in range(1000))
        steps.append("after")

    child = Child(body)
    child.cancel()
    go_on.set()
    child.join()
    assert steps == list(range(1000))
    assert type(child.raised) is SessionCancelled


def test_a_region_that_can_be_interrupted_is_interrupted_and_only_then():
    calls = []
    queried = threading.Event()

    def query(child):
        with child.token.shielded(queried.set):
            child.started.set()
            assert queried.wait(PATIENCE)
        calls.append("after")

    child = Child(query)
    child.cancel()
    child.join()
    assert (calls, type(child.raised)) == ([], SessionCancelled)

    token = CancelToken()
    with token.shielded(lambda: calls.append("late")):
        pass
    token.cancel(SessionCancelled)
    assert calls == []


def test_a_region_that_can_be_interrupted_does_not_begin_in_a_cancelled_session():
    token = CancelToken()
    entered = []

    def cancel_and_go_on():
        with token.shielded():
            token.cancel(SessionCancelled)
            with token.shielded(lambda: None):
                entered.append("in an outer region, which goes on")
            entered.append("outer")

    with pytest.raises(SessionCancelled):
        cancel_and_go_on()
    with pytest.raises(SessionCancelled), token.shielded(lambda: None):
        entered.append("never")
    assert entered == ["in an outer region, which goes on", "outer"]


def test_an_error_in_a_shielded_region_gives_way_to_the_cancellation():
    token = CancelToken()

    def query():
        with token.shielded():
            token.cancel(SessionCancelled)
            raise ValueError("interrupted")

    with pytest.raises(SessionCancelled) as caught:
        query()
    assert isinstance(caught.value.__context__, ValueError)


def test_clean_up_after_the_cancellation_is_not_cut_short():
    steps = []

    def body(child):
        try:
            spin(child)
        finally:
            with child.token.shielded():
                steps.append("rolled back")
            child.token.check()
            with child.token.shielded(lambda: None):
                try:
                    raise KeyError
                except KeyError:
                    child.token.check()
            steps.append("closed")

    child = Child(body)
    child.cancel()
    child.join()
    assert steps == ["rolled back", "closed"]
    assert type(child.raised) is SessionCancelled


def test_a_swallowed_strike_is_raised_again_by_the_next_check():
    def body(child):
        with suppress(SessionEnded):  # as Python does with an exception in a destructor
            spin(child)
        child.token.check()

    child = Child(body)
    child.cancel()
    child.join()
    assert type(child.raised) is SessionCancelled


def test_a_swallowed_strike_can_be_repeated():
    swallowed = threading.Event()

    def body(child):
        with suppress(SessionEnded):
            spin(child)
        swallowed.set()
        spin(child)

    child = Child(body)
    child.cancel()
    assert swallowed.wait(PATIENCE)
    child.token.strike_again()
    child.join()
    assert type(child.raised) is SessionCancelled


def test_a_wait_is_woken():
    woken = Signal()

    def body(child):
        with child.token.shielded(), child.token.waking(woken.set):
            child.started.set()
            while not child.token.cancelled:
                woken.wait(PATIENCE)

    child = Child(body)
    child.cancel()
    child.join()
    assert type(child.raised) is SessionCancelled


def test_a_wake_up_before_the_wait_is_kept():
    woken = Signal()
    woken.set()
    began = time.monotonic()
    waiter = threading.Thread(target=woken.wait, args=(PATIENCE,))
    waiter.start()
    waiter.join()
    assert time.monotonic() - began < PATIENCE


def test_at_whatever_moment_it_strikes_no_region_is_torn_and_nothing_comes_later():
    def body(child):
        child.started.set()
        while True:
            with child.token.shielded():
                child.entered += 1
                child.left += 1
            child.token.check()
            with child.token.shielded(child.interrupted.set):
                child.entered += 1
                if child.token.cancelled:
                    child.missed = not child.interrupted.wait(PATIENCE)
                child.left += 1

    moments = random.Random(1)
    with frequent_thread_switches():
        for _ in range(300):
            child = Child(body)
            assert child.started.wait(PATIENCE)
            until = time.perf_counter() + moments.random() * 2e-4
            while time.perf_counter() < until:
                pass
            child.cancel()
            child.join()
            assert type(child.raised) is SessionCancelled
            assert child.entered == child.left
            assert not child.missed
            assert child.token._depth == 0
            assert child.token._interrupters == []


def test_a_strike_at_the_end_of_the_session_stays_in_it():
    """Bodies that end by themselves at the moment they are cancelled: returned or cancelled, and nothing later."""
    later = []

    class EndingChild(Child):
        def _main(self, body):
            super()._main(body)
            for _ in range(200):  # a stray strike would hit this
                pass
            later.append(1)

    def body(child):
        child.started.set()
        for _ in range(100):
            pass
        return "ended"

    rounds = 300
    with frequent_thread_switches():
        for _ in range(rounds):
            child = EndingChild(body)
            was_in_time = child.cancel()
            child.join()
            assert (child.returned == "ended") != (type(child.raised) is SessionCancelled)
            assert was_in_time or child.returned
    assert len(later) == rounds


def test_ctrl_c_in_a_shielded_region_is_raised_at_its_end():
    token = CancelToken()
    steps = []

    def press_in_a_region():
        with token.shielded():
            with token.shielded():
                signal.raise_signal(signal.SIGINT)
                steps.append(token.interrupted)
            steps.append("completed")

    with interrupts_at_safe_points(token), pytest.raises(KeyboardInterrupt):
        press_in_a_region()
    assert steps == [True, "completed"]
    assert not token.interrupted


def test_ctrl_c_outside_is_raised_at_once():
    token = CancelToken()
    with interrupts_at_safe_points(token), pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)


def test_the_handler_of_ctrl_c_is_put_back():
    before = signal.getsignal(signal.SIGINT)
    with interrupts_at_safe_points(CancelToken()):
        assert signal.getsignal(signal.SIGINT) is not before
    assert signal.getsignal(signal.SIGINT) is before


def test_a_process_that_ignores_ctrl_c_goes_on_ignoring_it():
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with interrupts_at_safe_points(CancelToken()):
            assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
