"""What a coverage report has to know of an AL file: which lines can run, and where its objects and procedures are.

Part of the composition root: an app's `app.json` tells how a file of it is read, and its tree what can run. A program
that records its own coverage asks for the lines of its objects.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from alrun.diagnostics import DiagnosticBag
from alrun.project.app_json import parse_manifest
from alrun.project.discovery import app_folder, find_files
from alrun.project.reading import read_source
from alrun.runtime.code_coverage import ObjectCode, ProcedureLines
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import ObjectSymbol
from alrun.source import Span
from alrun.syntax import nodes
from alrun.syntax.parser import parse
from alrun.syntax.statement_lines import procedures, statement_lines


class Region(NamedTuple):
    """An object, or a procedure or trigger of one, on the lines `first` to `last`; its name is on `line`."""

    name: str
    line: int
    first: int
    last: int


class CoverableFile:
    """An AL file. Lines count from 1."""

    def __init__(self, path: str, symbols: frozenset[str]) -> None:
        """`symbols` are preprocessor symbols besides those of the `app.json`. Raises ProjectError."""
        source = read_source(path)
        unit = parse(source, symbols.union(symbols_of_app(path)), DiagnosticBag())
        self.text = source.text
        self.statement_lines = statement_lines(unit)
        """For each line that belongs to statements, the lines on which these begin."""
        self.objects = [_region(declared.name, declared.name_span, declared.span) for declared in unit.objects]
        self.procedures = [
            _region(f"{declared.name}.{procedure.name}", procedure.name_span, procedure.span)
            for declared in unit.objects
            for procedure in sorted(procedures(declared), key=_start)
        ]
        """The procedures and triggers of its objects, each in its object's order."""


def al_files(folder: str) -> list[str]:
    """The AL files below a folder. Raises ProjectError if it cannot be read."""
    return [file for found in find_files([folder]) if not found.is_package for file in found.files]


def object_code(program: ProgramSymbols, symbol: ObjectSymbol) -> ObjectCode | None:
    """The lines of an object of a program; None if there is no source of it. Raises ProjectError if it has changed."""
    path = symbol.span.file.path
    app = next((each for each in program.apps if any(file.source.path == path for file in each.files)), None)
    if app is None or not app.has_source:
        return None
    unit = parse(symbol.span.file, app.defined, DiagnosticBag())
    start = symbol.span.start
    declared = next(each for each in unit.objects if each.span.start <= start < each.span.end)
    return ObjectCode(
        symbol.span.file,
        declared.name_span.line,
        declared.span.line,
        declared.span.end_position.line,
        [_procedure_lines(procedure) for procedure in sorted(procedures(declared), key=_start)],
        statement_lines(declared),
    )


def _procedure_lines(procedure: nodes.ProcedureDeclaration) -> ProcedureLines:
    span = procedure.span
    return ProcedureLines(procedure.name_span.start, procedure.name_span.line, span.line, span.end_position.line)


def _region(name: str, name_span: Span, span: Span) -> Region:
    return Region(name, name_span.line, span.line, span.end_position.line)


def _start(procedure: nodes.ProcedureDeclaration) -> int:
    return procedure.span.start


def symbols_of_app(path: str) -> tuple[str, ...]:
    """The preprocessor symbols of the app that a file belongs to. Raises ProjectError for a wrong `app.json`."""
    folder = app_folder(Path(path).parent)
    if folder is None:
        return ()
    return parse_manifest(read_source(str(folder / "app.json")), folder.name).preprocessor_symbols
