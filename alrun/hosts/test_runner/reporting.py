"""What a failed test says."""

from __future__ import annotations

from alrun.project.errors import ProjectError
from alrun.project.reading import read_source
from alrun.runtime.errors import ALError, StackLine

_LINES_AROUND = 3


def failure_report(error: ALError) -> str:
    """The text of an error, the lines of AL around where it was raised, and the call stack, innermost first."""
    lines = [error.text or f"An error without a text ({error.code})."]
    stack = error.call_stack or ()
    if stack:
        lines += ["", *_source_around(stack[0]), *(f"    {line}" for line in stack)]
    return "\n".join(lines)


def _source_around(place: StackLine) -> list[str]:
    try:
        source = read_source(place.path).text.splitlines()
    except ProjectError:
        return []  # a package, or a file that has gone meanwhile
    first = max(1, place.line - _LINES_AROUND)
    shown = enumerate(source[first - 1 : place.line + _LINES_AROUND], first)
    marked = [f"{'>' if number == place.line else ' '} {number:5} | {text}" for number, text in shown]
    return [*marked, "", f"{place.path}:{place.line}"]
