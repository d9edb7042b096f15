"""Code Coverage, Code Coverage Tests Run and Code Coverage Test Lookup: what CodeCoverageLog has recorded.

Observed: the lines are those of the object's file, rows can be deleted, a test has a row if it starts while its session
is recorded, and so has each procedure that runs within it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

from alrun.platform.system_tables.objects import OBJECT_KINDS, OBJECT_TYPES
from alrun.platform.system_tables.rows import Grouped, Listed
from alrun.runtime.code_coverage import CoverageLog, ObjectCode, RecordedCall, RecordedTest, method_id
from alrun.runtime.modules import id_of
from alrun.runtime.session import Session
from alrun.runtime.storage.virtual import RemovableRows
from alrun.semantics.symbols import ObjectSymbol

_OBJECT, _PROCEDURE, _EMPTY, _CODE = range(4)
"""The members of Line Type."""
_NOT_APPLICABLE, _NOT_COVERED, _COVERED = range(3)
"""The members of Code Coverage Status that lines have."""


class CoverageLine(NamedTuple):
    """A line of an object, from 1; `method_id` is 0 outside of procedures and triggers."""

    symbol: ObjectSymbol
    line: int
    type: int
    text: str
    hits: int
    status: int
    method_id: int


def _log(session: Session) -> CoverageLog:
    return session.run.code_coverage or CoverageLog()


def _objects(session: Session) -> Sequence[ObjectSymbol]:
    log = _log(session)
    shown = [each for each in log.objects() if each.kind in OBJECT_TYPES and each.object_id]
    return sorted(shown, key=lambda symbol: (OBJECT_TYPES[symbol.kind], symbol.object_id))


def _lines(session: Session, symbol: ObjectSymbol) -> Sequence[CoverageLine]:
    log = _log(session)
    code = log.code(session, symbol)
    if code is None:
        return ()
    hits = log.hits(symbol, code)
    starts = set().union(*code.statements.values())
    declarations = {procedure.line for procedure in code.procedures}
    methods = _methods(code)
    return [
        _line(symbol, code, line, declarations, starts, hits, methods.get(line, 0))
        for line in log.shown_lines(symbol, code)
    ]


def _line(
    symbol: ObjectSymbol,
    code: ObjectCode,
    line: int,
    declarations: set[int],
    starts: set[int],
    hits: Counter[int],
    method: int,
) -> CoverageLine:
    text = code.file.line_text(line)
    if line in declarations:
        return CoverageLine(symbol, line, _PROCEDURE, text, 0, _NOT_APPLICABLE, method)
    if line in starts:
        return CoverageLine(symbol, line, _CODE, text, hits[line], _COVERED if hits[line] else _NOT_COVERED, method)
    return CoverageLine(symbol, line, _OBJECT if line == code.line else _EMPTY, text, 0, _NOT_APPLICABLE, method)


def _methods(code: ObjectCode) -> dict[int, int]:
    """By line, the id of the procedure or trigger that it belongs to."""
    return {
        line: procedure.method_id
        for procedure in code.procedures
        for line in range(procedure.first, procedure.last + 1)
    }


class _CoveredObjects(Grouped[ObjectSymbol, CoverageLine, CoverageLine], RemovableRows):
    def remove(self, session: Session, key: Sequence[object]) -> None:
        type_, object_id, line = key
        assert isinstance(type_, int)
        assert isinstance(object_id, int)
        assert isinstance(line, int)
        log = _log(session)
        symbol = session.program.symbols.by_id(OBJECT_KINDS[type_], object_id)
        code = None if symbol is None else log.code(session, symbol)
        if symbol is not None and code is not None:
            log.remove(symbol, code, line)


CODE_COVERAGE = _CoveredObjects(
    {
        1: lambda row: OBJECT_TYPES[row.symbol.kind],
        2: lambda row: row.symbol.object_id,
        3: lambda row: row.line,
        4: lambda row: row.type,
        5: lambda row: row.text,
        6: lambda row: row.hits,
        7: lambda row: row.status,
        8: lambda row: row.method_id,
    },
    groups=_objects,
    first=lambda symbol: OBJECT_TYPES[symbol.kind],
    items=_lines,
    row=lambda session, symbol, line: line,
    second_of_group=lambda symbol: symbol.object_id,
)
"""Code Coverage: the lines of the objects that have run while their session was recorded."""


class _RecordedTests(Listed[RecordedTest], RemovableRows):
    def remove(self, session: Session, key: Sequence[object]) -> None:
        (test_id,) = key
        assert isinstance(test_id, int)
        _log(session).tests.pop(test_id, None)


TESTS_RUN = _RecordedTests(
    {
        1: lambda test: test.test_id,
        2: lambda test: test.procedure.owner.object_id,
        3: lambda test: method_id(test.procedure),
        4: lambda test: test.procedure.name,
        5: lambda test: id_of(test.procedure.owner.app),
    },
    all_rows=lambda session: sorted(_log(session).tests.values(), key=lambda test: test.test_id),
    first=lambda test: test.test_id,
)
"""Code Coverage Tests Run."""


def _call_key(call: RecordedCall) -> tuple[int, int, int, int]:
    owner = call.procedure.owner
    return OBJECT_TYPES[owner.kind], owner.object_id, method_id(call.procedure), call.test_id


_CALL_COLUMNS: Final[Mapping[int, Callable[[RecordedCall], object]]] = {
    1: lambda call: _call_key(call)[0],
    2: lambda call: _call_key(call)[1],
    3: lambda call: _call_key(call)[2],
    4: lambda call: _call_key(call)[3],
}


def _calls(session: Session) -> Sequence[RecordedCall]:
    return sorted(
        (call for call in _log(session).calls.values() if call.procedure.owner.kind in OBJECT_TYPES), key=_call_key
    )


class _RecordedCalls(Listed[RecordedCall], RemovableRows):
    def remove(self, session: Session, key: Sequence[object]) -> None:
        calls = _log(session).calls
        for each in [each for each, call in calls.items() if _call_key(call) == tuple(key)]:
            del calls[each]


TEST_LOOKUP = _RecordedCalls(_CALL_COLUMNS, all_rows=_calls, first=lambda call: _call_key(call)[0])
"""Code Coverage Test Lookup."""
