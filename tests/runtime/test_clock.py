"""Sleeping, waiting, timers and threads, under real and under virtual time."""

import _thread
import threading
import time
from contextlib import nullcontext, suppress

import pytest

from alrun.runtime import clock as clock_module
from alrun.runtime.cancellation import CancelToken, interrupts_at_safe_points
from alrun.runtime.clock import UNIX_EPOCH, VIRTUAL_START, RealClock, VirtualClock
from alrun.runtime.errors import SessionCancelled, SessionEnded, SessionTimedOut

PATIENCE = 10.0
"""Seconds after which a test takes a thread for stuck."""


@pytest.fixture(params=[RealClock, VirtualClock])
def clock(request):
    clock = request.param()
    yield clock
    clock.close()


@pytest.fixture
def virtual():
    return VirtualClock()


class Run:
    """A clock, the root's token, and threads that note what they do and when."""

    def __init__(self, clock):
        self.clock = clock
        self.token = CancelToken()
        self.log = []
        self.ended = []
        """How the cancelled threads ended; the moment is not theirs to tell, since they unwind beside the others."""
        self.threads = []

    def note(self, what):
        self.log.append((self.clock.elapsed(), what))

    def start(self, body, timeout=None):
        """Start a thread with `body(token)`; its token."""
        token = CancelToken()

        def main():
            try:
                token.run(lambda: body(token))
            except SessionEnded as ended:
                self.ended.append(type(ended).__name__)

        def time_out():
            if token.cancel(SessionTimedOut):
                self.note("timed out")

        if timeout is not None:
            self.clock.call_at(self.clock.elapsed() + timeout, time_out, token)
        self.threads.append(self.clock.start_thread(main, f"test {len(self.threads)}", token))
        return token

    def sleeper(self, name, *naps):
        def body(token):
            for nap in naps:
                self.clock.sleep(nap, token)
                self.note(name)

        return body

    def sleep(self, milliseconds):
        self.clock.sleep(milliseconds, self.token)

    def join(self):
        for thread in self.threads:
            thread.join(PATIENCE)
            assert not thread.is_alive()


@pytest.fixture
def run(virtual):
    return Run(virtual)


def spin(_token):
    while True:
        pass


def test_now_is_an_al_date_time():
    assert UNIX_EPOCH == 62_135_596_800_000
    assert abs(RealClock().now() - UNIX_EPOCH - time.time() * 1000) < 60_000
    assert VirtualClock().now() == VIRTUAL_START == UNIX_EPOCH + 1_767_254_400_000  # date -d 2026-01-01T08:00Z +%s000
    assert VirtualClock(start=5).now() == 5


def test_a_sleep_lasts_as_long_as_it_says(clock):
    token = CancelToken()
    before = clock.now(), clock.elapsed()
    clock.sleep(30, token)
    clock.sleep(0, token)
    clock.sleep(-5, token)
    assert clock.elapsed() - before[1] >= 29
    assert clock.now() - before[0] >= 29
    if isinstance(clock, VirtualClock):
        assert clock.elapsed() == 30


def test_a_sleep_ends_at_once_when_it_is_cancelled(clock):
    run = Run(clock)
    began = time.monotonic()
    token = run.start(run.sleeper("slept", 3_600_000))
    run.sleep(20)
    assert token.cancel(SessionCancelled)
    run.join()
    assert (run.log, run.ended) == ([], ["SessionCancelled"])
    assert time.monotonic() - began < PATIENCE


def test_a_cancelled_session_does_not_begin_to_sleep(clock):
    token = CancelToken()
    token.cancel(SessionCancelled)
    with pytest.raises(SessionCancelled):
        clock.sleep(3_600_000, token)
    with pytest.raises(SessionCancelled):
        clock.wait_until(lambda: False, None, token)
    assert clock.elapsed() < 60_000


def test_a_timer_calls_back_unless_it_is_cancelled(clock):
    called = []
    clock.call_at(20, lambda: called.append("second"))
    clock.call_at(10, lambda: called.append("first"))
    clock.call_at(15, lambda: called.append("never")).cancel()
    late = clock.call_at(3_600_000, lambda: called.append("never"))
    clock.sleep(60, CancelToken())
    late.cancel()
    late.cancel()
    assert called == ["first", "second"]


def test_a_wait_ends_with_its_condition_or_its_deadline(clock):
    run = Run(clock)
    done = []

    def body(token):
        clock.sleep(20, token)
        done.append(1)
        clock.notify()

    run.start(body)
    assert not clock.wait_until(lambda: False, 5, run.token)
    assert clock.wait_until(lambda: bool(done), None, run.token)
    assert clock.wait_until(lambda: True, 0, run.token)
    assert not clock.wait_until(lambda: False, 0, run.token)
    run.join()


def test_a_notify_between_condition_and_wait_is_not_lost(clock):
    looked = []

    def condition():
        looked.append(1)
        if len(looked) == 1:
            other = threading.Thread(target=clock.notify)
            other.start()
            other.join()
        return len(looked) > 1

    assert clock.wait_until(condition, 3_600_000, CancelToken())
    assert clock.elapsed() < 60_000


@pytest.mark.parametrize("deferred", [True, False])
@pytest.mark.parametrize("milliseconds", [3_600_000, None])
def test_ctrl_c_ends_a_wait_of_the_main_thread(clock, deferred, milliseconds):
    """interrupt_main behaves as Ctrl+C does on the systems where it does not wake a waiting lock."""
    run = Run(clock)
    spinner = run.start(spin)  # under virtual time it holds the baton
    timer = threading.Timer(0.05, _thread.interrupt_main)
    began = time.monotonic()

    def wait():
        timer.start()
        if milliseconds is None:
            clock.wait_until(lambda: False, None, run.token)
        else:
            run.sleep(milliseconds)

    with interrupts_at_safe_points(run.token) if deferred else nullcontext(), pytest.raises(KeyboardInterrupt):
        wait()
    assert time.monotonic() - began < PATIENCE
    timer.join()
    spinner.cancel(SessionCancelled)
    run.join()
    run.sleep(1)  # the clock still works


def test_a_closed_real_clock_has_no_thread():
    clock = RealClock()
    clock.call_at(3_600_000, lambda: None)
    assert "alrun timers" in [thread.name for thread in threading.enumerate()]
    clock.close()
    assert "alrun timers" not in [thread.name for thread in threading.enumerate()]


def test_the_timers_of_a_real_clock_come_and_go():
    clock = RealClock()
    for _ in range(200):
        clock.call_at(3_600_000, lambda: None).cancel()
    called = threading.Event()
    clock.call_at(0, called.set)
    assert called.wait(PATIENCE)
    clock.close()


def test_virtual_time_jumps_from_deadline_to_deadline(run):
    run.start(run.sleeper("a", 100, 100))
    run.start(run.sleeper("b", 150, 600_000))
    run.sleep(200)
    run.note("root")
    run.sleep(1_000_000)
    run.join()
    assert run.log == [(100, "a"), (150, "b"), (200, "root"), (200, "a"), (600_150, "b")]


def test_at_one_moment_the_one_that_began_to_sleep_first_goes_first(run):
    run.start(run.sleeper("a", 50, 50))
    run.start(run.sleeper("b", 100))
    run.start(run.sleeper("c", 100))
    run.sleep(1000)
    run.join()
    assert run.log == [(50, "a"), (100, "b"), (100, "c"), (100, "a")]


def test_the_deadline_of_a_wait_comes_after_everything_else_of_that_moment(run):
    run.start(run.sleeper("a", 50, 50))
    assert not run.clock.wait_until(lambda: False, 100, run.token)
    run.note("root")
    run.join()
    assert run.log == [(50, "a"), (100, "a"), (100, "root")]


def test_sleeping_for_no_time_lets_the_others_go_first(run):
    run.start(lambda _token: run.note("child"))
    run.sleep(0)
    run.note("root")
    run.join()
    assert run.log == [(0, "child"), (0, "root")]


def test_only_one_thread_runs_at_a_time(run):
    running = []

    def body(token):
        for _ in range(20):
            running.append(1)
            for _ in range(1000):
                if len(running) > 1:
                    run.note("two at once")
            running.pop()
            run.clock.sleep(1, token)

    for _ in range(5):
        run.start(body)
    run.sleep(100)
    run.join()
    assert run.log == []


def test_threads_start_in_order_when_the_root_first_waits(run):
    for name in "abc":
        run.start(lambda _token, name=name: run.note(name))
    run.note("root")
    run.sleep(10)
    run.join()
    assert run.log == [(0, "root"), (0, "a"), (0, "b"), (0, "c")]


def test_a_thread_may_start_another(run):
    def body(token):
        run.clock.sleep(10, token)
        run.start(run.sleeper("grandchild", 10))
        run.note("child")

    run.start(body)
    run.sleep(100)
    run.join()
    assert run.log == [(10, "child"), (20, "grandchild")]


def test_a_time_out_at_the_moment_the_sleep_ends_was_there_first(run):
    run.start(run.sleeper("slept", 100), timeout=100)
    run.sleep(1000)
    run.join()
    assert run.log == [(100, "timed out")]
    assert run.ended == ["SessionTimedOut"]


def test_a_thread_cancelled_before_its_first_turn_runs_nothing(run):
    token = run.start(run.sleeper("slept", 100))
    token.cancel(SessionCancelled)
    run.join()
    run.sleep(1000)
    assert (run.log, run.ended) == ([], ["SessionCancelled"])


def test_a_thread_that_was_cancelled_before_it_was_started_runs_nothing(run):
    token = CancelToken()
    token.cancel(SessionCancelled)

    def main():
        with pytest.raises(SessionCancelled):
            token.run(lambda: run.note("ran"))

    thread = run.clock.start_thread(main, "test", token)
    thread.join(PATIENCE)
    assert not thread.is_alive()
    run.sleep(10)
    assert run.log == []


def test_a_thread_that_never_waits_lasts_until_its_time_out(run, monkeypatch):
    monkeypatch.setattr(clock_module, "LONGEST_TURN", 0.2)
    run.start(spin, timeout=10_000)
    run.start(run.sleeper("b", 500))
    run.sleep(700)
    run.note("root")
    run.clock.call_at(10_000, lambda: run.note("due"))
    run.sleep(20_000)
    run.join()
    # The loop is stopped early, but its time-out stays due when it was: that is when its engine tells the page.
    assert run.log == [(500, "b"), (700, "root"), (10_000, "due")]
    assert run.ended == ["SessionTimedOut"]


def test_a_thread_without_a_time_out_may_run_for_as_long_as_it_likes(run, monkeypatch):
    monkeypatch.setattr(clock_module, "LONGEST_TURN", 0.02)

    def body(_token):
        until = time.monotonic() + 0.1
        while time.monotonic() < until:
            pass
        run.note("ended")

    run.start(body)
    run.start(run.sleeper("b", 10))
    run.sleep(100)
    run.join()
    assert run.log == [(0, "ended"), (10, "b")]


def test_waiting_for_what_cannot_happen_is_an_error(run):
    with pytest.raises(RuntimeError, match="every thread waits"):
        run.clock.wait_until(lambda: False, None, run.token)
    run.start(run.sleeper("a", 10))
    with pytest.raises(RuntimeError, match="every thread waits"):
        run.clock.wait_until(lambda: False, None, run.token)
    assert run.log == [(10, "a")]
    run.join()
    run.sleep(10)
    assert run.clock.elapsed() == 20


def test_a_cancelled_thread_may_clean_up_beside_the_one_that_runs(run):
    cleaned = threading.Event()

    def body(token):
        try:
            run.clock.sleep(1000, token)
        finally:
            run.clock.sleep(1000, token)
            cleaned.set()

    token = run.start(body)
    run.sleep(10)
    token.cancel(SessionCancelled)
    assert cleaned.wait(PATIENCE)
    run.join()
    assert run.clock.elapsed() == 10


def test_two_runs_are_alike():
    def log():
        run = Run(VirtualClock())
        for i in range(8):
            run.start(run.sleeper(i, *(7 * i % 5 + 1, 3, i)), timeout=9 + i % 3)
        for nap in (3, 1, 4, 1, 5, 9):
            run.sleep(nap)
            run.note("root")
        run.join()
        return run.log

    first = log()
    assert all(log() == first for _ in range(20))


def test_virtual_time_stands_still_while_a_cancelled_thread_unwinds():
    clock, root, token = VirtualClock(), CancelToken(), CancelToken()
    ended_at = []

    def unwinds():
        with suppress(SessionTimedOut):
            token.run(lambda: clock.sleep(10_000, token))
        time.sleep(0.02)
        ended_at.append(clock.elapsed())

    thread = clock.start_thread(unwinds, "unwinds", token)
    clock.call_at(100, lambda: token.cancel(SessionTimedOut))
    clock.sleep(5000, root)
    assert (clock.elapsed(), ended_at) == (5000, [100])
    thread.join(PATIENCE)


def test_a_thread_that_has_ended_is_not_let_go(virtual):
    root, token = CancelToken(), CancelToken()
    virtual.start_thread(lambda: None, "ends", token)
    virtual.call_at(100, lambda: token.cancel(SessionTimedOut))
    virtual.sleep(5000, root)
    assert virtual.elapsed() == 5000
