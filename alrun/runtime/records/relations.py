"""TableRelation: which table a field's values come from, and whether a value is there.

Docs: properties/devenv-tablerelation-property
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from alrun.runtime.formatting import EN_US
from alrun.runtime.records.filters.matching import matches
from alrun.runtime.records.filters.tree import Between, Compare, Comparison, Filter
from alrun.runtime.storage.store import Condition, Query, SortField
from alrun.semantics.condition_symbols import LinkCondition, TableRelation
from alrun.semantics.symbols import FieldClass, FieldSymbol

if TYPE_CHECKING:
    from alrun.runtime.records.calculating import Calculating
    from alrun.runtime.records.finding import Finding


def relation_of(record: Calculating, field: FieldSymbol) -> TableRelation | None:
    """The branch of the field's TableRelation that holds for the record as it is."""
    return next((branch for branch in field.relations if _holds(record, branch)), None)


def is_related(record: Calculating, field: FieldSymbol, relation: TableRelation) -> bool:
    """Whether the related table has a row for the field's value, of whatever case."""
    value = record.values[field.index]
    conditions = [Condition(relation.field, Between(value, value))]
    conditions += [Condition(each, tree) for each, tree in relation_filters(record, relation)]
    session = record.session
    if all(condition.field.field_class is FieldClass.NORMAL for condition in conditions):
        order = tuple(SortField(key_field, True) for key_field in relation.table.primary_key.fields)
        return session.store.table(relation.table, record.company).exists(Query(tuple(conditions), (), order))
    related: Finding = session.program.object_class(relation.table)(session)
    related.company = record.company
    for condition in conditions:
        related.view.narrow_filter(condition.field, condition.filter)
    return not related.is_empty()


def relation_filters(record: Calculating, relation: TableRelation) -> Iterator[tuple[FieldSymbol, Filter]]:
    """What the rows must meet that the relation allows: fields of the related table, each with a filter."""
    return ((condition.field, tree) for condition, tree in _trees(record, relation.filters))


def _holds(record: Calculating, branch: TableRelation) -> bool:
    return all(
        matches(tree, record.value_of(condition.field, record.values), condition.field.type)
        for condition, tree in _trees(record, branch.conditions)
    )


def _trees(record: Calculating, conditions: tuple[LinkCondition, ...]) -> Iterator[tuple[LinkCondition, Filter]]:
    for condition in conditions:
        host = condition.host_field
        if host is not None and host.field_class is FieldClass.FLOW_FILTER:
            yield from ((condition, tree) for tree in record.filters_of(host))
        elif host is not None:
            yield condition, Compare(Comparison.EQUAL, record.value_of(host, record.values))
        elif condition.kind == "const":
            yield condition, Compare(Comparison.EQUAL, condition.constant)
        elif condition.value:
            from alrun.runtime.records.filters.parse import parse  # few relations have a filter text

            yield condition, parse(condition.value, condition.field, "", (), EN_US, 0)
