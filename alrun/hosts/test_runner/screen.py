"""What a test shows its user: kept for the report of a test that fails."""

from __future__ import annotations

from io import StringIO

from alrun.hosts.answers import Answers
from alrun.hosts.plain import PlainClient
from alrun.hosts.test_runner.reporting import whole


class Screen(PlainClient):
    """The client of pipes, whose output nobody reads unless a test fails."""

    def __init__(self) -> None:
        self._shown = StringIO()
        super().__init__(self._shown, self._shown, Answers())

    def take(self) -> str:
        """What was shown since the last time."""
        shown = self._shown.getvalue().rstrip("\n")
        self._shown.seek(0)
        self._shown.truncate()
        return whole(shown)
