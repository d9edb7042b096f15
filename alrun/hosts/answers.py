"""The answers that `--answers FILE` holds: one a line, a blank line for the default.

To Confirm and StrMenu they are answers, to uploads paths, to a page that code runs they are page commands.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING

from alrun.project.errors import ProjectError
from alrun.project.reading import read_source

if TYPE_CHECKING:
    from alrun.hosts.page_script import PageCommand

_BOOLEANS = {"yes": True, "y": True, "true": True, "1": True, "no": False, "n": False, "false": False, "0": False}
CANCEL = "cancel"


class AnswerError(ProjectError):
    """A line of the file does not answer the question that it came to."""


class Answers:
    """Hands out the answers in order; when they are used up, every question gets its default."""

    def __init__(self, lines: Sequence[str] = (), path: str = "") -> None:
        self._path = path
        self._lines = deque(enumerate(lines, 1))

    @property
    def has_next(self) -> bool:
        """Whether any answer is left."""
        return bool(self._lines)

    def confirm(self, text: str, default: bool) -> bool:
        """The next answer: yes or no, in the usual spellings. Raises AnswerError."""
        number, line = self._next()
        if not line:
            return default
        if line.lower() not in _BOOLEANS:
            raise AnswerError(f"{self._path}({number}): '{line}' does not answer '{text}': use yes or no")
        return _BOOLEANS[line.lower()]

    def str_menu(self, options: Sequence[str], default: int) -> int:
        """The next answer: an option, its number from 1, or 0 or `cancel` for none. Raises AnswerError."""
        number, line = self._next()
        if not line:
            return default
        wanted = line.lower()
        for index, option in enumerate(options, 1):
            if option.strip().lower() == wanted:
                return index
        if wanted == CANCEL:
            return 0
        if line.isascii() and line.isdigit() and int(line) <= len(options):
            return int(line)
        raise AnswerError(f"{self._path}({number}): '{line}' is none of '{','.join(options)}'")

    def page_command(self) -> PageCommand | None:
        """The next answer as a command for an open page; None if it is blank, or there is none. Raises AnswerError."""
        from alrun.hosts.page_script import ScriptError, parse_command

        number, line = self._next()
        if not line:
            return None
        try:
            return parse_command(line)
        except ScriptError as error:
            raise AnswerError(f"{self._path}({number}): {error}") from None

    def pick_file(self) -> str:
        """The next answer: the path of a file, or `cancel` or nothing for none."""
        _, line = self._next()
        return "" if line.lower() == CANCEL else line

    def _next(self) -> tuple[int, str]:
        return self._lines.popleft() if self._lines else (0, "")


def read_answers(path: str | None) -> Answers:
    """The answers in the file at `path`; none at all without a file.

    Raises UnreadableProject.
    """
    if path is None:
        return Answers()
    lines = [line.strip() for line in read_source(path).text.splitlines()]
    return Answers(lines, path)
