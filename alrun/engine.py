"""The composition root: paths become a compilation, a compilation becomes a run.

This is the one module that joins all layers; hosts use it and nothing below it, save protocols and symbols.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

from alrun.diagnostics import Diagnostic, DiagnosticBag
from alrun.lowering.emit_procedure import dump_python, lower_accessor, lower_body
from alrun.lowering.unit import CompiledUnit
from alrun.platform.catalogue import Catalogue
from alrun.platform.objects.page import PageExtensionInstance, PageInstance
from alrun.platform.objects.page_session import PageSession
from alrun.project.discovery import App, discover
from alrun.project.errors import ProjectError
from alrun.project.reading import read_source
from alrun.runtime.cancellation import CancelToken
from alrun.runtime.clock import Clock, RealClock, VirtualClock
from alrun.runtime.errors import ALError
from alrun.runtime.formatting import EN_US
from alrun.runtime.instances import CodeunitInstance, TableExtensionInstance
from alrun.runtime.interaction import Client
from alrun.runtime.link import LinkedProgram
from alrun.runtime.records.record import Record
from alrun.runtime.server_settings import ServerSettings
from alrun.runtime.session import RunState, Session
from alrun.runtime.storage.sqlite import SqliteStore
from alrun.runtime.transactions import as_al_error
from alrun.runtime.values.decimals import use_decimal_context
from alrun.semantics.bind_pages import bind_accessors
from alrun.semantics.bind_statements import Binder
from alrun.semantics.bound import BoundBody
from alrun.semantics.declare import declare
from alrun.semantics.dump import dump_bound
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import (
    AppInfo,
    CodeunitSymbol,
    ObjectKind,
    ObjectSymbol,
    PageExtensionSymbol,
    PageSymbol,
    ProcedureSymbol,
    declared_procedures,
)
from alrun.syntax import nodes
from alrun.syntax.dump import dump as dump_syntax
from alrun.syntax.parser import parse

_BASES: dict[ObjectKind, type[Any]] = {
    ObjectKind.TABLE: Record,
    ObjectKind.TABLE_EXTENSION: TableExtensionInstance,
    ObjectKind.CODEUNIT: CodeunitInstance,
    ObjectKind.PAGE: PageInstance,
    ObjectKind.PAGE_EXTENSION: PageExtensionInstance,
}


def compile_project(paths: Sequence[str], dependencies: Sequence[str] = (), symbols: Iterable[str] = ()) -> Compilation:
    """Parse, declare and bind the apps at `paths`; `dependencies` are only parsed and declared.

    `symbols` are preprocessor symbols besides those of each `app.json`.
    Raises ProjectError if a path cannot be used; what is wrong with the AL is in the result's diagnostics.
    """
    diagnostics = DiagnosticBag()
    own_apps = discover(paths)
    apps = [*(discover(dependencies) if dependencies else ()), *own_apps]
    defined = frozenset(symbols)
    units: list[tuple[AppInfo, nodes.CompilationUnit]] = []
    own_files: set[str] = set()
    for app in apps:
        info = AppInfo(app.manifest.app_id, app.manifest.name, app.manifest.publisher, app.manifest.version)
        for unit in _parse_app(app, defined, diagnostics):
            units.append((info, unit))
            if app in own_apps:
                own_files.add(unit.span.file.path)
    program = declare(units, diagnostics)
    compilation = Compilation(program, [unit for _, unit in units], own_files, diagnostics)
    compilation.bind_all()
    return compilation


def check_syntax(paths: Sequence[str], symbols: Iterable[str] = ()) -> DiagnosticBag:
    """Parse the apps at `paths` and nothing more. Raises ProjectError."""
    diagnostics = DiagnosticBag()
    for app in discover(paths):
        _parse_app(app, frozenset(symbols), diagnostics)
    return diagnostics


def _parse_app(app: App, symbols: frozenset[str], diagnostics: DiagnosticBag) -> list[nodes.CompilationUnit]:
    defined = symbols | frozenset(app.manifest.preprocessor_symbols)
    return [parse(read_source(path), defined, diagnostics) for path in app.files]


class Compilation:
    """A program that has been declared; bodies are bound once and lowered when they first run."""

    def __init__(
        self,
        program: ProgramSymbols,
        units: Sequence[nodes.CompilationUnit],
        own_files: set[str],
        diagnostics: DiagnosticBag,
    ) -> None:
        self.program = program
        self.diagnostics = diagnostics
        self.builtins = Catalogue()
        self._units = units
        self._own_files = own_files
        self._bound: dict[ProcedureSymbol, BoundBody] = {}

    @property
    def objects(self) -> list[ObjectSymbol]:
        """The objects of the paths given, dependencies left out."""
        return [symbol for symbol in self.program.objects if symbol.span.file.path in self._own_files]

    def find(self, kind: ObjectKind, name_or_id: str) -> ObjectSymbol | None:
        """The object of that kind by name, in any case, or by id."""
        return self.program.find(kind, name_or_id)

    def main_job(self) -> ObjectSymbol:
        """The one obvious thing to run: a page, else a codeunit with OnRun, else the tests.

        Raises ProjectError if there is none, or more than one of the first kind found.
        """
        pages: dict[ObjectSymbol, None] = {}
        for symbol in self.objects:
            if isinstance(symbol, PageSymbol):
                pages[symbol] = None
            elif isinstance(symbol, PageExtensionSymbol) and hasattr(symbol, "target"):
                pages[symbol.target] = None
        codeunits = [symbol for symbol in self.objects if isinstance(symbol, CodeunitSymbol)]
        runnable = [c for c in codeunits if c.subtype.lower() == "normal" and "onrun" in c.triggers]
        tests = [c for c in codeunits if c.subtype.lower() == "test"]
        for choices, option in ((list(pages), "alrun page … --page"), (runnable, "alrun run … --codeunit")):
            if len(choices) == 1:
                return choices[0]
            if choices:
                listed = "\n".join(f'  {symbol.kind.value} {symbol.object_id} "{symbol.name}"' for symbol in choices)
                raise ProjectError(f"there is more than one thing to run; say which with {option}:\n{listed}")
        if tests:
            return tests[0]
        raise ProjectError("there is nothing to run: no page, no codeunit with an OnRun trigger and no tests")

    def bind_all(self) -> None:
        """Bind every body and page expression of the objects given, so that all their errors are known."""
        for symbol in self.objects:
            for procedure in declared_procedures(symbol):
                self.bound_body(procedure)
            if isinstance(symbol, PageSymbol | PageExtensionSymbol) and _is_linked(symbol):
                bind_accessors(self.program, self.builtins, symbol, self.diagnostics)

    def bound_body(self, procedure: ProcedureSymbol) -> BoundBody | None:
        """The bound body of a procedure, bound at first use; None if it has no body."""
        found = self._bound.get(procedure)
        if found is None and procedure.syntax is not None and procedure.syntax.body is not None:
            if not _is_linked(procedure.owner):
                return None
            binder = Binder(self.program, self.builtins, procedure.owner, procedure, self.diagnostics)
            found = self._bound[procedure] = binder.bind_body()
        return found

    def compile_procedure(self, procedure: ProcedureSymbol) -> CompiledUnit:
        """A procedure as a code object. Raises ALError if its body has errors."""
        body = self.bound_body(procedure)
        if body is None:
            raise ALError(f"{procedure.owner.name}.{procedure.name} has no code to run.", "AlrunUnsupported")
        return lower_body(body)

    def compile_accessors(self, symbol: ObjectSymbol) -> tuple[CompiledUnit, ...]:
        """The getters and setters of a page's or pageextension's controls and properties."""
        accessors = bind_accessors(self.program, self.builtins, symbol, self.diagnostics)
        return tuple(unit for accessor in accessors for unit in lower_accessor(accessor))

    def dump(self, stage: str, path: str) -> str:
        """One stage of the pipeline for one file, as text: `syntax`, `bound` or `python`."""
        parts: list[str] = []
        for unit in self._units:
            if unit.span.file.path != read_source(path).path:
                continue
            if stage == "syntax":
                parts.append(dump_syntax(unit))
        for symbol in self.program.objects:
            if stage == "syntax" or symbol.span.file.path != read_source(path).path:
                continue
            for procedure in declared_procedures(symbol):
                body = self.bound_body(procedure)
                if body is not None:
                    parts.append(f"{symbol.kind.value} {symbol.object_id} {procedure.display_name}")
                    parts.append(dump_bound(body) if stage == "bound" else dump_python(body))
        return "\n".join(parts).rstrip("\n") + "\n"


def _is_linked(symbol: ObjectSymbol) -> bool:
    """Whether an extension object has found what it extends; others always have."""
    return not symbol.kind.value.endswith("extension") or hasattr(symbol, "target")


def _linked(compilation: Compilation) -> LinkedProgram:
    return LinkedProgram(compilation.program, _BASES, compilation.compile_procedure, compilation.compile_accessors)


@dataclass(slots=True)
class RunOptions:
    """How a program is run. `work_date` is an ISO date; `language` a Windows language id; `db` a file or None."""

    db: str | None = None
    company: str = "CRONUS"
    user: str = "ADMIN"
    work_date: str | None = None
    language: int = 1033
    virtual_time: bool = False
    settings: Sequence[str] = field(default_factory=list)
    trace: bool = False


class Run:
    """A program running: its session and everything that has to be closed again. A context manager."""

    def __init__(self, compilation: Compilation, options: RunOptions, client: Client) -> None:
        """Raises ProjectError if an option cannot be used."""
        try:
            self._settings = ServerSettings.parse(options.settings)
        except ValueError as error:
            raise ProjectError(str(error)) from error
        self.compilation = compilation
        self.options = options
        self.client = client
        self.program = _linked(compilation)
        self._pages: list[PageSession] = []

    def __enter__(self) -> Run:
        use_decimal_context()
        self._clock: Clock = VirtualClock() if self.options.virtual_time else RealClock()
        self._token = CancelToken()
        self._store = SqliteStore(
            Path(self.options.db) if self.options.db else None, self.program.find_table, self._token.check
        )
        self.session = self._new_session()
        self._install()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for page in self._pages:
            if page.is_open:
                page.abort()
        self._store.close()
        self._clock.close()

    def run_codeunit(self, symbol: CodeunitSymbol) -> None:
        """Run a codeunit's OnRun; what it wrote is committed. Raises ALError with its call stack."""
        self.guarded(lambda: self.program.object_class(symbol).create(self.session).run())

    def open_page(self, symbol: PageSymbol, record_key: str | None = None) -> PageSession:
        """Open a page, on the record of that key if given. Raises ALError if it does not open."""
        page = PageSession(self.session, symbol)
        self._pages.append(page)
        self.guarded(lambda: page.open(record_key))
        return page

    def reload(self, paths: Sequence[str]) -> list[Diagnostic]:
        """Replace the program by the one at `paths`; if it does not compile, keep the old one and give the errors.

        Raises ProjectError.
        """
        compilation = compile_project(paths)
        if compilation.diagnostics.has_errors:
            return compilation.diagnostics.sorted()
        self.compilation = compilation
        self.program = _linked(compilation)
        self.session.program = self.program
        self.session.single_instances.clear()
        self._install()
        return []

    def guarded(self, action: Any) -> None:
        """Run something as the user's own action: committed if it succeeds, undone if it fails."""
        try:
            action()
        except (ALError, RecursionError) as error:
            self._store.rollback()
            raise as_al_error(error) from error
        self._store.commit()

    def _new_session(self) -> Session:
        run = RunState(self._clock, self._settings)
        work_date = datetime.date.fromisoformat(self.options.work_date) if self.options.work_date else None
        days = work_date.toordinal() if work_date else self._clock.now() // 86_400_000 + 1
        session = Session(
            run.new_session_id(),
            run,
            self.program,
            self._store,
            self.client,
            self._token,
            settings=EN_US,
            company=self.options.company,
            user_id=self.options.user,
            work_date=2 * days,
        )
        if self.options.virtual_time and self.options.db is None:
            # Reproducible Guids; but two runs on one database must not make the same SystemId.
            session.random = random.Random(0)
        return session

    def _install(self) -> None:
        """Run the install codeunits of every app that the database has not seen."""
        for symbol in self.compilation.program.of_type(CodeunitSymbol):
            if symbol.subtype.lower() != "install":
                continue
            instance = self.program.object_class(symbol).create(self.session)
            for name in ("oninstallappperdatabase", "oninstallapppercompany"):
                trigger = symbol.triggers.get(name)
                if trigger is not None:
                    self.guarded(getattr(instance, trigger.python_name))
