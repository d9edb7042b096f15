"""Records that are loaded in part: SetLoadFields, and fields that are read when somebody looks at them.

Emitted code reads `record.values[index]`. The list of a variable that called SetLoadFields is a `PartialValues`, which
looks whether the item is there; all others are plain lists and pay nothing.
Docs: devenv-partial-records
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, SupportsIndex

from alrun.runtime.storage.store import Load, Query, Row, Selection, StoredTable, Values
from alrun.semantics.symbols import FieldClass

if TYPE_CHECKING:
    from alrun.runtime.records.state import RecordState, TableInfo


class _Unloaded:
    """Stands in a list of values for a field that was not read."""

    def __repr__(self) -> str:
        return "UNLOADED"


UNLOADED: Final = _Unloaded()

_item = list.__getitem__


class PartialValues(list[Any]):
    """The values of a record, some of which may be UNLOADED: whoever reads such an item has it loaded first.

    Whoever takes all items has all of them loaded. `origin` is what was read from the database: later loads compare
    with it.
    """

    __slots__ = ("origin", "record")

    def __init__(self, record: RecordState, values: Values) -> None:
        super().__init__(values)
        self.record = record
        self.origin: Values = []

    def __getitem__(self, index: Any) -> Any:
        value = _item(self, index)
        if value is not UNLOADED and index.__class__ is not slice:
            return value
        if value is UNLOADED:
            self.record.load_now(index)
        else:
            self.complete()
        return _item(self, index)

    def __iter__(self) -> Iterator[Any]:
        self.complete()
        return super().__iter__()

    def __eq__(self, other: object) -> bool:
        self.complete()
        return super().__eq__(other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = None

    def copy(self) -> list[Any]:
        self.complete()
        return super().copy()

    def is_loaded(self, index: SupportsIndex) -> bool:
        """Whether the item is there, without loading it."""
        return _item(self, index) is not UNLOADED

    def as_they_are(self) -> Values:
        """The items, UNLOADED ones as well."""
        return list.copy(self)

    def fetched(self, values: Values) -> None:
        """Have what was read from the database, a list that is ours from now on."""
        self[:] = values
        self.origin = values

    def complete(self) -> None:
        """Load everything that is not there. Raises ALError."""
        missing = [index for index in range(len(self)) if _item(self, index) is UNLOADED]
        if missing:
            self.record.load_missing(self, missing)


class PartialLoad:
    """What a variable loads: the fields it has asked for and those that are always loaded, by index.

    Those are the fields of the primary key and of the sort order, fields with filters, the system fields, and Blobs,
    of which only the length is read anyway.
    Docs: methods-auto/record/record-setloadfields-method
    """

    __slots__ = ("_info", "_query", "asked_for", "selection", "template")

    def __init__(self, info: TableInfo, fields: Iterable[int]) -> None:
        self._info = info
        self._query: Query | None = None
        self.asked_for = frozenset(fields)
        self.selection: Selection = ()
        self.template: Values = []
        """The values of a record of which nothing is loaded yet."""

    def prepare(self, query: Query, also: frozenset[int] = frozenset()) -> None:
        """Select what rows of a query are loaded with, and besides that some fields by index."""
        if query is self._query and not also:
            return
        info = self._info
        wanted = {*self.asked_for, *also, *info.always_loaded}
        wanted.update(field.index for field, _ in query.sort)
        wanted.update(field.index for field, _ in (*query.conditions, *query.any_of))
        self.selection = tuple(sorted(wanted))
        self.template = [
            UNLOADED if field.field_class is FieldClass.NORMAL else default
            for field, default in zip(info.table.fields, info.type_defaults, strict=True)
        ]
        # What was selected for the sake of a single row is not what the next rows are loaded with.
        self._query = None if also else query

    def add(self, index: int) -> None:
        """Load another field from now on."""
        self.asked_for |= {index}
        self._query = None

    def loader(self, table: StoredTable) -> Load:
        """What puts a row into the PartialValues of a variable."""
        load = table.loader(self.selection)
        template = self.template

        def load_partially(values: Values, row: Row) -> None:
            fresh = template.copy()
            load(fresh, row)
            values[:] = fresh
            values.origin = fresh  # type: ignore[attr-defined]  # PartialValues

        return load_partially

    def load_row(self, table: StoredTable, key: Sequence[object], values: Values) -> bool:
        """As StoredTable.load_row."""
        fresh = self.template.copy()
        if not table.load_row(key, fresh, self.selection):
            return False
        assert isinstance(values, PartialValues)
        values.fetched(fresh)
        return True
