"""From paths to code objects: the half of the composition root that a program out of the cache does without.

Besides engine.py this is the one module that joins all layers. Everything heavy is imported here and not there: the
parser, the declarer, the binder and the lowering.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

from alrun.diagnostics import Diagnostic, DiagnosticBag, Severity
from alrun.indexing import index_program
from alrun.lowering.emit_procedure import dump_python, lower_accessor, lower_body
from alrun.lowering.unit import CompiledUnit
from alrun.platform.catalogue import Catalogue
from alrun.project.reading import read_source
from alrun.runtime.errors import ALError
from alrun.semantics.bind_datasets import bind_columns, check_fields
from alrun.semantics.bind_pages import bind_accessors
from alrun.semantics.bind_statements import Binder
from alrun.semantics.bound import BoundBody
from alrun.semantics.checks import check_object
from alrun.semantics.declare import Declarer
from alrun.semantics.dump import dump_bound
from alrun.semantics.page_symbols import FormSymbol
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import (
    ExtensionSymbol,
    ObjectSymbol,
    OtherObjectSymbol,
    ProcedureSymbol,
    declared_procedures,
    is_linked,
)
from alrun.source import SourceFile
from alrun.syntax import nodes
from alrun.syntax.dump import dump as dump_syntax
from alrun.syntax.parser import parse
from alrun.syntax.pragmas import WarningPragmas
from alrun.syntax.print import print_tree
from alrun.syntax.skeleton import leave_unread, parse_declarations, procedures_of

_DEEPEST_TREE = 30_000
"""Python frames that the passes over a tree may take. A few for each operand of `a + b + …`, of which real code has
several hundred; frames of Python code take no room on the C stack."""


ParseFile = Callable[[SourceFile, frozenset[str], DiagnosticBag], nodes.CompilationUnit]


@contextmanager
def deep_trees() -> Iterator[None]:
    """Let the passes go as deep as the trees are."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, _DEEPEST_TREE))
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


@contextmanager
def without_collector() -> Iterator[None]:
    """Compile without Python's cyclic garbage collector.

    Trees and symbols are millions of objects that stay: looking through them again and again took more than half of
    the time, and found next to nothing.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def compile_project(paths: Sequence[str], dependencies: Sequence[str] = (), symbols: Iterable[str] = ()) -> Compilation:
    """Declare and bind the apps at `paths`; of those at `dependencies`, only what is needed is declared.

    `symbols` are preprocessor symbols besides those of each `app.json`.
    Raises ProjectError if a path cannot be used; what is wrong with the AL is in the result's diagnostics.
    """
    compilation = Compilation(ProgramSymbols(index_program(paths, dependencies, symbols)))
    compilation.check_own()
    return compilation


class Compilation:
    """A program that has been declared; bodies are bound once and lowered when they first run."""

    fingerprint: bytes | None = None
    """It has none: nobody has asked which files it is made of."""

    def __init__(self, program: ProgramSymbols, *, marks_lines: bool = False) -> None:
        """From now on it declares what is needed of `program`. `marks_lines`: its code tells which lines have run."""
        self.program = program
        self._marks_lines = marks_lines
        # A dependency is somebody else's to compile: but for syntax errors, what is wrong in it fails where it is used.
        self.diagnostics = DiagnosticBag(program.is_own_file)
        self.builtins = Catalogue()
        self._declarer = Declarer(program, self, self.diagnostics)
        program.declarations = self._declarer
        self._without_source = {app.info for app in program.apps if not app.has_source}
        self._defined = {file.source.path: app.defined for app in program.apps for file in app.files}
        self._suppressed = {file.source.path: app.suppressed for app in program.apps for file in app.files}
        self._pragmas: dict[str, WarningPragmas] = {}
        self._trees: dict[str, nodes.CompilationUnit] = {}
        self._whole: dict[str, dict[int, nodes.ProcedureDeclaration]] = {}
        """By path, the procedures of the files that have been parsed with all bodies, by where their names stand."""
        self._bound: dict[ProcedureSymbol, BoundBody] = {}
        self._symbols_of: dict[str, list[ObjectSymbol]] = {}
        for symbol in program.objects:
            self._symbols_of.setdefault(symbol.span.file.path, []).append(symbol)

    def tree(self, source: SourceFile) -> nodes.CompilationUnit:
        """The declarations of a file, parsed when they are first needed."""
        found = self._trees.get(source.path)
        if found is None:
            found = self._trees[source.path] = self._parsed(source, parse_declarations)
        return found

    def whole_tree(self, source: SourceFile) -> nodes.CompilationUnit:
        """The tree of a file with the bodies of its procedures."""
        tree = self._parsed(source, parse)
        self._trees.setdefault(source.path, tree)
        self._whole[source.path] = {procedure.name_span.start: procedure for procedure in procedures_of(tree)}
        return tree

    def _parsed(self, source: SourceFile, parse: ParseFile) -> nodes.CompilationUnit:
        syntax_errors = DiagnosticBag()
        tree = parse(source, self._defined[source.path], syntax_errors)
        self.diagnostics.extend(syntax_errors)
        return tree

    def check_own(self) -> None:
        """Declare the program's own objects and bind every body, so that all errors are known."""
        self.check_headers()
        self._check([file.source for app in self.program.apps if app.is_own for file in app.files])

    def check_headers(self) -> None:
        """Report what is wrong with the headers of all objects together, and which files cannot be read."""
        for app in self.program.apps:
            if app.is_own:
                for diagnostic in (*app.diagnostics, *app.problems):
                    self.diagnostics.keep(diagnostic)
        self._declarer.check_duplicates()
        self._declarer.check_ids()
        self.diagnostics.drop(self._is_off)

    def check_portion(self, sources: Sequence[SourceFile]) -> DiagnosticBag:
        """What is wrong in some of the program's own files. Nothing of their bodies stays in memory."""
        self._check(sources)
        for source in sources:
            leave_unread(self._trees[source.path])
            source.forget()
        self._whole.clear()
        self._bound.clear()
        return self.diagnostics.taken()

    @deep_trees()
    @without_collector()
    def _check(self, sources: Sequence[SourceFile]) -> None:
        for source in sources:
            self.whole_tree(source)
        for source in sources:
            for symbol in self._symbols_of.get(source.path, ()):
                self._check_object(symbol)
        self.diagnostics.drop(self._is_off)

    def _is_off(self, diagnostic: Diagnostic) -> bool:
        """Whether the app does not want to hear of a warning, or the file not in this place."""
        if diagnostic.severity is Severity.ERROR:
            return False
        file = diagnostic.span.file
        if diagnostic.code in self._suppressed.get(file.path, ()):
            return True
        pragmas = self._pragmas.get(file.path)
        if pragmas is None:
            pragmas = self._pragmas[file.path] = WarningPragmas(file, self._defined.get(file.path, frozenset()))
        return pragmas.is_off(diagnostic.span.start, diagnostic.code)

    def _check_object(self, symbol: ObjectSymbol) -> None:
        self._declarer.check(symbol)
        check_object(self.program, symbol, self.diagnostics)
        if isinstance(symbol, OtherObjectSymbol) or not is_linked(symbol):
            return
        for procedure in declared_procedures(symbol):
            self.bound_body(procedure)
        target = symbol.target if isinstance(symbol, ExtensionSymbol) else symbol
        if isinstance(target, FormSymbol):
            bind_accessors(self.program, self.builtins, symbol, self.diagnostics)
        bind_columns(self.program, self.builtins, symbol, self.diagnostics)
        check_fields(self.program, self.builtins, symbol, self.diagnostics)

    def bound_body(self, procedure: ProcedureSymbol) -> BoundBody | None:
        """The bound body of a procedure, bound at first use; None if it has no body."""
        found = self._bound.get(procedure)
        if found is None and procedure.syntax is not None and procedure.syntax.body is not None:
            if procedure.owner.app in self._without_source or not is_linked(procedure.owner):
                return None
            if isinstance(procedure.syntax.body, nodes.UnreadBlock):
                self._read_body(procedure)
            binder = Binder(self.program, self.builtins, procedure.owner, procedure, self.diagnostics)
            found = self._bound[procedure] = binder.bind_body()
        return found

    def _read_body(self, procedure: ProcedureSymbol) -> None:
        source = procedure.span.file
        if source.path not in self._whole:
            self.whole_tree(source)
        procedure.syntax = self._whole[source.path][procedure.span.start]

    def has_body(self, procedure: ProcedureSymbol) -> bool:
        """Whether there is anything to compile."""
        return self.bound_body(procedure) is not None

    @deep_trees()
    def compile_procedure(self, procedure: ProcedureSymbol) -> CompiledUnit:
        """A procedure as a code object. Raises ALError if it has no body."""
        self._demand_source(procedure.owner, procedure.display_name)
        body = self.bound_body(procedure)
        if body is None:
            raise ALError(f"{procedure.owner.name}.{procedure.name} has no code to run.", "AlrunUnsupported")
        return lower_body(body, marks_lines=self._marks_lines)

    def _demand_source(self, symbol: ObjectSymbol, procedure: str) -> None:
        if symbol.app in self._without_source:
            shown = f"{symbol.kind.value} {symbol.name}"
            raise ALError(
                f"{procedure + ' of ' if procedure else ''}{shown} cannot run: "
                f"the package of {symbol.app} does not include its source.",
                "AlrunUnsupported",
            )

    @deep_trees()
    def compile_accessors(self, symbol: ObjectSymbol) -> tuple[CompiledUnit, ...]:
        """The getters and setters of what a page, report or extension of one wrote as expressions."""
        self._demand_source(symbol, "")
        accessors = bind_accessors(self.program, self.builtins, symbol, self.diagnostics)
        accessors += bind_columns(self.program, self.builtins, symbol, self.diagnostics)
        return tuple(unit for accessor in accessors for unit in lower_accessor(accessor))

    @deep_trees()
    def dump(self, stage: str, path: str) -> str:
        """One stage of the pipeline for one file, as text: `syntax`, `source`, `bound` or `python`."""
        shown = read_source(path).path
        if stage in ("syntax", "source"):
            sources = [file.source for app in self.program.apps for file in app.files if file.source.path == shown]
            return "\n".join(self._dump_tree(stage, self.whole_tree(source)) for source in sources).rstrip("\n") + "\n"
        parts: list[str] = []
        for symbol in self.program.objects:
            if symbol.span.file.path != shown or not is_linked(symbol):
                continue
            for procedure in declared_procedures(symbol):
                body = self.bound_body(procedure)
                if body is not None:
                    parts.append(f"{symbol.kind.value} {symbol.object_id} {procedure.display_name}")
                    parts.append(dump_bound(body) if stage == "bound" else dump_python(body))
        return "\n".join(parts).rstrip("\n") + "\n"

    def _dump_tree(self, stage: str, tree: nodes.CompilationUnit) -> str:
        return dump_syntax(tree) if stage == "syntax" else print_tree(tree, self.diagnostics)
