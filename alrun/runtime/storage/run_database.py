"""The database of a run, as the sessions get at it that are beside the user's."""

from __future__ import annotations

from collections.abc import Callable

from alrun.runtime.clock import Clock
from alrun.runtime.storage.sqlite import SqliteStore


class RunDatabase:
    """The database that the store of the user's session has opened; `prepare` is done to each further store."""

    def __init__(self, store: SqliteStore, clock: Clock, prepare: Callable[[SqliteStore], None]) -> None:
        self._store = store
        self._clock = clock
        self._prepare = prepare

    @property
    def is_kept(self) -> bool:
        """Whether it stays when the run is over."""
        return self._store.database.is_kept

    @property
    def is_isolated(self) -> bool:
        """Whether all that is written will be undone, be it committed or not."""
        return self._store.database.is_isolated

    def share(self) -> None:
        """Let it have further connections. Raises ALError if there is no room for the file of a private one."""
        self._store.share(self._clock)

    def open_store(self, check_cancelled: Callable[[], None]) -> SqliteStore:
        """A store over a connection of its own; `check_cancelled` raises if its session was told to end."""
        store = self._store.beside(self._clock, check_cancelled)
        self._prepare(store)
        return store

    def claim_tasks(self) -> bool:
        """Be the process that runs the scheduled tasks, until the run is over; false if another one is."""
        return self._store.database.claim_tasks()
