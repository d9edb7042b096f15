"""Stored values of a field whose type changes: what they become, and whether anything is lost by it.

Values are in their database form, so nothing happens to most of them: all kinds of numbers are integers.
Docs: devenv-retaining-data-after-publishing. It refuses changes of type; the rule here is that a change which loses
nothing goes through.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final

from alrun.runtime.storage.declared import UNKNOWN, FieldDeclaration

NewValue = Callable[[Any], tuple[Any, bool]]
"""What a stored value becomes, and whether that keeps all of it."""

_WHOLE: Final = {
    "Boolean": (0, 1),
    "Byte": (0, 255),
    "Char": (0, 65535),
    "Option": (-(2**31), 2**31 - 1),
    "Integer": (-(2**31), 2**31 - 1),
    "BigInteger": (-(2**63), 2**63 - 1),
    "Duration": (-(2**63), 2**63 - 1),
}
"""The types whose values are whole numbers, and which they are."""
_TEXTS: Final = ("Text", "Code")


def new_value(old: FieldDeclaration, new: FieldDeclaration) -> NewValue | None:
    """How values of a field change with its type; None if they stay as they are, whatever they are.

    Raises ValueError if no value of the one type is one of the other.
    """
    if (old.type, old.length) == (new.type, new.length):
        return None
    if old.type in (*_TEXTS, UNKNOWN) and new.type in _TEXTS:
        return _text(old, new)
    if old.type in _WHOLE and new.type in _WHOLE:
        (low, high), (new_low, new_high) = _WHOLE[old.type], _WHOLE[new.type]
        return None if new_low <= low and high <= new_high else _whole(new_low, new_high)
    if old.type in _WHOLE and new.type == "Decimal":
        return lambda value: (str(value), True)
    if old.type == "Decimal" and new.type in _WHOLE:
        return _rounded(*_WHOLE[new.type])
    raise ValueError


def _text(old: FieldDeclaration, new: FieldDeclaration) -> NewValue | None:
    is_code = new.type == "Code" and old.type != "Code"
    if not is_code and old.type != UNKNOWN and (not new.length or 0 < old.length <= new.length):
        return None

    def changed(value: str) -> tuple[str, bool]:
        text = value.strip(" ").upper() if is_code and old.type != UNKNOWN else value
        text = text[: new.length] if new.length else text
        return text, text == value

    return changed


def _whole(low: int, high: int) -> NewValue:
    return lambda value: (value, True) if low <= value <= high else (0, False)


def _rounded(low: int, high: int) -> NewValue:
    def changed(value: str) -> tuple[int, bool]:
        number = Decimal(value)
        whole = int(number)
        return (whole, whole == number) if low <= whole <= high else (0, False)

    return changed
