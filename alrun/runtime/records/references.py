"""RecordRef, FieldRef and KeyRef: records, fields and keys whose table is known only when AL runs.

A RecordRef variable is a `RecordRef`, which is closed or refers to a record. Variables that were assigned to each other
refer to the same record, but each is closed for itself. FieldRefs and KeyRefs refer to the record too, so that they
show the row that it is on; they never change, and are shared by assignment.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Self, cast

from alrun.runtime.errors import ALError
from alrun.runtime.missing_objects import NOT_FOUND, missing_object
from alrun.runtime.records.record import Record
from alrun.runtime.records.state import RecordState
from alrun.runtime.storage.store import SYSTEM_ID, SYSTEM_ROW_VERSION
from alrun.runtime.values.blobs import NotLoadedBlob
from alrun.runtime.values.decimals import to_field
from alrun.runtime.values.variant import Variant
from alrun.runtime.variants import field_value, not_initialized
from alrun.semantics import types
from alrun.semantics.symbols import FieldSymbol, KeySymbol, ObjectKind, TableSymbol

if TYPE_CHECKING:
    from alrun.runtime.session import Session


class RecordRef:
    """The content of a RecordRef variable.

    Docs: methods-auto/recordref/recordref-data-type
    """

    __slots__ = ("_record", "session")

    def __init__(self, session: Session, record: Record | None = None) -> None:
        self.session = session
        self._record = record

    @property
    def is_open(self) -> bool:
        """Whether it refers to a record."""
        return self._record is not None

    @property
    def record(self) -> Record:
        """The record that it refers to. Raises ALError if it is not open."""
        if self._record is None:
            raise ALError("The record is not open.", "RecordNotOpened")
        return self._record

    def open(self, table: TableSymbol, temporary: bool) -> None:
        """Refer to a new record of a table. Raises ALError if it refers to one already.

        Docs: methods-auto/recordref/recordref-open-integer-boolean-string-method
        """
        if self._record is not None:
            raise ALError("The record is already open.", "RecordAlreadyOpened")
        self._record = new_record(self.session, table, temporary)

    def close(self) -> None:
        """Refer to no record; other variables that refer to it still do.

        Docs: methods-auto/recordref/recordref-close-method
        """
        self._record = None

    def refer_to(self, record: Record) -> None:
        """Refer to a record, whether or not it referred to one before."""
        self._record = record

    def shared(self) -> Self:
        """What another variable holds after `Other := This`: a reference to the same record.

        Docs: methods-auto/recordref/recordref-duplicate-method
        """
        return type(self)(self.session, self._record)

    def record_as(self, target: types.Type) -> Record:
        """The record as a value of a Record variable. Raises ALError if it is of another table.

        Undocumented: Microsoft's apps use a RecordRef where a record is wanted; the text of the error is that of a
        page that is run on a record of another table.
        """
        record = self.record
        if isinstance(target, types.RecordType) and record.table is not target.symbol:
            raise ids_do_not_match()
        return record


class FieldRef:
    """A field of a record; without them, what a FieldRef variable holds before it is assigned.

    Docs: methods-auto/fieldref/fieldref-data-type
    """

    __slots__ = ("_field", "_record")

    def __init__(self, record: Record | None = None, field: FieldSymbol | None = None) -> None:
        self._record = record
        self._field = field

    @property
    def record(self) -> Record:
        """The record whose field it is. Raises ALError if nothing was assigned."""
        if self._record is None:
            raise not_initialized("FieldRef")
        return self._record

    @property
    def field(self) -> FieldSymbol:
        """The field. Raises ALError if nothing was assigned."""
        if self._field is None:
            raise not_initialized("FieldRef")
        return self._field

    @property
    def value(self) -> Variant:
        """The field's value in the record, with its type; a Blob whose content has not been read is empty."""
        record, field = self.record, self.field
        value = record.values[field.index]
        return Variant(field.type, b"" if isinstance(value, NotLoadedBlob) else value)

    def converted(self, value: Variant) -> object:
        """A value as the field takes it; a FieldRef stands for its value.

        Raises ALError if it neither converts to the field's type nor has a text that can be evaluated into it.

        Docs: methods-auto/fieldref/fieldref-value-method
        """
        if value.type is types.FIELD_REF:
            value = cast(FieldRef, value.value).value
        return field_value(self.record.session, value, self.field.type)

    def assign(self, value: Variant) -> None:
        """Give the field of the record a value. Raises ALError if it does not convert to the field's type."""
        converted = self.converted(value)
        if self.field.type is types.DECIMAL:
            converted = to_field(cast(Decimal, converted))
        self.record.values[self.field.index] = converted


class KeyRef:
    """A key of a record's table; without them, what a KeyRef variable holds before it is assigned.

    Docs: methods-auto/keyref/keyref-data-type
    """

    __slots__ = ("_key", "_record")

    def __init__(self, record: Record | None = None, key: KeySymbol | None = None) -> None:
        self._record = record
        self._key = key

    @property
    def record(self) -> Record:
        """The record whose table has the key. Raises ALError if nothing was assigned."""
        if self._record is None:
            raise not_initialized("KeyRef")
        return self._record

    @property
    def key(self) -> KeySymbol:
        """The key. Raises ALError if nothing was assigned."""
        if self._key is None:
            raise not_initialized("KeyRef")
        return self._key


def record_ref_to(record: Record) -> RecordRef:
    """A RecordRef to a new record with the values, filters, key and marks of a record; temporary rows are shared.

    Docs: methods-auto/recordref/recordref-gettable-method
    """
    return RecordRef(cast("Session", record.session), record.copied())


def new_record(session: Session, table: TableSymbol, temporary: bool) -> Record:
    """A new record variable of a table."""
    return cast(Record, session.program.object_class(table)(session, temporary))


def find_table(session: Session, number: int) -> TableSymbol:
    """The table of a number. Raises ALError if there is none."""
    table = session.program.find_table(number)
    if table is None:
        raise missing_object(ObjectKind.TABLE, number)
    return table


def find_table_named(session: Session, name: str) -> TableSymbol:
    """The table of a name, which may have its namespace before it. Raises ALError if there is none."""
    table = session.program.find_table_named(name)
    if table is None:
        raise ALError(f"The table {name} does not exist.", NOT_FOUND)
    return table


def field_by_number(record: RecordState, number: int) -> FieldSymbol:
    """The field of a number in the record's table. Raises ALError if there is none.

    Docs: methods-auto/recordref/recordref-field-integer-method
    """
    field = record.table.fields_by_number.get(number)
    if field is None:
        raise ALError(
            f"The supplied field number '{number}' cannot be found in the '{record.table.caption}' table.",
            "FieldNotFound",
        )
    return field


def fields_in_order(table: TableSymbol) -> list[FieldSymbol]:
    """The fields of a table by FieldIndex: first those of the primary key, then the others.

    Observed: the fields of the platform are not among them (a test of the System Application counts).
    Docs: methods-auto/recordref/recordref-fieldindex-method
    """
    key = table.primary_key.fields
    others = (field for field in table.fields if field not in key and SYSTEM_ROW_VERSION < field.number < SYSTEM_ID)
    return [*key, *others]


def keys_in_order(table: TableSymbol) -> list[KeySymbol]:
    """The keys of a table by KeyIndex: those that are declared, then the one that the platform adds for SystemId.

    Observed: the System Application takes the last key for that of SystemId.
    Docs: methods-auto/recordref/recordref-keyindex-method
    """
    system_id = (table.fields_by_number[SYSTEM_ID],)
    if any(key.fields == system_id for key in table.keys):
        return table.keys
    return [*table.keys, KeySymbol("$systemId", system_id, unique=True)]


def index_out_of_bounds() -> ALError:
    """The error of FieldIndex and KeyIndex for a place where nothing is. Observed: the text."""
    return ALError("Index out of bounds", "IndexOutOfBounds")


def ids_do_not_match() -> ALError:
    """The error of a RecordRef and a Record of two tables."""
    return ALError("The table IDs do not match.", "TableIdsDoNotMatch")
