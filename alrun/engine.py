"""The composition root: a program is loaded, and a loaded program runs.

With compiler.py this is the one module that joins all layers; hosts use it and nothing below it, save protocols and
symbols. Here is what every run needs. What only a compilation needs is over there, and imported when a program is not
in the cache: that is what makes the second start of a program quick.
"""

from __future__ import annotations

import datetime
import os
import random
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol

from alrun.diagnostics import DiagnosticBag
from alrun.lowering.unit import CompiledUnit
from alrun.platform.dotnet.catalogue import net_type
from alrun.platform.system_tables.catalogue import system_table
from alrun.project.errors import ProjectError
from alrun.runtime.calls import allow_deep_calls
from alrun.runtime.cancellation import CancelToken, interrupts_at_safe_points
from alrun.runtime.clock import Clock, RealClock, VirtualClock
from alrun.runtime.errors import ALError, SessionTimedOut
from alrun.runtime.files import FileArea
from alrun.runtime.formatting import EN_US, ENGLISH, RegionalSettings, regional_settings
from alrun.runtime.installation import Installer, NewerData, refuse_newer
from alrun.runtime.instances import CodeunitInstance, TableExtensionInstance
from alrun.runtime.interaction import Client
from alrun.runtime.link import LinkedProgram
from alrun.runtime.new_values import import_types_with
from alrun.runtime.opening import (
    OPENED_TABLES,
    UnusableName,
    company_name,
    open_company,
    open_user,
    raise_company_open,
    user_name,
    user_security_id,
)
from alrun.runtime.records.record import Record
from alrun.runtime.server_settings import ServerSettings
from alrun.runtime.session import RunState, Session, sequential_ids
from alrun.runtime.storage.declared import id_of
from alrun.runtime.storage.run_database import RunDatabase
from alrun.runtime.storage.sqlite import SqliteStore
from alrun.runtime.storage.store import UnusableDatabase
from alrun.runtime.storage.synchronising import ProgramApps
from alrun.runtime.storage.virtual_tables import serve_virtual_tables
from alrun.runtime.transactions import run_as_user_action, run_instance
from alrun.runtime.values.decimals import use_decimal_context
from alrun.semantics.page_symbols import FormSymbol, PageSymbol
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.staged import Stage
from alrun.semantics.symbols import CodeunitSymbol, ObjectKind, ObjectSymbol, ProcedureSymbol, TableSymbol
from alrun.snapshot import Compiler, LoadedProgram, Request, is_kept, load_kept, read_inputs

if TYPE_CHECKING:
    from alrun.platform.objects.page_session import PageSession
    from alrun.runtime.code_coverage import ObjectCode
    from alrun.runtime.permissions import Permissions
    from alrun.runtime.translations import Translations


@import_types_with
def _import_type(type_name: str) -> None:
    from alrun.platform.catalogue import import_type  # few programs need it

    import_type(type_name)


class Executable(Protocol):
    """A program whose code can be had, fresh from the compiler or out of the cache."""

    @property
    def program(self) -> ProgramSymbols: ...

    @property
    def fingerprint(self) -> bytes | None:
        """The same for the same program in another run; None if that cannot be told."""
        ...

    @property
    def diagnostics(self) -> DiagnosticBag:
        """What the compiler said. With errors among them there is nothing to run."""
        ...

    def compile_procedure(self, procedure: ProcedureSymbol) -> CompiledUnit:
        """A procedure as a code object. Raises ALError if it has no body."""
        ...

    def compile_accessors(self, symbol: ObjectSymbol) -> tuple[CompiledUnit, ...]:
        """The getters and setters of what a page, report or extension of one wrote as expressions."""
        ...


def load_program(
    paths: Sequence[str],
    dependencies: Sequence[str] = (),
    symbols: Sequence[str] = (),
    reader: str = "",
    *,
    marks_lines: bool = False,
) -> LoadedProgram:
    """The program at `paths`: from the cache if nothing has changed, else compiled and then put there.

    `dependencies` are the apps it needs, `symbols` preprocessor symbols besides those of each `app.json`; `reader` says
    which of several processes this is that run the program at the same time. `marks_lines`: its code tells which lines
    have run.
    Raises ProjectError if a path cannot be used; what is wrong with the AL is in the result's diagnostics.
    """
    request = Request(tuple(paths), tuple(dependencies), tuple(symbols), marks_lines)
    inputs = read_inputs(request)
    kept = None if inputs is None else load_kept(request, inputs, _resume, reader)
    if kept is not None:
        return kept
    from alrun.checking import compile_checked

    compilation, diagnostics = compile_checked(request)
    if read_inputs(request) != inputs:
        # A file changed meanwhile, and who knows what of it was compiled.
        inputs = None
    loaded = LoadedProgram(request, inputs, compilation.program, diagnostics, _resume, compilation, reader=reader)
    if not diagnostics.has_errors:
        for number in OPENED_TABLES:
            table = compilation.program.by_id(ObjectKind.TABLE, number)
            if table is not None:
                table.declare(Stage.PROPERTIES, Stage.SHAPE, Stage.MEMBERS)
        loaded.keep()
    return loaded


def prepare_program(
    paths: Sequence[str], dependencies: Sequence[str] = (), symbols: Sequence[str] = (), *, marks_lines: bool = False
) -> None:
    """Have the program in the cache, for several processes to load it from there. Raises ProjectError."""
    request = Request(tuple(paths), tuple(dependencies), tuple(symbols), marks_lines)
    inputs = read_inputs(request)
    if inputs is None or not is_kept(request, inputs):
        load_program(paths, dependencies, symbols, marks_lines=marks_lines)


def _base_of(kind: ObjectKind) -> type[Any] | None:
    match kind:
        case ObjectKind.TABLE:
            return Record
        case ObjectKind.TABLE_EXTENSION:
            return TableExtensionInstance
        case ObjectKind.CODEUNIT:
            return CodeunitInstance
        case ObjectKind.PAGE | ObjectKind.PAGE_EXTENSION:
            from alrun.platform.objects.page import PageExtensionInstance, PageInstance  # as in `Run.open_page`

            return PageInstance if kind is ObjectKind.PAGE else PageExtensionInstance
        case ObjectKind.QUERY:
            from alrun.runtime.queries.instance import QueryInstance  # few programs have queries

            return QueryInstance
        case ObjectKind.REPORT | ObjectKind.REPORT_EXTENSION:
            from alrun.platform.objects.report import ReportExtensionInstance, ReportInstance  # as for pages

            return ReportInstance if kind is ObjectKind.REPORT else ReportExtensionInstance
        case ObjectKind.XMLPORT:
            from alrun.platform.objects.xmlport import XmlPortInstance  # as for pages

            return XmlPortInstance
        case _:
            return None


def _resume(kept: ProgramSymbols, marks_lines: bool) -> Compiler:
    from alrun.compiler import Compilation

    return Compilation(kept, marks_lines=marks_lines)


def _regional_settings(language: str) -> RegionalSettings:
    """The settings of a user who speaks a language. Raises ProjectError if there is no such language."""
    if language == str(ENGLISH):
        return EN_US
    from alrun.runtime.languages import find_language  # few programs need them

    found = find_language(language)
    if found is None:
        raise ProjectError(f"'{language}' is no language: write a Windows language id or tag, such as 1030 or da-DK")
    return regional_settings(found.id, found.id, EN_US.time_zone)


def _read_translations(program: ProgramSymbols, language_id: int) -> Translations:
    from alrun.translating import program_translations  # what few programs have

    return program_translations(program.apps, language_id)


def _read_code(program: ProgramSymbols, symbol: ObjectSymbol) -> ObjectCode | None:
    from alrun.coverable import object_code  # for what records its coverage

    return object_code(program, symbol)


@dataclass(slots=True)
class RunOptions:
    """How a program is run. `work_date` is an ISO date; `language` a Windows language id or tag; `db` a file or None.

    `permissions` are the names of the permission sets that the user has, None for a user who may do everything.
    `files` is the folder that code may use besides the temporary one, `downloads` the one for what it gives the user.
    `force_schema`: tables of the database become what the program declares even if rows or values are lost.
    """

    db: str | None = None
    company: str = "CRONUS"
    user: str = "ADMIN"
    work_date: str | None = None
    language: str = str(ENGLISH)
    virtual_time: bool = False
    settings: Sequence[str] = field(default_factory=list)
    trace: bool = False
    permissions: Sequence[str] | None = None
    read_only: bool = False
    force_schema: bool = False
    files: str | None = None
    downloads: str | None = None


class Run:
    """A program running: its session and everything that has to be closed again. A context manager."""

    session: Session
    _permissions: Permissions | None

    def __init__(self, executable: Executable, options: RunOptions, client: Client) -> None:
        """Raises ProjectError if an option cannot be used."""
        try:
            self._settings = ServerSettings.parse(options.settings)
        except ValueError as error:
            raise ProjectError(str(error)) from error
        self._regional_settings = _regional_settings(options.language)
        try:
            self.company = company_name(options.company)
            self.user = user_name(options.user)
        except UnusableName as error:
            raise ProjectError(str(error)) from error
        for folder in (options.files, options.downloads):
            if folder is not None and not os.path.isdir(folder):
                raise ProjectError(f"there is no folder {folder}")
        self._files = FileArea(options.files, options.downloads)
        self.executable = executable
        self.options = options
        self.client = client
        self.program = self._linked(executable)
        self._permissions = self._find_permissions()
        self._pages: list[PageSession] = []

    def __enter__(self) -> Run:
        use_decimal_context()
        allow_deep_calls()
        self._clock: Clock = VirtualClock() if self.options.virtual_time else RealClock()
        self._token = CancelToken()
        try:
            self._store = SqliteStore(
                self.options.db, self._find_table, self._token.check, self._settings.sql_lock_timeout_override
            )
        except UnusableDatabase as error:
            self._clock.close()
            raise ProjectError(str(error)) from error
        serve_virtual_tables(self._store, system_table)
        work_date = datetime.date.fromisoformat(self.options.work_date) if self.options.work_date else None
        days = work_date.toordinal() if work_date else self._clock.now() // 86_400_000 + 1
        try:
            self._synchronise()
        except ProjectError:
            self._close()
            raise
        self._run = RunState(self._clock, self._settings, 2 * days, self._run_database(), files=self._files)
        with ExitStack() as opened:
            opened.callback(self._close)
            if threading.current_thread() is threading.main_thread():
                opened.enter_context(interrupts_at_safe_points(self._token))
            if self.options.trace:
                from alrun.runtime.tracing import traced

                opened.enter_context(traced())
            self._open()
            self._opened = opened.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with self._opened:
            try:
                for page in self._pages:
                    if page.is_open:
                        page.abort()
            finally:
                if self._run.background is not None:
                    self._run.background.engine.close(self._token)
                if self._run.code_coverage is not None:
                    self._run.code_coverage.close()

    def await_sessions(self) -> None:
        """Wait until the background sessions of the program have ended, and the tasks that are due."""
        if self._run.background is not None:
            from alrun.runtime.background.sessions import await_sessions  # few programs have any

            await_sessions(self.session)

    def run_tasks(self, *, wait: bool) -> int:
        """Run the scheduled tasks of the database that are due; gives how many have failed for good.

        `wait`: also those that are due later, until none is left. Raises ALError if the session may only read.
        """
        from alrun.runtime.background.tasks import run_tasks

        return run_tasks(self.session, wait=wait)

    def list_tasks(self) -> list[dict[str, object]]:
        """What is known of each scheduled task of the database, by time; docs/events.md has the names."""
        from alrun.runtime.background.tasks import listed_tasks

        return listed_tasks(self.session)

    def _close(self) -> None:
        self._files.close()
        self._store.close()
        self._clock.close()

    def run_codeunit(self, symbol: CodeunitSymbol) -> None:
        """Run a codeunit's OnRun, a test codeunit's tests; what it wrote is committed.

        Raises ALError with its call stack.
        """
        self.guarded(
            lambda: run_instance(self.session, self.program.object_class(symbol).create(self.session), None, False)
        )

    def run_report(self, symbol: FormSymbol, show: Callable[[str], None] | None) -> None:
        """Run a report as its user would; `show` gets its dataset as XML, without it the client is told of it.

        What it wrote is committed. Raises ALError with its call stack.
        """
        from alrun.platform.objects.report_run import run_shown  # what many programs do without

        self.guarded(lambda: run_shown(self.session, symbol.object_id, show))

    def new_session(self, client: Client) -> Session:
        """Another session of the run's user, in the place of the one before; the database stays as it is."""
        if self._run.code_coverage is not None:
            self._run.code_coverage.stop(self.session, False)
        self._session_id = self._run.new_session_id()
        self.client = client
        self.session = self._new_session(self.company, self._permissions, self.options.read_only)
        return self.session

    def timed(self, seconds: float, action: Callable[[], object]) -> None:
        """Run something of the session, and end it after so many seconds. Raises SessionTimedOut then."""
        self._token = self.session.token = CancelToken()
        self._store.check_cancelled = self._token.check

        def cancel() -> None:
            if self._token.cancel(SessionTimedOut):
                self._store.interrupt()

        timer = threading.Timer(seconds, cancel)
        timer.daemon = True
        timer.start()
        try:
            self._token.run(action)
        finally:
            timer.cancel()
            self._store.interrupted = False

    def open_page(self, symbol: PageSymbol, record_key: str | None = None) -> PageSession:
        """Open a page, on the record of that key if given. Raises ALError if it does not open."""
        from alrun.platform.objects.page_session import PageSession  # what many programs do without

        page = PageSession(self.session, self.program.object_class(symbol).create(self.session))
        self._pages.append(page)
        self.guarded(lambda: page.open(record_key))
        return page

    def replace(self, executable: Executable) -> None:
        """Go on with another program, which has no compile errors; the database and the session stay."""
        before = self.executable, self.program
        self.executable, self.program = executable, self._linked(executable)
        try:
            settings = self._translated(replace(self.session.settings, translations=None))
            self._synchronise()
        except ProjectError:
            self.executable, self.program = before
            raise
        self._install()
        self.session.program = self.program
        self.session.settings = settings
        self.session.single_instances.clear()
        self.session.store.serve(self.session)

    def _synchronise(self) -> None:
        """Bring the stored tables up to date with the program. Raises ProjectError; the database is then as it was."""
        apps = {app.info.app_id: app.info for app in self.executable.program.apps if id_of(app.info)}
        try:
            refuse_newer(self.program.apps, self._store.installed_versions())
            self._store.synchronise(ProgramApps(apps, self.executable.fingerprint), self.options.force_schema)
        except (NewerData, UnusableDatabase) as error:
            raise ProjectError(str(error)) from error

    def guarded(self, action: Callable[[], object]) -> None:
        """Run something as the user's own action: committed if it succeeds, undone if it fails."""
        run_as_user_action(self._store, action)

    def _run_database(self) -> RunDatabase:
        return RunDatabase(self._store, self._clock, lambda store: serve_virtual_tables(store, system_table))

    def _linked(self, executable: Executable) -> LinkedProgram:
        """The program ready to run; its code asks who runs it only where somebody may not run all."""
        return LinkedProgram(
            executable.program,
            _base_of,
            executable.compile_procedure,
            executable.compile_accessors,
            lambda language: _read_translations(executable.program, language),
            net_type,
            lambda symbol: _read_code(executable.program, symbol),
            guarded=self.options.permissions is not None,
        )

    def _translated(self, settings: RegionalSettings) -> RegionalSettings:
        """The settings with the program's translations. Raises ProjectError for a translation file that is none."""
        try:
            return self.program.translated(settings)
        except ALError as error:
            raise ProjectError(error.text) from error

    def _find_table(self, object_id: int) -> TableSymbol | None:
        return self.program.find_table(object_id)

    def _open(self) -> None:
        """Bring the database to the program, then begin the user's session."""
        self._session_id = self._run.new_session_id()
        self._random = random.Random()
        if self.options.virtual_time and self.options.db is None:
            # Reproducible Guids; but two runs on one database must not make the same SystemId.
            self._random = random.Random(0)
            self._run.system_ids = sequential_ids(random.Random(1).getrandbits(127))
        self._install()
        self.session = self._new_session(self.company, self._permissions, self.options.read_only)
        self._run.sessions[self._session_id] = self.session
        raise_company_open(self.session, self.guarded)

    def _find_permissions(self) -> Permissions | None:
        if self.options.permissions is None:
            return None
        from alrun.runtime.permission_sets import UnknownPermissionSet, find_sets
        from alrun.runtime.permissions import Permissions

        try:
            return Permissions(find_sets(self.executable.program, self.options.permissions))
        except UnknownPermissionSet as error:
            raise ProjectError(str(error)) from error

    def _new_session(self, company: str, permissions: Permissions | None = None, read_only: bool = False) -> Session:
        return Session(
            self._session_id,
            self._run,
            self.program,
            self._store.read_only(self._token.check) if read_only else self._store,
            self.client,
            self._token,
            settings=self._translated(self._regional_settings),
            company=company,
            user_id=self.user,
            user_security_id=user_security_id(self.user),
            work_date=self._run.work_date,
            read_only=read_only,
            random=self._random,
            permissions=permissions,
        )

    def _install(self) -> None:
        """Have the company and the user, and let the apps install and upgrade themselves.

        That is done in sessions that may do everything, one for each company.
        """
        sessions: dict[str, Session] = {}

        def session_for(company: str) -> Session:
            if company not in sessions:
                sessions[company] = self._new_session(company or self.company)
            self._store.serve(sessions[company])
            return sessions[company]

        companies: list[str] = []

        def open_database() -> None:
            session = session_for("")
            others = {company for _, company in self._store.installed_versions() if company}
            companies.extend(open_company(session, sorted(others)))
            self.company = session.company
            open_user(session, self._permissions, self._regional_settings.language_id)

        self.guarded(open_database)
        kept = self.options.db is not None
        installer = Installer(self.executable.program, self._store, companies, session_for, self.guarded, kept=kept)
        installer.run()
