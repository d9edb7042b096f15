"""System: recording which lines of code run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.session import Session
from alrun.semantics.builtins import MethodTable

if TYPE_CHECKING:
    from alrun.runtime.code_coverage import CoverageLog

METHODS = MethodTable()
method = METHODS.method

_TYPE, _ID = 1, 3
"""The fields of AllObj."""


def _log(session: Session) -> CoverageLog:
    if session.run.code_coverage is None:
        from alrun.runtime.code_coverage import CoverageLog  # few programs record

        session.run.code_coverage = CoverageLog()
    return session.run.code_coverage


@method("System.CodeCoverageLog([NewIsActive: Boolean] [, MultiSession: Boolean]): Boolean", bare=True)
def code_coverage_log(session: Session, new_is_active: bool | None = None, multi_session: bool = False) -> bool:
    """Start or stop recording the lines that run in the session, or in all sessions; gives what was asked for.

    Without arguments: whether the session is recorded. Observed: to stop what has not been started is no error.
    Raises UnsupportedFeature where something else follows the code already.
    Docs: methods-auto/system/system-codecoveragelog-method
    """
    log = _log(session)
    if new_is_active is None:
        return log.is_recorded(session)
    if new_is_active:
        log.start(session, multi_session)
    else:
        log.stop(session, multi_session)
    return new_is_active


@method("System.CodeCoverageRefresh()", bare=True)
def code_coverage_refresh() -> None:
    """Do nothing: the table Code Coverage shows at any time what has been recorded.

    Docs: methods-auto/system/system-codecoveragerefresh-method
    """


@method("System.CodeCoverageInclude(var ObjectRecord: Record)", bare=True)
def code_coverage_include(session: Session, object_record: Any) -> None:
    """Show the objects of an AllObj record, within its filters, in the table Code Coverage, whether or not they run.

    Undocumented: which records name objects. Raises UnsupportedFeature for one of another table.
    Docs: methods-auto/system/system-codecoverageinclude-method
    """
    from alrun.platform.system_tables.objects import ALL_OBJECTS_TABLES, OBJECT_KINDS  # as above

    table = object_record.table
    if table.object_id not in ALL_OBJECTS_TABLES:
        raise UnsupportedFeature(f"System.CodeCoverageInclude with records of the table {table.name}")
    log = _log(session)
    row = object_record.copied()
    fields = table.fields_by_number
    found = not row.is_empty() and row.find_set()
    while found:
        kind = OBJECT_KINDS.get(row.values[fields[_TYPE].index])
        symbol = None if kind is None else session.program.symbols.by_id(kind, row.values[fields[_ID].index])
        if symbol is not None and session.program.has_source(symbol):
            log.include(symbol)
        found = row.next() != 0
