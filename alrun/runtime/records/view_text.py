"""Views as text: `SORTING(No.) ORDER(Ascending) WHERE(No.=FILTER(1..3))`, and with numbers for names.

Docs: methods-auto/record/record-getview-method
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from alrun.runtime.errors import ALError
from alrun.runtime.records.filters.text import filter_text
from alrun.semantics.symbols import FieldSymbol, TableSymbol
from alrun.semantics.types import INTEGER, Type, is_option_like

if TYPE_CHECKING:
    from alrun.runtime.records.filtering import Filtering

_PART = re.compile(r"\s*(VERSION|SORTING|ORDER|WHERE)\s*\(", re.IGNORECASE)
_CONDITION_KIND = re.compile(r"\s*(?:CONST|FILTER|[01])\s*\(", re.IGNORECASE)


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
    """Have the key, direction and filters that a text says, and no others. Raises ALError if it is none."""
    record.reset_view()
    position = 0
    while position < len(text.rstrip()):
        match = _PART.match(text, position)
        if match is None:
            raise _invalid(text)
        content, position = _in_parentheses(text, match.end())
        match match.group(1).upper():
            case "SORTING":
                record.set_current_key(*(_find_field(record.table, name) for name in content.split(",")))
            case "ORDER":
                record.ascending(not content.strip().lower().startswith("desc"))
            case "WHERE":
                _apply_conditions(record, content)
            case _:
                pass


def _apply_conditions(record: Filtering, text: str) -> None:
    position = 0
    while position < len(text):
        name, equals, _ = text[position:].partition("=")
        start = position + len(name) + 1
        match = _CONDITION_KIND.match(text, start)
        if not equals or match is None:
            raise _invalid(text)
        content, position = _in_parentheses(text, match.end())
        record.set_filter(_find_field(record.table, name), content)
        position += len(text[position:]) - len(text[position:].lstrip(" ,"))


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


def _find_field(table: TableSymbol, text: str) -> FieldSymbol:
    """A field by name, caption or `Field` and its number. Raises ALError if there is none."""
    name = text.strip().strip('"')
    found = table.find_field(name)
    if found is None and name.lower().startswith("field") and name[5:].isdigit():
        found = table.fields_by_number.get(int(name[5:]))
    if found is None:
        found = next((field for field in table.fields if field.caption.lower() == name.lower()), None)
    if found is None:
        raise _invalid(text)
    return found


def _invalid(text: str) -> ALError:
    return ALError(f"Invalid expression in the view '{text}'.")
