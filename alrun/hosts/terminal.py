"""The client for a person at a terminal, drawn with rich."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from rich.console import Console, RenderableType
from rich.live import Live
from rich.text import Text

from alrun.hosts.page_client.drawing import draw_error, draw_notification, draw_page
from alrun.hosts.page_desk import PageDesk
from alrun.hosts.plain import SHOWN, UPLOAD_TITLE, answer_line, failure_warning, shown_detail, with_actions
from alrun.hosts.task_board import TaskBoard
from alrun.hosts.windows import WindowDisplay

if TYPE_CHECKING:
    from alrun.hosts.answers import Answers
    from alrun.runtime.errors import ALError
    from alrun.runtime.offered_actions import OfferedAction
    from alrun.runtime.page_view import PageView
    from alrun.runtime.session import Session

_FRAME_MS = 80
"""How long the page works between two drawings of its tasks."""

Snapshot = dict[str, str]
"""What the fields of a page showed, by control name."""


class TerminalClient:
    """Draws on `console`; asks the person questions for which `answers` holds no answer.

    With `virtual_time` nothing is animated: time jumps, and there would be nothing to see.
    """

    has_ui = True

    def __init__(self, console: Console, answers: Answers, virtual_time: bool) -> None:
        self._console = console
        self._answers = answers
        self._virtual_time = virtual_time
        self.board = TaskBoard()
        self.desk = PageDesk(self, answers, prompts=True)
        self._live: Live | None = None
        self._windows = WindowDisplay(console)
        self._page: PageView | None = None
        self._at_first: Snapshot = {}
        """What the fields showed when the page came to the record that it is on."""
        self._drawn: tuple[str, Snapshot] | None = None
        self._notifications: list[str] = []

    def attach(self, session: Session) -> None:
        self.board.attach(session)

    def message(self, text: str) -> None:
        self._console.print(Text(text))

    def confirm(self, text: str, default: bool) -> bool:
        if self._answers.has_next or not sys.stdin.isatty():
            answer = self._answers.confirm(text, default)
            self._console.print(Text(f"{text} {'Yes' if answer else 'No'}"))
            return answer
        choices = "Yes/no" if default else "yes/No"
        while True:
            typed = self._ask(f"{text} [{choices}] ").strip().lower()
            if not typed:
                return default
            if typed in ("y", "yes", "n", "no"):
                return typed.startswith("y")

    def str_menu(self, options: Sequence[str], default: int, instruction: str) -> int:
        if self._answers.has_next or not sys.stdin.isatty():
            answer = self._answers.str_menu(options, default)
            self._console.print(Text(f"{instruction} {options[answer - 1] if answer else 'Cancel'}".strip()))
            return answer
        if instruction:
            self._console.print(Text(instruction))
        for number, option in enumerate(options, 1):
            self._console.print(Text(f"  {number}  {option}", "bold" if number == default else ""))
        while True:
            typed = self._ask(f"Number (0 cancels) [{default}] ").strip()
            if not typed:
                return default
            if typed.isascii() and typed.isdigit() and int(typed) <= len(options):
                return int(typed)

    def pick_file(self, title: str, file_filter: str) -> str:
        asked = title or UPLOAD_TITLE
        if self._answers.has_next or not sys.stdin.isatty():
            path = self._answers.pick_file()
            self._console.print(Text(f"{asked} {path or 'Cancel'}"))
            return path
        kinds = f" ({file_filter.partition('|')[0]})" if file_filter else ""
        return self._ask(f"{asked}{kinds}, path of the file (none cancels): ").strip()

    def notification(self, text: str, scope: str, key: str = "", actions: Sequence[OfferedAction] = ()) -> None:
        self.desk.offer(key, actions)
        text = with_actions(text, actions)
        if self._live is None:
            self._console.print(draw_notification(text))
        else:
            self._notifications.append(text)

    def recall_notification(self, key: str) -> None:
        self.desk.take_back(key)

    def run_page(self, page: PageView) -> None:
        self.desk.put(page)

    def run_modal_page(self, page: PageView) -> None:
        self.desk.work_with(page)

    def run_request_page(self, page: PageView) -> None:
        self.desk.work_with(page)

    def error(self, error: ALError) -> None:
        self.desk.offer_error(error)
        self._windows.close_all()
        if error.text:
            self._console.print(draw_error(error))

    def event(self, name: str, session_id: int, details: Mapping[str, object]) -> None:
        self.board.follow(name, details)
        if name.startswith("dialog-"):
            self._windows.follow(name, details, is_animated=self._live is None and not self._virtual_time)
        elif name in SHOWN:
            self._console.print(Text(f"{name}: {shown_detail(details)}"))
        elif answered := answer_line(name, details):
            self._console.print(Text(answered))
        elif name == "trace":
            place = f"{details['object']}.{details['procedure']} line {details['line']}"
            self._console.print(Text(place, "dim"))
        elif warning := failure_warning(name, session_id, details):
            self._console.print(Text(warning, "yellow"))

    def show_value(self, text: str) -> None:
        self._console.print(Text(text))

    def show_page(self, page: PageView) -> None:
        self._windows.close_all()
        if self._page is not page or self._drawn != _shown(page):
            self._console.print(self._draw(page))

    def show_progress(self, page: PageView) -> None:
        self.show_page(page)

    def await_tasks(self, page: PageView) -> None:
        self._windows.close_all()
        self._look_at(page)
        if self._virtual_time or not self.board.unfinished:
            page.wait(None)
            return
        with Live(self._draw(page), console=self._console, auto_refresh=False) as live:
            self._live = live
            try:
                at_work = True
                while page.is_open and (at_work or self.board.unfinished):
                    # A task may end at any moment: one more round is for what ended since this was asked.
                    at_work = bool(self.board.unfinished)
                    # The second wait takes no time: it runs the triggers of what ended last, which may enqueue again.
                    page.wait(_FRAME_MS if at_work else 0)
                    page.wait(0)
                    if page.is_open:
                        live.update(self._draw(page), refresh=True)
            finally:
                self._live = None
                self._notifications.clear()

    def close(self) -> None:
        """Close the windows. The display of a page ends with the wait that started it."""
        self._windows.close_all()

    def _look_at(self, page: PageView) -> None:
        if self._page is not page:
            self._page, self._drawn = page, None
        if self._drawn is None or self._drawn[0] != page.record_text:
            self._at_first = snapshot(page)

    def _draw(self, page: PageView) -> RenderableType:
        self._look_at(page)
        self._drawn = _shown(page)
        changed = {name for name, text in snapshot(page).items() if self._at_first.get(name) != text}
        return draw_page(page, changed, self._notifications, self.board.tasks, self._console.width)

    def _ask(self, prompt: str) -> str:
        if self._live is not None:
            self._live.stop()
        try:
            with self._windows.out_of_the_way():
                return self._console.input(Text(prompt))
        except EOFError:
            return ""
        finally:
            if self._live is not None:
                self._live.start()


def snapshot(page: PageView) -> Snapshot:
    """What each field of the page shows now."""
    return {field.name: field.text for group in page.layout for field in group.fields}


def _shown(page: PageView) -> tuple[str, Snapshot]:
    return page.record_text, snapshot(page)
