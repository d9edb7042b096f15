"""Rows of a data file become records, each written as a user would write it: fields are validated, triggers run.

Docs: properties/devenv-tablerelation-property, methods-auto/record/record-validate-method
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from alrun.platform.exchange.cells import Cell, Missing, from_cell
from alrun.runtime.errors import ALError
from alrun.runtime.records import texts
from alrun.runtime.records.record import Record
from alrun.runtime.session import Session
from alrun.runtime.storage.store import SYSTEM_ID
from alrun.runtime.transactions import CATCHABLE, as_al_error
from alrun.semantics.symbols import FieldSymbol, TableSymbol


class Existing(Enum):
    """What becomes of a row whose primary key is in the table already."""

    UPDATE = "update"
    SKIP = "skip"
    REJECT = "reject"


class Outcome(Enum):
    """What became of a row."""

    INSERTED = "inserted"
    MODIFIED = "modified"
    SKIPPED = "skipped"


class Rejected(Exception):
    """A row that was not imported, and left nothing behind: at which field, if at one, and why."""

    def __init__(self, field: FieldSymbol | None, error: ALError) -> None:
        super().__init__(error.text)
        self.field = field
        self.error = error


class MissingKey(Exception):
    """The file lacks fields of the primary key, so that rows cannot be told apart; `str()` names them."""


@dataclass(frozen=True)
class ImportOptions:
    """How rows are written. Without `validate` fields are assigned and no trigger runs."""

    validate: bool = True
    existing: Existing = Existing.UPDATE


class _Place(NamedTuple):
    """A column of the file and the field it fills."""

    column: int
    field: FieldSymbol


class TableImport:
    """Writes rows into one table. `fields` are those of the columns, None where a column is left aside."""

    def __init__(
        self, session: Session, table: TableSymbol, fields: Sequence[FieldSymbol | None], options: ImportOptions
    ) -> None:
        """Raises MissingKey."""
        places = [_Place(column, field) for column, field in enumerate(fields) if field is not None]
        key = table.primary_key.fields
        missing = [field.name for field in key if not any(place.field is field for place in places)]
        # A number that the table gives itself, and the key of a setup table with one record, may be left out.
        if missing and not (len(key) == 1 and (key[0].auto_increment or key[0].name.lower() == "primary key")):
            raise MissingKey(f"the table {table.name} needs {', '.join(missing)}: they are its primary key")
        self._session = session
        self._table = table
        self._options = options
        self._key = [place for field in key for place in places if place.field is field]
        self._others = [place for place in places if place.field not in key and place.field.number != SYSTEM_ID]
        self._system_id = next((place for place in places if place.field.number == SYSTEM_ID), None)

    def add(self, cells: Sequence[Cell]) -> Outcome:
        """Write one row. Raises Rejected, and the database is as before the row."""
        store = self._session.store
        savepoint = store.savepoint()
        row = _Row(self._session, self._table, self._options)
        try:
            outcome = row.write(self._system_id, self._key, self._others, cells)
        except CATCHABLE as error:
            store.rollback_to(savepoint)
            raise Rejected(row.at, as_al_error(error)) from None
        store.release(savepoint)
        return outcome


class _Row:
    """One row being written; `at` is the field at work, None while the record as a whole is."""

    def __init__(self, session: Session, table: TableSymbol, options: ImportOptions) -> None:
        self._session = session
        self._options = options
        self._record: Record = session.program.object_class(table)(session)
        self.at: FieldSymbol | None = None

    def write(
        self, system_id: _Place | None, key: Sequence[_Place], others: Sequence[_Place], cells: Sequence[Cell]
    ) -> Outcome:
        record = self._record
        validate = self._options.validate
        values = [(place.field, self._value(place, cells)) for place in key]
        self.at = None
        if self._exists(values):
            if self._options.existing is Existing.SKIP:
                return Outcome.SKIPPED
            if self._options.existing is Existing.REJECT:
                raise texts.already_exists(record, record.table.primary_key)
            self._fill(others, cells)
            record.modify(validate)
            return Outcome.MODIFIED
        if system_id is not None:
            record.values[system_id.field.index] = self._value(system_id, cells)
        for field, value in values:
            self._set(field, value)
        self.at = None
        if validate:
            # As on a page: the row is there, with its number, before the other fields are validated.
            record.insert(True, system_id is not None)
            self._fill(others, cells)
            record.modify(True)
        else:
            self._fill(others, cells)
            record.insert(False, system_id is not None)
        return Outcome.INSERTED

    def _exists(self, key: Sequence[tuple[FieldSymbol, object]]) -> bool:
        record = self._record
        if any(field.auto_increment and value == 0 for field, value in key):
            return False
        for field, value in key:
            record.values[field.index] = value
        found = record.stored.get(record._key())
        if found is None:
            record.init()
            return False
        record.values[:] = found
        return True

    def _fill(self, places: Sequence[_Place], cells: Sequence[Cell]) -> None:
        for place in places:
            cell = cells[place.column]
            if cell is Missing.MISSING:
                continue
            value = self._value(place, cells)
            # Nothing to say about a field that is blank and stays so: its OnValidate is for values.
            if cell is not None or self._record.values[place.field.index] != value:
                self._set(place.field, value)
        self.at = None

    def _value(self, place: _Place, cells: Sequence[Cell]) -> object:
        self.at = place.field
        session = self._session
        return from_cell(cells[place.column], place.field.type, session.settings, session.work_date)

    def _set(self, field: FieldSymbol, value: object) -> None:
        self.at = field
        if self._options.validate:
            self._record.validate(field, value)
        else:
            self._record.values[field.index] = value
