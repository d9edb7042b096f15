"""What the REPL does with each entry: AL goes to the engine, a line that starts with `:` to a command here."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from alrun.hosts.page_client.interactive import drive_page, help_text
from alrun.hosts.page_script import parse_command, run_command
from alrun.hosts.targets import find_codeunit, find_page
from alrun.project.errors import ProjectError
from alrun.runtime.errors import ALError

if TYPE_CHECKING:
    from alrun import engine
    from alrun.diagnostics import Diagnostic
    from alrun.hosts.client import HostClient
    from alrun.interactive import Interactive
    from alrun.runtime.page_view import PageView


class Leave(Exception):
    """The user wants to leave the REPL."""


@dataclass(frozen=True, slots=True)
class ReplOutput:
    """How the REPL shows what does not come from AL: a value with its type, diagnostics, a complaint of its own."""

    value: Callable[[str, str], None]
    diagnostics: Callable[[Sequence[Diagnostic]], None]
    complaint: Callable[[str], None]


class Repl:
    """The state between entries: the engine's, and the page that `:page` opened."""

    def __init__(self, interactive: Interactive, run: engine.Run, client: HostClient, output: ReplOutput) -> None:
        self._interactive = interactive
        self._run = run
        self._client = client
        self._output = output
        self.page: PageView | None = None
        self.failed = False
        """Whether any entry had an error so far."""

    def is_incomplete(self, text: str) -> bool:
        """Whether more lines must follow before `text` means something."""
        return not text.lstrip().startswith(":") and self._interactive.is_incomplete(text)

    def enter(self, text: str) -> None:
        """Do what the entry says and show what came of it.

        Raises Leave.
        """
        text = text.strip()
        if not text:
            return
        try:
            if text.startswith(":"):
                self._command(text[1:])
            else:
                self._submit(text)
            self._client.desk.open_waiting()
        except ALError as error:
            self.failed = True
            self._client.error(error)
        except ProjectError as error:
            self.failed = True
            self._output.complaint(str(error))
        except KeyboardInterrupt:
            self._output.complaint("Stopped.")

    def close(self) -> None:
        """Close the open page, if there is one."""
        if self.page is not None and self.page.is_open:
            try:
                self.page.close()
            except ALError as error:
                self._client.error(error)
        self.page = None

    def _submit(self, text: str) -> None:
        result = self._interactive.submit(text)
        if result.diagnostics:
            self.failed = True
            self._output.diagnostics(result.diagnostics)
        elif result.value is not None:
            self._output.value(result.value, result.type)

    def _command(self, text: str) -> None:
        word, _, argument = text.partition(" ")
        argument = argument.strip()
        match word.lower():
            case "help":
                self._client.show_value(_help())
            case "load":
                self._load(argument)
            case "page":
                self._open_page(argument)
            case "do":
                self._drive(argument)
            case "run":
                self._run.run_codeunit(find_codeunit(self._run.program.symbols, _unquoted(argument)))
            case "tasks":
                self._show_tasks()
            case "type":
                self._client.show_value(self._interactive.type_of(argument))
            case "quit":
                raise Leave
            case _:
                raise ProjectError(f"there is no command ':{word}'; :help lists them")

    def _load(self, argument: str) -> None:
        if not argument:
            raise ProjectError(":load needs an .al file or a folder")
        diagnostics = self._interactive.load([argument])
        if diagnostics:
            self.failed = True
            self._output.diagnostics(diagnostics)

    def _open_page(self, argument: str) -> None:
        if argument:
            page = find_page(self._run.program.symbols, _unquoted(argument))
            self.close()
            self.page = self._run.open_page(page, None)
        self._client.show_page(self._open())

    def _open(self) -> PageView:
        if self.page is None or not self.page.is_open:
            raise ProjectError("no page is open; :page NAME opens one")
        return self.page

    def _drive(self, argument: str) -> None:
        page = self._open()
        if argument:
            run_command(page, parse_command(argument), self._client)
            if page.is_open:
                self._client.show_progress(page)
        elif sys.stdin.isatty():
            self.failed |= drive_page(page, self._client)
        else:
            raise ProjectError(":do needs a page command")

    def _show_tasks(self) -> None:
        lines = [
            f"{task.task_id}  {task.codeunit}  {task.state}  {task.elapsed} ms" for task in self._client.board.tasks
        ]
        self._client.show_value("\n".join(lines) or "no tasks")


def piped_entries(repl: Repl, lines: Iterable[str]) -> Iterator[str]:
    """The entries in lines that come from a file or a pipe."""
    text = ""
    for line in lines:
        text += line
        if text.strip() and not repl.is_incomplete(text):
            yield text
            text = ""
    # What the end of the input cut short is an entry too: its error says what is missing.
    yield text


COMMANDS = {
    ":help": ("", "this list"),
    ":load": ("PATH", "add the objects of an .al file or a folder"),
    ":page": ("NAME", "open a page and show it; without NAME, show it again"),
    ":do": ("COMMAND", "drive the page; without COMMAND, from a prompt of its own"),
    ":run": ("NAME", "run a codeunit"),
    ":tasks": ("", "the background tasks of the page"),
    ":type": ("EXPRESSION", "the type of an expression, without running it"),
    ":quit": ("", "leave (also Ctrl+D)"),
}


def _unquoted(name: str) -> str | None:
    return name.strip('"') or None


def _help() -> str:
    rows = [(f"{name} {arguments}".strip(), text) for name, (arguments, text) in COMMANDS.items()]
    width = max(len(usage) for usage, _ in rows)
    lines = [f"{usage:{width}}  {text}" for usage, text in rows]
    return "\n".join(
        [
            "Type AL: statements, expressions, variable declarations (X: Integer;), procedures.",
            "",
            *lines,
            "",
            "Page commands for :do",
            help_text(),
        ]
    )
