"""How AL values are ordered, the same in SQLite and in memory.

Text and Code are ordered by character code with the letters A-Z taken as a-z: SQLite's NOCASE. Two texts that differ
only so are equal for keys and sorting, yet not for a filter, which is case-sensitive unless it says `@`.
Undocumented: the real product orders by its database's collation, which also knows accents and punctuation.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import total_ordering
from operator import attrgetter

from alrun.semantics.types import DATE_FORMULA, GUID, MEDIA, MEDIA_SET, Type, is_textual

_LOWER_ASCII = {upper: upper + 32 for upper in range(ord("A"), ord("Z") + 1)}

OrderKey = Callable[[object], object]
"""Turns an AL value into one that Python compares as AL orders it."""


def fold(text: str) -> str:
    """The text as ordering sees it: A-Z as a-z, every other character itself."""
    return text.lower() if text.isascii() else text.translate(_LOWER_ASCII)


def fold_case(text: str) -> str:
    """The text as `@` sees it: every letter in lower case.

    The length stays, and a letter outside ASCII never becomes one inside (the Kelvin sign does not equal `k`),
    which lets SQLite compare a pattern of ASCII letters by itself.
    """
    if text.isascii():
        return text.lower()
    return "".join(_lower(char) for char in text)


def _lower(char: str) -> str:
    lower = char.lower()
    return char if len(lower) != 1 or (lower.isascii() and not char.isascii()) else lower


def order_key(type_: Type) -> OrderKey | None:
    """The function that makes values of the type comparable in AL's order, or None if they are as they stand."""
    if is_textual(type_):
        return fold  # type: ignore[return-value]  # values of a textual type are str
    if type_ in (GUID, MEDIA, MEDIA_SET):
        return attrgetter("bytes")
    if type_ == DATE_FORMULA:
        return lambda formula: fold(formula.text)  # type: ignore[attr-defined]  # values of the type are DateFormulas
    return None


@total_ordering
class Descending:
    """Wraps an order key so that it sorts the other way round."""

    __slots__ = ("key",)

    def __init__(self, key: object) -> None:
        self.key = key

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Descending) and self.key == other.key

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Descending):
            return NotImplemented
        return other.key < self.key  # type: ignore[operator,no-any-return]  # order keys of one field compare

    def __hash__(self) -> int:
        return hash(self.key)
