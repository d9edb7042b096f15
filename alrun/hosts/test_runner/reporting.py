"""What a failed test says."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from itertools import groupby

from alrun.project.errors import ProjectError
from alrun.project.reading import read_source
from alrun.runtime.errors import StackLine

_LINES_AROUND = 3
_STACK_ENDS = 20
"""Lines of a long call stack that are shown of each end."""


def failure_report(text: str, stack: Sequence[StackLine]) -> str:
    """What went wrong, the lines of AL around where it did, and the call stack, innermost first."""
    lines = [text]
    if stack:
        lines += ["", *_source_around(stack[0]), *(f"    {line}" for line in _shortened(stack))]
    return whole("\n".join(lines))


def whole(text: str) -> str:
    """A text that can be written to files and sent to other processes: half of a surrogate pair is its escape."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def node_name(text: str) -> str:
    """A name that pytest can use for a node: it writes them into XML, and into the environment of its process."""
    encoding = sys.getfilesystemencoding()
    shown = "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)
    return shown.encode(encoding, "backslashreplace").decode(encoding)


def _shortened(stack: Sequence[StackLine]) -> Iterator[str]:
    """The lines of a call stack: one for calls that are the same, and of a recursion that is left both ends."""
    lines: list[str] = []
    for line, same in groupby(map(str, stack)):
        count = sum(1 for _ in same)
        lines.append(line if count == 1 else f"{line} ({count} times)")
    left_out = len(lines) - 2 * _STACK_ENDS
    if left_out > 1:
        lines[_STACK_ENDS:-_STACK_ENDS] = [f"... {left_out} more"]
    yield from lines


def _source_around(place: StackLine) -> list[str]:
    try:
        source = read_source(place.path).text.splitlines()
    except ProjectError:
        return []  # a package, or a file that has gone meanwhile
    first = max(1, place.line - _LINES_AROUND)
    shown = enumerate(source[first - 1 : place.line + _LINES_AROUND], first)
    marked = [f"{'>' if number == place.line else ' '} {number:5} | {text}" for number, text in shown]
    return [*marked, "", f"{place.path}:{place.line}"]
