"""The page commands: what `--do`, `--script` and the interactive client understand.

A script is read to its end before anything runs, so a mistake in its last line costs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from alrun.project.errors import ProjectError
from alrun.tree import struct

if TYPE_CHECKING:
    from alrun.hosts.client import HostClient
    from alrun.runtime.page_view import PageView

_NONE, _NAME, _KEY, _MILLISECONDS = "no argument", "a name", "a key", "a number of milliseconds"
_NAME_AND_VALUE = "a field name and a value"

COMMANDS: dict[str, tuple[str, str, str]] = {
    "first": ("", _NONE, "go to the first record"),
    "last": ("", _NONE, "go to the last record"),
    "next": ("", _NONE, "go to the next record"),
    "previous": ("", _NONE, "go to the previous record"),
    "goto": ("KEY", _KEY, "go to the record with that primary key"),
    "new": ("", _NONE, "start a new record"),
    "set": ('"Field" VALUE', _NAME_AND_VALUE, "type a value into a field"),
    "get": ('"Field"', _NAME, "print the value that a field shows"),
    "delete": ("", _NONE, "delete the record"),
    "action": ('"Name"', _NAME, "choose an action"),
    "choose": ('"Caption"', _NAME, "choose an action of a notification or an error"),
    "drilldown": ('"Field"', _NAME, "drill down on a field"),
    "lookup": ('"Field"', _NAME, "open the lookup of a field"),
    "refresh": ("", _NONE, "read the record again"),
    "wait": ("[MS]", _MILLISECONDS, "wait for the page's tasks, or for so many milliseconds"),
    "close": ("", _NONE, "close the page"),
    "ok": ("", _NONE, "close the page with OK"),
    "cancel": ("", _NONE, "close the page with Cancel"),
    "yes": ("", _NONE, "close the page with Yes"),
    "no": ("", _NONE, "close the page with No"),
    "preview": ("", _NONE, "close the request page, and preview the report"),
    "print": ("", _NONE, "close the request page, and print the report"),
}
"""Each command with its arguments as help shows them, what they are, and what it does."""


class ScriptError(ProjectError):
    """A page command that cannot be understood; `str()` names the place and the word."""


@struct
class PageCommand:
    """A command with its arguments, quotes taken off."""

    name: str
    arguments: tuple[str, ...] = ()


def parse_script(text: str, path: str) -> list[PageCommand]:
    """The commands of a script: one a line, blank lines and lines that start with `#` left out.

    Raises ScriptError, its text beginning with `path(line)`.
    """
    commands = []
    for number, line in enumerate(text.splitlines(), 1):
        stripped = line.strip()
        if stripped and not stripped.startswith("#"):
            commands.append(_located(stripped, f"{path}({number})"))
    return commands


def parse_options(texts: Iterable[str]) -> list[PageCommand]:
    """The commands given by `--do`, one each.

    Raises ScriptError.
    """
    return [_located(text, f"--do '{text}'") for text in texts]


def _located(text: str, place: str) -> PageCommand:
    try:
        return parse_command(text)
    except ScriptError as error:
        raise ScriptError(f"{place}: {error}") from None


def parse_command(text: str) -> PageCommand:
    """One command. Names and values may stand in double or single quotes, doubled inside to mean themselves; the
    value of `set` and the key of `goto` may also stand bare and then run to the end of the line.

    Raises ScriptError.
    """
    word, rest = _split_word(text.strip())
    name = word.lower()
    if name not in COMMANDS:
        raise ScriptError(f"there is no command '{word}'{_suggestion(name)}")
    _, wanted, _ = COMMANDS[name]
    if wanted is _NONE:
        arguments: tuple[str, ...] = ()
    elif wanted is _MILLISECONDS:
        word, rest = _split_word(rest)
        arguments = (_milliseconds(name, word),) if word else ()
    elif wanted is _KEY:
        value, rest = _take_value(name, "a key", rest)
        arguments = (value,)
    elif wanted is _NAME_AND_VALUE:
        field, rest = _take_name(name, "a field name", rest)
        value, rest = _take_value(name, "a value ('' is the empty one)", rest)
        arguments = (field, value)
    else:
        value, rest = _take_name(name, "a name", rest)
        arguments = (value,)
    if rest and not rest.startswith("#"):
        raise ScriptError(f"'{name}' takes {wanted}: '{_split_word(rest)[0]}' is too much")
    return PageCommand(name, arguments)


def _suggestion(name: str) -> str:
    import difflib

    close = difflib.get_close_matches(name, COMMANDS, 1)
    return f"; did you mean '{close[0]}'?" if close else f"; there are {', '.join(COMMANDS)}"


def _split_word(text: str) -> tuple[str, str]:
    word, _, rest = text.partition(" ")
    return word, rest.strip()


def _milliseconds(command: str, word: str) -> str:
    if not (word.isascii() and word.isdigit()):
        raise ScriptError(f"'{command}' takes a whole number of milliseconds, not '{word}'")
    return word


def _take_name(command: str, what: str, rest: str) -> tuple[str, str]:
    if rest[:1] in ('"', "'") and rest:
        return _take_quoted(rest)
    word, rest = _split_word(rest)
    if not word:
        raise ScriptError(f"'{command}' needs {what}")
    return word, rest


def _take_value(command: str, what: str, rest: str) -> tuple[str, str]:
    if not rest:
        raise ScriptError(f"'{command}' needs {what}")
    if rest[0] in "\"'":
        return _take_quoted(rest)
    return rest, ""


_QUOTED = re.compile(r""""((?:[^"]|"")*)"|'((?:[^']|'')*)'""")


def _take_quoted(text: str) -> tuple[str, str]:
    match = _QUOTED.match(text)
    if match is None:
        raise ScriptError(f"the quote that opens at {text} is not closed")
    double, single = match.groups()
    value = double.replace('""', '"') if double is not None else single.replace("''", "'")
    return value, text[match.end() :].strip()


def run_command(page: PageView, command: PageCommand, client: HostClient) -> None:
    """Do on `page` what `command` says.

    Raises ALError.
    """
    arguments = command.arguments
    match command.name:
        case "first":
            page.first()
        case "last":
            page.last()
        case "next":
            page.next()
        case "previous":
            page.previous()
        case "goto":
            page.goto(arguments[0])
        case "new":
            page.new()
        case "set":
            page.set_field(arguments[0], arguments[1])
        case "get":
            client.show_value(page.get_field(arguments[0]))
        case "delete":
            page.delete()
        case "action":
            page.action(arguments[0])
        case "choose":
            client.desk.choose(arguments[0])
        case "drilldown":
            page.drilldown(arguments[0])
        case "lookup":
            page.lookup(arguments[0])
        case "refresh":
            page.refresh()
        case "wait" if arguments:
            page.wait(int(arguments[0]))
        case "wait":
            client.await_tasks(page)
        case "close" | "ok" | "cancel" | "yes" | "no" | "preview" | "print":
            page.close(command.name)
        case _:
            raise ScriptError(f"there is no command '{command.name}'")
