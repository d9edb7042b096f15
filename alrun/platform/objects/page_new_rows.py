"""What a new row of a page begins with: values that the filters leave for fields, and the number of AutoSplitKey.

Docs: properties/devenv-autosplitkey-property, properties/devenv-populateallfields-property
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final

from alrun.runtime.errors import ALError
from alrun.runtime.records.filters.tree import Compare, Comparison
from alrun.runtime.records.record import Record
from alrun.runtime.storage.schema import default_value
from alrun.semantics import types
from alrun.semantics.symbols import Constant, FieldSymbol

_STEP: Final = 10000
_NUMBERED = (types.INTEGER, types.BIG_INTEGER, types.DECIMAL)


def fill_from_filters(record: Record, properties: Mapping[str, Constant]) -> list[FieldSymbol]:
    """Give the fields of a new row the single values that filters leave for them; the fields that got one.

    `properties` are those of the page.

    Observed: those of the primary key, with PopulateAllFields all.
    """
    populates_all = properties.get("populateallfields") is True
    fields = record.table.fields if populates_all else record.table.primary_key.fields
    filled: list[FieldSymbol] = []
    for field in fields:
        value = single_value(record, field)
        if value is not None:
            record.values[field.index] = value[0]
            filled.append(field)
    return filled


def single_value(record: Record, field: FieldSymbol) -> tuple[object] | None:
    """The value that the filters leave for a field, if it is a single one."""
    for tree in record.view.all_filters(field):
        if isinstance(tree, Compare) and tree.comparison is Comparison.EQUAL:
            return (tree.value,)
    return None


def split_key(record: Record, properties: Mapping[str, Constant], above: Sequence[object] | None) -> None:
    """Number a new row by AutoSplitKey, if the properties of the page have that and the row has no number yet.

    `above` has the values of the row that it comes after, None if there are no rows. Raises ALError if there is no
    number left.
    """
    field = record.table.primary_key.fields[-1]
    if properties.get("autosplitkey") is not True or field.type not in _NUMBERED:
        return
    if record.values[field.index] != default_value(field.type):
        return
    if above is None:
        record.values[field.index] = _number(field, 2 * _STEP)
        return
    start = above[field.index]
    assert isinstance(start, int | Decimal)
    record.values[field.index] = _number(field, _between(start, _next_number(record, above), field.type))


def _number(field: FieldSymbol, value: int | Decimal) -> int | Decimal:
    return Decimal(value) if field.type == types.DECIMAL else int(value)


def _next_number(record: Record, above: Sequence[object]) -> int | Decimal | None:
    """The number of the row that follows one with the same other key fields; None if there is none."""
    *others, field = record.table.primary_key.fields
    row = record.copied()
    row.values[:] = above
    row.set_current_key(*record.table.primary_key.fields)
    row.ascending(True)
    if row.next(1) == 0 or any(row.values[other.index] != above[other.index] for other in others):
        return None
    number = row.values[field.index]
    assert isinstance(number, int | Decimal)
    return number


def _between(first: int | Decimal, last: int | Decimal | None, type_: types.Type) -> Decimal:
    """A number after `first` and before `last`.

    Observed: a step of at most 10000. After the last number, if that is negative, the way to zero is parted for two
    rows; zero is left out.
    """
    start = Decimal(first)
    if last is None and start >= 0:
        return start + _STEP
    is_whole = type_ != types.DECIMAL
    parts = 2 if last is not None else 3
    end = Decimal(last) if last is not None else max(Decimal(0), start + parts)
    crosses_zero = is_whole and start < 0 < end
    room = end - start - (1 if crosses_zero else 0)
    step = min(room // parts if is_whole else room / parts, Decimal(_STEP))
    if step <= 0:
        raise ALError("There is no number left for a row between these two.", "PageSplitKey")
    number = start + step
    return number + 1 if crosses_zero and number >= 0 else number
