"""What the commands ask of a client besides what running AL asks, and what a client may know of a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from alrun.runtime.interaction import Client

if TYPE_CHECKING:
    from alrun.hosts.task_board import TaskBoard
    from alrun.runtime.session import Session


class FieldView(Protocol):
    """A field of an open page, as a person sees it."""

    @property
    def name(self) -> str:
        """The control's name."""
        ...

    @property
    def caption(self) -> str: ...

    @property
    def text(self) -> str:
        """The value as displayed."""
        ...

    @property
    def editable(self) -> bool: ...


class GroupView(Protocol):
    """A group of fields; `caption` may be empty."""

    @property
    def caption(self) -> str: ...

    @property
    def fields(self) -> Sequence[FieldView]: ...


class PageView(Protocol):
    """An open page, as hosts drive and draw it. Every method may raise ALError, and may close the page."""

    @property
    def caption(self) -> str: ...

    @property
    def record_text(self) -> str:
        """What tells the current record from others; '' without one."""
        ...

    @property
    def is_open(self) -> bool: ...

    @property
    def layout(self) -> Sequence[GroupView]: ...

    @property
    def action_names(self) -> Sequence[str]: ...

    def first(self) -> None: ...
    def last(self) -> None: ...
    def next(self) -> None: ...
    def previous(self) -> None: ...
    def goto(self, key: str) -> None: ...
    def new(self) -> None: ...
    def set_field(self, name: str, text: str) -> None: ...
    def get_field(self, name: str) -> str: ...
    def delete(self) -> None: ...
    def action(self, name: str) -> None: ...
    def drilldown(self, name: str) -> None: ...
    def lookup(self, name: str) -> None: ...
    def refresh(self) -> None: ...

    def wait(self, milliseconds: int | None) -> None:
        """Run the page's other work for that long; None until no task is queued or running."""
        ...

    def close(self) -> None: ...


class HostClient(Client, Protocol):
    """A client that a command made: the user of a whole run."""

    @property
    def board(self) -> TaskBoard:
        """The background tasks that the client has heard of."""
        ...

    def attach(self, session: Session) -> None:
        """Be told of the session that this is the client of, before it runs anything for the user."""
        ...

    def show_value(self, text: str) -> None:
        """Show what `get` found."""
        ...

    def show_page(self, page: PageView) -> None:
        """Show the page as it is now."""
        ...

    def show_progress(self, page: PageView) -> None:
        """A command has been done: show what became of the page, if this client shows pages as they change."""
        ...

    def await_tasks(self, page: PageView) -> None:
        """Wait until no task of the page is queued or running. Raises ALError."""
        ...

    def close(self) -> None:
        """The run is over: leave the terminal or the stream in order."""
        ...
