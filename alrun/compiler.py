"""From paths to code objects: the half of the composition root that a program out of the cache does without.

Besides engine.py this is the one module that joins all layers. Everything heavy is imported here and not there: the
parser, the declarer, the binder and the lowering.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from alrun.diagnostics import DiagnosticBag
from alrun.lowering.emit_procedure import dump_python, lower_accessor, lower_body
from alrun.lowering.unit import CompiledUnit
from alrun.platform.catalogue import Catalogue
from alrun.project.discovery import App, discover
from alrun.project.reading import read_source, read_sources
from alrun.runtime.errors import ALError
from alrun.semantics.bind_pages import bind_accessors, page_elements
from alrun.semantics.bind_statements import Binder
from alrun.semantics.bound import BoundBody
from alrun.semantics.declare import declare
from alrun.semantics.dump import dump_bound
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import (
    AppInfo,
    ControlSymbol,
    ObjectSymbol,
    OtherObjectSymbol,
    PageExtensionSymbol,
    PageSymbol,
    ProcedureSymbol,
    TableSymbol,
    declared_procedures,
    is_linked,
)
from alrun.source import SourceFile
from alrun.syntax import nodes
from alrun.syntax.dump import dump as dump_syntax
from alrun.syntax.parser import parse

_DEEPEST_TREE = 30_000
"""Python frames that the passes over a tree may take. A few for each operand of `a + b + …`, of which real code has
several hundred; frames of Python code take no room on the C stack."""


@contextmanager
def deep_trees() -> Iterator[None]:
    """Let the passes go as deep as the trees are."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, _DEEPEST_TREE))
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


def compile_project(paths: Sequence[str], dependencies: Sequence[str] = (), symbols: Iterable[str] = ()) -> Compilation:
    """Parse, declare and bind the apps at `paths`; `dependencies` are only parsed and declared.

    `symbols` are preprocessor symbols besides those of each `app.json`.
    Raises ProjectError if a path cannot be used; what is wrong with the AL is in the result's diagnostics.
    """
    compilation = _declared(paths, dependencies, symbols)
    compilation.bind_all()
    return compilation


def resume(
    kept: ProgramSymbols, paths: Sequence[str], dependencies: Sequence[str], symbols: Iterable[str]
) -> Compilation:
    """The compilation that `kept` came from, gone on with: for bodies that it had not compiled when it was kept.

    `kept` are symbols without syntax; they get that of the same files, parsed again.
    """
    compilation = _declared(paths, dependencies, symbols)
    for symbol, again in zip(kept.objects, compilation.program.objects, strict=True):
        _take_syntax(symbol, again)
    compilation.program = kept
    return compilation


def _declared(paths: Sequence[str], dependencies: Sequence[str], symbols: Iterable[str]) -> Compilation:
    diagnostics = DiagnosticBag()
    own_apps = discover(paths)
    apps = [*(discover(dependencies) if dependencies else ()), *own_apps]
    sources = _read(apps)
    defined = frozenset(symbols)
    units: list[tuple[AppInfo, nodes.CompilationUnit]] = []
    own_files: set[str] = set()
    for app in apps:
        info = AppInfo(app.manifest.app_id, app.manifest.name, app.manifest.publisher, app.manifest.version)
        for unit in _parse_app(app, sources, defined, diagnostics):
            units.append((info, unit))
            if app in own_apps:
                own_files.add(unit.span.file.path)
    program = declare(units, diagnostics)
    program.own_files = own_files
    return Compilation(program, [unit for _, unit in units], diagnostics)


def _take_syntax(symbol: ObjectSymbol, again: ObjectSymbol) -> None:
    symbol.syntax, symbol.properties = again.syntax, again.properties
    for procedure, procedure_again in zip(declared_procedures(symbol), declared_procedures(again), strict=True):
        procedure.syntax, procedure.attributes = procedure_again.syntax, procedure_again.attributes
    if isinstance(symbol, TableSymbol) and isinstance(again, TableSymbol):
        for field, field_again in zip(symbol.fields, again.fields, strict=True):
            field.properties = field_again.properties
    if isinstance(symbol, PageSymbol) and isinstance(again, PageSymbol):
        for element, element_again in zip(page_elements(symbol), page_elements(again), strict=True):
            element.properties = {
                name: (prop, element.properties[name][1]) for name, (prop, _) in element_again.properties.items()
            }
            if isinstance(element, ControlSymbol) and isinstance(element_again, ControlSymbol):
                element.source = element_again.source


def check_syntax(paths: Sequence[str], symbols: Iterable[str] = ()) -> DiagnosticBag:
    """Parse the apps at `paths` and nothing more. Raises ProjectError."""
    diagnostics = DiagnosticBag()
    apps = discover(paths)
    sources = _read(apps)
    for app in apps:
        _parse_app(app, sources, frozenset(symbols), diagnostics)
    return diagnostics


def _read(apps: Sequence[App]) -> dict[str, SourceFile]:
    """The files of the apps by path. All of them first, so that those that cannot be read are all named."""
    paths = [path for app in apps for path in app.files]
    return dict(zip(paths, read_sources(paths), strict=True))


def _parse_app(
    app: App, sources: Mapping[str, SourceFile], symbols: frozenset[str], diagnostics: DiagnosticBag
) -> list[nodes.CompilationUnit]:
    defined = symbols | frozenset(app.manifest.preprocessor_symbols)
    return [parse(sources[path], defined, diagnostics) for path in app.files]


class Compilation:
    """A program that has been declared; bodies are bound once and lowered when they first run."""

    def __init__(
        self,
        program: ProgramSymbols,
        units: Sequence[nodes.CompilationUnit],
        diagnostics: DiagnosticBag,
    ) -> None:
        self.program = program
        self.diagnostics = diagnostics
        self.builtins = Catalogue()
        self._units = units
        self._bound: dict[ProcedureSymbol, BoundBody] = {}

    @deep_trees()
    def bind_all(self) -> None:
        """Bind every body and page expression of the program's own objects, so that all their errors are known."""
        for symbol in self.program.own_objects:
            # What alrun cannot run yet has names of its own (data items, columns), which it does not know either.
            if isinstance(symbol, OtherObjectSymbol) or not is_linked(symbol):
                continue
            for procedure in declared_procedures(symbol):
                self.bound_body(procedure)
            if isinstance(symbol, PageSymbol | PageExtensionSymbol):
                bind_accessors(self.program, self.builtins, symbol, self.diagnostics)

    def bound_body(self, procedure: ProcedureSymbol) -> BoundBody | None:
        """The bound body of a procedure, bound at first use; None if it has no body."""
        found = self._bound.get(procedure)
        if found is None and procedure.syntax is not None and procedure.syntax.body is not None:
            if not is_linked(procedure.owner):
                return None
            binder = Binder(self.program, self.builtins, procedure.owner, procedure, self.diagnostics)
            found = self._bound[procedure] = binder.bind_body()
        return found

    def has_body(self, procedure: ProcedureSymbol) -> bool:
        """Whether there is anything to compile."""
        return self.bound_body(procedure) is not None

    @deep_trees()
    def compile_procedure(self, procedure: ProcedureSymbol) -> CompiledUnit:
        """A procedure as a code object. Raises ALError if it has no body."""
        body = self.bound_body(procedure)
        if body is None:
            raise ALError(f"{procedure.owner.name}.{procedure.name} has no code to run.", "AlrunUnsupported")
        return lower_body(body)

    @deep_trees()
    def compile_accessors(self, symbol: ObjectSymbol) -> tuple[CompiledUnit, ...]:
        """The getters and setters of a page's or pageextension's controls and properties."""
        accessors = bind_accessors(self.program, self.builtins, symbol, self.diagnostics)
        return tuple(unit for accessor in accessors for unit in lower_accessor(accessor))

    @deep_trees()
    def dump(self, stage: str, path: str) -> str:
        """One stage of the pipeline for one file, as text: `syntax`, `bound` or `python`."""
        parts: list[str] = []
        for unit in self._units:
            if unit.span.file.path != read_source(path).path:
                continue
            if stage == "syntax":
                parts.append(dump_syntax(unit))
        for symbol in self.program.objects:
            if stage == "syntax" or symbol.span.file.path != read_source(path).path or not is_linked(symbol):
                continue
            for procedure in declared_procedures(symbol):
                body = self.bound_body(procedure)
                if body is not None:
                    parts.append(f"{symbol.kind.value} {symbol.object_id} {procedure.display_name}")
                    parts.append(dump_bound(body) if stage == "bound" else dump_python(body))
        return "\n".join(parts).rstrip("\n") + "\n"
