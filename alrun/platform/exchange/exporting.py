"""Records become rows of a data file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from alrun.platform.exchange.cells import Cell, package_text, to_cell
from alrun.platform.exchange.fields import UnknownField, find_field
from alrun.runtime.errors import ALError
from alrun.runtime.formatting import format_value
from alrun.runtime.records.record import Record
from alrun.runtime.session import Session
from alrun.runtime.storage.schema import default_value
from alrun.semantics.symbols import FieldClass, FieldSymbol, TableSymbol
from alrun.semantics.types import BLOB


class TableExport:
    """The rows of one table inside some filters, by primary key, with the values of `fields`."""

    def __init__(self, session: Session, table: TableSymbol, fields: Sequence[FieldSymbol]) -> None:
        self.table = table
        self.fields = tuple(fields)
        self._record: Record = session.program.object_class(table)(session)
        self._computed = tuple(
            field for field in fields if field.field_class is FieldClass.FLOW_FIELD or field.type == BLOB
        )

    def add_filter(self, text: str) -> None:
        """See only rows inside a filter, written `Field=filter`. Raises UnknownField, ALError."""
        field, expression = _split(self.table, text)
        self._record.set_filter(field, expression)

    def count(self) -> int:
        """How many rows there are."""
        return self._record.count()

    def rows(self) -> Iterator[list[Cell]]:
        """The rows as cells, one cell a field."""
        for values in self._values():
            yield [to_cell(values[field.index], field.type) for field in self.fields]

    def package_rows(self) -> Iterator[list[str]]:
        """The rows as the texts of a configuration package."""
        for values in self._values():
            yield [package_text(values[field.index], field.type) for field in self.fields]

    def shown_rows(self) -> Iterator[list[str]]:
        """The rows as a page shows them."""
        settings = self._record.session.settings
        for values in self._values():
            # A Blob is only there or not, as on a page.
            yield [
                "*" * bool(values[field.index])
                if field.type == BLOB
                else format_value(values[field.index], field.type, 0, 0, settings)
                for field in self.fields
            ]

    def blank_texts(self) -> list[str]:
        """What `shown_rows` has for fields that nothing was assigned to."""
        settings = self._record.session.settings
        return [
            "" if field.type == BLOB else format_value(default_value(field.type), field.type, 0, 0, settings)
            for field in self.fields
        ]

    def _values(self) -> Iterator[list[object]]:
        record = self._record
        try:
            found = record.find_set()
        except ALError as error:
            if error.code != "DB:NothingInsideFilter":
                raise
            return
        while found:
            if self._computed:
                record.calc_fields(*self._computed)
            yield record.values
            found = record.next() != 0


def _split(table: TableSymbol, text: str) -> tuple[FieldSymbol, str]:
    """The field and the expression of `Field=filter`; the field's name itself may have a `=`."""
    place = text.find("=")
    while place >= 0:
        try:
            return find_field(table, text[:place]), text[place + 1 :]
        except UnknownField:
            place = text.find("=", place + 1)
    name, equals, _ = text.partition("=")
    if not equals:
        raise UnknownField(f"the filter '{text}' is not of the form Field=filter")
    return find_field(table, name), ""
