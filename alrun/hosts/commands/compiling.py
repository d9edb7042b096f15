"""`alrun check` and `alrun dump`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from alrun import compiler
from alrun.checking import check
from alrun.diagnostics import Severity
from alrun.hosts import exit_codes
from alrun.hosts.diagnostics_output import diagnostics_json
from alrun.hosts.output import report_diagnostics
from alrun.project.errors import ProjectError

if TYPE_CHECKING:
    import argparse


def run_command(arguments: argparse.Namespace) -> int:
    """Compile; print what the command asks for.

    Raises ProjectError.
    """
    return _check(arguments) if arguments.command == "check" else _dump(arguments)


def _check(arguments: argparse.Namespace) -> int:
    found = check(arguments.paths, arguments.dep, arguments.define, arguments.syntax_only).diagnostics
    report_diagnostics(found, arguments)
    if arguments.json is not None:
        _write_json(diagnostics_json(found), arguments.json)
    has_errors = any(diagnostic.severity is Severity.ERROR for diagnostic in found)
    return exit_codes.COMPILE_ERRORS if has_errors else exit_codes.FINE


def _write_json(text: str, path: str) -> None:
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
