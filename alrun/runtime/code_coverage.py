"""Recording which lines of AL run, for CodeCoverageLog and the tables that show what it recorded.

Python's own tracing does it, since emitted code carries AL lines. While nobody records, it costs nothing.
"""

from __future__ import annotations

import sys
import threading
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from types import FrameType
from typing import TYPE_CHECKING, Any

from alrun.runtime.calls import PROCEDURE_GLOBAL
from alrun.runtime.errors import UnsupportedFeature
from alrun.semantics.symbols import ObjectSymbol, ProcedureSymbol
from alrun.source import SourceFile
from alrun.tree import struct

if TYPE_CHECKING:
    from alrun.runtime.session import Session


@struct
class ProcedureLines:
    """A procedure or trigger: it is declared on `line` and is the lines `first` to `last`."""

    method_id: int
    line: int
    first: int
    last: int


@struct
class ObjectCode:
    """The lines of an object, `first` to `last` of its file; its name is on `line`."""

    file: SourceFile
    line: int
    first: int
    last: int
    procedures: Sequence[ProcedureLines]
    """In the order of the source."""
    statements: Mapping[int, set[int]]
    """For each line that belongs to statements, the lines on which these begin."""


@struct
class RecordedTest:
    """A test procedure that has started while its session was recorded."""

    test_id: int
    procedure: ProcedureSymbol


@struct
class RecordedCall:
    """That a procedure ran within a test."""

    procedure: ProcedureSymbol
    test_id: int


def method_id(procedure: ProcedureSymbol) -> int:
    """What tells a procedure from the others of its object. Undocumented: the platform's are the compiler's."""
    return procedure.span.start


def _test_id(procedure: ProcedureSymbol) -> int:
    """A number that is another one for each test of a program: not negative, so that it fits an Integer."""
    owner = procedure.owner
    return zlib.crc32(f"{owner.app.identity} {owner.object_id} {procedure.python_name}".encode()) & 0x7FFF_FFFF


class CoverageLog:
    """What has been recorded of the sessions of a run, and which of them are recorded now.

    `tests` and `calls` are of the tests that have started meanwhile, by the keys of the tables that show them.
    """

    def __init__(self) -> None:
        self.tests: dict[int, RecordedTest] = {}
        self.calls: dict[tuple[ObjectSymbol, int, int], RecordedCall] = {}
        self._steps: defaultdict[ObjectSymbol, Counter[tuple[int, int]]] = defaultdict(Counter)
        """By object, how often a line ran after another one of the same call; the one before the first is 0."""
        self._removed: defaultdict[ObjectSymbol, set[int]] = defaultdict(set)
        """By object, the lines whose rows were deleted."""
        self._codes: dict[ObjectSymbol, ObjectCode | None] = {}
        self._sessions: set[int] = set()
        self._records_all = False
        self._running: dict[int, list[int]] = {}
        """By session, the ids of the tests that are running, the innermost last."""

    # --- Starting and stopping

    def is_recorded(self, session: Session) -> bool:
        """Whether the running session is recorded now.

        Python gives up to trace a thread where no room is left on the stack for what traces it.
        """
        return self._is_wanted(session) and sys.gettrace() == self._on_call

    def _is_wanted(self, session: Session) -> bool:
        return self._records_all or session.session_id in self._sessions

    def start(self, session: Session, every_session: bool) -> None:
        """Record a session from now on, or all sessions. Raises UnsupportedFeature if something else traces it.

        Of the other sessions that run already, those are missed whose threads have begun.
        """
        before = sys.gettrace()
        if before is not None and before != self._on_call:
            raise UnsupportedFeature("System.CodeCoverageLog while --trace, coverage.py or a debugger follows the code")
        if every_session:
            self._records_all = True
            threading.settrace(self._on_call)
        else:
            self._sessions.add(session.session_id)
        if before is None:
            self._running.pop(session.session_id, None)
            self._follow_running(sys._getframe(1))
            sys.settrace(self._on_call)

    def stop(self, session: Session, every_session: bool) -> None:
        """No longer record a session, or all of them; nothing if none is recorded."""
        if not every_session:
            self._sessions.discard(session.session_id)
        elif self._records_all:
            self._records_all = False
            threading.settrace(None)
        if not self._is_wanted(session):
            self._running.pop(session.session_id, None)
            self._leave_thread()

    def close(self) -> None:
        """The run ends, and with it what it records."""
        self._sessions.clear()
        if self._records_all:
            self._records_all = False
            threading.settrace(None)
        self._leave_thread()

    def _leave_thread(self) -> None:
        if sys.gettrace() == self._on_call:
            sys.settrace(None)

    # --- What Python calls

    def _on_call(self, frame: FrameType, event: str, argument: object) -> Any:
        if not _is_procedure(frame):
            return None
        # Every emitted function has the instance it belongs to as its first parameter.
        session: Session = frame.f_locals["self"].session
        if not self._is_wanted(session):
            return None
        procedure: ProcedureSymbol = frame.f_globals[PROCEDURE_GLOBAL]
        running = self._running.setdefault(session.session_id, [])
        if procedure.test is not None:
            test = RecordedTest(_test_id(procedure), procedure)
            self.tests[test.test_id] = test
            running.append(test.test_id)
            return self._follow(procedure, 0, running)
        if running:
            test_id = running[-1]
            self.calls[procedure.owner, method_id(procedure), test_id] = RecordedCall(procedure, test_id)
        return self._follow(procedure, 0, None)

    def _follow(self, procedure: ProcedureSymbol, line: int, running: list[int] | None) -> Any:
        """What Python calls for the lines of a call that is on a line. `running` loses its last one with the call."""
        steps, owner = self._steps, procedure.owner

        def on_event(frame: FrameType, event: str, argument: object) -> Any:
            nonlocal line
            if event == "line":
                steps[owner][line, frame.f_lineno] += 1
                line = frame.f_lineno
            elif event == "return" and running:
                running.pop()
            return on_event

        return on_event

    def _follow_running(self, frame: FrameType | None) -> None:
        """Record the rest of the calls that are running."""
        while frame is not None:
            if _is_procedure(frame) and self._is_wanted(frame.f_locals["self"].session):
                frame.f_trace = self._follow(frame.f_globals[PROCEDURE_GLOBAL], frame.f_lineno, None)
            frame = frame.f_back

    # --- What was recorded

    def include(self, symbol: ObjectSymbol) -> None:
        """Show an object whether or not it runs."""
        self._steps[symbol]

    def objects(self) -> list[ObjectSymbol]:
        """The objects that have run or were included."""
        return list(self._steps)

    def code(self, session: Session, symbol: ObjectSymbol) -> ObjectCode | None:
        """The lines of an object; None if there is no source of it."""
        if symbol not in self._codes:
            self._codes[symbol] = session.program.object_code(symbol)
        return self._codes[symbol]

    def hits(self, symbol: ObjectSymbol, code: ObjectCode) -> Counter[int]:
        """By the line on which statements begin, how often they ran.

        Inside a statement of several lines Python goes to and fro, for which it does not count again.
        """
        found: Counter[int] = Counter()
        for (before, line), times in self._steps[symbol].items():
            for start in code.statements.get(line, ()):
                if line == before or start not in code.statements.get(before, ()):
                    found[start] += times
        return found

    def shown_lines(self, symbol: ObjectSymbol, code: ObjectCode) -> Iterator[int]:
        """The lines of an object whose rows were not deleted."""
        removed = self._removed.get(symbol, ())
        return (line for line in range(code.first, code.last + 1) if line not in removed)

    def remove(self, symbol: ObjectSymbol, code: ObjectCode, line: int) -> None:
        """Forget a line of an object, and the object with its last one; what runs again is there again."""
        steps = self._steps[symbol]
        for step in [step for step in steps if line in code.statements.get(step[1], ())]:
            del steps[step]
        removed = self._removed[symbol]
        removed.add(line)
        if len(removed) == code.last - code.first + 1:
            del self._steps[symbol], self._removed[symbol]


def _is_procedure(frame: FrameType) -> bool:
    """Whether a frame is that of an AL procedure or trigger: not of an expression of a page, nor of one entered."""
    return frame.f_globals.get(PROCEDURE_GLOBAL) is not None and not frame.f_code.co_name.startswith("<")
