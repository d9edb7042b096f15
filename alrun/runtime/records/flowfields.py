"""CalcFormula: what a FlowField is computed from, and the query it makes for one record.

Docs: properties/devenv-calcformula-property
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any, Protocol, assert_never

from alrun.runtime.errors import ALError
from alrun.runtime.formatting import EN_US
from alrun.runtime.records import texts
from alrun.runtime.records.filters.tree import And, Between, Compare, Comparison, Filter, Or
from alrun.runtime.storage.ordering import order_key
from alrun.runtime.storage.schema import default_value
from alrun.runtime.storage.store import Aggregate, Condition, Query, SortField, StoredTable, Values
from alrun.semantics.condition_symbols import FlowMethod, LinkCondition
from alrun.semantics.symbols import FieldClass, FieldSymbol, TableSymbol
from alrun.semantics.types import DECIMAL, NUMERIC, Type
from alrun.tree import node

ValueOf = Callable[[FieldSymbol, Values], object]
"""Gives the value that a field has in a row; that of a FlowField is computed."""

_SAME_TYPE = (FlowMethod.SUM, FlowMethod.AVERAGE)
"""What the compiler does not hold to the type of the field; the others it does."""


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
class PlainSum:
    """`sum(T.field where(equal = field(sources), ...))`, with nothing else in it."""

    field: FieldSymbol
    equal: tuple[FieldSymbol, ...]
    sources: tuple[FieldSymbol, ...]


@node
class CalcFormula:
    """A bound CalcFormula; `field` is None for exist and count."""

    method: FlowMethod
    negated: bool
    table: TableSymbol
    field: FieldSymbol | None
    conditions: tuple[ValueCondition | FieldLink, ...]
    order: tuple[SortField, ...]
    """The formula's table by primary key."""
    is_stored: bool
    """Whether the database alone can compute it: no field of the formula's table that it needs is computed itself."""
    plain_sum: PlainSum | None
    """Set if it sums the rows whose fields have the values of fields of the record, as most formulas do."""


def link_formula(field: FieldSymbol) -> CalcFormula:
    """The formula of a FlowField, ready to be computed.

    Raises ALError if it has none, if it sums fields of another type, or if one of its filters does not parse.
    """
    symbol = field.calc_formula
    if symbol is None:
        if "calcformula" in field.constants:
            raise ALError(f"The CalcFormula of the field {field.name} did not compile.", "AlrunNotCompiled")
        raise texts.no_calc_formula(field)
    if symbol.field is not None and symbol.method in _SAME_TYPE and symbol.field.type != field.type:
        raise texts.other_type(field, symbol.field)
    conditions = tuple(condition for each in symbol.conditions if (condition := condition_of(each)) is not None)
    needed = [condition.field for condition in conditions] + ([] if symbol.field is None else [symbol.field])
    is_stored = all(each.field_class is FieldClass.NORMAL for each in needed)
    return CalcFormula(
        symbol.method,
        symbol.negated,
        symbol.table,
        symbol.field,
        conditions,
        tuple(SortField(key_field, True) for key_field in symbol.table.primary_key.fields),
        is_stored,
        _plain_sum(symbol.field, conditions) if is_stored and symbol.method is FlowMethod.SUM else None,
    )


def _plain_sum(field: FieldSymbol | None, conditions: tuple[ValueCondition | FieldLink, ...]) -> PlainSum | None:
    links = [each for each in conditions if isinstance(each, FieldLink) and _is_plain(each)]
    equal = tuple(link.field for link in links)
    if field is None or len(links) < len(conditions) or len(set(equal)) < len(equal):
        return None
    return PlainSum(field, equal, tuple(link.source for link in links))


def _is_plain(link: FieldLink) -> bool:
    is_value = link.source.field_class is FieldClass.NORMAL
    return is_value and not link.only_upper_limit and not link.value_is_filter


def condition_of(condition: LinkCondition) -> ValueCondition | FieldLink | None:
    """A declared condition, ready to be used; None if it limits nothing. Raises ALError for a filter that is none."""
    field, source = condition.field, condition.host_field
    if source is not None:
        return FieldLink(field, source, condition.only_upper_limit, condition.value_is_filter)
    if condition.kind == "const":
        return ValueCondition(field, Compare(Comparison.EQUAL, condition.constant))
    tree = declared_filter(field, condition.value)
    return None if tree is None else ValueCondition(field, tree)


def declared_filter(field: FieldSymbol, text: str) -> Filter | None:
    """A filter in source code, which is read as the source is: the same in every region; None for ''.

    Raises ALError if it is none.
    """
    if not text:
        return None
    from alrun.runtime.records.filters.parse import parse  # most formulas have no filter text

    return parse(text, field, "", (), EN_US, 0)


class FlowSource(Protocol):
    """What a formula may ask of the record that it is for."""

    def filters_of(self, field: FieldSymbol) -> Iterable[Filter]:
        """The filters of a field, those of all groups."""
        ...

    def value_of(self, field: FieldSymbol) -> object:
        """The value of a field: that of a FlowField is computed."""
        ...

    def parse_filter(self, text: str, field: FieldSymbol) -> Filter | None:
        """The filter that a text stands for, None for ''."""
        ...


def source_conditions(formula: CalcFormula, source: FlowSource) -> tuple[Condition, ...]:
    """The `where` of a formula for a record.

    A FlowFilter field gives the filters it has; with none it limits nothing. Of several conditions on one field the
    last that limits anything counts, as in `"No." = field("No."), "No." = field(filter(Totaling))`.
    """
    filters: dict[FieldSymbol, list[Filter]] = {}
    for condition in formula.conditions:
        match condition:
            case ValueCondition(field, tree):
                filters[field] = [tree]
            case FieldLink(field):
                trees = _link_filters(condition, source)
                if trees:
                    filters[field] = trees
            case _:
                assert_never(condition)
    return tuple(Condition(field, tree) for field, trees in filters.items() for tree in trees)


def _link_filters(link: FieldLink, source: FlowSource) -> list[Filter]:
    if link.source.field_class is FieldClass.FLOW_FILTER:
        trees: list[Filter | None] = list(source.filters_of(link.source))
    elif link.value_is_filter:
        trees = [source.parse_filter(str(source.value_of(link.source)), link.field)]
    else:
        trees = [Compare(Comparison.EQUAL, source.value_of(link.source))]
    if link.only_upper_limit:
        trees = [None if tree is None else upper_limit(tree) for tree in trees]
    return [tree for tree in trees if tree is not None]


def upper_limit(tree: Filter) -> Filter | None:
    """Everything up to the upper end of a filter; None if it has none."""
    match tree:
        case Compare(Comparison.EQUAL | Comparison.AT_MOST, value) | Between(high=value) if value is not None:
            return Compare(Comparison.AT_MOST, value)
        case Compare(Comparison.LESS):
            return tree
        case Or(parts):
            limits = [upper_limit(part) for part in parts]
            return None if None in limits else Or(tuple(limit for limit in limits if limit is not None))
        case And(parts):
            found = tuple(limit for part in parts if (limit := upper_limit(part)) is not None)
            return And(found) if len(found) > 1 else found[0] if found else None
        case _:
            return None


def calculate(formula: CalcFormula, query: Query, source: StoredTable, value_of: ValueOf, type_: Type) -> object:
    """The value of a FlowField of a type: what its formula makes of the rows of a query.

    Docs: devenv-flowfields
    """
    return signed(formula, _unsigned(formula, query, source, value_of), type_)


def signed(formula: CalcFormula, value: Any, type_: Type) -> object:
    """What a FlowField of a type gets of the value that its formula found, None for no rows: a `-` applies."""
    if value is None:
        return default_value(type_)
    if formula.negated:
        value = not value if isinstance(value, bool) else -value
    if type_ == DECIMAL:
        return Decimal(value)
    return int(value) if type_ in NUMERIC else value


def _unsigned(formula: CalcFormula, query: Query, source: StoredTable, value_of: ValueOf) -> Any:
    """The value before a `-` in front of the formula applies; None if there are no rows to compute it from."""
    field = formula.field
    match formula.method:
        case FlowMethod.EXIST:
            return source.exists(query)
        case FlowMethod.COUNT:
            return source.count(query)
        case FlowMethod.LOOKUP:
            assert field is not None
            rows = source.rows(query, 1, None, False)
            return value_of(field, rows[0]) if rows else None
    assert field is not None
    if field.field_class is not FieldClass.NORMAL:
        rows = source.rows(query, source.count(query), None, False)
        return _of_computed(formula.method, field.type, [value_of(field, row) for row in rows])
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


def _of_computed(method: FlowMethod, type_: Type, values: list[Any]) -> Any:
    """What a formula makes of a FlowField's values, computed row by row; None if there are none."""
    if not values:
        return None
    key: Any = order_key(type_)
    match method:
        case FlowMethod.SUM:
            return sum(values)
        case FlowMethod.AVERAGE:
            return sum(values) / Decimal(len(values))
        case FlowMethod.MIN:
            return min(values, key=key)
        case FlowMethod.MAX:
            return max(values, key=key)
        case _:
            raise TypeError(f"{method.value} takes no values")
