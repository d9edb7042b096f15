"""What the compiler says about a program: diagnostics and their table of codes.

Texts live in `MESSAGES` and nowhere else. Codes and wording are those of the AL compiler where its reference
gives them (developer/diagnostics). Codes beginning with ALRUN are alrun's own: about files and projects, which the
AL compiler reports through other channels.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from alrun.source import Span


class Severity(Enum):
    """How bad a diagnostic is; only errors stop a program from running."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One message about one place. `str()` is the line a build log shows: `file(line,col): error AL0118: text`."""

    code: str
    text: str
    span: Span
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        line, column = self.span.position
        return f"{self.span.file.path}({line},{column}): {self.severity.value} {self.code}: {self.text}"


class DiagnosticBag:
    """Collects the diagnostics of one compilation, each place and code once."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, int, str, str], Diagnostic] = {}

    def report(self, code: str, span: Span, *arguments: object) -> None:
        """Add the message of `code`, its placeholders {0}.. filled with `arguments`.

        Raises KeyError if `code` is not in `MESSAGES`: a bug of alrun.
        """
        severity, template = MESSAGES[code]
        self.add(Diagnostic(code, template.format(*arguments), span, severity))

    def add(self, diagnostic: Diagnostic) -> None:
        """Add a finished diagnostic."""
        span = diagnostic.span
        self._found.setdefault((span.file.path, span.start, diagnostic.code, diagnostic.text), diagnostic)

    def extend(self, diagnostics: DiagnosticBag) -> None:
        """Add all that another bag holds."""
        for diagnostic in diagnostics.sorted():
            self.add(diagnostic)

    @property
    def has_errors(self) -> bool:
        """Whether anything in it stops the program from running."""
        return any(found.severity is Severity.ERROR for found in self._found.values())

    def __len__(self) -> int:
        return len(self._found)

    def sorted(self) -> list[Diagnostic]:
        """All of them by file, then place, then code."""
        return sorted(self._found.values(), key=lambda d: (d.span.file.path, d.span.start, d.code))


_E, _W = Severity.ERROR, Severity.WARNING

MESSAGES: dict[str, tuple[Severity, str]] = {
    # Syntax
    "AL0104": (_E, "Syntax error, '{0}' expected"),
    "AL0107": (_E, "Syntax error, identifier expected"),
    "AL0111": (_E, "Semicolon expected"),
}
