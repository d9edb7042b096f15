"""Number sequences: made and removed as part of the transaction, but their numbers are taken outside of it.

Docs: devenv-number-sequences
"""

from __future__ import annotations

from typing import Final, NamedTuple

from alrun.runtime.errors import ALError
from alrun.runtime.storage import sql_catalogue
from alrun.runtime.storage.connection import Holder
from alrun.runtime.storage.database import Database

_SEQUENCES_COUNTER: Final = "number sequences"


class NumberSequence(NamedTuple):
    """Numbers from `seed` on. `counter` is the name of what counts those that were taken."""

    seed: int
    increment: int
    counter: str


class Sequences:
    """The number sequences of a database as one session uses them.

    Names are those of any case; company '' has the sequences that are not of one. `may_write` is false in a session
    that may only read.
    """

    def __init__(self, database: Database, holder: Holder, may_write: bool) -> None:
        self._database = database
        self._holder = holder
        self._may_write = may_write

    def find(self, company: str, name: str) -> NumberSequence | None:
        """The sequence of that name."""
        rows = self._database.fetch(self._holder, sql_catalogue.READ_SEQUENCE, (company, name))
        return NumberSequence(*rows[0]) if rows else None

    def start(self, company: str, name: str, seed: int, increment: int) -> None:
        """Make a sequence, or let the one of that name start anew. Raises ALError if the session may only read."""
        self._begin_write()
        counter = f"number sequence {self._database.counters.next(_SEQUENCES_COUNTER)}"
        self._database.fetch(self._holder, sql_catalogue.WRITE_SEQUENCE, (company, name, seed, increment, counter))

    def remove(self, company: str, name: str) -> None:
        """Remove the sequence of that name, if there is one. Raises ALError if the session may only read."""
        self._begin_write()
        self._database.fetch(self._holder, sql_catalogue.DELETE_SEQUENCE, (company, name))

    def take(self, sequence: NumberSequence, count: int) -> int:
        """Take numbers, which no rollback gives back; how many were taken before."""
        return self._database.take_numbers(self._holder, sequence.counter, count)

    def taken(self, sequence: NumberSequence) -> int:
        """How many numbers were taken."""
        return self._database.numbers_taken(self._holder, sequence.counter)

    def _begin_write(self) -> None:
        if not self._may_write:
            raise ALError("A session that may only read cannot change number sequences.", "DB:ClientModifyDenied")
        if not self._database.writing:
            self._database.begin(self._holder, "")
