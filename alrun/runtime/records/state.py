"""What a record variable is made of, and what is the same for all variables of a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, Self
from uuid import UUID

from alrun.runtime.records.partial import PartialLoad, PartialValues
from alrun.runtime.records.view import View
from alrun.runtime.storage.schema import SystemIndexes, default_value
from alrun.runtime.storage.store import Author, Query, Selection, SortField, Store, StoredTable, Values, stored_fields
from alrun.runtime.values.date_formula import parse_date_formula
from alrun.runtime.values.dates import is_closing_date, to_python_date
from alrun.semantics.permission_symbols import Right
from alrun.semantics.symbols import FieldClass, FieldSymbol, ObjectSymbol, TableExtensionSymbol, TableSymbol
from alrun.semantics.types import BLOB, DATE, DATE_FORMULA, DATE_TIME, MEDIA, MEDIA_SET

if TYPE_CHECKING:
    from alrun.runtime.formatting import RegionalSettings
    from alrun.runtime.records.cursor import Cursor
    from alrun.runtime.records.flowfields import CalcFormula
    from alrun.runtime.records.global_triggers import GlobalTriggers


class Clock(Protocol):
    """The clock of a session."""

    def now(self) -> int:
        """The current DateTime."""
        ...


class Program(Protocol):
    """The linked program."""

    def object_class(self, symbol: ObjectSymbol) -> type[Any]:
        """The emitted class of an object."""
        ...

    def relating(self, table: TableSymbol) -> list[TableSymbol]:
        """The tables that may have fields related to a table."""
        ...

    def find_table(self, object_id: int) -> TableSymbol | None:
        """The table of that id."""
        ...


class RecordSession(Protocol):
    """What records need of their session."""

    @property
    def program(self) -> Program: ...
    @property
    def store(self) -> Store: ...
    @property
    def company(self) -> str: ...
    @property
    def user_id(self) -> str: ...
    @property
    def replaced_media(self) -> dict[UUID, tuple[UUID, ...]]: ...
    @property
    def user_security_id(self) -> UUID: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def settings(self) -> RegionalSettings: ...
    @property
    def work_date(self) -> int: ...
    @property
    def read_only(self) -> bool: ...
    @property
    def trying(self) -> int: ...
    @property
    def global_triggers(self) -> GlobalTriggers | None: ...
    @property
    def write_guard(self) -> Callable[[TableSymbol, Right], None] | None: ...

    def new_guid(self) -> UUID:
        """A fresh Guid."""
        ...

    def new_system_id(self) -> UUID:
        """A fresh Guid that sorts after all those before."""
        ...

    def refuse_in_try(self, function: str) -> None:
        """Raise ALError if a consumed try call may not call the function."""
        ...

    def has_table_subscribers(self, table: TableSymbol) -> bool:
        """Whether anybody listens to an event of the table."""
        ...

    def raise_table_event(self, table: TableSymbol, event: str, element: str, arguments: Mapping[str, object]) -> None:
        """Run the subscribers of a table event, with its arguments by name in lower case."""
        ...

    def raise_codeunit_event(self, codeunit_id: int, event: str, arguments: Mapping[str, object]) -> None:
        """Run the subscribers of an event of one of the platform's codeunits."""
        ...

    def calc_formula(self, field: FieldSymbol) -> CalcFormula:
        """The bound CalcFormula of a FlowField."""
        ...

    def find_company(self, name: str) -> str | None:
        """The name of a company of the database as it is written there; None if there is none of that name."""
        ...


KeyGetter = Callable[[Values], tuple[object, ...]]


class TableInfo:
    """What all record variables of a table share, worked out when the first one is made."""

    def __init__(self, table: TableSymbol) -> None:
        self.table = table
        self.is_temporary = table.table_type.lower() == "temporary"
        """Its rows are never in the database. Docs: properties/devenv-tabletype-property"""
        self.defaults = [_initial_value(field) for field in table.fields]
        self.init_error = next((text for field in table.fields if (text := _refused_initial_value(field))), "")
        """What Init fails with: of some InitValues the platform makes nothing. Undocumented: observed."""
        self.key_fields = table.primary_key.fields
        self.key_indexes = [field.index for field in self.key_fields]
        self.key_of = tuple_getter(self.key_indexes)
        self.system = SystemIndexes(table)
        self.type_defaults = [default_value(field.type) for field in table.fields]
        blobs = [field.index for field in stored_fields(table.fields) if field.type == BLOB]
        self.always_loaded = (*self.key_indexes, *self.system.all, *blobs)
        """The fields that are loaded whatever SetLoadFields says, by index."""
        self.query = Query((), (), tuple(SortField(field, True) for field in self.key_fields))
        """All rows by primary key: what a variable without filters sees."""
        self.media_fields = media_fields(table.fields)
        self.watched: dict[tuple[str, bool], bool] = {}
        """What `Writing` has found out about operations: whether triggers of the table or its events run."""
        self._extension_triggers: dict[str, list[tuple[TableExtensionSymbol, str]]] = {}

    def extension_triggers(self, name: str) -> list[tuple[TableExtensionSymbol, str]]:
        """The extensions that have a trigger of that name in lower case, and the name of its Python method."""
        found = self._extension_triggers.get(name)
        if found is None:
            found = [
                (extension, extension.triggers[name].python_name)
                for extension in self.table.extensions
                if name in extension.triggers
            ]
            self._extension_triggers[name] = found
        return found

    def complete_key(self, values: Sequence[object]) -> list[object]:
        """Values for the whole primary key: those left out at its end are the defaults of their types."""
        return [*values, *(default_value(field.type) for field in self.key_fields[len(values) :])]


def _initial_value(field: FieldSymbol) -> object:
    if field.init_value is None:
        return default_value(field.type)
    if field.type == DATE_FORMULA:
        return parse_date_formula(str(field.init_value))
    return field.init_value


def _refused_initial_value(field: FieldSymbol) -> str:
    """Why Init cannot give the field its InitValue; '' if it can."""
    value: Any = field.init_value
    if value is None:
        return ""
    if field.type == DATE_TIME and not value:
        return 'The value "01/01/0001 00:00:00" can\'t be evaluated into type DateTime.'
    if field.type == DATE and is_closing_date(value):
        day = f"{to_python_date(value):%Y%m%d}"
        return f"The format of the Date 'C{day}D' does not match your device's date settings."
    return ""


def media_fields(fields: Sequence[FieldSymbol]) -> tuple[FieldSymbol, ...]:
    """The fields of a table that refer to media or sets of it."""
    return tuple(
        field for field in fields if field.type in (MEDIA, MEDIA_SET) and field.field_class is FieldClass.NORMAL
    )


def tuple_getter(indexes: Sequence[int]) -> KeyGetter:
    """A function that takes the items at some indexes out of a list of values."""
    if len(indexes) == 1:
        [index] = indexes
        return lambda values: (values[index],)
    return itemgetter(*indexes)


def _rows_in_memory(table: TableSymbol) -> StoredTable:
    """No rows yet, for a temporary variable."""
    from alrun.runtime.storage.temporary import TemporaryTable  # large, and not needed by every program

    return TemporaryTable(table)


class RecordState:
    """The parts of a record variable.

    `values` holds a value for each field, at `FieldSymbol.index`; emitted code reads and writes its items. `x_rec` is
    what AL calls xRec: None outside triggers, unless a page keeps the previous values there. `curr_field_no` is
    CurrFieldNo, 0 unless a page set it. `read_isolation` and `security_filtering` are ordinals of IsolationLevel and
    SecurityFilter.
    """

    __slots__ = (
        "_auto_calc",
        "_company",
        "_cursor",
        "_extensions",
        "_flow_query",
        "_marks",
        "_partial",
        "_selection",
        "_stored",
        "_view",
        "curr_field_no",
        "read_isolation",
        "security_filtering",
        "session",
        "values",
        "x_rec",
    )

    table: ClassVar[TableSymbol]
    _info: ClassVar[TableInfo | None] = None

    def __init__(self, session: RecordSession, temporary: bool = False, selection: Selection | None = None) -> None:
        info = self.info()
        self.session = session
        self.values: Values = info.defaults.copy()
        self.x_rec: RecordState | None = None
        self.curr_field_no = 0
        self._view: View | None = None
        self._cursor: Cursor | None = None
        self._marks: set[tuple[object, ...]] | None = None
        self._auto_calc: tuple[FieldSymbol, ...] = ()
        self._selection = selection
        """The fields, with those of the primary key, that anybody can look at; None if that is any."""
        self._partial: PartialLoad | None = None
        self._company: str | None = None
        self.read_isolation = 0
        self.security_filtering = 0
        self._extensions: dict[ObjectSymbol, Any] = {}
        self._flow_query: tuple[Query, Query] | None = None
        self._stored: StoredTable | None = _rows_in_memory(self.table) if temporary or info.is_temporary else None

    @classmethod
    def info(cls) -> TableInfo:
        """What all variables of the table share."""
        info = cls._info
        if info is None:
            info = cls._info = TableInfo(cls.table)
        return info

    @property
    def is_temporary(self) -> bool:
        """Whether the variable has rows of its own in memory.

        Docs: methods-auto/record/record-istemporary-method
        """
        stored = self._stored
        return stored is not None and stored.is_temporary

    def extension(self, symbol: ObjectSymbol) -> Any:
        """The instance of a tableextension that belongs to this variable, made when first needed."""
        instance = self._extensions.get(symbol)
        if instance is None:
            instance = self._extensions[symbol] = self.session.program.object_class(symbol)(self)
        return instance

    def clear_globals(self) -> None:
        """Give the global variables of the table and of its extensions their defaults.

        Docs: methods-auto/system/system-clearall-method
        """
        # Nothing else is in the instance dictionary: the variable's own parts have slots.
        self.__dict__.clear()
        self._extensions = {}

    def assign(self, other: RecordState) -> None:
        """`Variable := other`: the field values, nothing else.

        Docs: devenv-al-simple-statements
        """
        self._take_values(other)

    def copied(self) -> Self:
        """The variable of a by-value parameter: values, filters, marks; temporary rows are shared."""
        copy = type(self)(self.session)
        copy.become(self)
        return copy

    def become(self, other: RecordState) -> None:
        """Have the values, filters, marks and company of another variable of the table, and share its temporary rows.

        Docs: methods-auto/recordref/recordref-gettable-method
        """
        self._stored = other._stored
        self._company = other._company
        self._take(other)

    def clear(self) -> None:
        """`Clear(Variable)`: fields to InitValue or default, no filters, marks, key or company; temporary rows stay.

        Docs: methods-auto/system/system-clear-joker-method
        """
        self.values[:] = self.info().defaults
        self.reset()
        if self._company is not None:
            self.company = self.session.company

    def reset(self) -> None:
        """Remove all filters, marks, the key and what Set…Fields asked for; clear the table's own globals.

        Docs: methods-auto/record/record-reset-method
        """
        self._view = None
        self._cursor = None
        self._marks = None
        self._auto_calc = ()
        self._partial = None
        self.read_isolation = 0
        self.clear_globals()

    def _take(self, other: RecordState) -> None:
        """Values, filters, key, marks, and automatically calculated and loaded fields of another variable."""
        self._take_values(other)
        self._partial = None if other._partial is None else PartialLoad(self.info(), other._partial.asked_for)
        self._view = None if other._view is None else other._view.copy()
        self._marks = None if other._marks is None else other._marks.copy()
        self._auto_calc = other._auto_calc
        self.read_isolation = other.read_isolation
        self._cursor = None

    def _take_values(self, other: RecordState) -> None:
        """The values of another variable; fields that are not loaded there are not loaded here."""
        source = other.values
        if source.__class__ is list or self.is_temporary:
            self.values[:] = source
            return
        assert isinstance(source, PartialValues)
        values = self._make_partial()
        values[:] = source.as_they_are()
        values.origin = source.origin.copy()

    def _make_partial(self) -> PartialValues:
        """Have values that notice when a field is read that is not loaded."""
        values = self.values
        if not isinstance(values, PartialValues):
            values = self.values = PartialValues(self, values)
        return values

    def load_now(self, index: int) -> None:
        """A field is read that was not loaded. Raises ALError."""
        raise NotImplementedError

    def load_missing(self, values: PartialValues, indexes: Sequence[int]) -> None:
        """Load fields of the row that `values` was read from. Raises ALError."""
        raise NotImplementedError

    @property
    def stored(self) -> StoredTable:
        """The rows: the variable's own if it is temporary, else those of the session's company."""
        stored = self._stored
        if stored is None:
            stored = self._stored = self.session.store.table(self.table, self.company)
        return stored

    @property
    def company(self) -> str:
        """The company that the variable sees: the session's, unless ChangeCompany has said another.

        Docs: methods-auto/record/record-currentcompany-method
        """
        return self.session.company if self._company is None else self._company

    @company.setter
    def company(self, company: str) -> None:
        self._company = company
        self._cursor = None
        if not self.is_temporary:
            self._stored = None

    @property
    def view(self) -> View:
        """The variable's filters and sort order, to be changed."""
        view = self._view
        if view is None:
            view = self._view = View(self.table, self.info().query.sort)
        return view

    def _query(self) -> Query:
        """What the variable sees."""
        view = self._view
        return self.info().query if view is None else view.query(self._marks)

    def _key(self) -> tuple[object, ...]:
        return self.info().key_of(self.values)

    def _author(self) -> Author:
        session = self.session
        return Author(session.user_security_id, session.clock.now())
