"""Init, TestField, FieldError, TransferFields, and what identifies a record: position and RecordId."""

from __future__ import annotations

from alrun.runtime.errors import ALError
from alrun.runtime.formatting import evaluate, format_value
from alrun.runtime.records import texts
from alrun.runtime.records.finding import Finding
from alrun.runtime.records.state import RecordState
from alrun.runtime.storage.schema import default_value
from alrun.runtime.storage.store import SYSTEM_ID
from alrun.runtime.values.record_id import RecordId
from alrun.runtime.values.texts import assign_code, assign_text
from alrun.semantics.symbols import FieldClass, FieldSymbol
from alrun.semantics.types import CodeType, TextType, Type, is_option_like, is_textual


class Fields(Finding):
    """The part of a record that looks at and fills its own fields."""

    __slots__ = ()

    def init(self) -> None:
        """Give every field its InitValue or default, except the primary key and the row version.

        Raises ALError for an InitValue of 0DT or a closing date.
        Docs: methods-auto/record/record-init-method
        """
        info = self.info()
        if info.init_error:
            raise ALError(info.init_error, "Evaluate")
        values = self.values
        kept = [(index, values[index]) for index in (*info.key_indexes, info.system.row_version)]
        values[:] = info.defaults
        for index, value in kept:
            values[index] = value

    def test_field(self, field: FieldSymbol, *wanted: object) -> None:
        """Raise ALError TestField if the field is empty, or, with a value, if it is not equal to that.

        Docs: methods-auto/record/record-testfield-joker-method
        """
        value = self.values[field.index]
        if wanted:
            if value != wanted[0]:
                raise texts.must_be_equal(self, field, wanted[0])
        elif value == default_value(field.type):
            raise texts.must_have_value(self, field)

    def field_error(self, field: FieldSymbol, text: str = "") -> None:
        """Raise ALError about the field, with `text` or a text that depends on the field's value.

        Docs: methods-auto/record/record-fielderror-joker-string-method
        """
        raise texts.field_error(self, field, text, self.values[field.index] == default_value(field.type))

    def transfer_fields(self, source: RecordState, init_primary_key: bool = True, skip_mismatch: bool = False) -> None:
        """Copy the fields of another record that have the same numbers; no trigger runs.

        The primary key and the row version stay without `init_primary_key`, the row version also if the tables
        differ. Raises ALError if types differ or a text is too long, within one app and without `skip_mismatch`.
        Docs: methods-auto/record/record-transferfields-table-boolean-boolean-method
        """
        key = self.info().key_indexes
        values = list(source.values)
        for field in self.table.fields:
            source_field = source.table.fields_by_number.get(field.number)
            if source_field is None or not _is_transferred(field) or not _is_transferred(source_field):
                continue
            if field.index in key and not init_primary_key:
                continue
            if not _same_type(field.type, source_field.type):
                if field.owner.app == source_field.owner.app and not skip_mismatch:
                    raise texts.other_type(field, source_field)
                continue
            self.values[field.index] = _transferred(values[source_field.index], field.type)
        if init_primary_key and source.table is self.table:
            version = self.info().system.row_version
            self.values[version] = values[version]

    # Identity

    def record_id(self) -> RecordId:
        """The table and the primary key.

        Docs: methods-auto/record/record-recordid-method
        """
        table = self.table
        key = tuple((field.type, self.values[field.index]) for field in self.info().key_fields)
        return RecordId(table.object_id, table.name, table.caption, key)

    def get_position(self, use_names: bool = True) -> str:
        """The primary key as text: `No.=CONST(10000)`, or with field numbers `Field1=0(10000)`.

        Docs: methods-auto/record/record-getposition-method
        """
        parts = []
        for field in self.info().key_fields:
            value = format_value(self.values[field.index], field.type, 0, 0 if use_names else 9, self.session.settings)
            # A bracket in the value would end it.
            if any(char in value for char in "()'"):
                value = "'" + value.replace("'", "''") + "'"
            parts.append(f"{field.caption}=CONST({value})" if use_names else f"Field{field.number}=0({value})")
        return ",".join(parts)

    def set_position(self, text: str) -> None:
        """Fill the primary key from what GetPosition gave; other fields stay. Raises ALError if it is something else.

        Docs: methods-auto/record/record-setposition-method
        """
        rest = text.strip()
        while rest:
            field, number, rest = self._position_field(text, rest)
            value, rest = _position_value(text, rest)
            self.values[field.index] = evaluate(value, field.type, number, self.session.settings)
            if rest and not rest.startswith(","):
                raise texts.invalid_position(text)
            rest = rest[1:].lstrip()

    def _position_field(self, text: str, rest: str) -> tuple[FieldSymbol, int, str]:
        """The field at the start of `rest`, the format number of its value, and what follows up to the value."""
        from alrun.runtime.records.view_text import find_field  # few programs need it

        found = find_field(self.info().key_fields, rest, 0, "=")
        if found is None:
            raise texts.invalid_position(text)
        kind, bracket, value = rest[found[1] + 1 :].partition("(")
        kind = kind.strip().upper()
        if not bracket or kind not in ("CONST", "0"):
            raise texts.invalid_position(text)
        return found[0], 9 if kind == "0" else 0, value


def _position_value(text: str, rest: str) -> tuple[str, str]:
    """A value, and what follows its closing bracket."""
    if not rest.startswith("'"):
        value, bracket, rest = rest.partition(")")
        if not bracket:
            raise texts.invalid_position(text)
        return value, rest
    value = ""
    at = 1
    while True:
        end = rest.find("'", at)
        if end < 0:
            raise texts.invalid_position(text)
        value += rest[at:end]
        if not rest.startswith("''", end):
            break
        value += "'"
        at = end + 2
    if not rest.startswith(")", end + 1):
        raise texts.invalid_position(text)
    return value, rest[end + 2 :]


def _is_transferred(field: FieldSymbol) -> bool:
    # The system fields say who wrote which row: they are not part of what is copied from one to another.
    return field.field_class is FieldClass.NORMAL and 0 < field.number < SYSTEM_ID


def _same_type(target: Type, source: Type) -> bool:
    if is_textual(target):
        return is_textual(source)
    if is_option_like(target):
        return is_option_like(source)
    return target == source


def _transferred(value: object, type_: Type) -> object:
    """A value as a field of the type takes it; a text may be too long."""
    if isinstance(type_, CodeType):
        return assign_code(str(value), type_.length)
    if isinstance(type_, TextType) and type_.length is not None:
        return assign_text(str(value), type_.length)
    return value
