"""Who has the write transaction among the sessions of one run, for those of them that wait for it.

SQLite says who may write. What it cannot do is wait by the run's clock: under virtual time the session that has the
transaction goes on only when those that wait for it let it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from alrun.runtime.clock import Clock

if TYPE_CHECKING:
    from alrun.runtime.session import Session


class Writer(Protocol):
    """A store whose session writes, or wants to."""

    @property
    def reader(self) -> Session | None:
        """The session."""
        ...


class Turns:
    """The write transaction of the connections to one database that a run has."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._writer: Writer | None = None

    def take(self, writer: Writer) -> None:
        """SQLite has given this session the transaction."""
        self._writer = writer

    def give_back(self, writer: Writer) -> None:
        """The session's transaction is over, if it had one."""
        session = writer.reader
        if self._writer is writer and session is not None:
            with session.token.shielded():
                self._writer = None
                self._clock.notify()

    def await_turn(self, writer: Writer, milliseconds: int | None) -> int | None:
        """Wait while another session of the run has the transaction, at most for that long; for how long it was.

        None if none has it, but perhaps another process; or if a session has it, or is waiting, that was told to end:
        such a session is no longer on the clock.
        """
        session = writer.reader
        if session is None or session.token.cancelled or not self._is_with_another(writer):
            return None
        began = self._clock.elapsed()
        deadline = None if milliseconds is None else began + milliseconds
        self._clock.wait_until(lambda: not self._is_with_another(writer), deadline, session.token)
        return self._clock.elapsed() - began

    def _is_with_another(self, writer: Writer) -> bool:
        other = self._writer
        if other is None or other is writer:
            return False
        return other.reader is not None and not other.reader.token.cancelled
