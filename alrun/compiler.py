"""From paths to code objects: the half of the composition root that a program out of the cache does without.

Besides engine.py this is the one module that joins all layers. Everything heavy is imported here and not there: the
parser, the declarer, the binder and the lowering.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from alrun.diagnostics import DiagnosticBag
from alrun.indexing import index_apps, index_program
from alrun.lowering.emit_procedure import dump_python, lower_accessor, lower_body
from alrun.lowering.unit import CompiledUnit
from alrun.platform.catalogue import Catalogue
from alrun.project.reading import read_source
from alrun.runtime.errors import ALError
from alrun.semantics.bind_pages import bind_accessors
from alrun.semantics.bind_statements import Binder
from alrun.semantics.bound import BoundBody
from alrun.semantics.declare import Declarer
from alrun.semantics.dump import dump_bound
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import (
    ObjectSymbol,
    OtherObjectSymbol,
    PageExtensionSymbol,
    PageSymbol,
    ProcedureSymbol,
    declared_procedures,
    is_linked,
)
from alrun.source import SourceFile
from alrun.syntax import nodes
from alrun.syntax.dump import dump as dump_syntax
from alrun.syntax.parser import parse
from alrun.syntax.print import print_tree

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
    """Declare and bind the apps at `paths`; of those at `dependencies`, only what is needed is declared.

    `symbols` are preprocessor symbols besides those of each `app.json`.
    Raises ProjectError if a path cannot be used; what is wrong with the AL is in the result's diagnostics.
    """
    compilation = Compilation(ProgramSymbols(index_program(paths, dependencies, symbols)))
    compilation.check_own()
    return compilation


def check_syntax(paths: Sequence[str], symbols: Iterable[str] = ()) -> DiagnosticBag:
    """Parse the apps at `paths` and nothing more. Raises ProjectError."""
    diagnostics = DiagnosticBag()
    for app in index_apps(paths, (), symbols):
        for file in app.files:
            parse(file.source, app.defined, diagnostics)
    return diagnostics


class Compilation:
    """A program that has been declared; bodies are bound once and lowered when they first run."""

    def __init__(self, program: ProgramSymbols) -> None:
        """From now on it declares what is needed of `program`."""
        self.program = program
        # A dependency is somebody else's to compile: but for syntax errors, what is wrong in it fails where it is used.
        self.diagnostics = DiagnosticBag(program.is_own_file)
        self.builtins = Catalogue()
        self._declarer = Declarer(program, self, self.diagnostics)
        program.declarations = self._declarer
        self._defined = {file.source.path: app.defined for app in program.apps for file in app.files}
        self._trees: dict[str, nodes.CompilationUnit] = {}
        self._bound: dict[ProcedureSymbol, BoundBody] = {}

    def tree(self, source: SourceFile) -> nodes.CompilationUnit:
        """The tree of a file, parsed when it is first needed."""
        found = self._trees.get(source.path)
        if found is None:
            syntax_errors = DiagnosticBag()
            found = self._trees[source.path] = parse(source, self._defined[source.path], syntax_errors)
            self.diagnostics.extend(syntax_errors)
        return found

    @deep_trees()
    def check_own(self) -> None:
        """Parse the program's own files, declare its objects and bind every body, so that all errors are known."""
        for app in self.program.apps:
            if app.is_own:
                for file in app.files:
                    self.tree(file.source)
        self._declarer.check_duplicates()
        for symbol in self.program.own_objects:
            self._declarer.check(symbol)
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
        """One stage of the pipeline for one file, as text: `syntax`, `source`, `bound` or `python`."""
        shown = read_source(path).path
        if stage in ("syntax", "source"):
            sources = [file.source for app in self.program.apps for file in app.files if file.source.path == shown]
            return "\n".join(self._dump_tree(stage, self.tree(source)) for source in sources).rstrip("\n") + "\n"
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
