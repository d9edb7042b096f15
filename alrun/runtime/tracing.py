"""`--trace`: each line of AL that runs becomes an event `trace {object, procedure, line}` of the session that runs it.

Python's own tracing does it, since emitted code carries AL lines. While nobody traces, it costs nothing.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from types import CodeType, FrameType
from typing import Any

from alrun.runtime.calls import OBJECT_GLOBAL
from alrun.runtime.session import Session
from alrun.semantics.symbols import ObjectSymbol


@contextmanager
def traced() -> Iterator[None]:
    """Report the lines that run meanwhile: in this thread and in those that are started meanwhile."""
    stop = _start()
    try:
        yield
    finally:
        stop()


def _report(frame: FrameType, line: int) -> None:
    """Tell the session of the frame about a line, if a statement is on it."""
    code = frame.f_code
    # Every emitted function has the instance it belongs to as its first parameter.
    instance = frame.f_locals["self"]
    if line not in _statement_lines(code) or _is_accessor(instance, code):
        return
    symbol = frame.f_globals[OBJECT_GLOBAL]
    assert isinstance(symbol, ObjectSymbol)
    session: Session = instance.session
    session.emit("trace", {"object": symbol.name, "procedure": code.co_name, "line": line})


def _is_al(frame: FrameType) -> bool:
    return OBJECT_GLOBAL in frame.f_globals and not frame.f_code.co_name.startswith("<")


def _is_accessor(instance: object, code: CodeType) -> bool:
    """Whether the code is that of a page's expression: only accessors are called by the name that is shown."""
    function = getattr(type(instance), code.co_name, None)
    return getattr(function, "__code__", None) is code


@cache
def _statement_lines(code: CodeType) -> frozenset[int]:
    """The lines of a procedure that hold statements: not where it is declared, nor its last `end`.

    What a procedure does before its first statement (it makes its variables) has the whole of it for its position,
    and what it does after the last one a position without width.
    """
    places = {((line, column), (end_line, end_column)) for line, end_line, column, end_column in _positions(code)}
    places = {(start, end) for start, end in places if start != end}
    if not places:
        return frozenset()
    whole = min(start for start, _ in places), max(end for _, end in places)
    if whole in places and whole[0][0] == code.co_firstlineno < whole[1][0]:
        places = {(start, end) for start, end in places if end != whole[1]}
    return frozenset(line for (line, _), _ in places)


def _positions(code: CodeType) -> Iterator[tuple[int, int, int, int]]:
    for line, end_line, column, end_column in code.co_positions():
        if line is not None and end_line is not None and column is not None and end_column is not None:
            yield line, end_line, column, end_column


if sys.version_info >= (3, 12):
    _NAME = "alrun --trace"

    def _start() -> Callable[[], None]:
        monitoring = sys.monitoring
        tool = next(number for number in range(6) if monitoring.get_tool(number) is None)

        def on_line(code: CodeType, line: int) -> Any:
            frame = sys._getframe(1)
            if not _is_al(frame):
                return monitoring.DISABLE
            _report(frame, line)
            return None

        monitoring.use_tool_id(tool, _NAME)
        monitoring.register_callback(tool, monitoring.events.LINE, on_line)
        monitoring.set_events(tool, monitoring.events.LINE)

        def stop() -> None:
            monitoring.set_events(tool, monitoring.events.NO_EVENTS)
            monitoring.free_tool_id(tool)

        return stop

else:

    def _start() -> Callable[[], None]:
        before, before_in_threads = sys.gettrace(), threading.gettrace()
        threading.settrace(_on_call)
        sys.settrace(_on_call)

        def stop() -> None:
            sys.settrace(before)
            threading.settrace(before_in_threads)

        return stop

    def _on_call(frame: FrameType, event: str, argument: object) -> Any:
        return _on_event if _is_al(frame) else None

    def _on_event(frame: FrameType, event: str, argument: object) -> Any:
        if event == "line":
            _report(frame, frame.f_lineno)
        return _on_event
