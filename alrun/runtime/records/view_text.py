"""Views as text: `SORTING(No.) ORDER(Ascending) WHERE(No.=FILTER(1..3))`, and with numbers for names.

Docs: methods-auto/record/record-getview-method
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from alrun.runtime.errors import ALError
from alrun.runtime.records.filters.text import filter_text
from alrun.semantics.symbols import FieldSymbol, TableSymbol
from alrun.semantics.types import INTEGER, Type, is_option_like

if TYPE_CHECKING:
    from alrun.runtime.records.filtering import Filtering

_PART = re.compile(r"\s*(VERSION|SORTING|ORDER|WHERE)\s*\(", re.IGNORECASE)
_CONDITION_KIND = re.compile(r"\s*(CONST|FILTER|[01])\s*\(", re.IGNORECASE)
"""Numbers stand for words where fields are numbers too, and values have the forms of AL, not of a region."""


def view_text(record: Filtering, use_names: bool) -> str:
    """The key, direction and filters of the record's current group."""
    settings = record.session.settings
    key = ",".join(_field_text(field, use_names) for field in record.view.key)
    conditions = [
        f"{_field_text(item.field, use_names)}={'FILTER' if use_names else '1'}"
        f"({filter_text(item.filter, _shown_type(item.field, use_names), settings, neutral=not use_names)})"
        for item in record.view.filters()
        if item.group == record.view.group
    ]
    order = "Ascending" if record.view.ascending else "Descending"
    parts = [] if use_names else ["VERSION(1)"]
    parts.append(f"SORTING({key})")
    if use_names or not record.view.ascending:
        parts.append(f"ORDER({order})")
    if conditions:
        parts.append(f"WHERE({','.join(conditions)})")
    return " ".join(parts)


def apply_view_text(record: Filtering, text: str) -> None:
    """Have the key, direction and filters that a text says, and no others. Raises ALError if it is none.

    The current filter group stays, and gets the filters (as Microsoft's retention policies need it).
    """
    group = record.view.group
    record.reset_view()
    record.view.group = group
    position = 0
    while position < len(text.rstrip()):
        match = _PART.match(text, position)
        if match is None:
            raise _invalid(text)
        content, position = _in_parentheses(text, match.end())
        match match.group(1).upper():
            case "SORTING":
                record.set_current_key(*_sorting_fields(record.table, content))
            case "ORDER":
                record.ascending(not content.strip().lower().startswith("desc"))
            case "WHERE":
                _apply_conditions(record, content)
            case _:
                pass


def _apply_conditions(record: Filtering, text: str) -> None:
    position = 0
    while position < len(text):
        found = find_field(record.table.fields, text, position, "=")
        match = None if found is None else _CONDITION_KIND.match(text, found[1] + 1)
        if found is None or match is None:
            raise _invalid(text)
        content, position = _in_parentheses(text, match.end())
        if match[1] in "01":
            record.set_declared_filter(found[0], content)
        else:
            record.set_filter(found[0], content)
        position += len(text[position:]) - len(text[position:].lstrip(" ,"))


def _sorting_fields(table: TableSymbol, text: str) -> list[FieldSymbol]:
    fields: list[FieldSymbol] = []
    position = 0
    while position < len(text):
        found = find_field(table.fields, text, position, ",")
        if found is None:
            raise _invalid(text)
        field, position = found
        fields.append(field)
        position += 1
    return fields


def _in_parentheses(text: str, start: int) -> tuple[str, int]:
    """What stands from `start` to the matching parenthesis, and the place after that. Raises ALError without one."""
    depth = 1
    quoted = False
    for position in range(start, len(text)):
        char = text[position]
        if char == "'":
            quoted = not quoted
        elif not quoted and char in "()":
            depth += 1 if char == "(" else -1
            if depth == 0:
                return text[start:position], position + 1
    raise _invalid(text)


def _field_text(field: FieldSymbol, use_names: bool) -> str:
    return field.caption if use_names else f"Field{field.number}"


def _shown_type(field: FieldSymbol, use_names: bool) -> Type:
    """Where fields are numbers, members of options are too."""
    return INTEGER if is_option_like(field.type) and not use_names else field.type


def find_field(
    fields: Iterable[FieldSymbol], text: str, position: int, follower: str
) -> tuple[FieldSymbol, int] | None:
    """The field that is named at a place of the text, and where what follows its name is; None if there is none.

    A field is named by caption, by name, in double quotes or not, or as `Field` and its number. The longest name that
    has the `follower`, or the end of the text, behind it counts: names have brackets, commas and equals signs in them.
    """
    start = position + len(text[position:]) - len(text[position:].lstrip())
    best: tuple[FieldSymbol, int] | None = None
    for field in fields:
        for name in (field.caption, field.name, f'"{field.name}"', f'"{field.caption}"', f"Field{field.number}"):
            end = start + len(name)
            if text[start:end].lower() != name.lower():
                continue
            end += len(text[end:]) - len(text[end:].lstrip())
            if (text.startswith(follower, end) or (end == len(text) and follower == ",")) and (
                best is None or end > best[1]
            ):
                best = field, end
    return best


def _invalid(text: str) -> ALError:
    return ALError(f"Invalid expression in the view '{text}'.")
