"""How most system tables give their rows: in groups, which the first field of the key tells apart.

Whatever orders rows here must order them as the database does: texts by `ordering.fold`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from alrun.runtime.session import Session
from alrun.runtime.storage.ordering import fold
from alrun.runtime.storage.virtual import Bound

Group = TypeVar("Group")
Item = TypeVar("Item")
Row = TypeVar("Row")


@dataclass(frozen=True)
class Grouped(Generic[Group, Item, Row]):
    """Rows in groups: the fields of a table, the objects of a type.

    `groups` are in the order of `first`, which is the value of the first key field; the items of a group are in the
    order of the rest of the key, of which `second` is the next field. If a group stands for one value of the second
    field too, `second_of_group` gives it instead. `row` makes the row of an item. Only the groups and rows that are
    asked for are made.
    """

    columns: Mapping[int, Callable[[Row], object]]
    groups: Callable[[Session], Sequence[Group]]
    first: Callable[[Group], Any]
    items: Callable[[Session, Group], Sequence[Item]]
    row: Callable[[Session, Group, Item], Row]
    second: Callable[[Item], Any] | None = None
    second_of_group: Callable[[Group], Any] | None = None
    size: int = 10_000
    also_bounded: tuple[int, ...] = ()
    reads: tuple[int, ...] = ()

    def groups_within(self, session: Session, bounds: Sequence[Bound]) -> Sequence[Group]:
        """The groups that may have rows within the bounds, those out of the first one's bound included."""
        return self.groups(session)

    def rows(self, session: Session, bounds: Sequence[Bound], backward: bool) -> Iterator[Row]:
        """The rows within the bounds of the first two key fields."""
        for group in _directed(_within(self.groups_within(session, bounds), bounds[0], self.first), backward):
            if self.second_of_group is not None and not _folded(bounds[1]).includes(self.second_of_group(group)):
                continue
            found = self.items(session, group)
            if self.second is not None:
                found = _within(found, bounds[1], self.second)
            for item in _directed(found, backward):
                yield self.row(session, group, item)

    def count(self, session: Session, bounds: Sequence[Bound]) -> int | None:
        """Nothing quicker than counting them."""
        return None


@dataclass(frozen=True)
class Listed(Generic[Row]):
    """Rows in one list, in the order of the key, of which `first` is the first field."""

    columns: Mapping[int, Callable[[Row], object]]
    all_rows: Callable[[Session], Sequence[Row]]
    first: Callable[[Row], Any] | None = None
    """None if the key's order is not that of Python: every row is looked at then."""
    size: int = 100
    also_bounded: tuple[int, ...] = ()
    reads: tuple[int, ...] = ()

    def rows(self, session: Session, bounds: Sequence[Bound], backward: bool) -> Iterable[Row]:
        """The rows within the bounds of the first key field."""
        found = self.all_rows(session)
        return _directed(found if self.first is None else _within(found, bounds[0], self.first), backward)

    def count(self, session: Session, bounds: Sequence[Bound]) -> int | None:
        """Nothing quicker than counting them."""
        return None


def _folded(bound: Bound) -> Bound:
    """The bound of a text as texts are ordered: without regard to case."""
    low, high = (fold(limit) if isinstance(limit, str) else limit for limit in bound)
    return Bound(low, high)


def _within(ordered: Sequence[Item], bound: Bound, key: Callable[[Item], Any]) -> Sequence[Item]:
    bound = _folded(bound)
    low = 0 if bound.low is None else bisect_left(ordered, bound.low, key=key)
    high = len(ordered) if bound.high is None else bisect_right(ordered, bound.high, key=key)
    return ordered if (low, high) == (0, len(ordered)) else ordered[low:high]


def _directed(ordered: Sequence[Item], backward: bool) -> Iterable[Item]:
    return reversed(ordered) if backward else ordered
