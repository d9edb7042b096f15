"""Integer: one row for each number.

Docs: devenv-integer-virtual-table
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from alrun.runtime.session import Session
from alrun.runtime.storage.virtual import Bound

_FIRST = -1_000_000_000
_LAST = 1_000_000_000


class Integers:
    """The rows of Integer; a row is its number."""

    columns = {1: int}  # noqa: RUF012  # a constant
    size = _LAST - _FIRST + 1
    also_bounded = ()
    reads = ()

    def rows(self, session: Session, bounds: Sequence[Bound], backward: bool) -> Iterable[int]:
        """The numbers within the bound."""
        found = _numbers(bounds[0])
        return reversed(found) if backward else found

    def count(self, session: Session, bounds: Sequence[Bound]) -> int:
        """How many numbers there are within the bound."""
        return len(_numbers(bounds[0]))


def _numbers(bound: Bound) -> range:
    low = _FIRST if bound.low is None else max(_FIRST, bound.low)
    high = _LAST if bound.high is None else min(_LAST, bound.high)
    return range(low, high + 1)


INTEGERS = Integers()
