"""What a user sees and answers, as the run time asks for it.

A host implements `Client`. A session without a user (a child session, a background session) has `NO_CLIENT`. Every
method is called on the session's own thread. Texts arrive finished: placeholders filled, `\\` turned into line breaks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from alrun.runtime.errors import ALError
    from alrun.runtime.offered_actions import OfferedAction
    from alrun.runtime.page_view import PageView


class Client(Protocol):
    """The user's side of a session."""

    @property
    def has_ui(self) -> bool:
        """What `GuiAllowed` answers."""
        ...

    def message(self, text: str) -> None:
        """Show a message and go on."""
        ...

    def confirm(self, text: str, default: bool) -> bool:
        """Ask a yes/no question."""
        ...

    def str_menu(self, options: Sequence[str], default: int, instruction: str) -> int:
        """Let the user pick an option; 1-based, 0 for none."""
        ...

    def pick_file(self, title: str, file_filter: str) -> str:
        """Let the user pick a file of theirs: its path, '' for none. The filter is one of File.Upload, or empty."""
        ...

    def notification(self, text: str, scope: str, key: str = "", actions: Sequence[OfferedAction] = ()) -> None:
        """Show a notification in place of one with the same key; scope is LocalScope or GlobalScope."""
        ...

    def recall_notification(self, key: str) -> None:
        """Take back the notification of that key, if there is one."""
        ...

    def run_page(self, page: PageView) -> None:
        """A page that code runs: open it when what the user does now is done, and let the user work with it.

        Raises ALError where there is no user.
        """
        ...

    def run_modal_page(self, page: PageView) -> None:
        """A page that code waits for: open it, and let the user work with it until it is closed.

        What is open afterwards is aborted. Raises ALError if it does not open, or there is no user.
        """
        ...

    def run_request_page(self, page: PageView) -> None:
        """The request page of a report: open it, and let the user set options and filters until it is closed.

        What is open afterwards is aborted. Raises ALError if it does not open, or there is no user.
        """
        ...

    def error(self, error: ALError) -> None:
        """Show an error that ended what the user did."""
        ...

    def event(self, name: str, session_id: int, details: Mapping[str, object]) -> None:
        """Be told of an event of docs/events.md: page-opened, task-enqueued... May come from any thread."""
        ...
