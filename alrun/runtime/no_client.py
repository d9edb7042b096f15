"""The clients that refuse: of a session that has no user, and of a page while a task's trigger runs.

Docs: devenv-page-background-tasks; includes/include-dialog-exceptions-in-non-ui-sessions
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from alrun.runtime.errors import ALError
from alrun.runtime.interaction import Client
from alrun.runtime.offered_actions import OfferedAction
from alrun.runtime.page_view import PageView

PRODUCT = "Microsoft Dynamics 365 Business Central Server"
"""How the platform names itself in these errors."""

CALLBACK_CODE = "ClientCallbackNotSupported"
"""Undocumented: what GetLastErrorCode gives after such an error."""


def callback_refused(purpose: str) -> ALError:
    """The error of everything that needs a user's answer where there is no user."""
    return ALError(
        f"{PRODUCT} attempted to issue a client callback to {purpose}."
        f" Client callbacks are not supported on {PRODUCT}.",
        CALLBACK_CODE,
    )


class NotifyingClient:
    """What the triggers of a background task may do with their page's user: notify, and nothing else.

    Docs: devenv-page-background-tasks ("Except for notifications, the trigger can't render UI in the client")
    """

    has_ui = True

    def __init__(self, client: Client) -> None:
        self._client = client

    def message(self, text: str) -> None:
        raise callback_refused(f"show a message: {text}")

    def confirm(self, text: str, default: bool) -> bool:
        raise callback_refused("show a confirmation dialog box")

    def str_menu(self, options: Sequence[str], default: int, instruction: str) -> int:
        raise callback_refused(f"show a selection menu: {','.join(options)}")

    def pick_file(self, title: str, file_filter: str) -> str:
        raise callback_refused("upload a file")

    def notification(self, text: str, scope: str, key: str = "", actions: Sequence[OfferedAction] = ()) -> None:
        self._client.notification(text, scope, key, actions)

    def recall_notification(self, key: str) -> None:
        self._client.recall_notification(key)

    def run_page(self, page: PageView) -> None:
        raise callback_refused(f"open a page: {page.caption}")

    def run_modal_page(self, page: PageView) -> None:
        raise callback_refused(f"open a page: {page.caption}")

    def run_request_page(self, page: PageView) -> None:
        raise callback_refused(f"show a request page: {page.caption}")

    def error(self, error: ALError) -> None:
        self._client.error(error)

    def event(self, name: str, session_id: int, details: Mapping[str, object]) -> None:
        self._client.event(name, session_id, details)


def is_answering(client: Client) -> bool:
    """Whether there is a user who sees windows and answers what code asks."""
    return client.has_ui and not isinstance(client, NotifyingClient)


def require_user(client: Client, purpose: str) -> None:
    """Raise the platform's error of a client callback if nobody answers."""
    if not is_answering(client):
        raise callback_refused(purpose)


class NoClient:
    """Suppresses what only informs and refuses what needs an answer. Events go on to `tell`."""

    has_ui = False

    def __init__(self, tell: Callable[[str, int, Mapping[str, object]], None]) -> None:
        self._tell = tell

    def message(self, text: str) -> None:
        """Suppressed; the code goes on."""

    def confirm(self, text: str, default: bool) -> bool:
        raise callback_refused("show a confirmation dialog box")

    def str_menu(self, options: Sequence[str], default: int, instruction: str) -> int:
        raise callback_refused(f"show a selection menu: {','.join(options)}")

    def pick_file(self, title: str, file_filter: str) -> str:
        raise callback_refused("upload a file")

    def notification(self, text: str, scope: str, key: str = "", actions: Sequence[OfferedAction] = ()) -> None:
        """Suppressed; the code goes on."""

    def recall_notification(self, key: str) -> None:
        """There is none."""

    def run_page(self, page: PageView) -> None:
        raise callback_refused(f"open a page: {page.caption}")

    def run_modal_page(self, page: PageView) -> None:
        raise callback_refused(f"open a page: {page.caption}")

    def run_request_page(self, page: PageView) -> None:
        raise callback_refused(f"show a request page: {page.caption}")

    def error(self, error: ALError) -> None:
        """Nobody to show it to; who runs the session gets the error itself."""

    def event(self, name: str, session_id: int, details: Mapping[str, object]) -> None:
        self._tell(name, session_id, details)
