"""A sorted collection that takes and gives up entries in the time of a few comparisons, however many it has."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Any, Final

Entry = tuple[Any, ...]

_BLOCK: Final = 1000
"""Entries in a block, at most twice that: moving them costs as much as a few comparisons in Python."""


class SortedEntries:
    """Tuples in order, in blocks. A shorter tuple stands before the longer ones that it begins."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        ordered = sorted(entries)
        self._blocks = [ordered[start : start + _BLOCK] for start in range(0, len(ordered), _BLOCK)]
        self._lasts = [block[-1] for block in self._blocks]

    def add(self, entry: Entry) -> None:
        """Take an entry in."""
        blocks = self._blocks
        if not blocks:
            blocks.append([entry])
            self._lasts.append(entry)
            return
        at = min(bisect_left(self._lasts, entry), len(blocks) - 1)
        block = blocks[at]
        insort(block, entry)
        if len(block) > 2 * _BLOCK:
            blocks[at : at + 1] = [block[:_BLOCK], block[_BLOCK:]]
            self._lasts.insert(at, block[_BLOCK - 1])
            at += 1
        self._lasts[at] = blocks[at][-1]

    def remove_first(self, low: Entry) -> None:
        """Give up the first entry that is not before `low`, which there is."""
        at = bisect_left(self._lasts, low)
        block = self._blocks[at]
        del block[bisect_left(block, low)]
        if block:
            self._lasts[at] = block[-1]
        else:
            del self._blocks[at], self._lasts[at]

    def first(self, low: Entry) -> Entry | None:
        """The first entry that is not before `low`."""
        return next(self.between(low, None), None)

    def count(self, low: Entry, high: Entry) -> int:
        """How many entries are not before `low` and before `high`."""
        starts = [0, *accumulate(map(len, self._blocks))]
        (first, start), (last, end) = self._place(low), self._place(high)
        return max(0, starts[last] + end - starts[first] - start)

    def between(self, low: Entry, high: Entry | None) -> Iterator[Entry]:
        """The entries that are not before `low` and before `high`, in order; without `high`, to the end.

        It must not be gone on with after a change.
        """
        first, start = self._place(low)
        last, end = (len(self._blocks), 0) if high is None else self._place(high)
        for at in range(first, min(last + 1, len(self._blocks))):
            block = self._blocks[at]
            begin = start if at == first else 0
            stop = end if at == last else len(block)
            yield from block[begin:stop] if (begin, stop) != (0, len(block)) else block

    def between_backward(self, low: Entry, high: Entry | None) -> Iterator[Entry]:
        """The same entries, last first."""
        first, start = self._place(low)
        last, end = (len(self._blocks), 0) if high is None else self._place(high)
        for at in range(min(last, len(self._blocks) - 1), first - 1, -1):
            block = self._blocks[at]
            begin = start if at == first else 0
            stop = end if at == last else len(block)
            yield from reversed(block[begin:stop])

    def _place(self, entry: Entry) -> tuple[int, int]:
        """Block and place in it of the first entry that is not before this one; behind the last block if none is."""
        at = bisect_left(self._lasts, entry)
        return (at, 0) if at == len(self._blocks) else (at, bisect_left(self._blocks[at], entry))
