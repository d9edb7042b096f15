"""Syntax tree → AL text, in one canonical layout: `alrun dump --source`.

The text comes from the nodes alone, never from the file, so that a file and its printed tree are the same program only
if the tree is right: tests/syntax/round_trip.py compares them. Comments and directives are not in the tree.
"""

from __future__ import annotations

from alrun.diagnostics import DiagnosticBag
from alrun.syntax import nodes, print_expressions, print_members, print_statements, print_types, print_values
from alrun.syntax.filter_text import without_comments
from alrun.syntax.parser import parse_value
from alrun.syntax.print_parts import PRINTERS, Layout, Part, ValueOf

_WITH_PRINTERS = (print_expressions, print_members, print_statements, print_types, print_values)
"""Modules that are imported for the printers in them."""

_INDENT = "    "
_DEEPEST_INDENT = 40
"""What is nested deeper begins at the same column: ten thousand levels would need a gigabyte of blanks."""


def print_tree(node: nodes.CompilationUnit, diagnostics: DiagnosticBag) -> str:
    """The AL text of a file.

    A value that its property's language does not read is reported to `diagnostics`, and printed as it is written.
    """
    texts: list[str] = []
    depth = 0
    is_line_start = False
    # A stack and no recursion: a tree may be deeper than Python's stack. The next part is on top.
    waiting: list[Part] = [node]
    while waiting:
        part = waiting.pop()
        if isinstance(part, str):
            if part:
                if is_line_start:
                    texts.append(_INDENT * min(depth, _DEEPEST_INDENT))
                    is_line_start = False
                texts.append(part)
        elif isinstance(part, Layout):
            match part:
                case Layout.NEWLINE:
                    texts.append("\n")
                    is_line_start = True
                case Layout.INDENT:
                    depth += 1
                case Layout.DEDENT:
                    depth -= 1
        elif isinstance(part, list):
            waiting.extend(reversed(part))
        elif isinstance(part, ValueOf):
            waiting.append(_value(part, diagnostics))
        else:
            waiting.extend(reversed(PRINTERS[type(part)](part)))
    return "".join(texts).lstrip("\n") + "\n"


def _value(part: ValueOf, diagnostics: DiagnosticBag) -> Part:
    found = DiagnosticBag()
    tree = parse_value(part.language, part.value, found)
    if not found.has_errors:
        return tree
    diagnostics.extend(found)
    return without_comments(part.value.text)
