"""The counters of a database: row versions, AutoIncrement fields, number sequences.

They are what one connection knows of them. A number is not given back by a rollback.
"""

from __future__ import annotations

from collections.abc import Iterable


class Counters:
    """Counters by name. `changed` are those that count since the file was last told."""

    __slots__ = ("_reset", "_values", "changed")

    def __init__(self) -> None:
        self._values: dict[str, int] = {}
        self.changed: set[str] = set()
        self._reset: dict[str, int] = {}
        """What counters were at that start anew with this transaction."""

    @property
    def names(self) -> list[str]:
        """All that have counted, in order."""
        return sorted(self._values)

    def last(self, counter: str) -> int:
        """The last number given."""
        return self._values.get(counter, 0)

    def next(self, counter: str) -> int:
        """The next number."""
        number = self._values[counter] = self._values.get(counter, 0) + 1
        self.changed.add(counter)
        return number

    def numbered(self, counter: str, number: int) -> int:
        """What an AutoIncrement field gets: the next number for 0; another one moves the counter on."""
        if number == 0:
            return self.next(counter)
        if number > self.last(counter):
            self.set(counter, number)
        return number

    def set(self, counter: str, number: int) -> None:
        """Let a counter go on after a number."""
        self._values[counter] = number
        self.changed.add(counter)

    def restart(self, counter: str) -> None:
        """Let a counter start at 1 again, unless the transaction is undone."""
        self._reset.setdefault(counter, self.last(counter))
        self.set(counter, 0)

    def learn(self, stored: Iterable[tuple[str, int]]) -> None:
        """Go on from the numbers that others have given, as the file has them."""
        for name, value in stored:
            self._values[name] = max(value, self._values.get(name, 0))

    def told(self, counter: str, number: int) -> None:
        """The file has this number of a counter already."""
        self._values[counter] = number

    def committed(self) -> None:
        """The transaction has ended well, and the file has what changed."""
        self.changed.clear()
        self._reset.clear()

    def undone(self) -> None:
        """The transaction, or a part of it, was undone: counters do not start anew."""
        for counter, number in self._reset.items():
            self._values[counter] = max(number, self._values[counter])
        self._reset.clear()
