"""What keeps a run of tests from looking better than it was."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

import pytest

_MISSED: Final = "al_codeunits_missed"
_LOOKS_WELL: Final = (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)


class BrokenRuns:
    """Sees to it that a run with an internal error fails: pytest-xdist ends with 0 if it was in a worker."""

    def __init__(self) -> None:
        self._is_broken = False

    def pytest_internalerror(self) -> None:
        """Something failed that is not a test."""
        self._is_broken = True

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Tell what the exit code is to be."""
        if self._is_broken and session.exitstatus in _LOOKS_WELL:
            session.exitstatus = pytest.ExitCode.INTERNAL_ERROR


class MissedCodeunits:
    """Tells which of the codeunits that were asked for have no test, and sees to it that the run does not pass then."""

    def __init__(self, names: Iterable[str]) -> None:
        """The names or ids of the codeunits."""
        self._missed = {name.casefold(): name for name in names}

    def pytest_itemcollected(self, item: pytest.Item) -> None:
        """A test was found."""
        from alrun.hosts.test_runner.collecting import ALTest  # this module is imported with the plugin, for all tests

        if isinstance(item, ALTest):
            symbol = item.codeunit.symbol
            for name in (symbol.name.casefold(), str(symbol.object_id)):
                self._missed.pop(name, None)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """A worker of pytest-xdist has ended: the tests were found there."""
        missed = getattr(node, "workeroutput", {}).get(_MISSED, ())
        self._missed = {name: shown for name, shown in self._missed.items() if name in missed}

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Tell what the exit code is to be; in a worker, tell what was missed."""
        output = getattr(session.config, "workeroutput", None)
        if output is not None:
            output[_MISSED] = list(self._missed)
        elif self._missed and session.exitstatus in _LOOKS_WELL:
            session.exitstatus = pytest.ExitCode.NO_TESTS_COLLECTED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Name them."""
        for name in self._missed.values():
            terminalreporter.write_line(f"there is no test in a codeunit {name}")
