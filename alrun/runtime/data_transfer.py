"""DataTransfer: fields or rows of one table to another, without triggers and events, in install and upgrade code.

One SQL statement does it. Rows go one by one only to find the one that cannot be written, so that the error names it.
Docs: devenv-data-transfer
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from alrun.runtime.errors import ALError
from alrun.runtime.records import texts
from alrun.runtime.records.record import Record
from alrun.runtime.session import Session
from alrun.runtime.storage.schema import is_stored
from alrun.runtime.storage.store import (
    FIRST_SYSTEM_TABLE,
    SYSTEM_ID,
    Author,
    DuplicateKey,
    RepeatedJoin,
    Transfer,
)
from alrun.runtime.values.variant import Variant
from alrun.runtime.variants import from_variant
from alrun.semantics.symbols import FieldClass, FieldSymbol, TableSymbol
from alrun.semantics.types import CodeType, TextType, Type, is_option_like

_JOIN_GROUP = 10
"""The filter group for what rows are joined by; nobody else can reach these records."""


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
        if source.is_empty() or destination.is_empty() or not (self._fields or self._constants):
            return
        author = self._author() if self.updates_audit_fields else None
        transfer = self._transfer(source, author)
        try:
            try:
                done = destination.stored.transfer_fields(transfer, destination.rows_wanted(), joins)
            except DuplicateKey:
                # Nothing was written. One by one, the row is found that cannot be.
                done = False
            if not done:
                self._one_by_one(lambda: self._copy_fields(source, destination, joins))
        except RepeatedJoin:
            raise ALError(
                f"DataTransfer cannot copy fields from {source.table.name} to {destination.table.name}: "
                f"several rows of {source.table.name} have the same values in the fields of the join."
            ) from None

    def _copy_fields(
        self, source: Record, destination: Record, joins: Sequence[tuple[FieldSymbol, FieldSymbol]]
    ) -> None:
        used: set[tuple[object, ...]] = set()
        for row in _rows(source):
            joined = tuple(row.values[field.index] for field, _ in joins)
            if joined in used:
                raise RepeatedJoin
            used.add(joined)
            narrowed = self._another(destination)
            for source_field, field in joins:
                narrowed.set_range(field, from_variant(_value(row, source_field), field.type))
            for changed in _rows(narrowed):
                self._fill(row, changed)
                try:
                    changed.stored.modify(changed.values, self._author_of(changed))
                except DuplicateKey as error:
                    raise texts.already_exists(changed, error.key) from None

    def _another(self, destination: Record) -> Record:
        """A record with the same filters, which those of one more group come on top of."""
        assert self._session is not None
        record: Record = self._session.program.object_class(destination.table)(self._session)
        record.copy_filters(destination)
        record.filter_group(_JOIN_GROUP)
        return record

    def copy_rows(self) -> None:
        """Add a row to the destination for each of the source. Raises ALError if it is there already."""
        source, destination = self._staged(self._source), self._staged(self._destination)
        if source.is_empty():
            return
        values = list(destination.info().defaults)
        for value, field in self._constants:
            values[field.index] = value
        try:
            if destination.stored.transfer_rows(self._transfer(source, self._author()), values):
                return
        except DuplicateKey:
            # Nothing was added. One by one, the row is found that cannot be.
            pass
        self._one_by_one(lambda: self._copy_rows(source, destination))

    def _copy_rows(self, source: Record, destination: Record) -> None:
        assert self._session is not None
        has_id = any(field.number == SYSTEM_ID for _, field in self._fields)
        for row in _rows(source):
            destination.values[:] = destination.info().defaults
            self._fill(row, destination)
            if not has_id:
                destination.values[destination.info().system.id] = self._session.new_system_id()
            try:
                destination.stored.insert(destination.values, self._author())
            except DuplicateKey as error:
                raise texts.already_exists(destination, error.key) from None

    def _one_by_one(self, copy: Callable[[], None]) -> None:
        """Copy all rows, or none if that fails."""
        assert self._session is not None
        store = self._session.store
        savepoint = store.savepoint()
        try:
            copy()
        except BaseException:
            store.rollback_to(savepoint)
            raise
        store.release(savepoint)

    def _transfer(self, source: Record, author: Author | None) -> Transfer:
        constants = tuple((field, value) for value, field in self._constants)
        return Transfer(source.table, source.company, source.rows_wanted(), tuple(self._fields), constants, author)

    def _fill(self, row: Record, changed: Record) -> None:
        for source_field, field in self._fields:
            changed.values[field.index] = from_variant(_value(row, source_field), field.type)
        for value, field in self._constants:
            changed.values[field.index] = value

    def _author(self) -> Author:
        assert self._session is not None
        return Author(self._session.user_security_id, self._session.clock.now())

    def _author_of(self, changed: Record) -> Author:
        """Who has changed a row and when: as before, if the audit fields are to stay."""
        if self.updates_audit_fields:
            return self._author()
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
    if not is_stored(table):
        raise ALError(f"DataTransfer cannot use the table {table.name}, whose rows are not in the database.")
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
