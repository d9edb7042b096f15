"""DataTransfer: fields or rows of one table to another, without triggers and events, in install and upgrade code.

The product does it in one SQL statement. Here the rows go one by one past the program, whose code sees no difference.
Docs: devenv-data-transfer
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.records import texts
from alrun.runtime.records.record import Record
from alrun.runtime.session import Session
from alrun.runtime.storage.store import (
    FIRST_SYSTEM_TABLE,
    SYSTEM_CREATED_AT,
    SYSTEM_CREATED_BY,
    SYSTEM_ID,
    SYSTEM_MODIFIED_AT,
    SYSTEM_MODIFIED_BY,
    Author,
    DuplicateKey,
)
from alrun.runtime.values.variant import Variant
from alrun.runtime.variants import from_variant
from alrun.semantics.symbols import FieldClass, FieldSymbol, TableSymbol
from alrun.semantics.types import CodeType, TextType, Type, is_option_like

_AUDIT_FIELDS = frozenset({SYSTEM_CREATED_AT, SYSTEM_CREATED_BY, SYSTEM_MODIFIED_AT, SYSTEM_MODIFIED_BY})


class DataTransfer:
    """The content of a DataTransfer variable. The messages about the order and place of calls are observed."""

    def __init__(self) -> None:
        self.updates_audit_fields = True
        self._session: Session | None = None
        self._source: Record | None = None
        self._destination: Record | None = None
        self._fields: list[tuple[FieldSymbol, FieldSymbol]] = []
        self._constants: list[tuple[object, FieldSymbol]] = []
        self._joins: list[tuple[FieldSymbol, FieldSymbol]] = []

    def set_tables(self, session: Session, source: int, destination: int) -> None:
        """Begin anew, from one table to another. Raises ALError for a table that cannot be used."""
        self._fields.clear()
        self._constants.clear()
        self._joins.clear()
        self._session = session
        self._source = _record(session, source)
        self._destination = _record(session, destination)

    def add_field(self, source: int, destination: int) -> None:
        """Have a field of the source in one of the destination. Raises ALError if their types do not match."""
        source_field = _field(self._staged(self._source), source)
        field = _field(self._staged(self._destination), destination)
        _require_match(source_field, field)
        self._fields.append((source_field, field))

    def add_constant(self, value: Variant, destination: int) -> None:
        """Have one value in a field of the destination. Raises ALError if it does not fit."""
        field = _field(self._staged(self._destination), destination)
        self._constants.append((from_variant(value, field.type), field))

    def add_join(self, source: int, destination: int) -> None:
        """Only rows of the destination count whose field has the value of the source's."""
        source_field = _field(self._staged(self._source), source)
        field = _field(self._staged(self._destination), destination)
        _require_match(source_field, field)
        self._joins.append((source_field, field))

    def add_source_filter(self, number: int, text: str, values: Sequence[Variant]) -> None:
        """Take only rows of the source inside a filter."""
        record = self._staged(self._source)
        record.set_filter(_field(record, number), text, tuple(values))

    def add_destination_filter(self, number: int, text: str, values: Sequence[Variant]) -> None:
        """Change only rows of the destination inside a filter."""
        record = self._staged(self._destination)
        record.set_filter(_field(record, number), text, tuple(values))

    def copy_fields(self) -> None:
        """Write the fields into the rows of the destination that belong to those of the source.

        Raises ALError if nothing says which do: two tables need a join.
        """
        source, destination = self._staged(self._source), self._staged(self._destination)
        same_table = source.table is destination.table
        joins = self._joins or [(field, field) for field in source.table.primary_key.fields if same_table]
        if not joins:
            raise ALError(
                f"DataTransfer needs a join to copy fields from {source.table.name} to {destination.table.name}."
            )
        for row in _rows(source):
            for source_field, field in joins:
                destination.set_range(field, from_variant(_value(row, source_field), field.type))
            for changed in _rows(destination):
                self._fill(row, changed)
                changed.stored.modify(changed.values, self._author(changed))

    def copy_rows(self) -> None:
        """Add a row to the destination for each of the source. Raises ALError if it is there already."""
        source, destination = self._staged(self._source), self._staged(self._destination)
        audit = [field.name for _, field in self._fields if field.number in _AUDIT_FIELDS]
        if audit:
            raise UnsupportedFeature(f"DataTransfer.CopyRows into {audit[0]}")
        assert self._session is not None
        has_id = any(field.number == SYSTEM_ID for _, field in self._fields)
        for row in _rows(source):
            destination.values[:] = destination.info().defaults
            self._fill(row, destination)
            if not has_id:
                destination.values[destination.info().system.id] = self._session.new_guid()
            author = Author(self._session.user_security_id, self._session.clock.now())
            try:
                destination.stored.insert(destination.values, author)
            except DuplicateKey as error:
                raise texts.already_exists(destination, error.key) from None

    def _fill(self, row: Record, changed: Record) -> None:
        for source_field, field in self._fields:
            changed.values[field.index] = from_variant(_value(row, source_field), field.type)
        for value, field in self._constants:
            changed.values[field.index] = value

    def _author(self, changed: Record) -> Author:
        """Who has changed a row and when: as before, if the audit fields are to stay."""
        assert self._session is not None
        if self.updates_audit_fields:
            return Author(self._session.user_security_id, self._session.clock.now())
        system = changed.info().system
        user: Any = changed.values[system.modified_by]
        at: Any = changed.values[system.modified_at]
        return Author(user, at)

    def _staged(self, record: Record | None) -> Record:
        if record is None or self._session is None:
            raise ALError("SetTables must first be called before calling other methods on DataTransfer.")
        if self._session.lifecycle is None:
            raise ALError("DataTransfer is only usable during upgrade and installation code.")
        return record


def _record(session: Session, number: int) -> Record:
    table: TableSymbol | None = session.program.find_table(number)
    if table is None:
        raise ALError(f"DataTransfer cannot use the table {number}, which does not exist.")
    if number >= FIRST_SYSTEM_TABLE:
        raise ALError(f"DataTransfer cannot use the table {table.name} of the system.")
    record: Record = session.program.object_class(table)(session)
    return record


def _field(record: Record, number: int) -> FieldSymbol:
    field = record.table.fields_by_number.get(number)
    if field is None or field.field_class is not FieldClass.NORMAL:
        raise ALError(
            f"DataTransfer cannot use the field {number}, which the table {record.table.name} does not store."
        )
    return field


def _require_match(source: FieldSymbol, destination: FieldSymbol) -> None:
    if not _match(source.type, destination.type):
        raise ALError(
            f"DataTransfer cannot copy the field {source.name}, which is {source.type}, "
            f"to {destination.name}, which is {destination.type}."
        )


def _match(source: Type, destination: Type) -> bool:
    if isinstance(source, CodeType) and isinstance(destination, TextType):
        return True
    return source.name == destination.name or (is_option_like(source) and is_option_like(destination))


def _value(record: Record, field: FieldSymbol) -> Variant:
    return Variant(field.type, record.values[field.index])


def _rows(record: Record) -> Iterator[Record]:
    """The record on each row inside its filters."""
    if record.is_empty():
        return
    record.find_set()
    yield record
    while record.next():
        yield record
