"""`alrun page -i`: a prompt that takes the page commands, with the page drawn above it whenever it changes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from alrun.hosts.page_script import COMMANDS, ScriptError, parse_command, run_command
from alrun.runtime.errors import ALError

if TYPE_CHECKING:
    from alrun.hosts.client import HostClient
    from alrun.runtime.page_view import PageView

_LEFT = "close"
_OWN_COMMANDS = {"show": "show the whole page", "help": "list the commands", "quit": "close the page and leave"}


def drive_page(page: PageView, client: HostClient) -> bool:
    """Take commands until the page is closed or the input ends; returns whether an error closed the page."""
    client.desk.open_waiting()
    client.show_page(page)
    lines = _prompted(page, client) if sys.stdin.isatty() else map(str.strip, sys.stdin)
    for line in lines:
        if line == "quit":
            break
        try:
            _do(line, page, client)
        except ScriptError as error:
            client.show_value(f"{error}")
        except ALError as error:
            client.error(error)
            if not page.is_open:
                return True
        except KeyboardInterrupt:
            client.show_value("Stopped.")
        client.desk.open_waiting()
        if not page.is_open:
            break
    if page.is_open and page.default_answer != _LEFT:  # nobody answers in the stead of a user who leaves
        return client.desk.close(page, _LEFT)
    return False


def _do(line: str, page: PageView, client: HostClient) -> None:
    if line == "help":
        client.show_value(help_text())
    elif line == "show":
        client.show_page(page)
    elif line and not line.startswith("#"):
        run_command(page, parse_command(line), client)
        if page.is_open:
            client.show_progress(page)


def help_text() -> str:
    """The commands, one a line."""
    rows = [(f"{name} {arguments}".strip(), text) for name, (arguments, _, text) in COMMANDS.items()]
    rows += _OWN_COMMANDS.items()
    width = max(len(usage) for usage, _ in rows)
    return "\n".join(f"{usage:{width}}  {text}" for usage, text in rows)


def _prompted(page: PageView, client: HostClient) -> Iterator[str]:
    from prompt_toolkit import PromptSession
    from prompt_toolkit.patch_stdout import patch_stdout

    from alrun.hosts.page_client.completion import PageCompleter
    from alrun.hosts.page_client.pump import pump, task_line

    prompt: PromptSession[str] = PromptSession(
        completer=PageCompleter(page, _OWN_COMMANDS),
        complete_while_typing=False,
        bottom_toolbar=lambda: task_line(client),
        refresh_interval=0.2,
    )
    keep_alive = pump(lambda: page, client)
    while page.is_open:
        try:
            with patch_stdout(raw=True):
                line = prompt.prompt(f"{page.caption}> ", pre_run=keep_alive)
        except KeyboardInterrupt:
            continue  # as in a shell: it drops the line
        except EOFError:
            return
        yield line.strip()
