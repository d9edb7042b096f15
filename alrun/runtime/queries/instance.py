"""Instances of queries: what a variable of a query holds, and what code of the query calls `CurrQuery`.

A column is an attribute of the instance, as a global variable is: on the class it has the value of a query that was not
read, and reading a row puts the row's values into the instance.
Docs: methods-auto/query/query-data-type, devenv-query-object
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from types import FrameType
from typing import TYPE_CHECKING, ClassVar, Final, Self

from alrun.runtime.errors import ALError
from alrun.runtime.formatting.captions import field_caption, translated
from alrun.runtime.instances import clear_globals
from alrun.runtime.records.filters.text import filter_text
from alrun.runtime.records.filters.tree import Between, Compare, Comparison, Filter
from alrun.runtime.records.flowfields import declared_filter
from alrun.runtime.storage.datasets import ColumnCondition, Dataset, ItemCondition
from alrun.runtime.storage.rows import NamedRowReader
from alrun.runtime.storage.schema import Convert, FindTable, column_kind
from alrun.runtime.values.dates import to_local
from alrun.runtime.values.numbers import to_big_integer, to_integer
from alrun.runtime.values.variant import Variant
from alrun.runtime.variants import field_value
from alrun.semantics.python_names import global_attribute
from alrun.semantics.query_symbols import QueryColumn, QuerySymbol
from alrun.semantics.symbols import FieldSymbol
from alrun.semantics.types import BIG_INTEGER, BLOB, DATE, DATE_TIME, DURATION, INTEGER

if TYPE_CHECKING:
    from alrun.runtime.session import Session
    from alrun.runtime.storage.store import DatasetRows

SECURITY_FILTERED: Final = 1
"""The ordinal of SecurityFilter::Filtered. Undocumented: that a query begins with it."""
_SECURITY_VALIDATED: Final = 0

NOT_READABLE: Final = "QueryRead"
"""The code of a Read of a query that is not open, or behind the last row. Undocumented: alrun's own."""


class QueryPlan:
    """What all instances of a query share, worked out when the first one is used."""

    def __init__(self, symbol: QuerySymbol, find_table: FindTable) -> None:
        """Raises ALError if the query has errors, or a filter of its properties does not parse."""
        design = symbol.design
        if design is None:
            raise ALError(f"The query {symbol.name} did not compile.", "AlrunNotCompiled")
        self.design = design
        self.places = {column.name.lower(): place for place, column in enumerate(design.columns)}
        self.fields = [_filter_field(symbol, column) for column in design.columns]
        """What a filter on each column is read for."""
        self.in_dataset = tuple(column for column in design.columns if column.in_dataset)
        self.attributes = tuple(global_attribute(column.name) for column in self.in_dataset)
        self.reader = NamedRowReader(
            [
                (name, _converter(column, find_table))
                for name, column in zip(self.attributes, self.in_dataset, strict=True)
            ]
        )
        top = symbol.constants.get("topnumberofrows", 0)
        self.top_number = top if isinstance(top, int) else 0
        self.filters: dict[int, Filter] = {}
        """The ColumnFilters, by the place of their column."""
        for place, column in enumerate(design.columns):
            if column.filter is None:
                continue
            tree: Filter | None
            if column.filter.constant is not None:
                tree = Compare(Comparison.EQUAL, column.filter.constant)
            else:
                tree = declared_filter(self.fields[place], column.filter.text)
            if tree is not None:
                self.filters[place] = tree


def _filter_field(symbol: QuerySymbol, column: QueryColumn) -> FieldSymbol:
    if column.field is not None and column.field.type == column.type:
        return column.field
    return FieldSymbol(column.name, column.number, column.type, column.name, 0, symbol)


def _converter(column: QueryColumn, find_table: FindTable) -> Convert | None:
    """What makes an AL value of what a row has for a column; None if it is one."""
    if column.type == BLOB:
        return None
    if column.is_total and column.type == INTEGER:
        return to_integer
    if column.is_total and column.type in (BIG_INTEGER, DURATION):
        return to_big_integer
    return column_kind(column.type, find_table).from_column


def acting_query(frame: FrameType) -> QuerySymbol | None:
    """The query whose tables a frame reads; who runs the query is another matter."""
    if frame.f_code is not QueryInstance._read_dataset.__code__:
        return None
    symbol: QuerySymbol = frame.f_locals["self"].symbol
    return symbol


__al_acting_object__ = acting_query
"""Reading here is the query's, whose Permissions count: see ACTING_OBJECT_GLOBAL in runtime.calls."""


class QueryInstance:
    """Base of every emitted query class. Columns and globals are attributes; see `lowering/unit.py`."""

    symbol: ClassVar[QuerySymbol]
    _plan: ClassVar[QueryPlan | None] = None

    def __init__(self, session: Session) -> None:
        self.session = session
        self.security_filtering = SECURITY_FILTERED
        self._rows: DatasetRows | None = None
        """The rows that are left to read, None if it is not open."""
        self._filters: dict[int, Filter] | None = None
        """By the place of the column; None for the ColumnFilters alone."""
        self._top_number: int | None = None
        self._is_opening = False

    @classmethod
    def create(cls, session: Session) -> Self:
        """A new instance."""
        return cls(session)

    def plan(self) -> QueryPlan:
        """What all instances of the query share. Raises ALError if it has errors."""
        plan = self._plan
        if plan is None:
            plan = type(self)._plan = QueryPlan(self.symbol, self.session.program.find_table)
        return plan

    def clear_globals(self) -> None:
        """`ClearAll` in code of the query. Docs: methods-auto/system/system-clearall-method"""
        clear_globals(self)

    # --- Rows

    def open(self) -> None:
        """Run OnBeforeOpen and begin with the rows. Raises ALError where the user may not read them.

        Docs: methods-auto/query/queryinstance-open-method
        """
        self._rows = self._dataset_rows()

    def all_values(self) -> Iterator[list[object]]:
        """The values of the columns in the dataset, row by row. The query is run for it, and closed if it was open.

        Raises as `open` does.
        """
        rows = self._dataset_rows()
        reader, names = self.plan().reader, self.plan().attributes
        values: dict[str, object] = {}
        while (row := rows.next_row()) is not None:
            reader.load(values, row)
            yield [values[name] for name in names]

    def _dataset_rows(self) -> DatasetRows:
        self.close()
        if self._is_opening:
            raise ALError(f"The query {self.symbol.name} cannot be run from its OnBeforeOpen trigger.", "QueryOpen")
        plan, session = self.plan(), self.session
        if session.permissions is not None:
            session.permissions.check_execute(self.symbol)
        trigger = self.symbol.triggers.get("onbeforeopen")
        if trigger is not None:
            self._is_opening = True
            try:
                getattr(self, trigger.python_name)()
            finally:
                self._is_opening = False
        return self._read_dataset(plan)

    def _read_dataset(self, plan: QueryPlan) -> DatasetRows:
        conditions: list[ItemCondition] = []
        column_conditions: list[ColumnCondition] = []
        for place, tree in self.filters().items():
            column = plan.design.columns[place]
            if column.method is None and column.field is not None:
                conditions.append(ItemCondition(column.item, column.field, tree))
            else:
                column_conditions.append(ColumnCondition(place, tree))
        dataset = Dataset(plan.design, tuple(conditions), tuple(column_conditions), self.top_number_of_rows())
        session = self.session
        return session.store.read_dataset(dataset, session.company, session.calc_formula)

    def read(self) -> bool:
        """Have the values of the next row in the columns; at the end, leave them as they are and return false.

        Raises ALError if the query is not open.
        Docs: methods-auto/query/queryinstance-read-method
        """
        rows = self._rows
        if rows is None:
            raise ALError(f"The query {self.symbol.name} must be opened before it is read.", NOT_READABLE)
        row = rows.next_row()
        if row is None:
            return False
        self.plan().reader.load(self.__dict__, row)
        return True

    def close(self) -> None:
        """Be as the query was before it was opened, but for its filters.

        Docs: methods-auto/query/queryinstance-close-method
        """
        if self._rows is not None:
            self._rows = None
            for name in self.plan().attributes:
                self.__dict__.pop(name, None)

    # --- Filters

    def filters(self) -> dict[int, Filter]:
        """The filters of columns, by place, those of their properties included."""
        return self.plan().filters if self._filters is None else self._filters

    def set_range(self, name: str, *ends: Variant) -> None:
        """See only rows whose column has a value, or is between two; with neither, its filter goes. Closes the query.

        Raises ALError for values that are none of the column's type.
        Docs: methods-auto/query/queryinstance-setrange-method
        """
        place = self._place(name)
        field = self.plan().fields[place]
        values = [field_value(self.session, end, field.type) for end in ends]
        tree: Filter | None = None
        if len(values) == 1 or (values and values[0] == values[1]):
            tree = Compare(Comparison.EQUAL, values[0])
        elif values:
            tree = Between(values[0], values[1])
        self._set_filter(place, tree)

    def set_filter(self, name: str, text: str, arguments: tuple[Variant, ...]) -> None:
        """See only rows whose column is inside a filter expression; '' takes its filter away. Closes the query.

        Raises ALError if the expression is none.
        Docs: methods-auto/query/queryinstance-setfilter-method
        """
        place = self._place(name)
        self._set_filter(place, self._parsed(text, self.plan().fields[place], arguments))

    def _set_filter(self, place: int, tree: Filter | None) -> None:
        self.close()
        if self._filters is None:
            self._filters = self.plan().filters.copy()
        if tree is None:
            self._filters.pop(place, None)
        else:
            self._filters[place] = tree

    def _parsed(self, text: str, field: FieldSymbol, arguments: tuple[Variant, ...]) -> Filter | None:
        if not text.strip():
            return None
        from alrun.runtime.records.filters.parse import parse  # as for records
        from alrun.runtime.records.filters.words import resolve_word

        session = self.session
        is_dated = field.type in (DATE, DATE_TIME)
        today = to_local(session.clock.now(), session.settings.zone).date if is_dated else 0
        resolve = partial(resolve_word, session, field.type)
        caption = self.symbol.caption
        return parse(text, field, caption, arguments, session.settings, session.work_date, today, resolve)

    def get_filter(self, name: str) -> str:
        """The filter of a column as text, '' if it has none.

        Docs: methods-auto/query/queryinstance-getfilter-method
        """
        place = self._place(name)
        tree = self.filters().get(place)
        return "" if tree is None else filter_text(tree, self.plan().fields[place].type, self.session.settings)

    def get_filters(self) -> str:
        """All filters: `Caption: filter, Caption: filter`, in the order of the columns.

        Docs: methods-auto/query/queryinstance-getfilters-method
        """
        fields, columns = self.plan().fields, self.plan().design.columns
        return ", ".join(
            f"{self._caption(columns[place])}: {filter_text(tree, fields[place].type, self.session.settings)}"
            for place, tree in sorted(self.filters().items())
        )

    def top_number_of_rows(self) -> int:
        """How many rows there are at most; 0 for all.

        Docs: methods-auto/query/queryinstance-topnumberofrows-method
        """
        return self.plan().top_number if self._top_number is None else self._top_number

    def limit_rows(self, number: int) -> None:
        """Have at most that many rows from the next Open on. Raises ALError for a negative number."""
        if number < 0:
            raise ALError("Top number of rows cannot be negative", "Argument")
        self._top_number = number

    def filter_security(self, filtering: int) -> None:
        """Apply security filters so. Raises ALError for Validated: no single row of a query is asked for."""
        if filtering == _SECURITY_VALIDATED:
            raise ALError("SecurityFiltering cannot be Validated for a query.", "Argument")
        self.security_filtering = filtering

    # --- Columns

    def column(self, name: str) -> QueryColumn:
        """The column or filter element of a name."""
        return self.plan().design.columns[self._place(name)]

    def caption(self, name: str) -> str:
        """The caption of a column: its own, else that of its field, else its name.

        Docs: methods-auto/query/queryinstance-columncaption-method
        """
        return self._caption(self.column(name))

    def _caption(self, column: QueryColumn) -> str:
        settings = self.session.settings
        if column.own_caption is None:
            return column.name if column.field is None else field_caption(column.field, settings)
        path = (("QueryColumn" if column.in_dataset else "QueryFilter", column.name), ("Property", "Caption"))
        return translated(self.symbol, path, column.own_caption, settings)

    def _place(self, name: str) -> int:
        return self.plan().places[name.lower()]
