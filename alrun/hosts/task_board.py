"""What a client knows of background tasks: it follows their events, so it also remembers those that have ended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alrun.runtime.session import Session

_UNFINISHED = ("queued", "running")


@dataclass(slots=True)
class ShownTask:
    """A background task. Times are milliseconds of the session's clock; `timeout` counts from the start."""

    task_id: int
    codeunit: str
    timeout: int
    state: str = "queued"
    """queued, running, completed, failed or cancelled."""
    started_at: int | None = None
    elapsed: int = 0
    """How long it has run, or ran."""


class TaskBoard:
    """The tasks of the page that was opened last and of those still at work, in the order they were enqueued.

    Events may come from any thread; the rest is for the client's own.
    """

    def __init__(self) -> None:
        self._tasks: dict[int, ShownTask] = {}
        self._session: Session | None = None

    def attach(self, session: Session) -> None:
        """Be told whose clock counts and whose program knows the codeunits."""
        self._session = session

    def follow(self, event: str, details: Mapping[str, object]) -> None:
        """Take in an event of docs/events.md; those that are not about tasks change nothing."""
        if event == "task-enqueued":
            task = ShownTask(_number(details["task"]), self._name(details["codeunit"]), _number(details["timeout"]))
            self._tasks[task.task_id] = task
        elif event == "page-opened":
            for ended in [task for task in self._all() if task.state not in _UNFINISHED]:
                del self._tasks[ended.task_id]
        elif event.startswith("task-") and details["task"] in self._tasks:
            self._change(self._tasks[_number(details["task"])], event.removeprefix("task-"))

    @property
    def tasks(self) -> list[ShownTask]:
        """All that are known, with the time they have run until now."""
        for task in self._all():
            if task.state == "running" and task.started_at is not None:
                task.elapsed = self._now() - task.started_at
        return self._all()

    @property
    def unfinished(self) -> list[ShownTask]:
        """Those that are queued or running."""
        return [task for task in self.tasks if task.state in _UNFINISHED]

    def _change(self, task: ShownTask, state: str) -> None:
        if state == "started":
            task.state, task.started_at = "running", self._now()
        else:
            if task.started_at is not None:
                task.elapsed = self._now() - task.started_at
            task.state = state

    def _all(self) -> list[ShownTask]:
        return list(self._tasks.values())

    def _now(self) -> int:
        return self._session.clock.elapsed() if self._session else 0

    def _name(self, codeunit_id: object) -> str:
        symbol = self._session.program.find_codeunit(_number(codeunit_id)) if self._session else None
        return symbol.name if symbol else f"Codeunit {codeunit_id}"


def _number(value: object) -> int:
    assert isinstance(value, int)
    return value
