"""Which field the column of a data file, or a word on the command line, is about."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Sequence

from alrun.runtime.storage.store import SYSTEM_ID, SYSTEM_ROW_VERSION
from alrun.semantics.symbols import FieldClass, FieldSymbol, TableSymbol


class UnknownField(Exception):
    """A name is that of no field, or of one that does not fit; `str()` says why."""


def find_field(table: TableSymbol, name: str) -> FieldSymbol:
    """The field of that name, caption or number. Raises UnknownField, naming those that look like it."""
    found = _by_name(table, name)
    if found is None:
        raise UnknownField(f"the table {table.name} has no field '{name}'{_like(table, name)}")
    return found


def _by_name(table: TableSymbol, name: str) -> FieldSymbol | None:
    wanted = name.strip()
    found = table.find_field(wanted)
    if found is None:
        captions = [field for field in table.fields if field.caption.casefold() == wanted.casefold()]
        found = captions[0] if len(captions) == 1 else None
    if found is None and wanted.isascii() and wanted.isdigit():
        found = table.fields_by_number.get(int(wanted))
    return found


def _like(table: TableSymbol, name: str) -> str:
    near = difflib.get_close_matches(name.casefold(), [field.name.casefold() for field in table.fields], 3)
    names = [field.name for word in near for field in table.fields if field.name.casefold() == word]
    return f"; there is {', '.join(names)}" if names else ""


def importable_field(table: TableSymbol, name: str) -> FieldSymbol:
    """The field of that name, which a file may fill. Raises UnknownField."""
    field = find_field(table, name)
    if field.field_class is not FieldClass.NORMAL:
        raise UnknownField(f"the field {field.name} of table {table.name} is computed and cannot be imported")
    if field.obsolete_removed:
        raise UnknownField(f"the field {field.name} of table {table.name} has been removed")
    if is_set_by_platform(field):
        raise UnknownField(f"the field {field.name} of table {table.name} is set by the platform")
    return field


def is_system(field: FieldSymbol) -> bool:
    """Whether it is a field that every table has: SystemId, SystemCreatedAt..."""
    return field.number == SYSTEM_ROW_VERSION or field.number >= SYSTEM_ID


def is_set_by_platform(field: FieldSymbol) -> bool:
    """Whether nobody but the platform writes it: the system fields but for SystemId."""
    return is_system(field) and field.number != SYSTEM_ID


def element_name(name: str) -> str:
    """A table's or field's name as configuration packages name its element: `No.` is `No`, `Sell-to City` `Sellto…`.

    Undocumented: what Microsoft's "Config. XML Exchange" does to names.
    """
    valid = name if re.match(r"[^\W\d]|[_:]", name) else f"_{name}"
    valid = re.sub(r"[^\w.:\-]", "", valid)
    return re.sub(r"[./\\+&()%:,<>?'`]", "", valid).replace("-", "_")


def by_element_name(fields: Iterable[FieldSymbol]) -> Callable[[str], FieldSymbol | None]:
    """A function that finds a field by the name of its element."""
    names = {element_name(field.name).casefold(): field for field in fields}
    return lambda name: names.get(name.casefold())


def shown_fields(table: TableSymbol) -> Sequence[FieldSymbol]:
    """The fields that a file has if nobody names them: all that are stored, but for the system's own."""
    return [
        field
        for field in table.fields
        if field.field_class is FieldClass.NORMAL and not is_system(field) and not field.obsolete_removed
    ]
