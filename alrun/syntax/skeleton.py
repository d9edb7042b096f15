"""The declarations of a file without the bodies of its procedures, for those who only ask what there is to call.

Bodies are found by their `begin` and `end`, blanked, and left out of the parse; in the tree each is an `UnreadBlock`.
Who needs one parses the whole file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from alrun.diagnostics import DiagnosticBag
from alrun.source import SourceFile
from alrun.syntax import nodes
from alrun.syntax.parser import parse, parse_text
from alrun.syntax.patterns import compile_pattern
from alrun.syntax.preprocess import preprocess

# What a word cannot be part of: comments, texts, quoted names, and the names after a dot or `::`.
_HIDING = (
    r"""//[^\n]*+|/\*(?s:.*?)\*/|@'(?:[^']++|'')*+'|'(?:[^'\r\n]++|'')*+'|"(?:[^"\r\n]++|"")*+\""""
    r"""|(?:\.|::)\s*+[^\W\d]\w*+"""
)
_HEADER_OR_BEGIN = compile_pattern(rf"{_HIDING}|\b(?:(?P<header>procedure|trigger)|(?P<begin>begin))\b", re.IGNORECASE)
_NESTING = compile_pattern(rf"{_HIDING}|\b(?:(?P<opens>begin|case)|(?P<end>end))\b", re.IGNORECASE)


def parse_declarations(file: SourceFile, symbols: frozenset[str], diagnostics: DiagnosticBag) -> nodes.CompilationUnit:
    """The tree of a file, its bodies unread. If anything is wrong with the file, all of it is parsed."""
    ignored = DiagnosticBag()
    text = preprocess(file, symbols, ignored)
    bodies = list(_bodies(text))
    unit = parse_text(file, _blanked(text, bodies), ignored)
    if len(ignored):
        return parse(file, symbols, diagnostics)
    leave_unread(unit)
    return unit


def leave_unread(unit: nodes.CompilationUnit) -> None:
    """Make every body of a tree unread again, so that what it holds is free."""
    for procedure in procedures_of(unit):
        body = procedure.body
        if body is not None:
            object.__setattr__(procedure, "body", nodes.UnreadBlock((), False, body.end_span, body.span))


def procedures_of(unit: nodes.CompilationUnit) -> Iterator[nodes.ProcedureDeclaration]:
    """The procedures and triggers of all objects of a file and of their elements."""
    waiting = [syntax.body for syntax in unit.objects]
    while waiting:
        body = waiting.pop()
        yield from body.procedures
        waiting += [element.body for element in body.elements if element.body is not None]


def _bodies(text: str) -> Iterator[tuple[int, int]]:
    """The bodies of procedures: the offsets after each `begin` and before its `end`.

    What does not nest as it should ends the search: the parser will say what is wrong with it.
    """
    position = 0
    header = False
    while True:
        for match in _HEADER_OR_BEGIN.finditer(text, position):
            if match["header"]:
                header = True
            elif match["begin"] and header:
                break
        else:
            return
        begin = match.end()
        depth = 1
        for match in _NESTING.finditer(text, begin):
            if match["opens"]:
                depth += 1
            elif match["end"]:
                depth -= 1
                if not depth:
                    break
        if depth:
            return
        yield begin, match.start()
        position = match.end()
        header = False


def _blanked(text: str, bodies: list[tuple[int, int]]) -> str:
    parts: list[str] = []
    position = 0
    for begin, end in bodies:
        parts += (text[position:begin], " " * (end - begin))
        position = end
    parts.append(text[position:])
    return "".join(parts)
