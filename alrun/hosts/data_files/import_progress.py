"""How far an import is, on a terminal."""

from __future__ import annotations

from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from alrun.hosts.data_files.importing import RejectedRow
from alrun.hosts.data_files.reports import PlainReport
from alrun.platform.exchange.importing import Outcome


class ProgressReport:
    """A bar for the table that is being read, above it what `plain` tells. A context manager."""

    def __init__(self, plain: PlainReport, console: Console) -> None:
        self._plain = plain
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._progress = Progress(*columns, console=console, transient=True)
        self._task = self._progress.add_task("", total=None, visible=False)

    def __enter__(self) -> ProgressReport:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._progress.stop()

    def table(self, path: str, table: str, expected: int | None) -> None:
        self._progress.reset(self._task, description=f"importing {table}", total=expected, visible=True)

    def row(self) -> None:
        self._progress.advance(self._task)

    def rejected(self, row: RejectedRow) -> None:
        self._plain.rejected(row)

    def table_done(self, table: str, counts: dict[Outcome, int], rejected: int) -> None:
        self._plain.table_done(table, counts, rejected)

    def done(self, kept: bool, rejected: int) -> None:
        self._progress.stop()
        self._plain.done(kept, rejected)
