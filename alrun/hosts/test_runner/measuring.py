"""Coverage of AL tests: coverage.py measures it, but does not trace AL code while that runs.

Under Python's tracing a loop of AL takes several times as long, even where nobody listens to it. So AL tests run
without it, in code that marks its lines, and after each phase of a test coverage.py's tracer is shown the marked ones:
code of the AL file in which just these lines run. All that coverage.py does with lines it does with these, whatever it
is told of folders, contexts or data files.
"""

from __future__ import annotations

import ast
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from types import CodeType
from typing import Any, TypeAlias

import pytest

from alrun.hosts.test_runner.collecting import ALTest

_Tracers: TypeAlias = "tuple[Any, Any]"
"""The tracing function of this thread, and that of threads which start from now on; None for none."""


@contextmanager
def untraced() -> Iterator[None]:
    """Run something of alrun's own without Python's tracing."""
    before = _tracers()
    _trace_with((None, None))
    try:
        yield
    finally:
        _trace_with(before)


class MeasuredTests:
    """A plugin of pytest that measures AL tests.

    `take` gives by file the lines that have run since it was asked last.
    """

    def __init__(self, take: Callable[[], Mapping[str, Sequence[int]]]) -> None:
        self._take = take
        self._left_out: _Tracers | None = None
        """coverage.py's, while AL tests run."""

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
        """Leave out the tracer from an AL test to the last one that follows: they may set tracers of their own."""
        if self._left_out is None and isinstance(item, ALTest):
            self._left_out = _tracers()
            _trace_with((None, None))
        try:
            return (yield)
        finally:
            if not isinstance(nextitem, ALTest):
                self._take_up()

    def _take_up(self) -> None:
        if self._left_out is not None:
            _trace_with(self._left_out)
            self._left_out = None

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_setup(self) -> Iterator[None]:
        """Tell what ran, in the context of this phase."""
        return (yield from self._phase())

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self) -> Iterator[None]:
        """Tell what ran, in the context of this phase."""
        return (yield from self._phase())

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_teardown(self) -> Iterator[None]:
        """Tell what ran, in the context of this phase."""
        return (yield from self._phase())

    @pytest.hookimpl(wrapper=True, trylast=True)
    def pytest_runtestloop(self) -> Iterator[None]:
        """Tell what sessions have run after the test that started them, before the results are written."""
        try:
            return (yield)
        finally:
            self._take_up()
            self._show(sys.gettrace())

    def _phase(self) -> Iterator[None]:
        try:
            return (yield)
        finally:
            if self._left_out is not None:
                self._show(self._left_out[0])

    def _show(self, tracer: Any) -> None:
        codes = [_code(path, tuple(lines)) for path, lines in self._take().items()]
        if not codes:
            return
        before = sys.gettrace()
        sys.settrace(tracer)
        try:
            for code in codes:
                exec(code, {})
        finally:
            sys.settrace(before)


@lru_cache(maxsize=10_000)
def _code(path: str, lines: tuple[int, ...]) -> CodeType:
    """Code of a file in which these lines run and do nothing. Kept, since tests have much in common."""
    body: list[ast.stmt] = [ast.Pass(lineno=line, col_offset=0, end_lineno=line, end_col_offset=0) for line in lines]
    return compile(ast.Module(body, []), path, "exec", dont_inherit=True)


def _tracers() -> _Tracers:
    return sys.gettrace(), threading.gettrace()


def _trace_with(tracers: _Tracers) -> None:
    of_thread, of_threads = tracers
    threading.settrace(of_threads)
    sys.settrace(of_thread)
