"""What keeps a project from being read or run, worded for the person who typed the command."""

from __future__ import annotations

from collections.abc import Sequence

from alrun.diagnostics import MESSAGES, Diagnostic
from alrun.source import SourceFile, Span


class ProjectError(Exception):
    """The project cannot be compiled or run as asked. `str()` is the message, ready to print."""


class UnreadableProject(ProjectError):
    """Files or folders are missing, unreadable or not what they should be; `diagnostics` has one for each."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        super().__init__("\n".join(map(str, diagnostics)))
        self.diagnostics = tuple(diagnostics)


def about_path(code: str, path: str, *arguments: object) -> Diagnostic:
    """The message of `code` about a file or folder that has no text to point into."""
    severity, template = MESSAGES[code]
    return Diagnostic(code, template.format(*arguments), Span(SourceFile(path, ""), 0, 0), severity)


def about_text(code: str, span: Span, *arguments: object) -> Diagnostic:
    """The message of `code` about a place in a text."""
    severity, template = MESSAGES[code]
    return Diagnostic(code, template.format(*arguments), span, severity)
