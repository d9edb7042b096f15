"""The client for pipes and files. What it prints is a contract (DESIGN section 1): scripts and tests rely on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TextIO

from alrun.hosts.page_desk import PageDesk
from alrun.hosts.task_board import TaskBoard

if TYPE_CHECKING:
    from alrun.hosts.answers import Answers
    from alrun.runtime.errors import ALError
    from alrun.runtime.offered_actions import OfferedAction
    from alrun.runtime.page_view import PageView
    from alrun.runtime.session import Session


class PlainClient:
    """Prints messages and notifications on `out`, errors and traces on `err`; asks nobody."""

    has_ui = True

    def __init__(self, out: TextIO, err: TextIO, answers: Answers) -> None:
        self._out = out
        self._err = err
        self._answers = answers
        self.board = TaskBoard()
        self.desk = PageDesk(self, answers)

    def attach(self, session: Session) -> None:
        self.board.attach(session)

    def message(self, text: str) -> None:
        self._print(text)

    def confirm(self, text: str, default: bool) -> bool:
        answer = self._answers.confirm(text, default)
        self._print(f"{text} {'Yes' if answer else 'No'}")
        return answer

    def str_menu(self, options: Sequence[str], default: int, instruction: str) -> int:
        answer = self._answers.str_menu(options, default)
        question = f"{instruction} ({','.join(options)})" if instruction else ",".join(options)
        self._print(f"{question} {options[answer - 1] if answer else 'Cancel'}")
        return answer

    def pick_file(self, title: str, file_filter: str) -> str:
        path = self._answers.pick_file()
        self._print(f"{title or UPLOAD_TITLE} {path or 'Cancel'}")
        return path

    def notification(self, text: str, scope: str, key: str = "", actions: Sequence[OfferedAction] = ()) -> None:
        self.desk.offer(key, actions)
        self._print(f"notification: {with_actions(text, actions)}")

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
        print_error(error, self._err)

    def event(self, name: str, session_id: int, details: Mapping[str, object]) -> None:
        self.board.follow(name, details)
        if name == "trace":
            self._err.write(f"trace: {details['object']}.{details['procedure']} line {details['line']}\n")
        elif name in SHOWN:
            self._print(f"{name}: {shown_detail(details)}")
        elif answered := answer_line(name, details):
            self._print(answered)
        elif warning := failure_warning(name, session_id, details):
            self._err.write(f"{warning}\n")
        elif name == "error":
            # One that a trigger of a background task raised; the page shows only its text, as a notification.
            self._err.write(f"{details['text']}\n")
            self._err.writelines(f"    {line}\n" for line in str(details["callstack"]).splitlines())

    def show_value(self, text: str) -> None:
        self._print(text)

    def show_page(self, page: PageView) -> None:
        self._print("\n".join(page_lines(page)))

    def show_progress(self, page: PageView) -> None:
        """A pipe is shown the page once, at the end."""

    def await_tasks(self, page: PageView) -> None:
        page.wait(None)

    def close(self) -> None:
        """Every line has been flushed already."""

    def _print(self, text: str) -> None:
        # One write a line and flushed, so that a reader of both streams sees them in the order of events.
        self._out.write(f"{text}\n")
        self._out.flush()


UPLOAD_TITLE = "Upload"
"""What asks for a file where the program gives no title."""
SHOWN = ("hyperlink", "download", "view", "report")
"""The events of which a person is told, as their name, a colon and `shown_detail`."""


def answer_line(name: str, details: Mapping[str, object]) -> str:
    """What a person is told of a request page that was answered: its caption and the button. '' for any other event."""
    if name != "request-page-closed" or not details["answer"]:
        return ""
    answer = str(details["answer"])
    return f"{details['caption']} {'OK' if answer == 'ok' else answer.capitalize()}"


def shown_detail(details: Mapping[str, object]) -> str:
    """The URL, or the path of a file, or its name where it has not been kept, or the name of a report."""
    return str(details.get("url") or details.get("path") or details.get("name"))


_LONGEST_STACK, _STACK_TOP, _STACK_BOTTOM = 60, 30, 20
"""How many lines of a call stack a person is shown: all up to the first, else so many of either end."""


def error_lines(error: ALError) -> list[str]:
    """The text of an error, then its AL call stack, innermost first; nothing for `Error('')`."""
    if not error.text:
        return []
    lines = [f"    {line}" for line in error.call_stack or ()]
    if len(lines) > _LONGEST_STACK:
        left_out = len(lines) - _STACK_TOP - _STACK_BOTTOM
        lines[_STACK_TOP:-_STACK_BOTTOM] = [f"    ... {left_out} more calls ..."]
    return [error.text, *lines]


FAILED_CODE = {
    "install-failed": "install code",
    "company-open-failed": "code for the opening of a company",
    "global-trigger-failed": "code for global triggers",
}
"""The events that tell of code which failed without ending the run, and what is said of it."""


def failure_warning(name: str, session_id: int, details: Mapping[str, object]) -> str:
    """What a person is told of code that failed without ending the run: where and why. '' for any other event."""
    where = str(details.get("callstack", "")).partition("\n")[0]
    if name in FAILED_CODE:
        return f"warning: the {FAILED_CODE[name]} of {details['app']} failed in {where}: {details['text']}"
    if name == "session-ended" and details.get("text"):
        place = f" in {where}" if where else ""
        return f"warning: background session {session_id} failed{place}: {details['text']}"
    if name == "scheduled-tasks-lost":
        return f"warning: scheduled tasks that are due later end with the temporary database: {details['tasks']}"
    if name == "scheduled-tasks-left":
        return f"warning: another process runs the scheduled tasks of the database; left to it: {details['tasks']}"
    if name == "scheduled-task-skipped":
        return f"warning: the program lacks a codeunit of the scheduled task {details['scheduled_task']}"
    return ""


def with_actions(text: str, actions: Sequence[OfferedAction]) -> str:
    """A notification's text, with the actions that it offers after it: `It is late. [Stop] [Go on]`."""
    return " ".join([text, *(f"[{action.caption}]" for action in actions)])


def print_error(error: ALError, stream: TextIO) -> None:
    """Print an error as text."""
    for line in error_lines(error):
        stream.write(f"{line}\n")
    stream.flush()


def page_lines(page: PageView) -> list[str]:
    """A page as text: its caption and record, then `Caption: value` for each field in shown order."""
    record = page.record_text
    lines = [f"{page.caption} - {record}" if record else page.caption]
    for group in page.layout:
        lines += [f"{field.caption}: {field.text}" if field.text else f"{field.caption}:" for field in group.fields]
    return lines
