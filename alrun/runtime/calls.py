"""The AL call stack, read from Python's own frames.

Emitted code carries AL file names and lines, so a Python frame is an AL frame once its globals name an AL object.
Everything else on the Python stack is alrun's own and is not shown.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from functools import lru_cache
from types import CodeType, FrameType
from typing import NamedTuple

from alrun.runtime.errors import ALError, StackLine
from alrun.semantics.symbols import AppInfo, ObjectSymbol, ProcedureSymbol

OBJECT_GLOBAL = "__al_object__"
"""The name under which emitted functions find the ObjectSymbol they belong to."""

PROCEDURE_GLOBAL = "__al_procedure__"
"""The name under which emitted procedures find their ProcedureSymbol."""

ACTING_OBJECT_GLOBAL = "__al_acting_object__"
"""The name under which a module of alrun has a function that tells for which object a frame of it works: reads the rows
of a page, say. Such frames are not on the call stack of AL."""

_TRIGGER = "(Trigger)"
_MAX_PYTHON_FRAMES = 4950
"""AL takes 990 nested calls and refuses 5000 (observed). A call is one Python frame, and up to three more where a
trigger or Codeunit.Run lies between."""
_THREAD_STACK_BYTES = 16 * 1024 * 1024


def allow_deep_calls() -> None:
    """Let AL code nest its calls as deep as AL does, in this thread and those started from now on.

    Calls through triggers and events take room on the C stack, of which some systems give threads little.
    """
    frame, depth = sys._getframe(), 0
    while frame.f_back is not None:
        frame, depth = frame.f_back, depth + 1
    sys.setrecursionlimit(max(sys.getrecursionlimit(), depth + _MAX_PYTHON_FRAMES))
    threading.stack_size(_THREAD_STACK_BYTES)


def capture(error: ALError) -> tuple[StackLine, ...]:
    """Give the error its call stack, if it has none yet: from where it was raised out to the session's first call.

    Called where an error is caught, while its traceback is still whole.
    """
    if error.call_stack is None:
        error.call_stack = stack_of_raised(error)
    return error.call_stack


def stack_of_raised(error: BaseException) -> tuple[StackLine, ...]:
    """The call stack where an exception was raised, innermost first; its traceback is still whole."""
    inner: list[StackLine] = []
    traceback = error.__traceback__
    outer = traceback.tb_frame.f_back if traceback is not None else sys._getframe(1)
    while traceback is not None:
        inner += _lines(traceback.tb_frame, traceback.tb_lineno)
        traceback = traceback.tb_next
    return (*reversed(inner), *_outer_lines(outer))


def current_stack() -> tuple[StackLine, ...]:
    """The call stack of the running code, innermost first."""
    return tuple(_outer_lines(sys._getframe(1)))


def stack_of(frame: FrameType) -> tuple[StackLine, ...]:
    """The call stack of the code that a frame runs in, innermost first."""
    return tuple(_outer_lines(frame))


def procedure_names(frame: FrameType) -> Iterator[str]:
    """The AL procedures and triggers that a frame runs in, innermost first."""
    for line in _outer_lines(frame):
        yield line.procedure.removesuffix(_TRIGGER)


class RunningCode(NamedTuple):
    """The object, and the procedure or trigger of it, that runs; None for what the platform does for the object."""

    symbol: ObjectSymbol
    procedure: ProcedureSymbol | None


def running_code() -> RunningCode | None:
    """The innermost code of an object that is running; None if there is none."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        symbol = frame.f_globals.get(OBJECT_GLOBAL)
        if isinstance(symbol, ObjectSymbol):
            return RunningCode(symbol, frame.f_globals.get(PROCEDURE_GLOBAL))
        acting_object = frame.f_globals.get(ACTING_OBJECT_GLOBAL)
        acting = None if acting_object is None else acting_object(frame)
        if acting is not None:
            return RunningCode(acting, None)
        frame = frame.f_back
    return None


def running_apps() -> Iterator[AppInfo]:
    """The apps of the procedures and triggers on the call stack, the running one first."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        symbol = frame.f_globals.get(OBJECT_GLOBAL)
        if isinstance(symbol, ObjectSymbol) and not frame.f_code.co_name.startswith("<"):
            yield symbol.app
        frame = frame.f_back


def _outer_lines(frame: FrameType | None) -> Iterator[StackLine]:
    while frame is not None:
        yield from _lines(frame, frame.f_lineno)
        frame = frame.f_back


def _lines(frame: FrameType, line: int) -> list[StackLine]:
    """The frame as a line of the AL call stack; nothing for a frame that is not AL code."""
    symbol = frame.f_globals.get(OBJECT_GLOBAL)
    code: CodeType = frame.f_code
    if not isinstance(symbol, ObjectSymbol) or code.co_name.startswith("<"):
        return []
    return [_line(symbol, code.co_name, line, code.co_filename)]


@lru_cache(maxsize=4096)
def _line(symbol: ObjectSymbol, procedure: str, line: int, path: str) -> StackLine:
    """A line of the AL call stack. Kept, since code that nests deep has the same lines again and again."""
    return StackLine(symbol.name, symbol.kind.title, symbol.object_id, procedure, line, str(symbol.app), path)
