"""`--trace`: each line of AL that runs becomes an event `trace {object, procedure, line}` of the session that runs it.

Python's own tracing does it, since emitted code carries AL lines. While nobody traces, it costs nothing.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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
    symbol = frame.f_globals[OBJECT_GLOBAL]
    assert isinstance(symbol, ObjectSymbol)
    # Every emitted function has the instance it belongs to as its first parameter.
    session: Session = frame.f_locals["self"].session
    session.emit("trace", {"object": symbol.name, "procedure": frame.f_code.co_name, "line": line})


def _is_al(frame: FrameType) -> bool:
    return OBJECT_GLOBAL in frame.f_globals and not frame.f_code.co_name.startswith("<")


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
