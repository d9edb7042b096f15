"""What a test shows its user: kept for the report of a test that fails."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from alrun.hosts.plain import FAILED_CODE, failure_warning

if TYPE_CHECKING:
    from alrun.runtime.errors import ALError
    from alrun.runtime.offered_actions import OfferedAction
    from alrun.runtime.page_view import PageView


class Screen:
    """The user outside of test methods, and what is shown in them."""

    has_ui = True

    def __init__(self) -> None:
        self._lines: list[str] = []

    def take(self) -> str:
        """What was shown since the last time, a line each."""
        lines, self._lines = self._lines, []
        return "\n".join(lines)

    def message(self, text: str) -> None:
        self._lines.append(text)

    def confirm(self, text: str, default: bool) -> bool:
        self._lines.append(f"{text} {'Yes' if default else 'No'}")
        return default

    def str_menu(self, options: Sequence[str], default: int, instruction: str) -> int:
        self._lines.append(f"{instruction} ({','.join(options)}) {options[default - 1] if default else 'Cancel'}")
        return default

    def pick_file(self, title: str, file_filter: str) -> str:
        return ""

    def notification(self, text: str, scope: str, key: str = "", actions: Sequence[OfferedAction] = ()) -> None:
        self._lines.append(f"notification: {text}")

    def recall_notification(self, key: str) -> None:
        """What was shown, was shown."""

    def run_page(self, page: PageView) -> None:
        self._lines.append(f"page: {page.caption}")

    def run_modal_page(self, page: PageView) -> None:
        self._lines.append(f"modal page: {page.caption}")

    def error(self, error: ALError) -> None:
        self._lines.append(error.text)

    def event(self, name: str, session_id: int, details: Mapping[str, object]) -> None:
        if name in FAILED_CODE:
            self._lines.append(failure_warning(name, session_id, details))
