"""What records need of a database, in AL's terms: tables, fields, keys, filter trees and lists of AL values.

A `Store` is a database with its write transaction; a `StoredTable` is one table of one company in it. Temporary
records use the second without the first (`temporary.py`). Nothing of SQLite shows through these protocols.

A list of values holds one AL value for each field of the table, at `FieldSymbol.index`. Reading gives lists that
belong to the caller. Writing takes the list of the record variable and, when it succeeds, sets the system fields in
it (SystemId, SystemModifiedAt, SystemRowVersion...) to what was stored.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple, Protocol
from uuid import UUID

from alrun.runtime.errors import ALError
from alrun.runtime.records.filters.tree import Compare, Comparison, Filter
from alrun.semantics.symbols import FieldClass, FieldSymbol, KeySymbol, TableSymbol
from alrun.tree import node

if TYPE_CHECKING:
    from alrun.runtime.records.flowfields import CalcFormula
    from alrun.runtime.session import Session
    from alrun.runtime.storage.datasets import Dataset
    from alrun.runtime.storage.sequences import Sequences

Values = list[object]

Row = Sequence[Any]
"""A row in the form that its table keeps it in; the table's loader knows how to read it."""

Selection = tuple[int, ...]
"""The fields of a table to load, by `FieldSymbol.index`, in that order."""

Load = Callable[[Values, Row], None]
"""Puts a row into a list of values."""

SYSTEM_ROW_VERSION: Final = 0
SYSTEM_ID: Final = 2000000000
SYSTEM_CREATED_AT: Final = 2000000001
SYSTEM_CREATED_BY: Final = 2000000002
SYSTEM_MODIFIED_AT: Final = 2000000003
SYSTEM_MODIFIED_BY: Final = 2000000004
"""Numbers of the fields that the platform adds to every table. Docs: devenv-table-system-fields"""

FIRST_SYSTEM_TABLE: Final = 2000000000
"""Tables with this number or a higher one are the platform's."""


class Condition(NamedTuple):
    """A filter on a field."""

    field: FieldSymbol
    filter: Filter


class SortField(NamedTuple):
    """A field of the sort order and its direction."""

    field: FieldSymbol
    ascending: bool


@node
class Query:
    """Which rows, in what order.

    A row must meet all `conditions` and, if there are some, one of `any_of` (filter group -1). `sort` ends with
    the fields of the primary key, so it orders rows completely. `marked` is None, or the primary keys of the only
    rows wanted.
    """

    conditions: tuple[Condition, ...]
    any_of: tuple[Condition, ...]
    sort: tuple[SortField, ...]
    marked: frozenset[tuple[object, ...]] | None = None


def equal_query(fields: Iterable[FieldSymbol], values: Iterable[object], sort: tuple[SortField, ...]) -> Query:
    """The rows whose fields have these values."""
    conditions = tuple(
        Condition(field, Compare(Comparison.EQUAL, value)) for field, value in zip(fields, values, strict=True)
    )
    return Query(conditions, (), sort)


class Aggregate(Enum):
    """What may be computed over rows."""

    SUM = "sum"
    MIN = "min"
    MAX = "max"


class Author(NamedTuple):
    """Who writes and when: user security id and DateTime."""

    user: UUID
    at: int


DEFAULT_LOCK_TIMEOUT_MS: Final = 10_000
"""How long a session waits for the write transaction of another. Undocumented: what databases of the product had."""


class LockTimeout:
    """Whether and how long a session waits for another's write transaction before that is an error.

    Without a timeout it waits as long as it takes.
    Docs: methods-auto/database/database-locktimeout-method, methods-auto/database/database-locktimeoutduration-method
    """

    def __init__(self, milliseconds: int = DEFAULT_LOCK_TIMEOUT_MS) -> None:
        self.default = milliseconds
        """What the server has set."""
        self.milliseconds = milliseconds
        """0 or less is no timeout."""
        self._is_wanted = True

    @property
    def is_on(self) -> bool:
        """Whether there is one."""
        return self._is_wanted and self.milliseconds > 0

    def switch(self, on: bool) -> None:
        """Want a timeout or none; its duration stays."""
        self._is_wanted = on

    def is_over(self, seconds: float) -> bool:
        """Whether that is longer than a session waits."""
        return self.is_on and seconds * 1000 >= self.milliseconds

    def left(self, seconds: float) -> int | None:
        """The milliseconds that are left after so many seconds; None without a timeout."""
        return self.milliseconds - int(seconds * 1000) if self.is_on else None

    def reset(self) -> None:
        """Go back to what the server has set: the AL code that changed it has ended."""
        self.milliseconds = self.default
        self._is_wanted = True


class RowVersions(NamedTuple):
    """Row versions of a database: the last one given, and the lowest that a row not yet committed may have."""

    last: int
    lowest_active: int


class UnusableDatabase(Exception):
    """The file given for the database cannot be opened, or is none; `str()` says why."""


class DuplicateKey(Exception):
    """The write would give a unique key the values of another row."""

    def __init__(self, key: KeySymbol) -> None:
        super().__init__(key.name)
        self.key = key


class RowMissing(Exception):
    """The row to write is not in the table."""


class RowChanged(Exception):
    """Another transaction has written the row since the variable that would overwrite it has read it.

    `by_other` says whether it was another session's; else it was an earlier one of this session.
    """

    def __init__(self, by_other: bool) -> None:
        super().__init__()
        self.by_other = by_other


class RepeatedJoin(Exception):
    """Several rows of the source of a DataTransfer belong to one row of its destination."""


@node
class Transfer:
    """What a DataTransfer brings from rows of the table `source`, as a company sees it, into another table.

    `fields` and `joins` pair a field of the source with one of the destination. `constants` are the values of other
    fields of the destination. The audit fields that neither names tell the `author`; None leaves them as they are.
    """

    source: TableSymbol
    company: str
    query: Query
    fields: tuple[tuple[FieldSymbol, FieldSymbol], ...]
    constants: tuple[tuple[FieldSymbol, object], ...]
    author: Author | None


class StoredTable(Protocol):
    """One table of one company, or the table of a temporary record variable."""

    is_temporary: ClassVar[bool] = False

    @property
    def version(self) -> int:
        """Grows with every write to the table, so that rows read ahead are known to be old."""
        ...

    def get(self, key: Sequence[object]) -> Values | None:
        """The row of a complete primary key."""
        ...

    def get_by_system_id(self, system_id: UUID) -> Values | None:
        """The row of that SystemId."""
        ...

    def rows(self, query: Query, limit: int, after: Values | None, backward: bool) -> list[Values]:
        """Up to `limit` rows in the query's order, or against it; `after` is the row, there or not, to start behind."""
        ...

    def read(
        self, query: Query, limit: int, after: Values | None, backward: bool, selection: Selection | None
    ) -> list[Row]:
        """What `rows` gives, for `loader`: a loop loads each row when it is reached, into the same list of values.

        With a selection, other fields need not be in the rows; it has the fields of the primary key and of the order.
        A table may always give whole rows.
        """
        return list(self.rows(query, limit, after, backward))

    def loader(self, selection: Selection | None) -> Load:
        """What puts a row that `read` gave for that selection into a list of values, with or without other fields."""
        return _take_over

    def places(self, query: Query, after: Values | None, backward: bool) -> Iterator[Row] | None:
        """Where all rows behind `after` are, for `read_places`; None: go on with `read`.

        There are places if the table has to sort its rows: every call of `read` would sort them all.
        """
        return None

    def read_places(self, places: Sequence[Row], selection: Selection | None) -> list[Row]:
        """The rows of some places that are still there, in the order of the places, as `read` gives them.

        By default a place is the row itself.
        """
        return list(places)

    def load_row(self, key: Sequence[object], values: Values, selection: Selection | None) -> bool:
        """Put the row of a primary key into a list of values, with or without other fields; false if there is none."""
        row = self.get(key)
        if row is None:
            return False
        values[:] = row
        return True

    def row_at(self, query: Query, values: Values) -> Values | None:
        """The row inside the query's filters whose sort fields have these values."""
        ...

    def count(self, query: Query) -> int:
        """How many rows there are."""
        ...

    def exists(self, query: Query) -> bool:
        """Whether there is a row."""
        ...

    def aggregate(self, query: Query, wanted: Sequence[tuple[Aggregate, FieldSymbol]]) -> list[object | None]:
        """A value for each of `wanted`; None where there is no row."""
        ...

    def sum_of(
        self, field: FieldSymbol, equal: tuple[FieldSymbol, ...], values: Sequence[object], sort: tuple[SortField, ...]
    ) -> object | None:
        """The sum of a field over the rows that have certain values in the fields `equal`; None where there is no row.

        It is what `aggregate` gives, without the cost of a query for those who ask for many.
        """
        return self.aggregate(equal_query(equal, values, sort), [(Aggregate.SUM, field)])[0]

    def load_blobs(self, values: Values, fields: Sequence[FieldSymbol]) -> None:
        """Set Blob fields in `values` to the content of the row of that primary key; nothing if it is gone."""
        ...

    def insert(self, values: Values, author: Author) -> None:
        """Add a row. Raises DuplicateKey. An AutoIncrement field that is 0 gets the next number."""
        ...

    def modify(self, values: Values, author: Author) -> None:
        """Write the row of that primary key. Raises RowMissing, RowChanged, DuplicateKey."""
        ...

    def rename(self, old_key: Sequence[object], values: Values, author: Author) -> None:
        """Change a row's primary key to that of `values`. Raises RowMissing, RowChanged, DuplicateKey."""
        ...

    def delete(self, values: Values) -> None:
        """Remove the row of that primary key. Raises RowMissing."""
        ...

    def modify_all(self, query: Query, field: FieldSymbol, value: object, author: Author) -> None:
        """Set a field in all rows of the query. Raises DuplicateKey."""
        ...

    def delete_all(self, query: Query) -> None:
        """Remove all rows of the query."""
        ...

    def reset_auto_increment(self) -> None:
        """Start the AutoIncrement field at 1 again."""
        ...

    def transfer_rows(self, transfer: Transfer, values: Values) -> bool:
        """Add a row for each of the source, with `values` where nothing is copied, except for a SystemId of its own.

        False if that cannot be done in one statement; then nothing was done. Raises DuplicateKey.
        """
        return False

    def transfer_fields(
        self, transfer: Transfer, query: Query, joins: Sequence[tuple[FieldSymbol, FieldSymbol]]
    ) -> bool:
        """Write the fields into rows of the query that have the values of the source's in the fields of the joins.

        False if that cannot be done in one statement; then nothing was done. Raises DuplicateKey, RepeatedJoin.
        """
        return False


def _take_over(values: Values, row: Row) -> None:
    values[:] = row


class DatasetRows(Protocol):
    """The rows of a query, one after the other."""

    def next_row(self) -> Row | None:
        """The next row, for a `NamedRowReader`; None behind the last one."""
        ...


class Store(Protocol):
    """A database as one session uses it.

    The first write starts the write transaction by itself. Savepoints nest and need one. `reader` is the session: the
    rows of some virtual tables depend on it.
    """

    reader: Session | None
    lock_timeout: LockTimeout
    """How long the session waits for the write transaction of another process."""

    def serve(self, session: Session) -> None:
        """Read and write for a session from now on, as far as its permissions let it read."""
        ...

    @property
    def in_write_transaction(self) -> bool:
        """Whether there are uncommitted writes, or a lock.

        Docs: methods-auto/database/database-isinwritetransaction-method
        """
        ...

    def table(self, table: TableSymbol, company: str) -> StoredTable:
        """The table of a company, made or brought up to date in the database when first used."""
        ...

    def platform_table(self, table: TableSymbol, company: str) -> StoredTable:
        """The table for what the platform does by itself, which takes no permission."""
        ...

    def with_rows(self, tables: Sequence[TableSymbol], company: str) -> list[TableSymbol]:
        """The tables in which a company has rows: told by their numbers, without looking at their fields."""
        ...

    def read_dataset(
        self, dataset: Dataset, company: str, formula_of: Callable[[FieldSymbol], CalcFormula]
    ) -> DatasetRows:
        """The rows of a query as a company sees them; `formula_of` gives the formulas of FlowFields.

        Raises ALError where the session may not read a table, UnsupportedFeature for what cannot be read.
        """
        ...

    def row_versions(self) -> RowVersions:
        """Which row versions have been given.

        Docs: methods-auto/database/database-minimumactiverowversion-method
        """
        ...

    @property
    def sequences(self) -> Sequences:
        """The number sequences.

        Docs: devenv-number-sequences
        """
        ...

    def statements_executed(self) -> int:
        """How many SQL statements have run on the connection, those of other sessions on it among them."""
        ...

    def rows_read(self) -> int:
        """How many rows SQL statements have given on the connection since this was first asked."""
        ...

    def stored_tables(self) -> list[tuple[int, str]]:
        """The numbers of the tables that the database has, each with its company, '' where it has none."""
        ...

    def stored_rows(self, number: int, company: str) -> int:
        """How many rows one of these has, whatever the program declares of it."""
        ...

    def promise_write(self) -> None:
        """Count as in a write transaction from now on, without a lock until something is written."""
        ...

    def begin_write(self) -> None:
        """Start the write transaction if there is none.

        Docs: methods-auto/record/record-locktable-method
        """
        ...

    def set_consistent(self, table: TableSymbol, consistent: bool) -> None:
        """Whether what the write transaction leaves in a table may be kept; it may unless somebody says otherwise.

        Docs: methods-auto/record/record-consistent-method
        """
        ...

    def after_commit(self, action: Callable[[], None]) -> None:
        """Do something once what the session has written is committed; never if it is undone."""
        ...

    def commit(self) -> None:
        """End the write transaction and keep what it wrote. Raises ALError if a table is not consistent."""
        ...

    def rollback(self) -> None:
        """End the write transaction and undo what it wrote."""
        ...

    def begin_isolation(self) -> None:
        """Remember how the database is, for `end_isolation`. Isolations nest; there must be no write transaction."""
        ...

    def end_isolation(self) -> None:
        """Undo all that was written since the last `begin_isolation`, be it committed or not."""
        ...

    def kept_in_isolation(self) -> AbstractContextManager[None]:
        """What is committed inside outlives the isolations that are open."""
        ...

    def savepoint(self) -> int:
        """Remember this point of the write transaction."""
        ...

    def rollback_to(self, savepoint: int) -> None:
        """Undo what was written after the savepoint, and forget it; if the transaction has ended, all since then."""
        ...

    def release(self, savepoint: int) -> None:
        """Forget the savepoint, if the transaction has not ended, and keep what was written after it."""
        ...

    def copy_installed(self, source: str, destination: str) -> None:
        """Remember, as part of the write transaction, that what is installed in a company is in another one, too."""
        ...

    def interrupt(self) -> None:
        """End the running statement, and every later one, with the session's cancellation. From any thread."""
        ...

    def read_only(self, check_cancelled: Callable[[], None]) -> Store:
        """What a child session sees of this database: uncommitted rows included, and no way to write.

        `check_cancelled` is the child's own. Docs: devenv-page-background-tasks
        """
        ...

    def close(self) -> None:
        """Roll back and let go of the database."""
        ...


def stored_fields(fields: Iterable[FieldSymbol]) -> list[FieldSymbol]:
    """Those fields that have a column: no FlowFields, no FlowFilters."""
    return [field for field in fields if field.field_class is FieldClass.NORMAL]


def inconsistent(table_caption: str) -> ALError:
    """The error of a commit while a table is marked as not consistent. Undocumented: the code is ours.

    Docs: methods-auto/record/record-consistent-method
    """
    return ALError(
        f"The transaction cannot be completed because it will cause inconsistencies in the {table_caption} table. "
        "Check where and how the CONSISTENT function is used in the transaction to find the reason for the error.",
        "DB:InconsistentTable",
    )
