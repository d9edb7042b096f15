"""A session: everything that running AL code shares with what it calls, passed explicitly (DESIGN section 3)."""

from __future__ import annotations

import itertools
import random
import uuid
import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING, Any, Final, Protocol

from alrun.runtime.cancellation import CancelToken
from alrun.runtime.clock import Clock
from alrun.runtime.errors import ALError
from alrun.runtime.events import raise_event
from alrun.runtime.files import FileArea
from alrun.runtime.formatting import EN_US, RegionalSettings, regional_settings
from alrun.runtime.interaction import Client
from alrun.runtime.refusals import refuse_outside_transaction, refuse_write
from alrun.runtime.server_settings import ServerSettings
from alrun.runtime.try_calls import refuse_in_try
from alrun.runtime.values.guids import random_guid
from alrun.runtime.windows import Windows
from alrun.semantics.page_symbols import PageSymbol
from alrun.semantics.permission_symbols import PermissionKind, Right
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import (
    AppInfo,
    CodeunitSymbol,
    CommitBehavior,
    EventArgument,
    FieldSymbol,
    ObjectKind,
    ObjectSymbol,
    TableSymbol,
)
from alrun.tree import node, struct

if TYPE_CHECKING:
    from alrun.runtime.background.sessions import Background
    from alrun.runtime.behavior import ErrorCollection
    from alrun.runtime.code_coverage import CoverageLog, ObjectCode
    from alrun.runtime.modules import Lifecycle
    from alrun.runtime.net import NetObject
    from alrun.runtime.permissions import Permissions
    from alrun.runtime.records.flowfields import CalcFormula
    from alrun.runtime.records.global_triggers import GlobalTriggers
    from alrun.runtime.storage.run_database import RunDatabase
    from alrun.runtime.storage.store import Store
    from alrun.runtime.table_connections import TableConnections
    from alrun.runtime.testing.codeunits import TestRunner
    from alrun.runtime.testing.state import TestRunState
    from alrun.semantics.query_symbols import QuerySymbol


WriteGuard = Callable[[TableSymbol, Right], None]

GLOBAL_TRIGGERS: Final = 2000000002
"""The codeunit of that name."""

FIRST_USER = uuid.UUID(int=1)
"""The id of the user that a run has unless told otherwise."""

COMPANY_TABLE: Final = 2000000006
"""The number of the platform's table Company, whose first field is the name."""


class Program(Protocol):
    """The linked program, as running code asks for its objects."""

    @property
    def symbols(self) -> ProgramSymbols:
        """The objects of all apps."""
        ...

    @property
    def apps(self) -> Sequence[AppInfo]:
        """Its apps, the platform's own left out."""
        ...

    def object_class(self, symbol: ObjectSymbol) -> type[Any]:
        """The emitted class of an object."""
        ...

    def find_codeunit(self, object_id: int) -> CodeunitSymbol | None:
        """The codeunit of that id."""
        ...

    def find_page(self, object_id: int) -> PageSymbol | None:
        """The page of that id."""
        ...

    def find_query(self, object_id: int) -> QuerySymbol | None:
        """The query of that id."""
        ...

    def find_table(self, object_id: int) -> TableSymbol | None:
        """The table of that id."""
        ...

    def find_table_named(self, name: str) -> TableSymbol | None:
        """The table of that name in any case, which may have its namespace before it."""
        ...

    def find_codeunit_named(self, name: str) -> CodeunitSymbol | None:
        """The codeunit of that name in any case, which may have its namespace before it."""
        ...

    def find_page_named(self, name: str) -> PageSymbol | None:
        """The page of that name in any case, which may have its namespace before it."""
        ...

    def find_named(self, kind: ObjectKind, name: str) -> ObjectSymbol | None:
        """The object of that kind and name in any case, which may have its namespace before it."""
        ...

    def translated(self, settings: RegionalSettings) -> RegionalSettings:
        """The settings with the program's translations to their language. Raises ALError for a broken file."""
        ...

    def relating(self, table: TableSymbol) -> list[TableSymbol]:
        """The tables that may have fields related to a table."""
        ...

    def has_source(self, symbol: ObjectSymbol) -> bool:
        """Whether the source of an object is there, and the object none of the platform's."""
        ...

    def object_code(self, symbol: ObjectSymbol) -> ObjectCode | None:
        """The lines of an object; None if there is no source of it."""
        ...

    def calc_formula(self, field: FieldSymbol) -> CalcFormula:
        """The formula of a FlowField. Raises ALError if it has none."""
        ...

    def net_type(self, name: str) -> type[NetObject] | None:
        """The .NET type of that full name in any case; None if alrun has none."""
        ...

    def has_subscribers(self, symbol: ObjectSymbol) -> bool:
        """Whether anything at all subscribes to events of the object."""
        ...

    def subscribers(self, kind: ObjectKind, object_id: int, event: str, element: str) -> tuple[Subscription, ...]:
        """Who subscribes to an event, event and element names in any case."""
        ...


@node
class Subscription:
    """One subscriber of an event: the procedure of a codeunit, and what each of its parameters gets."""

    codeunit: CodeunitSymbol
    python_name: str
    arguments: tuple[EventArgument, ...]
    skips_without_permission: bool


@struct
class SessionFacts:
    """What is known of a session that may be over."""

    session_id: int
    user_id: str
    user_security_id: uuid.UUID
    client_type: str
    started_at: int
    """A DateTime."""


@struct
class EndedSession:
    """A session that has ended, at a DateTime; `comment` is what StopSession was given."""

    session: SessionFacts
    at: int
    comment: str


@dataclass(slots=True)
class RunState:
    """What all sessions of one run share: counters and the clock."""

    clock: Clock
    server_settings: ServerSettings
    work_date: int
    """The AL Date that sessions begin with."""
    database: RunDatabase
    """The database, as sessions beside the user's get at it."""
    session_ids: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    task_ids: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    """The numbers of background tasks: none twice in a run, never 0."""
    system_ids: Iterator[int] = field(default_factory=lambda: sequential_ids(random.getrandbits(127)))
    """The bits of the Guids that sort one after the other."""
    encryption_key: bytes | None = None
    """The key that the run has made for a database without one."""
    files: FileArea = field(default_factory=FileArea)
    sessions: dict[int, Session] = field(default_factory=dict)
    """The sessions that are active, those of page background tasks left out."""
    ended_sessions: list[EndedSession] = field(default_factory=list)
    """The background sessions that have been, in the order of their ends."""
    background: Background | None = None
    """Its background sessions, once there have been any."""
    code_coverage: CoverageLog | None = None
    """Which lines of code have run, once somebody has wanted to know."""

    def new_session_id(self) -> int:
        """A session number that no other session of the run has."""
        return next(self.session_ids)


def sequential_ids(first: int) -> Iterator[int]:
    """The bits of Guids whose first 32 bits grow, as those of the product do; `first` has up to 127 random bits."""
    return itertools.count(first, 1 << 96)


@dataclass(slots=True, eq=False)
class Session:
    """One session. `client` is what the user sees; child and background sessions have one without UI.

    `read_only` is set in child sessions. `background_parameters` and `background_result` are those of the page
    background task that the session runs, None outside one. `work_date` is an AL Date, `user_security_id` the user's
    id. `commit_behavior` is what Commit does now. `collection` has the collected errors, None where none are collected.
    `trying` counts the consumed calls of [TryFunction] procedures that are running. `lifecycle` is set while an app is
    installed or upgraded. `replaced_media` has the media that go when the record is modified into which others were
    imported, by the id of those. `permissions` are the user's, None for one who may do everything. `write_guard` is
    asked before each write to a stored table, and raises the error of a write that is not allowed; None if all are.
    `windows` are those of Dialog.Open, `table_connections` those to other databases, once it has had any.
    `global_triggers` is None in a program without subscribers to the codeunit of that name.
    """

    session_id: int
    run: RunState
    program: Program
    store: Store
    client: Client
    token: CancelToken
    settings: RegionalSettings = EN_US
    company: str = "CRONUS"
    user_id: str = "ADMIN"
    user_security_id: uuid.UUID = FIRST_USER
    work_date: int = 0
    read_only: bool = False
    client_type: str = "Web"
    last_error: ALError | None = None
    background_parameters: Mapping[str, str] | None = None
    background_result: dict[str, str] | None = None
    single_instances: dict[ObjectSymbol, Any] = field(default_factory=dict)
    bound_subscribers: dict[CodeunitSymbol, list[weakref.ref[Any]]] = field(default_factory=dict)
    random: random.Random = field(default_factory=random.Random)
    exit_callbacks: list[Callable[[], None]] = field(default_factory=list)
    commit_behavior: CommitBehavior = CommitBehavior.ALLOW
    collection: ErrorCollection | None = None
    trying: int = 0
    application_area: str = ""
    replaced_media: dict[uuid.UUID, tuple[uuid.UUID, ...]] = field(default_factory=dict)
    windows: Windows = field(default_factory=Windows)
    table_connections: TableConnections | None = None
    lifecycle: Lifecycle | None = None
    permissions: Permissions | None = None
    test: TestRunState | None = None
    """The method of a test codeunit that it runs."""
    test_runner: TestRunner | None = None
    """The test runner codeunit that it runs."""
    failed_tests: int = 0
    """How many methods of test codeunits have failed that code has run."""
    numbers: Random = field(init=False)
    """What `Random` gives and `Randomize` starts anew; Guids come from `random`, so that none comes twice."""
    own_permissions: Permissions | None = field(init=False)
    """Those that the user has but for a test that lets him have others."""
    write_guard: WriteGuard | None = field(init=False, default=None)
    global_triggers: GlobalTriggers | None = field(init=False, default=None)
    windows_language: int = field(init=False)
    """The Windows language id of the language that the session began with."""
    started_at: int = field(init=False)
    """A DateTime."""

    def __post_init__(self) -> None:
        self.windows_language = self.settings.language_id
        self.started_at = self.run.clock.now()
        self.numbers = Random()
        self.numbers.setstate(self.random.getstate())
        self.own_permissions = self.permissions
        self._guard_writes()
        codeunit = self.program.find_codeunit(GLOBAL_TRIGGERS)
        if codeunit is not None and self.program.has_subscribers(codeunit):
            from alrun.runtime.records.global_triggers import GlobalTriggers  # for the programs that subscribe

            self.global_triggers = GlobalTriggers()
        self.store.serve(self)

    def _guard_writes(self) -> None:
        if self.read_only:
            self.write_guard = refuse_write
        elif self.test is not None and self.test.lacks_transaction:
            self.write_guard = refuse_outside_transaction
        else:
            self.write_guard = None if self.permissions is None else self.permissions.check_data

    def use_permissions(self, permissions: Permissions | None) -> None:
        """Let the user do from now on what these permissions say, None for everything."""
        self.permissions = permissions
        self._guard_writes()
        self.store.serve(self)

    def run_test(self, test: TestRunState | None) -> None:
        """A method of a test codeunit begins, or goes on; None when it is over."""
        self.test = test
        self._guard_writes()

    @property
    def clock(self) -> Clock:
        """The run's clock."""
        return self.run.clock

    def speak(self, language_id: int) -> None:
        """Go on in the words of a language.

        Raises ALError for an id that is no Windows language id, and for a broken translation file.
        """
        settings = self.settings
        if language_id != settings.language_id:
            spoken = regional_settings(language_id, settings.locale_id, settings.time_zone)
            self.settings = self.program.translated(spoken)

    @property
    def facts(self) -> SessionFacts:
        """What outlives the session."""
        return SessionFacts(self.session_id, self.user_id, self.user_security_id, self.client_type, self.started_at)

    def new_guid(self) -> uuid.UUID:
        """A fresh Guid from the session's own source of randomness."""
        return random_guid(self.random.getrandbits(128))

    def new_system_id(self) -> uuid.UUID:
        """A fresh Guid that sorts after all that the run has had so far.

        Observed: Microsoft's tests expect records in the order of their insertion where a key begins with the SystemId.
        """
        return random_guid(next(self.run.system_ids))

    def calc_formula(self, field: FieldSymbol) -> CalcFormula:
        """The formula of a FlowField. Raises ALError if it has none."""
        return self.program.calc_formula(field)

    def find_company(self, name: str) -> str | None:
        """The name of a company of the database as it is written there; None if there is none of that name.

        The session's own is one whether or not it has a row in the table of companies.
        """
        if name.casefold() == self.company.casefold():
            return self.company
        companies = self.program.find_table(COMPANY_TABLE)
        row = None if companies is None else self.store.table(companies, "").get([name])
        return None if row is None else str(row[0])

    def may_read(self, table: TableSymbol) -> bool:
        """Whether the running code may read the stored rows of a table.

        Docs: methods-auto/record/record-readpermission-method
        """
        return self.permissions is None or self.permissions.may(PermissionKind.TABLE_DATA, table, Right.READ)

    def may_write(self, table: TableSymbol) -> bool:
        """Whether the running code may insert, modify and delete stored rows of a table.

        Docs: methods-auto/record/record-writepermission-method
        """
        if self.read_only:
            return False
        permissions = self.permissions
        return permissions is None or all(
            permissions.may(PermissionKind.TABLE_DATA, table, right)
            for right in (Right.INSERT, Right.MODIFY, Right.DELETE)
        )

    def check_cancelled(self) -> None:
        """Raise SessionCancelled or SessionTimedOut if the session has been told to end."""
        self.token.check()

    def refuse_in_try(self, function: str) -> None:
        """Raise ALError if a consumed try call may not call the function, and one is running."""
        if self.trying:
            refuse_in_try(self, function)

    def has_table_subscribers(self, table: TableSymbol) -> bool:
        """Whether anything subscribes to events of the table: cheap, asked before every write."""
        return self.program.has_subscribers(table)

    def raise_table_event(self, table: TableSymbol, event: str, element: str, arguments: Mapping[str, object]) -> None:
        """Run the subscribers of a table event; `element` is the field of a validate event, else ''."""
        raise_event(self, ObjectKind.TABLE, table.object_id, event, element, arguments)

    def raise_codeunit_event(self, codeunit_id: int, event: str, arguments: Mapping[str, object]) -> None:
        """Run the subscribers of an event that the platform raises in the name of one of its codeunits."""
        raise_event(self, ObjectKind.CODEUNIT, codeunit_id, event, "", arguments)

    def has_page_subscribers(self, page: PageSymbol) -> bool:
        """Whether anything subscribes to events of the page."""
        return self.program.has_subscribers(page)

    def raise_page_event(self, page: PageSymbol, event: str, element: str, arguments: Mapping[str, object]) -> None:
        """Run the subscribers of a page event; `element` is the control or action, else ''."""
        raise_event(self, ObjectKind.PAGE, page.object_id, event, element, arguments)

    def emit(self, name: str, details: Mapping[str, object]) -> None:
        """Tell the client of an event of docs/events.md."""
        self.client.event(name, self.session_id, details)
