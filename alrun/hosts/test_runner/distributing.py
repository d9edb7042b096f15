"""How pytest-xdist distributes the tests of AL: each worker has a database of its own and gets whole codeunits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]

if TYPE_CHECKING:
    import pytest


class CodeunitScheduling(LoadScopeScheduling):  # type: ignore[misc]
    """Keeps the methods of a test codeunit together, for they share an instance; other tests go one by one."""

    def _split_scope(self, nodeid: str) -> str:
        """What a test is distributed with."""
        file, separator, _ = nodeid.partition("::")
        return nodeid.rpartition("::")[0] if separator and file.lower().endswith((".al", ".app")) else nodeid


def make_scheduler(config: pytest.Config, log: object) -> CodeunitScheduling | None:
    """The scheduler of a run with `-n` that says nothing of how to distribute."""
    return CodeunitScheduling(config, log) if config.getvalue("dist") == "load" else None
