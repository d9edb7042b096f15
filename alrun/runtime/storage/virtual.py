"""Tables whose rows are computed: what computes them, and how a filter narrows what has to be computed.

A `VirtualRows` gives the rows of one table in the order of its primary key. The database puts an SQLite virtual table
in front of it (`virtual_sqlite.py`), so filters, sorting and joins are SQLite's.
Docs: devenv-virtual-tables
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar, assert_never

from alrun.runtime.errors import ALError
from alrun.runtime.records.filters.tree import And, Between, Compare, Comparison, Filter, Like, Or
from alrun.semantics.symbols import TableSymbol

if TYPE_CHECKING:
    from alrun.runtime.session import Session

Row = TypeVar("Row")


class Bound(NamedTuple):
    """What a key field must be: at least `low` and at most `high`, None where there is no such limit."""

    low: Any | None
    high: Any | None

    @property
    def is_equality(self) -> bool:
        """Whether only one value will do."""
        return self.low is not None and self.low == self.high

    def includes(self, value: Any) -> bool:
        """Whether a value is within the limits."""
        return (self.low is None or self.low <= value) and (self.high is None or value <= self.high)


ANY = Bound(None, None)
"""The bound of a field that may have any value."""


class VirtualRows(Protocol, Generic[Row]):
    """The rows of a virtual table. A row is whatever the provider finds handy: its columns are computed from it.

    `session` is the session that reads.
    """

    @property
    def columns(self) -> Mapping[int, Callable[[Row], object]]:
        """By field number, what computes the AL value of the field, of which only what fits is kept.

        It runs only when the value is looked at. A field that is not there is always empty.
        """
        ...

    @property
    def size(self) -> int:
        """About how many rows there are: tells the database in which order to join."""
        ...

    @property
    def also_bounded(self) -> tuple[int, ...]:
        """The numbers of fields outside the primary key whose bounds are wanted too."""
        ...

    @property
    def reads(self) -> tuple[int, ...]:
        """The numbers of the stored tables that rows are made of: they are looked at before rows are asked for."""
        ...

    def rows(self, session: Session, bounds: Sequence[Bound], backward: bool) -> Iterable[Row]:
        """The rows in the order of the primary key, or against it.

        `bounds` are those of the fields of the key, then those of `also_bounded`. Rows out of bounds may be among the
        rows: the bounds tell what need not be computed.
        """
        ...

    def count(self, session: Session, bounds: Sequence[Bound]) -> int | None:
        """How many rows there are within the same bounds; None if that takes counting them."""
        ...


class RemovableRows(ABC):
    """What the `VirtualRows` of a table are too if its rows can be deleted."""

    @abstractmethod
    def remove(self, session: Session, key: Sequence[object]) -> None:
        """Delete the row of a primary key, which is one of those that the session reads."""


class OverlaidRows(VirtualRows[Row], ABC):
    """The rows of a table whose rows can be changed, and others added.

    What is written is stored: it is among the rows that they give, instead of what they compute.
    """

    @abstractmethod
    def is_computed(self, session: Session, key: Sequence[object]) -> bool:
        """Whether the row of a primary key is computed, changed or not: it can neither be deleted nor renamed."""

    def delete_refused(self, table: TableSymbol, key: Sequence[object]) -> ALError:
        """The error of deleting such a row."""
        return write_refused(table)


def write_refused(table: TableSymbol) -> ALError:
    """The error of a write. Undocumented: the wording is ours. Docs: devenv-virtual-tables"""
    return ALError(f"The table {table.caption} is a virtual table. You can't change the data in virtual tables.")


def intervals(tree: Filter) -> list[Bound] | None:
    """A filter on a field of whole numbers as intervals from low to high; None if it is none of those.

    Dates and options are whole numbers too.
    """
    match tree:
        case Compare(comparison, int() as value):
            return _compared(comparison, value)
        case Between(int() | None as low, int() | None as high):
            return [Bound(low, high)] if low is None or high is None or low <= high else []
        case Compare() | Between() | Like():
            return None
        case And(parts):
            found = [ANY]
            for part in parts:
                each = intervals(part)
                if each is None:
                    return None
                found = common(found, each)
            return found
        case Or(parts):
            united: list[Bound] = []
            for part in parts:
                each = intervals(part)
                if each is None:
                    return None
                united += each
            return _disjoint(united)
        case _:
            assert_never(tree)


def _compared(comparison: Comparison, value: int) -> list[Bound]:
    match comparison:
        case Comparison.EQUAL:
            return [Bound(value, value)]
        case Comparison.NOT_EQUAL:
            return [Bound(None, value - 1), Bound(value + 1, None)]
        case Comparison.LESS:
            return [Bound(None, value - 1)]
        case Comparison.AT_MOST:
            return [Bound(None, value)]
        case Comparison.GREATER:
            return [Bound(value + 1, None)]
        case Comparison.AT_LEAST:
            return [Bound(value, None)]
        case _:
            assert_never(comparison)


def common(first: Iterable[Bound], second: Sequence[Bound]) -> list[Bound]:
    """What two lists of intervals have in common."""
    both = (narrowed(one, other) for one in first for other in second)
    return [each for each in both if each is not None]


def narrowed(first: Bound, second: Bound) -> Bound | None:
    """What is within both bounds; None if nothing is."""
    low = second.low if first.low is None else first.low if second.low is None else max(first.low, second.low)
    high = second.high if first.high is None else first.high if second.high is None else min(first.high, second.high)
    return None if low is not None and high is not None and low > high else Bound(low, high)


def _disjoint(united: list[Bound]) -> list[Bound]:
    """Intervals without what they have in common twice, in order."""
    merged: list[Bound] = []
    for each in sorted(united, key=lambda bound: (bound.low is not None, bound.low or 0)):
        last = merged[-1] if merged else None
        if last is None or (last.high is not None and each.low is not None and last.high < each.low):
            merged.append(each)
        elif last.high is not None and (each.high is None or each.high > last.high):
            merged[-1] = Bound(last.low, each.high)
    return merged
