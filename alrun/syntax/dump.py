"""Canonical text of a syntax tree: golden files, and `alrun dump --syntax`."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from enum import Enum
from typing import get_args

from alrun.source import Span
from alrun.syntax import nodes

_INDENT = "  "
_WITH_LINE = (*get_args(nodes.Statement), nodes.CaseBranch)


def dump(node: object) -> str:
    """One line a node or list, its fields indented below it; statements with the line they begin on.

    Spans, empty lists, blank texts, None and False are left out.
    """
    lines: list[str] = []
    # A stack and no recursion: a tree may be deeper than Python's stack. The next line is on top.
    waiting: list[tuple[int, str, object]] = [(0, "", node)]
    while waiting:
        depth, label, value = waiting.pop()
        lines.append((_INDENT * depth + label + _headline(value)).rstrip())
        waiting.extend((depth + 1, name, part) for name, part in reversed(_parts(value)))
    return "\n".join(lines) + "\n"


def _headline(value: object) -> str:
    if isinstance(value, tuple):
        return ""
    if isinstance(value, Enum):
        return value.name
    if is_dataclass(value):
        line = f" line {value.span.line}" if isinstance(value, _WITH_LINE) else ""
        return type(value).__name__ + line
    return repr(value)


def _parts(value: object) -> list[tuple[str, object]]:
    if isinstance(value, tuple):
        return [("- ", item) for item in value]
    if not is_dataclass(value):
        return []
    named = [(field.name, getattr(value, field.name)) for field in fields(value)]
    return [
        (f"{name}: ", part) for name, part in named if not isinstance(part, Span) and part not in ("", (), None, False)
    ]
