"""The SQL of a FlowField in a statement that reads its table: a subquery over the rows of its formula.

It gives what CalcFields computes (`records/calculating.py`), null instead of a default where there are no rows.
Docs: devenv-flowfields
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final, NamedTuple

from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.records import texts
from alrun.runtime.records.filters.matching import Predicate, predicate
from alrun.runtime.records.filters.tree import Filter
from alrun.runtime.records.flowfields import CalcFormula, FieldLink, ValueCondition, upper_limit
from alrun.runtime.storage.connection import DatabaseConnection
from alrun.runtime.storage.rows import decimal_to_text
from alrun.runtime.storage.schema import Column, FindTable, column_kind
from alrun.runtime.storage.sql import Conditions, Statement
from alrun.runtime.storage.table_state import TableState
from alrun.runtime.values.dates import MS_PER_DAY
from alrun.semantics.condition_symbols import FlowMethod
from alrun.semantics.symbols import FieldClass, FieldSymbol, TableSymbol
from alrun.semantics.types import DECIMAL, TextType, Type, is_textual

StateOf = Callable[[TableSymbol], TableState]
"""Gives a table as the database has it."""
FormulaOf = Callable[[FieldSymbol], CalcFormula]
"""Gives the bound formula of a FlowField."""
FlowFilters = Mapping[FieldSymbol, Sequence[Filter]]
"""The filters of the FlowFilters of a table."""

AVERAGE_FUNCTION: Final = "alrun_average"
INSIDE_FUNCTION: Final = "alrun_is_inside"

_AGGREGATES: Final = {
    FlowMethod.SUM: "sum",
    FlowMethod.AVERAGE: "average",
    FlowMethod.MIN: "min",
    FlowMethod.MAX: "max",
}
_MAX_DEPTH: Final = 100
"""How many FlowFields may need each other: there is no end to a formula that needs itself."""


class _TextLink(NamedTuple):
    """A link whose value is a filter; where that is blank, the condition on the field before it counts."""

    link: FieldLink
    before: _Limit | None


_Limit = Sequence[Filter] | FieldLink | _TextLink
"""What a field of a formula's rows must be."""


class _Row(NamedTuple):
    """The row that a FlowField is computed for: the alias of its table, and the filters of its FlowFilters."""

    alias: str
    flow_filters: FlowFilters


class FlowFieldSql:
    """Writes the FlowFields of one statement."""

    def __init__(self, state_of: StateOf, formula_of: FormulaOf, find_table: FindTable) -> None:
        self._state_of = state_of
        self._formula_of = formula_of
        self._find_table = find_table
        self._aliases = 0
        self._depth = 0

    def field(self, alias: str, field: FieldSymbol, flow_filters: FlowFilters) -> Statement:
        """The value of any field of a row, null if the row is.

        Raises UnsupportedFeature for a formula that SQL cannot say, ALError for one that has errors or no end.
        """
        match field.field_class:
            case FieldClass.NORMAL:
                return f"{alias}.{self._state_of(field.table).layout.by_field[field].name}", []
            case FieldClass.FLOW_FILTER:
                return "NULL", []
            case FieldClass.FLOW_FIELD:
                if self._depth >= _MAX_DEPTH:
                    raise texts.recursive_formula()
                self._depth += 1
                text, parameters = self._flow_value(_Row(alias, flow_filters), field)
                self._depth -= 1
                return f"{text}{collation(field.type)}", parameters

    def _flow_value(self, row: _Row, field: FieldSymbol) -> Statement:
        formula = self._formula_of(field)
        layout = self._state_of(formula.table).layout
        source = self._alias()
        rows, parameters, flow_filters = self._rows(formula, field, row, source)
        if formula.method is FlowMethod.EXIST:
            text = f"EXISTS (SELECT 1 {rows})"
            if formula.negated:
                # The row that an outer join made up is not one for which there is nothing.
                key = self._state_of(field.table).layout.key[0]
                text = f"({row.alias}.{key.name} IS NOT NULL AND NOT {text})"
            return text, parameters
        if formula.method is FlowMethod.COUNT:
            text = f"(SELECT count(*) {rows})"
        else:
            assert formula.field is not None, "the formula is about a field"
            text, own = self.field(source, formula.field, flow_filters)
            if formula.method is FlowMethod.LOOKUP:
                order = ", ".join(f"{source}.{column.name}" for column in layout.key)
                text = f"(SELECT {text} {rows} ORDER BY {order} LIMIT 1)"
            else:
                text, own = aggregated(_AGGREGATES[formula.method], field.type, text, own)
                text = f"(SELECT {text} {rows})"
            parameters = [*own, *parameters]
        return (negated(field.type, text) if formula.negated else text), parameters

    def _alias(self) -> str:
        self._aliases += 1
        return f"s{self._aliases}"

    # --- The rows of a formula

    def _rows(
        self, formula: CalcFormula, flow_field: FieldSymbol, row: _Row, source: str
    ) -> tuple[str, list[Any], FlowFilters]:
        """FROM and WHERE, their parameters, and the filters of the FlowFilters of the formula's table."""
        limits = _limits(formula, row.flow_filters)
        flow_filters: dict[FieldSymbol, Sequence[Filter]] = {}
        for field, limit in limits.items():
            if field.field_class is FieldClass.FLOW_FILTER:
                if isinstance(limit, FieldLink | _TextLink):
                    raise UnsupportedFeature(
                        f"the FlowField {flow_field.name} in a query: its CalcFormula gives the FlowFilter "
                        f"{field.name} the value of a field"
                    )
                flow_filters[field] = limit
        state = self._state_of(formula.table)
        computed: list[str] = []
        parameters: list[Any] = []
        base = self._alias()
        where = Conditions()
        conditions: list[str] = []
        for field, limit in limits.items():
            if field.field_class is FieldClass.FLOW_FILTER:
                continue
            column = state.layout.by_field.get(field)
            if column is None:
                name, kind = f"x{len(computed)}", column_kind(field.type, self._find_table)
                text, own = self.field(base, field, flow_filters)
                computed.append(f", {text} AS {name}")
                parameters += own
            else:
                name, kind = column.name, column.kind
            conditions.append(self._condition(limit, Column(field, f"{source}.{name}", kind), row, where))
        rows = f"FROM {state.sql.name} {source}"
        if computed:
            # A FlowField of the formula's own table that it has a condition on is a column of its rows.
            rows = f"FROM (SELECT {base}.*{''.join(computed)} FROM {state.sql.name} {base}) {source}"
        if conditions:
            rows += f" WHERE {' AND '.join(conditions)}"
        return rows, [*parameters, *where.parameters], flow_filters

    def _condition(self, limit: _Limit, inner: Column, row: _Row, where: Conditions) -> str:
        match limit:
            case FieldLink():
                return self._link(limit, inner, row, where)
            case _TextLink(link, before):
                return self._text_link(link, before, inner, row, where)
            case _:
                return " AND ".join([where.filter(tree, inner) for tree in limit])

    def _link(self, link: FieldLink, inner: Column, row: _Row, where: Conditions) -> str:
        value, parameters = self.field(row.alias, link.source, row.flow_filters)
        where.parameters += parameters
        if link.only_upper_limit:
            return f"{inner.name} <= {value}"
        if not isinstance(inner.field.type, TextType):
            return f"{inner.name} = {value}"
        # As in a filter: the first half finds the index, the second tells small letters from capitals.
        where.parameters += parameters
        return f"({inner.name} = {value} AND {inner.name} = {value} COLLATE BINARY)"

    def _text_link(self, link: FieldLink, before: _Limit | None, inner: Column, row: _Row, where: Conditions) -> str:
        value, parameters = self.field(row.alias, link.source, row.flow_filters)
        where.parameters += parameters
        otherwise = "TRUE" if before is None else self._condition(before, inner, row, where)
        where.parameters += parameters
        table, number = inner.field.table.object_id, inner.field.number
        inside = f"{INSIDE_FUNCTION}({table}, {number}, {inner.name}, {value}, {link.only_upper_limit:d})"
        return f"CASE WHEN trim({value}) = '' THEN {otherwise} ELSE {inside} END"


def _limits(formula: CalcFormula, flow_filters: FlowFilters) -> dict[FieldSymbol, _Limit]:
    """What the fields of the formula's rows must be. Of several conditions on one the last that limits anything counts,
    as for records."""
    found: dict[FieldSymbol, _Limit] = {}
    for condition in formula.conditions:
        field = condition.field
        if isinstance(condition, ValueCondition):
            found[field] = [condition.filter]
        elif condition.source.field_class is FieldClass.FLOW_FILTER:
            trees: list[Filter | None] = list(flow_filters.get(condition.source, ()))
            if condition.only_upper_limit:
                trees = [None if tree is None else upper_limit(tree) for tree in trees]
            limiting = [tree for tree in trees if tree is not None]
            if limiting:
                found[field] = limiting
        elif condition.value_is_filter:
            found[field] = _TextLink(condition, found.get(field))
        else:
            found[field] = condition
    return found


# Values in SQL


def collation(type_: Type) -> str:
    """How computed values are compared: a stored field's column says it by itself."""
    if type_ == DECIMAL:
        return " COLLATE decimal"
    return " COLLATE NOCASE" if is_textual(type_) else ""


def aggregated(function: str, type_: Type, text: str, parameters: list[Any]) -> Statement:
    """A total over values of a type. Decimals are texts, which SQLite's own sum() would make floating point of."""
    if function == "average":
        if type_ == DECIMAL:
            average = f"{AVERAGE_FUNCTION}(decimal_sum({text}), count({text})) COLLATE decimal"
        else:
            # Documented: the remainder is left out.
            average = f"sum({text}) / count({text})"
        return average, parameters * 2
    prefix = "decimal_" if function == "sum" and type_ == DECIMAL else ""
    return f"{prefix}{function}({text}){collation(type_)}", parameters


def negated(type_: Type, text: str) -> str:
    """The value with the other sign."""
    return f"decimal_sub('0', {text}) COLLATE decimal" if type_ == DECIMAL else f"-({text})"


def average(total: str | None, count: int) -> str | None:
    """What the SQL function `AVERAGE_FUNCTION` does."""
    return decimal_to_text(Decimal(total or 0) / count) if count else None


class InsideText:
    """What the SQL function `INSIDE_FUNCTION` does: whether a value is inside a filter that a row has as text.

    The text means what it means to the session that runs the statement.
    """

    def __init__(self, connection: DatabaseConnection) -> None:
        self._connection = connection
        self._read_for: tuple[object, ...] = ()
        self._predicates: dict[tuple[int, int, str, int], Predicate] = {}

    def __call__(self, table_number: int, field_number: int, value: Any, text: str | None, only_upper: int) -> bool:
        session = self._connection.reader
        read_for = session, session.settings, session.work_date, session.clock.now() // MS_PER_DAY
        if read_for != self._read_for:
            self._read_for = read_for
            self._predicates.clear()
        key = table_number, field_number, text or "", only_upper
        is_inside = self._predicates.get(key)
        if is_inside is None:
            is_inside = self._predicates[key] = self._predicate(*key)
        return is_inside(value)

    def _predicate(self, table_number: int, field_number: int, text: str, only_upper: int) -> Predicate:
        program = self._connection.reader.program
        table = program.find_table(table_number)
        assert table is not None, "the statement was made for a table of the program"
        field = table.fields_by_number[field_number]
        tree = program.object_class(table)(self._connection.reader).parse_filter(text, field)
        if tree is not None and only_upper:
            tree = upper_limit(tree)
        if tree is None:
            return lambda value: True
        convert = column_kind(field.type, program.find_table).from_column
        is_inside = predicate(tree, field.type)
        return is_inside if convert is None else lambda value: is_inside(convert(value))
