"""The object that a check looks at."""

from __future__ import annotations

from alrun.diagnostics import DiagnosticBag
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import ObjectSymbol
from alrun.source import Span
from alrun.syntax import nodes
from alrun.tree import node


@node
class Checked:
    """An object, its tree, and where to report."""

    program: ProgramSymbols
    symbol: ObjectSymbol
    syntax: nodes.ObjectDeclaration
    diagnostics: DiagnosticBag

    def report(self, code: str, span: Span, *arguments: object) -> None:
        """Report a diagnostic."""
        self.diagnostics.report(code, span, *arguments)


def property_of(body: nodes.Body | None, name: str) -> nodes.Property | None:
    """The property of that name, in lower case, that stands in a body."""
    if body is None:
        return None
    return next((prop for prop in body.properties if prop.name.lower() == name), None)
