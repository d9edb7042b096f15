"""What printing is made of: parts, and the table that says for each class of node what its parts are.

A printer is a function from a node to its parts: texts, nodes, and where lines begin. `print.py` takes the parts apart
until only texts are left, with a stack of its own: a tree may be deeper than Python's stack.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from typing import Any, TypeVar

from alrun.syntax import nodes
from alrun.syntax.property_languages import ValueLanguage
from alrun.tree import struct


class Layout(Enum):
    """Where lines begin, and how far to the right."""

    NEWLINE = "newline"
    INDENT = "indent"
    DEDENT = "dedent"


NEWLINE, INDENT, DEDENT = Layout.NEWLINE, Layout.INDENT, Layout.DEDENT


@struct
class ValueOf:
    """The value of a property, to be printed from its tree in `language`."""

    value: nodes.RawValue
    language: ValueLanguage


# A part is a text, a Layout, a list of parts, a ValueOf, or a node: a class that has a printer.
Part = object
Parts = Sequence[Part]

_Node = TypeVar("_Node")

PRINTERS: dict[type, Callable[[Any], Parts]] = {}
"""The printer of each class of node."""


def prints(node_class: type[_Node]) -> Callable[[Callable[[_Node], Parts]], Callable[[_Node], Parts]]:
    """Make the decorated function the printer of `node_class`."""

    def enter(printer: Callable[[_Node], Parts]) -> Callable[[_Node], Parts]:
        PRINTERS[node_class] = printer
        return printer

    return enter


def joined(items: Iterable[Part], separator: str = ", ") -> list[Part]:
    """The items with `separator` between them."""
    parts: list[Part] = []
    for item in items:
        if parts:
            parts.append(separator)
        parts.append(item)
    return parts


def written_name(name: str, quoted: bool) -> str:
    """A name as it is written in AL."""
    return '"' + name.replace('"', '""') + '"' if quoted else name


def written_text(text: str, verbatim: bool = False) -> str:
    """A text literal as it is written in AL."""
    return ("@'" if verbatim else "'") + text.replace("'", "''") + "'"


@prints(nodes.QualifiedName)
def _qualified_name(node: nodes.QualifiedName) -> Parts:
    name = written_text(node.name) if node.quote == "'" else written_name(node.name, node.quote == '"')
    return [node.qualifier, ".", name] if node.qualifier else [name]
