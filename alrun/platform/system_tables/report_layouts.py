"""Report Layout List: the layouts that reports and their extensions declare in `rendering`.

Observed: a row for each, with name, format, MIME type, caption and summary, whether it is obsolete, and what it says
of sheets. What is in the files is not there.
Undocumented: the rest. Docs: devenv-multiple-report-layouts
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from alrun.platform.system_tables.declared import option
from alrun.platform.system_tables.rows import Grouped
from alrun.runtime.formatting.captions import object_caption, translated
from alrun.runtime.modules import id_of, package_of
from alrun.runtime.session import Session
from alrun.runtime.storage.ordering import fold
from alrun.semantics.object_symbols import ReportLayout, ReportSymbol
from alrun.semantics.symbols import Constant, ObjectKind

_FORMATS: Final = ("RDLC", "Word", "Excel", "Custom")
_SHEETS: Final[Mapping[Constant | None, int]] = {False: 1, True: 2}
"""Values of the enum Excel Sheet Configuration by the property; 0 where it is not written."""


class LayoutRow(NamedTuple):
    """A layout of a report, as a session sees it."""

    session: Session
    report: ReportSymbol
    layout: ReportLayout

    def text(self, name: str) -> str:
        """A property as text; '' if it is not there."""
        return str(self.layout.constants.get(name, ""))

    def label(self, name: str, shown: str) -> str:
        """A property that is a label, in the language of the session."""
        path = (("ReportLayout", self.layout.name), ("Property", shown))
        return translated(self.layout.owner, path, self.text(name), self.session.settings)


def _reports(session: Session) -> Sequence[ReportSymbol]:
    reports = session.program.symbols.in_order(ObjectKind.REPORT)
    return [report for report in reports if isinstance(report, ReportSymbol)]


def _layouts(session: Session, report: ReportSymbol) -> Sequence[ReportLayout]:
    return sorted(report.layouts.values(), key=lambda layout: fold(layout.name))


REPORT_LAYOUTS = Grouped(
    {
        1: lambda row: row.report.object_id,
        2: lambda row: row.layout.name,
        3: lambda row: row.label("caption", "Caption") or row.layout.name,
        5: lambda row: package_of(row.layout.owner.app),
        7: lambda row: option(row.layout.constants, "type", _FORMATS),
        9: lambda row: row.text("mimetype"),
        10: lambda row: row.label("summary", "Summary"),
        11: lambda row: id_of(row.layout.owner.app),
        12: lambda row: object_caption(row.report, row.session.settings),
        13: lambda row: row.layout.owner.app.publisher,
        15: lambda row: True,
        16: lambda row: row.text("obsoletestate").lower() not in ("", "no"),
        17: lambda row: _SHEETS.get(row.layout.constants.get("excellayoutmultipledatasheets"), 0),
    },
    groups=_reports,
    first=lambda report: report.object_id,
    items=_layouts,
    second=lambda layout: fold(layout.name),
    row=LayoutRow,
)
