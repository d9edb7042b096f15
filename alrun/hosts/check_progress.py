"""How far a check is, on a terminal: files, megabytes a second and the time left."""

from __future__ import annotations

from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text


class _Speed(ProgressColumn):
    """Megabytes of source a second."""

    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed or 0
        return Text(f"{speed / 1e6:.1f} MB/s", "progress.data.speed")


class CheckProgress:
    """A bar that is there while it is entered. A context manager."""

    def __init__(self, console: Console) -> None:
        columns = (
            TextColumn("checking"),
            BarColumn(),
            TextColumn("{task.fields[files]}/{task.fields[all_files]} files"),
            _Speed(),
            TimeRemainingColumn(),
        )
        self._progress = Progress(*columns, console=console, transient=True)
        self._task = self._progress.add_task("", total=None, files=0, all_files="?")
        self._files = 0

    def __enter__(self) -> CheckProgress:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._progress.stop()

    def start(self, files: int, characters: int) -> None:
        """There is this much to check."""
        self._progress.update(self._task, total=characters, all_files=files)

    def advance(self, files: int, characters: int) -> None:
        """This much more has been checked."""
        self._files += files
        self._progress.update(self._task, advance=characters, files=self._files)
