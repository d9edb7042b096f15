"""The lines of a file that can run: those on which a statement of a procedure or trigger begins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import assert_never

from alrun.source import Span
from alrun.syntax import nodes


def statement_lines(root: nodes.CompilationUnit | nodes.ObjectDeclaration) -> dict[int, set[int]]:
    """For each line that belongs to statements of a file or object: the lines on which these begin.

    Lines count from 1. The labels of a `case` belong to it, and an `until` is a statement of its own. What is in no
    procedure or trigger (the expressions of properties) is left out, as are `begin`, `end` and `else`.
    """
    found: dict[int, set[int]] = {}
    for procedure in procedures(root):
        if procedure.body is not None:
            for start, part in _parts(procedure.body):
                for line in range(part.line, _last_line(part) + 1):
                    found.setdefault(line, set()).add(start)
    return found


def _last_line(span: Span) -> int:
    return span.file.position(max(span.start, span.end - 1)).line


def procedures(root: object) -> Iterator[nodes.ProcedureDeclaration]:
    """The procedures and triggers in a tree, in no order that matters."""
    waiting: list[object] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, nodes.ProcedureDeclaration):
            yield node
        elif isinstance(node, tuple) and not isinstance(node, Span):
            waiting += node
        elif is_dataclass(node):
            waiting += [getattr(node, field.name) for field in fields(node)]


def _parts(root: nodes.Statement) -> Iterator[tuple[int, Span]]:
    """What is a statement's own, and of none inside it: its line, and from where to where its own part goes."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        match node:
            case nodes.Block():
                waiting += node.statements
            case nodes.EmptyStatement():
                pass
            case nodes.ExpressionStatement() | nodes.Assignment() | nodes.ExitStatement():
                yield node.span.line, node.span
            case nodes.IfStatement():
                yield node.span.line, _head(node, node.condition)
                waiting.append(node.then_statement)
                if node.else_statement is not None:
                    waiting.append(node.else_statement)
            case nodes.CaseStatement():
                yield node.span.line, _head(node, node.expression)
                for branch in node.branches:
                    for label in branch.labels:
                        yield node.span.line, label.span
                    waiting.append(branch.statement)
                waiting += node.else_statements or ()
            case nodes.ForStatement():
                yield node.span.line, _head(node, node.end)
                waiting.append(node.body)
            case nodes.ForeachStatement():
                yield node.span.line, _head(node, node.collection)
                waiting.append(node.body)
            case nodes.WhileStatement():
                yield node.span.line, _head(node, node.condition)
                waiting.append(node.body)
            case nodes.RepeatStatement():
                waiting += node.body
                yield node.until_span.line, node.until_span.to(node.condition.span)
            case nodes.WithStatement():
                waiting.append(node.body)
            case nodes.AssertErrorStatement():
                waiting.append(node.statement)
            case _:
                assert_never(node)


def _head(statement: nodes.Statement, last: nodes.Expression) -> Span:
    """The part of a compound statement up to where its body begins."""
    return statement.span.to(last.span)
