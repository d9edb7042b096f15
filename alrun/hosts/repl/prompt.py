"""The REPL's prompt: highlighting, history, completion, entries of several lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion, PathCompleter
from prompt_toolkit.document import Document
from prompt_toolkit.filters import Condition
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.lexers import PygmentsLexer
from prompt_toolkit.patch_stdout import patch_stdout

from alrun.hosts.highlight import ALLexer
from alrun.hosts.page_client.completion import PageCompleter
from alrun.hosts.page_client.pump import pump, task_line
from alrun.hosts.repl.loop import COMMANDS, Repl

if TYPE_CHECKING:
    from alrun.hosts.client import HostClient
    from alrun.interactive import Interactive

_NAME_AT_END = re.compile(r'(?:"[^"\n]*|\w*)$')


class ReplCompleter(Completer):
    """Completes AL names by asking the engine, and the REPL's own commands."""

    def __init__(self, interactive: Interactive, repl: Repl) -> None:
        self._interactive = interactive
        self._repl = repl
        self._paths = PathCompleter(expanduser=True)

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        """What may stand at the cursor."""
        text = document.text_before_cursor
        if text.lstrip().startswith(":"):
            yield from self._command_completions(text.lstrip(), complete_event)
            return
        match = _NAME_AT_END.search(text)
        typed = match.group() if match else ""
        for name in self._interactive.complete(text):
            yield Completion(name, -len(typed))

    def _command_completions(self, text: str, complete_event: CompleteEvent) -> Iterable[Completion]:
        word, space, rest = text.partition(" ")
        if not space:
            for name in COMMANDS:
                if name.startswith(word.lower()):
                    yield Completion(name, -len(word))
        elif word == ":load":
            yield from self._paths.get_completions(Document(rest), complete_event)
        elif word == ":do" and self._repl.page is not None and self._repl.page.is_open:
            yield from PageCompleter(self._repl.page).get_completions(Document(rest), complete_event)


def entries(interactive: Interactive, repl: Repl, client: HostClient) -> Iterator[str]:
    """What the user types, one finished entry at a time, until Ctrl+D."""
    prompt: PromptSession[str] = PromptSession(
        history=_history(),
        lexer=PygmentsLexer(ALLexer),
        completer=ReplCompleter(interactive, repl),
        complete_while_typing=False,
        multiline=True,
        prompt_continuation="...  ",
        key_bindings=_keys(repl),
        bottom_toolbar=lambda: task_line(client),
        refresh_interval=0.2,
    )
    keep_alive = pump(lambda: repl.page, client)
    while True:
        try:
            with patch_stdout(raw=True):
                text = prompt.prompt("AL>  ", pre_run=keep_alive)
        except KeyboardInterrupt:
            continue  # as in a shell: it drops what was typed
        except EOFError:
            return
        yield text


def _history() -> History:
    import platformdirs

    try:
        folder = platformdirs.user_data_path("alrun", appauthor=False, ensure_exists=True)
        history = folder / "repl-history"
        history.touch()
    except OSError:
        # A home that cannot be written: the REPL works, and forgets.
        return InMemoryHistory()
    return FileHistory(str(history))


def _keys(repl: Repl) -> KeyBindings:
    keys = KeyBindings()

    # Enter ends the entry unless it needs more lines; Alt+Enter always starts another line.
    @keys.add("enter", filter=Condition(lambda: True))
    def _(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        if buffer.document.is_cursor_at_the_end and repl.is_incomplete(buffer.text):
            buffer.insert_text("\n" + _indent(buffer.document.current_line))
        elif not buffer.document.is_cursor_at_the_end and "\n" in buffer.text:
            buffer.insert_text("\n")
        else:
            buffer.validate_and_handle()

    @keys.add("escape", "enter")
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("\n")

    return keys


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]
