"""Which report is meant: of Report.Run and its kin. Subscribers may have another one run.

Docs: devenv-substituting-reports
"""

from __future__ import annotations

from enum import IntEnum

from alrun.platform.objects.report import ReportInstance
from alrun.runtime.errors import ALError
from alrun.runtime.missing_objects import NOT_FOUND, missing_object
from alrun.runtime.records.record import Record
from alrun.runtime.records.references import RecordRef
from alrun.runtime.session import Session
from alrun.runtime.values.references import Cell
from alrun.semantics.object_symbols import ReportSymbol
from alrun.semantics.symbols import ObjectKind

_REPORTING_TRIGGERS = 2000000005
"""The codeunit of that name."""
_NONE = -1
"""What NewReportId is until a subscriber has its say."""


class RunMode(IntEnum):
    """The parameter RunMode of SubstituteReport: what a report is to be run for."""

    NORMAL = 0
    PARAMETERS_ONLY = 1
    EXECUTE = 2
    PRINT = 3
    SAVE_AS = 4
    RUN_MODAL = 5


def substitute(session: Session, number: int, mode: RunMode, parameters: str, record: Record | None) -> int:
    """The number of the report that runs in place of one: what the subscribers say, else its own. Raises ALError."""
    new_number = Cell(_NONE)
    record_ref = RecordRef(session) if record is None else RecordRef(session, record)
    arguments = {
        "reportid": number,
        "runmode": int(mode),
        "requestpagexml": parameters,
        "recordref": record_ref,
        "newreportid": new_number,
    }
    session.raise_codeunit_event(_REPORTING_TRIGGERS, "SubstituteReport", arguments)
    chosen = new_number.value
    assert isinstance(chosen, int)
    return number if chosen == _NONE else chosen


def numbered_report(
    session: Session, number: int, mode: RunMode, record: Record | None = None, parameters: str = ""
) -> ReportInstance:
    """A new instance of the report of an id, or of the one that takes its place, which sees what a record sees.

    Raises ALError if there is no such report, or it has no data item of the record's table.
    """
    chosen = substitute(session, number, mode, parameters, record)
    symbol = session.program.symbols.by_id(ObjectKind.REPORT, chosen)
    if not isinstance(symbol, ReportSymbol):
        raise missing_object(ObjectKind.REPORT, chosen)
    report: ReportInstance = session.program.object_class(symbol).create(session)
    report.begun()
    if record is not None:
        report.set_table_view(record)
    return report


def report_number(session: Session, name: str) -> int:
    """The id of a report by its name, which may have its namespace before it. Raises ALError if there is none."""
    symbol = session.program.find_named(ObjectKind.REPORT, name)
    if symbol is None:
        raise ALError(f"Report {name} does not exist.", NOT_FOUND)
    return symbol.object_id
