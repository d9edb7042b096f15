"""The client of `--json`: every event of docs/events.md as one JSON object a line."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TextIO

from alrun.hosts.page_desk import PageDesk
from alrun.hosts.plain import page_lines, print_error
from alrun.hosts.task_board import TaskBoard

if TYPE_CHECKING:
    from alrun.hosts.answers import Answers
    from alrun.runtime.errors import ALError, StackLine
    from alrun.runtime.offered_actions import OfferedAction
    from alrun.runtime.page_view import PageView
    from alrun.runtime.session import Session


class JsonClient:
    """Writes events on `out` and nothing else there; what a person would want besides goes to `err`."""

    has_ui = True

    def __init__(self, out: TextIO, err: TextIO, answers: Answers) -> None:
        self._out = out
        self._err = err
        self._answers = answers
        self._lock = threading.Lock()
        self._session: Session | None = None
        self.board = TaskBoard()
        self.desk = PageDesk(self, answers)

    def attach(self, session: Session) -> None:
        self._session = session
        self.board.attach(session)

    def message(self, text: str) -> None:
        self._own_event("message", text=text)

    def confirm(self, text: str, default: bool) -> bool:
        answer = self._answers.confirm(text, default)
        self._own_event("confirm", text=text, answer=answer)
        return answer

    def str_menu(self, options: Sequence[str], default: int, instruction: str) -> int:
        answer = self._answers.str_menu(options, default)
        self._own_event("strmenu", text=instruction, options=list(options), answer=answer)
        return answer

    def pick_file(self, title: str, file_filter: str) -> str:
        path = self._answers.pick_file()
        self._own_event("upload", text=title, filter=file_filter, answer=path)
        return path

    def notification(self, text: str, scope: str, key: str = "", actions: Sequence[OfferedAction] = ()) -> None:
        self.desk.offer(key, actions)
        offered: dict[str, object] = {"actions": [action.caption for action in actions]} if actions else {}
        self._own_event("notification", text=text, scope=scope, **offered)

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
        details: dict[str, object] = {"text": error.text, "code": error.code, "callstack": _stack(error.call_stack)}
        info = error.details
        if info is not None:
            said = {"title": info.title, "details": info.detailed_message}
            details |= {name: text for name, text in said.items() if text}
            if info.actions:
                details["actions"] = [action.caption for action in info.actions]
        if error.collected:
            details["collected"] = [
                {"text": each.message, "callstack": _stack(each.call_stack)} for each in error.collected
            ]
        self._own_event("error", **details)
        print_error(error, self._err)

    def event(self, name: str, session_id: int, details: Mapping[str, object]) -> None:
        self.board.follow(name, details)
        line = {"at": self._now(), "session": session_id, "event": name, **details}
        text = json.dumps(line, ensure_ascii=False) + "\n"
        with self._lock:
            self._out.write(text)
            self._out.flush()

    def _own_event(self, name: str, **details: object) -> None:
        self.event(name, self._session.session_id if self._session else 1, details)

    def _now(self) -> int:
        # Install codeunits run while the session is being set up: that is its time 0.
        return self._session.clock.elapsed() if self._session else 0

    def show_value(self, text: str) -> None:
        self._tell(text)

    def show_page(self, page: PageView) -> None:
        self._tell("\n".join(page_lines(page)))

    def show_progress(self, page: PageView) -> None:
        """`page-updated` and `record-changed` say it."""

    def await_tasks(self, page: PageView) -> None:
        page.wait(None)

    def close(self) -> None:
        """Every event has been flushed already."""

    def _tell(self, text: str) -> None:
        self._err.write(f"{text}\n")
        self._err.flush()


def _stack(lines: Iterable[StackLine] | None) -> str:
    return "\n".join(map(str, lines or ()))
