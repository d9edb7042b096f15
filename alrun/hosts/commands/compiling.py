"""`alrun check` and `alrun dump`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from alrun import compiler
from alrun.checking import Checked, check
from alrun.diagnostics import Severity
from alrun.hosts import exit_codes
from alrun.hosts.diagnostics_output import diagnostics_json, summary
from alrun.hosts.output import is_error_drawn, report_diagnostics
from alrun.project.errors import ProjectError

if TYPE_CHECKING:
    import argparse


def run_command(arguments: argparse.Namespace) -> int:
    """Compile; print what the command asks for.

    Raises ProjectError.
    """
    return _check(arguments) if arguments.command == "check" else _dump(arguments)


def _check(arguments: argparse.Namespace) -> int:
    checked = _checked(arguments)
    found = checked.diagnostics
    report_diagnostics(found, arguments)
    print(f"{summary(found)}; {_count(checked.files, 'file')}, {_count(checked.objects, 'object')}", file=sys.stderr)
    if arguments.json is not None:
        _write(diagnostics_json(found), arguments.json)
    if arguments.sarif is not None:
        from alrun.hosts.sarif import sarif_text

        _write(sarif_text(found), arguments.sarif)
    has_errors = any(diagnostic.severity is Severity.ERROR for diagnostic in found)
    return exit_codes.COMPILE_ERRORS if has_errors else exit_codes.FINE


def _checked(arguments: argparse.Namespace) -> Checked:
    request = (arguments.paths, arguments.dep, arguments.define, arguments.syntax_only)
    if not is_error_drawn(arguments):
        return check(*request)
    from rich.console import Console

    from alrun.hosts.check_progress import CheckProgress

    with CheckProgress(Console(stderr=True, highlight=False)) as progress:
        return check(*request, progress)


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _write(text: str, path: str) -> None:
    if path == "-":
        sys.stdout.write(text)
        return
    try:
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise ProjectError(f"{path} cannot be written: {error.strerror}") from error


def _dump(arguments: argparse.Namespace) -> int:
    compilation = compiler.compile_project([arguments.file], symbols=arguments.define)
    sys.stdout.write(compilation.dump(arguments.stage, arguments.file))
    if compilation.diagnostics.has_errors:
        report_diagnostics(compilation.diagnostics.sorted(), arguments)
        return exit_codes.COMPILE_ERRORS
    return exit_codes.FINE
