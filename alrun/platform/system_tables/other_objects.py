"""Report Metadata, Report Data Items, Query Metadata, XmlPort Metadata and All Profile.

Observed: what the columns hold, save where it says otherwise.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from alrun.platform.system_tables.declared import Declared, field_numbers, object_id, objects_of
from alrun.platform.system_tables.overlaid import Fields, Overlaid
from alrun.platform.system_tables.rows import Grouped
from alrun.runtime.modules import id_of
from alrun.runtime.session import Session
from alrun.semantics.object_symbols import ElementSymbol, ReportSymbol
from alrun.semantics.symbols import ObjectKind

_TRANSACTION_TYPES: Final = ("UpdateNoLocks", "Update", "Snapshot", "Browse", "Report")
_ALL_PROFILE: Final = 2000000178
_TENANT_SCOPE: Final = 1
_PROFILE_ID_LENGTH: Final = 30
_LAYOUTS: Final = ("RDLC", "Word", "Excel", "Custom")


def _first_table(row: Declared[ReportSymbol]) -> int:
    first = next(iter(row.symbol.data_items.values()), None)
    return 0 if first is None or first.table is None else first.table.object_id


def _number(row: Declared[ReportSymbol], name: str) -> int:
    value = row.symbol.constants.get(name)
    return value if isinstance(value, int) else 0


REPORT_METADATA = objects_of(
    ObjectKind.REPORT,
    {
        4: lambda row: row.flag("userequestpage", True),
        5: lambda row: row.flag("usesystemprinter"),
        6: lambda row: row.flag("enableexternalimages"),
        7: lambda row: row.flag("enablehyperlinks"),
        8: lambda row: row.flag("enableexternalassemblies"),
        9: lambda row: row.flag("processingonly"),
        10: lambda row: row.flag("showprintstatus", True),
        11: lambda row: row.option("transactiontype", _TRANSACTION_TYPES),
        15: lambda row: row.option("previewmode", ("Normal", "PrintLayout")),
        16: lambda row: row.option("defaultlayout", _LAYOUTS),
        17: lambda row: row.text("wordmergedataitem"),
        18: _first_table,
        19: lambda row: _number(row, "maximumdatasetsize"),
        20: lambda row: _number(row, "maximumdocumentcount"),
        22: lambda row: row.flag("allowscheduling", True),
        23: lambda row: row.text("defaultrenderinglayout"),
        24: lambda row: row.text("formatregion"),
        25: lambda row: row.flag("excellayoutmultipledatasheets"),
        27: lambda row: row.text("inherentpermissions").upper(),
        28: lambda row: row.text("inherententitlements").upper(),
        29: lambda row: row.symbol.namespace,
    },
    caption=3,
    app=26,
)
"""Undocumented: the paper sources and the time-out are 0."""


# Report Data Items

_SORTING: Final = re.compile(r"\bsorting\s*\(([^)]*)\)", re.IGNORECASE)
_DESCENDING: Final = re.compile(r"\border\s*\(\s*descending\s*\)", re.IGNORECASE)
_WHERE: Final = re.compile(r"\bwhere\s*\((.*)\)\s*$", re.IGNORECASE | re.DOTALL)
_CONDITION_FIELD: Final = re.compile(r'("(?:[^"]|"")+"|\w+)(?=\s*=\s*(?:const|filter|field)\b)', re.IGNORECASE)


class DataItemRow(NamedTuple):
    """A data item of a report."""

    report: ReportSymbol
    number: int
    item: ElementSymbol

    @property
    def depth(self) -> int:
        """How many data items it is in."""
        depth = 0
        item = self.item.parent
        while item is not None:
            depth += 1
            item = item.parent
        return depth

    def text(self, name: str) -> str:
        """A property as text."""
        return str(self.item.constants.get(name, ""))

    @property
    def sorting(self) -> str:
        """The numbers of the fields that it is sorted by."""
        sorting = _SORTING.search(self.text("dataitemtableview"))
        return "" if sorting is None else field_numbers(self.item.table, sorting[1])

    @property
    def view(self) -> str:
        """DataItemTableView with numbers for names: `SORTING(Field1) ORDER(1) WHERE(Field2=const(X))`.

        Observed: the order. Undocumented: the rest, where values are as they are written.
        """
        written = self.text("dataitemtableview")
        where = _WHERE.search(written)
        numbers = self.sorting.split(",") if self.sorting else []
        parts = [f"SORTING({','.join(f'Field{number}' for number in numbers)})"] * bool(numbers)
        parts += ["ORDER(1)"] * bool(_DESCENDING.search(written))
        if where is not None:
            parts.append(f"WHERE({_CONDITION_FIELD.sub(lambda name: self._numbered(name[1]), where[1])})")
        return " ".join(parts)

    def _numbered(self, name: str) -> str:
        return f"Field{field_numbers(self.item.table, name)}"


def _data_items(session: Session, report: ReportSymbol) -> Sequence[DataItemRow]:
    # Observed: the ids are not the places in the report. Undocumented: how they come about.
    items = ((zlib.crc32(name.encode()) & 0x7FFFFFFF, item) for name, item in report.data_items.items())
    return [DataItemRow(report, number, item) for number, item in sorted(items, key=lambda each: each[0])]


def _reports(session: Session) -> Sequence[ReportSymbol]:
    reports = session.program.symbols.in_order(ObjectKind.REPORT)
    return [report for report in reports if isinstance(report, ReportSymbol)]


REPORT_DATA_ITEMS = Grouped(
    {
        1: lambda row: row.report.object_id,
        2: lambda row: row.number,
        3: lambda row: row.item.name,
        4: lambda row: field_numbers(row.item.table, row.text("requestfilterfields")),
        5: lambda row: 0 if row.item.table is None else row.item.table.object_id,
        6: lambda row: row.depth,
        7: lambda row: row.sorting,
        8: lambda row: row.view,
    },
    groups=_reports,
    first=lambda report: report.object_id,
    items=_data_items,
    second=lambda row: row.number,
    row=lambda session, report, row: row,
)
"""Report Data Items."""


QUERY_METADATA = objects_of(
    ObjectKind.QUERY,
    {
        4: lambda row: row.text("apipublisher"),
        5: lambda row: row.text("apigroup"),
        6: lambda row: row.text("apiversion"),
        7: lambda row: row.text("entitysetname"),
        8: lambda row: row.text("entityname"),
        9: lambda row: row.text("querycategory"),
        11: lambda row: row.text("inherentpermissions").upper(),
        12: lambda row: row.text("inherententitlements").upper(),
    },
    caption=3,
    app=10,
)

XMLPORT_METADATA = objects_of(
    ObjectKind.XMLPORT,
    {
        4: lambda row: row.flag("userequestpage", True),
        5: lambda row: row.option("transactiontype", _TRANSACTION_TYPES),
        6: lambda row: row.option("direction", ("Import", "Export", "Both"), 2),
        7: lambda row: row.option("encoding", ("UTF8", "UTF16", "ISO88592"), 1),
        8: lambda row: row.option("textencoding", ("MSDos", "UTF8", "UTF16", "Windows")),
        9: lambda row: row.option("format", ("Xml", "VariableText", "FixedText")),
        11: lambda row: row.text("inherentpermissions").upper(),
        12: lambda row: row.text("inherententitlements").upper(),
    },
    caption=3,
    app=10,
)


# All Profile


def _profiles(session: Session) -> Iterator[Fields]:
    program = session.program.symbols
    for symbol in program.objects:
        if symbol.kind is ObjectKind.PROFILE:
            row = Declared(symbol, program)
            yield {
                1: _TENANT_SCOPE,
                2: id_of(symbol.app),
                3: symbol.name[:_PROFILE_ID_LENGTH].strip(" ").upper(),
                4: row.text("profiledescription") or row.text("description"),
                5: object_id(program, symbol, row.text("rolecenter"), ObjectKind.PAGE),
                14: symbol.app.name,
                15: row.flag("enabled", True),
                16: symbol.caption,
                17: row.flag("promoted", True),
            }


PROFILES = Overlaid(_ALL_PROFILE, range(1, 18), _profiles, "Cannot delete '%1' profile from an Installed Application.")
"""All Profile: those that apps declare, and what programs write. Observed: all are of the scope Tenant."""
