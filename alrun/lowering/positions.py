"""AL positions on Python nodes.

A node without a position takes that of the node around it (`fill_positions`), so only what stands for a bound node
is given one. Lines count from 1 in both languages; columns of AL spans count characters from 1, those of `ast` bytes
of UTF-8 from 0. Nowhere else are they converted.
"""

from __future__ import annotations

import ast
from typing import TypeAlias, TypeVar

from alrun.source import SourceFile, Span

Located: TypeAlias = ast.stmt | ast.expr | ast.excepthandler | ast.arg | ast.keyword
Node = TypeVar("Node", bound=Located)


def at(span: Span, node: Node) -> Node:
    """The node, positioned at the span. A node that has a position already keeps it."""
    if not hasattr(node, "lineno"):
        node.lineno, node.col_offset = python_position(span.file, span.start)
        node.end_lineno, node.end_col_offset = python_position(span.file, span.end)
    return node


def at_end(span: Span, node: Node) -> Node:
    """The node, positioned just past the span's last character: what happens at the `end` of a body."""
    return at(Span(span.file, span.end, span.end), node)


def python_position(file: SourceFile, offset: int) -> tuple[int, int]:
    """The line and column that Python gives to a place in the source."""
    line, column = file.position(offset)
    if file.text.isascii():
        return line, column - 1
    return line, len(file.line_text(line)[: column - 1].encode())


def fill_positions(root: ast.stmt) -> None:
    """Give each node below `root` that has no position the one of the node around it.

    Unlike `ast.fix_missing_locations` this does not recurse: a `case` of 500 branches is as many levels deep.
    """
    waiting: list[tuple[ast.AST, Located]] = [(root, root)]
    while waiting:
        node, around = waiting.pop()
        for child in ast.iter_child_nodes(node):
            if isinstance(child, Located):
                if not hasattr(child, "lineno"):
                    ast.copy_location(child, around)
                    if isinstance(around, ast.Call) and child is around.func:
                        # Python gives the call of a method the line on which its name ends: that of the call here.
                        child.end_lineno, child.end_col_offset = child.lineno, child.col_offset
                waiting.append((child, child))
            elif isinstance(child, ast.arguments):
                waiting.append((child, around))
