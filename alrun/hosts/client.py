"""What the commands ask of a client besides what running AL asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from alrun.runtime.interaction import Client

if TYPE_CHECKING:
    from alrun.hosts.page_desk import PageDesk
    from alrun.hosts.task_board import TaskBoard
    from alrun.runtime.page_view import PageView
    from alrun.runtime.session import Session


class HostClient(Client, Protocol):
    """A client that a command made: the user of a whole run."""

    @property
    def board(self) -> TaskBoard:
        """The background tasks that the client has heard of."""
        ...

    @property
    def desk(self) -> PageDesk:
        """Where the pages lie that code opens."""
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
