"""How AL tables lie in the database: the column of each type, and the converters between the two forms of a value."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import lru_cache
from operator import attrgetter
from typing import Any, Final
from uuid import UUID

from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.storage.rows import RowWriter, decimal_to_text, guid_to_bytes
from alrun.runtime.storage.store import (
    SYSTEM_CREATED_AT,
    SYSTEM_CREATED_BY,
    SYSTEM_ID,
    SYSTEM_MODIFIED_AT,
    SYSTEM_MODIFIED_BY,
    SYSTEM_ROW_VERSION,
)
from alrun.runtime.values.blobs import NotLoadedBlob, blob_bytes
from alrun.runtime.values.date_formula import EMPTY_DATE_FORMULA, parse_date_formula
from alrun.runtime.values.guids import guid_from_bytes
from alrun.runtime.values.record_id import NULL_RECORD_ID, RecordId
from alrun.semantics.symbols import FieldClass, FieldSymbol, KeySymbol, TableSymbol
from alrun.semantics.types import (
    BIG_INTEGER,
    BLOB,
    BOOLEAN,
    BYTE,
    CHAR,
    DATE,
    DATE_FORMULA,
    DATE_TIME,
    DECIMAL,
    DURATION,
    GUID,
    INTEGER,
    MEDIA,
    MEDIA_SET,
    RECORD_ID,
    TABLE_FILTER,
    TEXT,
    TIME,
    Type,
    is_option_like,
    is_textual,
)
from alrun.tree import node, struct

FindTable = Callable[[int], TableSymbol | None]
"""Finds a table of the program by number: a stored RecordId knows its key only by values."""

Convert = Callable[[Any], Any]


@struct
class ColumnKind:
    """How the values of a type are stored.

    `default` is the type's AL default and `default_sql` the same in SQL. `to_column` and `from_column` are None
    where the two forms are the same.
    """

    declaration: str
    default: object
    default_sql: str
    to_column: Convert | None = None
    from_column: Convert | None = None

    @property
    def is_binary(self) -> bool:
        """Whether the column holds bytes."""
        return self.declaration.startswith("BLOB")


_user = lru_cache(maxsize=256)(guid_from_bytes)
"""The same for users, who are few and are named twice in every row."""


def _unloaded(length: int) -> bytes:
    return NotLoadedBlob(length) if length else b""


_ORDINAL: Final = ColumnKind("INTEGER NOT NULL", 0, "0")
_TEXT: Final = ColumnKind("TEXT NOT NULL COLLATE NOCASE", "", "''")
_GUID: Final = ColumnKind("BLOB NOT NULL", UUID(int=0), f"x'{'00' * 16}'", guid_to_bytes, guid_from_bytes)

_KINDS: dict[Type, ColumnKind] = {
    **dict.fromkeys((INTEGER, BIG_INTEGER, CHAR, BYTE, DATE, TIME, DATE_TIME, DURATION), _ORDINAL),
    BOOLEAN: ColumnKind("INTEGER NOT NULL", False, "0", None, bool),
    DECIMAL: ColumnKind("TEXT NOT NULL COLLATE decimal", Decimal(0), "'0'", decimal_to_text, Decimal),
    GUID: _GUID,
    MEDIA: _GUID,
    MEDIA_SET: _GUID,
    BLOB: ColumnKind("BLOB NOT NULL", b"", "x''", blob_bytes, _unloaded),
    TABLE_FILTER: _TEXT,
    DATE_FORMULA: ColumnKind(
        "TEXT NOT NULL COLLATE NOCASE", EMPTY_DATE_FORMULA, "''", attrgetter("text"), parse_date_formula
    ),
}


def column_kind(type_: Type, find_table: FindTable) -> ColumnKind:
    """How values of the type are stored. Raises UnsupportedFeature for a type that no field can have."""
    if is_textual(type_):
        return _TEXT
    if is_option_like(type_):
        return _ORDINAL
    if type_ == RECORD_ID:
        return ColumnKind(
            "TEXT NOT NULL", NULL_RECORD_ID, "''", _record_id_text, lambda text: _record_id(text, find_table)
        )
    kind = _KINDS.get(type_)
    if kind is None:
        raise UnsupportedFeature(f"table fields of type {type_}")
    return kind


def default_value(type_: Type) -> object:
    """The value of a field of the type that nothing was assigned to.

    Docs: methods-auto/record/record-init-method
    """
    return column_kind(type_, lambda _: None).default


def _record_id_text(record_id: RecordId) -> str:
    if not record_id.table_no:
        return ""
    kinds = (column_kind(type_, lambda _: None).to_column for type_, _ in record_id.key)
    values = [convert(value) if convert else value for convert, (_, value) in zip(kinds, record_id.key, strict=True)]
    return json.dumps(
        [record_id.table_no, *(value.hex() if isinstance(value, bytes) else value for value in values)],
        ensure_ascii=False,
        separators=(",", ":"),
    )


def _record_id(text: str, find_table: FindTable) -> RecordId:
    if not text:
        return NULL_RECORD_ID
    number, *values = json.loads(text)
    table = find_table(number)
    if table is None:
        return RecordId(number, "", "", tuple((TEXT, str(value)) for value in values))
    key: list[tuple[Type, object]] = []
    for field, value in zip(table.primary_key.fields, values, strict=False):
        kind = column_kind(field.type, find_table)
        stored = bytes.fromhex(value) if kind is _GUID else value
        key.append((field.type, kind.from_column(stored) if kind.from_column else stored))
    return RecordId(number, table.name, table.caption, tuple(key))


@node
class Column:
    """The column of a NORMAL field."""

    field: FieldSymbol
    name: str
    kind: ColumnKind


@node
class Index:
    """An index of a table."""

    columns: tuple[Column, ...]
    unique: bool


class SystemIndexes:
    """Where a table's system fields are in its lists of values."""

    __slots__ = ("all", "created_at", "created_by", "id", "modified_at", "modified_by", "row_version")

    def __init__(self, table: TableSymbol) -> None:
        numbers = table.fields_by_number
        self.id = numbers[SYSTEM_ID].index
        self.created_at = numbers[SYSTEM_CREATED_AT].index
        self.created_by = numbers[SYSTEM_CREATED_BY].index
        self.modified_at = numbers[SYSTEM_MODIFIED_AT].index
        self.modified_by = numbers[SYSTEM_MODIFIED_BY].index
        self.row_version = numbers[SYSTEM_ROW_VERSION].index
        self.all = (self.row_version, self.id, self.created_at, self.created_by, self.modified_at, self.modified_by)


def table_names(number: int, company: str) -> tuple[str, str]:
    """What a table is called in the database if each company has rows of its own, and if all share them."""
    return f"{company}${number}", str(number)


def is_stored(table: TableSymbol) -> bool:
    """Whether rows of the table are in the database, and not in memory or in another system."""
    return table.table_type.lower() in ("", "normal")


def is_external(table: TableSymbol) -> bool:
    """Whether its rows are in another database. Docs: properties/devenv-tabletype-property"""
    return not is_stored(table) and table.table_type.lower() != "temporary"


def table_of_name(name: str) -> tuple[int, str] | None:
    """The number and company of a table by its name in the database; None for a table of alrun's own."""
    company, _, number = name.rpartition("$")
    return (int(number), company) if number.isdecimal() else None


class TableLayout:
    """A table of a company as it lies in the database; worked out once for all records of the table."""

    def __init__(self, table: TableSymbol, company: str, find_table: FindTable) -> None:
        self.table = table
        self.company = company if table.data_per_company else ""
        self.name = table_names(table.object_id, company)[not table.data_per_company]
        """By number, not by name: a table that is renamed in the source keeps its rows."""
        self.columns = tuple(
            Column(field, f"f{field.number}", column_kind(field.type, find_table))
            for field in table.fields
            if field.field_class is FieldClass.NORMAL
        )
        self.by_field = {column.field: column for column in self.columns}
        self.by_number = {column.field.number: column for column in self.columns}
        self.key = tuple(self.by_field[field] for field in table.primary_key.fields)
        self.key_converters = [column.kind.to_column for column in self.key]
        self.clustered = self._clustered()
        """What the rows lie in the order of; no two rows have the same values in them."""
        self.indexes = self._indexes()
        self.blobs = tuple(column for column in self.columns if column.field.type == BLOB)
        self.system = SystemIndexes(table)
        self.auto_increment = next((column for column in self.columns if column.field.auto_increment), None)
        never_changed = {
            *self.key,
            *(self.by_number[number] for number in (SYSTEM_ID, SYSTEM_CREATED_AT, SYSTEM_CREATED_BY)),
        }
        self.changeable = tuple(
            column
            for column in self.columns
            if column.field.enabled and column not in never_changed and column not in self.blobs
        )
        """What Modify writes: neither the key nor what says who made the row, and Blobs only if they were loaded."""
        self.written = tuple(column for column in self.columns if column.field.enabled)
        """What Insert writes. The other columns keep their defaults, as fields that are not enabled hold no data."""
        self.whole_row = RowWriter(self.written)
        self.key_of = RowWriter(self.key)
        users = (self.by_number[SYSTEM_CREATED_BY], self.by_number[SYSTEM_MODIFIED_BY])
        self.readers: dict[int, Convert] = {
            column.field.index: _user if column in users else column.kind.from_column
            for column in self.columns
            if column.kind.from_column is not None
        }
        """What makes an AL value of a column's, by the index of the field, where the two forms differ."""
        self.constants: dict[int, object] = {
            field.index: default_value(field.type)
            for field in table.fields
            if field.field_class is not FieldClass.NORMAL
        }
        """What a field has after its row was read that has no column, by its index."""

    def _clustered(self) -> tuple[Column, ...]:
        """The primary key, unless another key is clustered, or SqlIndex orders it otherwise.

        Docs: properties/devenv-clustered-property, properties/devenv-sqlindex-property
        """
        for key in self.table.keys[1:]:
            if key.clustered and key.enabled and self._has_columns(key.fields):
                return self._with_key(self._columns(key.fields))
        ordered = self._columns(self.table.primary_key.index_fields)
        return ordered if set(ordered) == set(self.key) else self.key

    def _indexes(self) -> dict[str, Index]:
        """The indexes by the end of their names."""
        found = {}
        if set(self.clustered) != set(self.key):
            found["$key"] = Index(self.key, unique=True)
        for place, key in enumerate(self.table.keys[1:], 1):
            # A key may hold FlowFields in the source; they have no column to index.
            if not key.enabled or not self._has_columns((*key.fields, *key.index_fields)):
                continue
            columns = self._columns(key.fields)
            if key.unique:
                found[f"${place}"] = Index(columns, unique=True)
            covered = self._covered(key)
            if covered and (covered != columns or not key.unique):
                found[f"${place}" + "$cover" * key.unique] = Index(covered, unique=False)
        found["$id"] = Index((self.by_number[SYSTEM_ID],), unique=True)
        return found

    def _covered(self, key: KeySymbol) -> tuple[Column, ...]:
        """The columns of a key's index; none if it has no index.

        Sums over the key's fields, and reading the fields it includes, need only the index, if they are in it. They
        come behind the primary key, by which the rows are sorted that are alike in the key's own fields.
        Docs: properties/devenv-includedfields-property, properties/devenv-sumindexfields-property
        """
        more = (*(key.sum_index_fields if key.has_sums else ()), *key.included_fields)
        if not key.has_index and not more:
            return ()
        columns = self._columns(key.index_fields or key.fields)
        if self._with_key(columns) == self.clustered:
            return ()
        if not more:
            return columns
        return tuple(dict.fromkeys((*self._with_key(columns), *self._columns(more))))

    def _has_columns(self, fields: Sequence[FieldSymbol]) -> bool:
        return all(field in self.by_field for field in fields)

    def _columns(self, fields: Sequence[FieldSymbol]) -> tuple[Column, ...]:
        return tuple(self.by_field[field] for field in fields if field in self.by_field)

    def _with_key(self, columns: tuple[Column, ...]) -> tuple[Column, ...]:
        return tuple(dict.fromkeys((*columns, *self.key)))


def to_parameter(column: Column, value: object) -> Any:
    """An AL value of the column's field in its database form."""
    convert = column.kind.to_column
    return value if convert is None else convert(value)
