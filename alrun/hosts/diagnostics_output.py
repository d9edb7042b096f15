"""Diagnostics for people, for build logs and for tools."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TextIO

from alrun.diagnostics import Diagnostic, Severity

if TYPE_CHECKING:
    from rich.console import Console

_TAB = 4


def write_diagnostics(diagnostics: Sequence[Diagnostic], stream: TextIO) -> None:
    """One line each: `file(line,col): error AL0118: text`."""
    for diagnostic in diagnostics:
        stream.write(f"{diagnostic}\n")
    stream.flush()


def draw_diagnostics(diagnostics: Sequence[Diagnostic], console: Console) -> None:
    """The same lines, each with the source line and a caret below it."""
    from rich.text import Text

    for diagnostic in diagnostics:
        style = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.INFO: "bold cyan"}
        head, _, text = str(diagnostic).partition(f"{diagnostic.severity.value} {diagnostic.code}: ")
        line = Text(head, "bold")
        line.append(f"{diagnostic.severity.value} {diagnostic.code}", style[diagnostic.severity])
        line.append(f": {text}")
        console.print(line, soft_wrap=True)
        source, caret = excerpt(diagnostic)
        if source.strip():
            console.print(Text(f"  {source}"), soft_wrap=True)
            console.print(Text(f"  {caret}", style[diagnostic.severity]), soft_wrap=True)


def excerpt(diagnostic: Diagnostic) -> tuple[str, str]:
    """The source line of a diagnostic with tabs expanded, and carets under what it is about."""
    span = diagnostic.span
    line, column = span.position
    text = span.file.line_text(line)
    before = text[: column - 1].expandtabs(_TAB)
    marked = text[column - 1 : column - 1 + max(span.end - span.start, 1)].expandtabs(_TAB)
    return text.expandtabs(_TAB), " " * len(before) + "^" * max(len(marked), 1)


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """`2 errors, 1 warning`."""
    parts = []
    for severity, word in ((Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.INFO, "note")):
        count = sum(diagnostic.severity is severity for diagnostic in diagnostics)
        if count:
            parts.append(f"{count} {word}{'s' if count > 1 else ''}")
    return ", ".join(parts) or "no errors"


def diagnostics_json(diagnostics: Sequence[Diagnostic]) -> str:
    """A JSON list of objects: file, line, column, end_line, end_column, severity, code, text."""
    import json

    found = []
    for diagnostic in diagnostics:
        span = diagnostic.span
        line, column = span.position
        end_line, end_column = span.end_position
        found.append(
            {
                "file": span.file.path,
                "line": line,
                "column": column,
                "end_line": end_line,
                "end_column": end_column,
                "severity": diagnostic.severity.value,
                "code": diagnostic.code,
                "text": diagnostic.text,
            }
        )
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"
