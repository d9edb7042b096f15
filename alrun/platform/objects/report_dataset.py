"""The dataset of a report: the rows of its data items, as texts in the language that the report has when they are made.

Docs: devenv-report-dataset
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

from alrun.platform.objects.report import ReportInstance
from alrun.runtime.formatting import format_value
from alrun.runtime.formatting.captions import field_caption, translated
from alrun.runtime.session import Session
from alrun.runtime.values.blobs import blob_bytes
from alrun.runtime.values.variant import Variant
from alrun.semantics import types
from alrun.semantics.object_symbols import ElementKind, ElementSymbol, ReportLabel
from alrun.semantics.python_names import column_getter_name

_XML_FORMAT = 9


@dataclass(slots=True)
class DatasetRow:
    """A row of a data item: the texts of its columns, and the rows of the data items in it."""

    item: ElementSymbol
    values: list[tuple[ElementSymbol, str]]
    """Each column with its value: numbers, dates and Booleans as XML has them, options by their captions."""
    rows: list[DatasetRow] = field(default_factory=list)


class Dataset:
    """Collects rows. That of a report which only processes has none: nobody looks at its columns."""

    def __init__(self, report: ReportInstance) -> None:
        self.report = report
        self.rows: list[DatasetRow] = []
        """Those of the outermost data items."""
        self._is_kept = not report.is_processing_only
        self._open: list[DatasetRow] = []
        self._getters: dict[ElementSymbol, list[tuple[ElementSymbol, Callable[[], object]]]] = {}

    def begin_row(self, item: ElementSymbol) -> None:
        """Begin a row with the values that the columns have now. Raises ALError."""
        if not self._is_kept:
            return
        getters = self._getters.get(item)
        if getters is None:
            getters = self._getters[item] = self._getters_of(item)
        session = self.report.session
        values = [(column, _text(session, getter(), column)) for column, getter in getters]
        self._open.append(DatasetRow(item, values))

    def _getters_of(self, item: ElementSymbol) -> list[tuple[ElementSymbol, Callable[[], object]]]:
        """The columns of a data item with what evaluates their expressions."""
        columns = (child for child in item.children if child.kind is ElementKind.COLUMN)
        return [
            (column, getattr(self.report.instance_of(column.owner), column_getter_name(column.name)))
            for column in columns
        ]

    def end_row(self, keep: bool) -> None:
        """End the row that was begun last, which is in the dataset only if it is kept."""
        if not self._is_kept:
            return
        row = self._open.pop()
        if keep:
            (self._open[-1].rows if self._open else self.rows).append(row)

    def labels(self) -> list[tuple[str, str]]:
        """Each label with its text: those of the report, and the captions that columns include; by name.

        Docs: devenv-report-object, properties/devenv-includecaption-property
        """
        session = self.report.session
        found = {label.name: _label_text(session, label) for label in self.report.symbol.labels.values()}
        for column in self.report.symbol.columns.values():
            if column.constants.get("includecaption") is True and column.table_field is not None:
                found[f"{column.name}Caption"] = field_caption(column.table_field, session.settings)
        return sorted(found.items(), key=lambda each: each[0].lower())


def _label_text(session: Session, label: ReportLabel) -> str:
    return translated(label.owner, (("ReportLabel", label.name),), label.text, session.settings)


def _text(session: Session, value: object, column: ElementSymbol) -> str:
    type_: types.Type = column.type
    if isinstance(value, Variant):
        type_, value = value.type, value.value
    if types.is_textual(type_):
        return cast(str, value)
    if type_ == types.BLOB:
        return base64.b64encode(blob_bytes(cast(bytes, value))).decode("ascii")
    if type_ in (types.MEDIA, types.MEDIA_SET):
        return format_value(value, types.GUID, 0, _XML_FORMAT, session.settings)
    captions = column.constants.get("optioncaption", column.constants.get("optioncaptionml"))
    if types.is_option_like(type_):
        if isinstance(type_, types.OptionType) and captions is not None:
            return _option_caption(session, column, str(captions), cast(int, value))
        return format_value(value, type_, 0, 0, session.settings)
    return format_value(value, type_, 0, _XML_FORMAT, session.settings)


def _option_caption(session: Session, column: ElementSymbol, captions: str, value: int) -> str:
    """The caption that an OptionCaption of the column gives to an option.

    Docs: properties/devenv-optioncaption-property
    """
    path = (("ReportColumn", column.name), ("Property", "OptionCaption"))
    shown = translated(column.owner, path, captions, session.settings).split(",")
    return shown[value] if 0 <= value < len(shown) else str(value)
