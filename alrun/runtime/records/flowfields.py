"""CalcFormula: what a FlowField is computed from, and the query it makes for one record.

Docs: properties/devenv-calcformula-property
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any, Protocol, assert_never

from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.formatting import EN_US
from alrun.runtime.records.filters.parse import parse
from alrun.runtime.records.filters.tree import And, Between, Compare, Comparison, Filter, Or
from alrun.runtime.storage.schema import default_value
from alrun.runtime.storage.store import Aggregate, Condition, Query, SortField, StoredTable, Values
from alrun.semantics.symbols import CalcFormulaSymbol, FieldClass, FieldSymbol, FlowMethod, LinkCondition, TableSymbol
from alrun.semantics.types import DECIMAL, NUMERIC, Type
from alrun.tree import node


@node
class ValueCondition:
    """`"Field" = const(X)` or `= filter(X)`: `field` is one of the formula's table."""

    field: FieldSymbol
    filter: Filter


@node
class FieldLink:
    """`"Field" = field(Y)`: `field` is one of the formula's table, `source` one of the FlowField's.

    With `value_is_filter` the value of Y is a filter expression; with `only_upper_limit` the upper end of Y's value
    or filter is the limit.
    """

    field: FieldSymbol
    source: FieldSymbol
    only_upper_limit: bool = False
    value_is_filter: bool = False


@node
class CalcFormula:
    """A bound CalcFormula; `field` is None for exist and count."""

    method: FlowMethod
    negated: bool
    table: TableSymbol
    field: FieldSymbol | None
    conditions: tuple[ValueCondition | FieldLink, ...]


def link_formula(symbol: CalcFormulaSymbol) -> CalcFormula:
    """A formula ready to be computed. Raises ALError if one of its filters does not parse."""
    conditions = [condition for each in symbol.conditions if (condition := _link_condition(each)) is not None]
    return CalcFormula(symbol.method, symbol.negated, symbol.table, symbol.field, tuple(conditions))


def _link_condition(condition: LinkCondition) -> ValueCondition | FieldLink | None:
    field, source = condition.field, condition.host_field
    if source is not None:
        return FieldLink(field, source, condition.only_upper_limit, condition.value_is_filter)
    if condition.kind == "const":
        return ValueCondition(field, Compare(Comparison.EQUAL, condition.constant))
    # A filter in source code is read as the source is: the same in every region.
    return ValueCondition(field, parse(condition.value, field, "", (), EN_US, 0)) if condition.value else None


def source_conditions(formula: CalcFormula, values: Values, flow_filters: FlowFilters) -> tuple[Condition, ...]:
    """The `where` of a formula for the record with these values.

    A FlowFilter field gives the filters it has; with none it limits nothing.
    """
    conditions: list[Condition] = []
    for condition in formula.conditions:
        match condition:
            case ValueCondition(field, tree):
                conditions.append(Condition(field, tree))
            case FieldLink():
                conditions += (
                    Condition(condition.field, tree) for tree in _link_filters(condition, values, flow_filters)
                )
            case _:
                assert_never(condition)
    return tuple(conditions)


class FlowFilters(Protocol):
    """What a formula may ask of the record that it is for."""

    def filters_of(self, field: FieldSymbol) -> Iterable[Filter]:
        """The filters of a field, those of all groups."""
        ...

    def parse_filter(self, text: str, field: FieldSymbol) -> Filter | None:
        """The filter that a text stands for, None for ''."""
        ...


def _link_filters(link: FieldLink, values: Values, flow_filters: FlowFilters) -> list[Filter]:
    if link.source.field_class is FieldClass.FLOW_FILTER:
        trees: list[Filter | None] = list(flow_filters.filters_of(link.source))
    elif link.value_is_filter:
        trees = [flow_filters.parse_filter(str(values[link.source.index]), link.field)]
    else:
        trees = [Compare(Comparison.EQUAL, values[link.source.index])]
    if link.only_upper_limit:
        trees = [None if tree is None else _upper_limit(tree) for tree in trees]
    return [tree for tree in trees if tree is not None]


def _upper_limit(tree: Filter) -> Filter | None:
    """Everything up to the upper end of a filter; None if it has none."""
    match tree:
        case Compare(Comparison.EQUAL | Comparison.AT_MOST, value) | Between(high=value) if value is not None:
            return Compare(Comparison.AT_MOST, value)
        case Compare(Comparison.LESS):
            return tree
        case Or(parts):
            limits = [_upper_limit(part) for part in parts]
            return None if None in limits else Or(tuple(limit for limit in limits if limit is not None))
        case And(parts):
            found = tuple(limit for part in parts if (limit := _upper_limit(part)) is not None)
            return And(found) if len(found) > 1 else found[0] if found else None
        case _:
            return None


def calculate(formula: CalcFormula, conditions: tuple[Condition, ...], source: StoredTable, type_: Type) -> object:
    """The value of a FlowField of a type: what its formula makes of the rows that meet the conditions.

    Docs: devenv-flowfields
    """
    query = Query(conditions, (), tuple(SortField(field, True) for field in formula.table.primary_key.fields))
    value = _unsigned(formula, query, source)
    if value is None:
        return default_value(type_)
    if formula.negated:
        value = not value if isinstance(value, bool) else -value
    if type_ == DECIMAL:
        return Decimal(value)
    return int(value) if type_ in NUMERIC else value


def _unsigned(formula: CalcFormula, query: Query, source: StoredTable) -> Any:
    """The value before a `-` in front of the formula applies; None if there are no rows to compute it from."""
    field = formula.field
    match formula.method:
        case FlowMethod.EXIST:
            return source.exists(query)
        case FlowMethod.COUNT:
            return source.count(query)
    assert field is not None
    if field.field_class is not FieldClass.NORMAL:
        raise UnsupportedFeature(f"a CalcFormula over {field.name} of table {formula.table.name}, itself a FlowField")
    match formula.method:
        case FlowMethod.SUM | FlowMethod.AVERAGE:
            [total] = source.aggregate(query, [(Aggregate.SUM, field)])
            if total is None or formula.method is FlowMethod.SUM:
                return total
            average: Any = total
            return average / Decimal(source.count(query))
        case FlowMethod.MIN:
            return source.aggregate(query, [(Aggregate.MIN, field)])[0]
        case FlowMethod.MAX:
            return source.aggregate(query, [(Aggregate.MAX, field)])[0]
        case FlowMethod.LOOKUP:
            rows = source.rows(query, 1, None, False)
            return rows[0][field.index] if rows else None
