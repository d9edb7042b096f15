"""TableRelation: which table a field's values come from, and whether a value is there.

Docs: properties/devenv-tablerelation-property
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from alrun.runtime.formatting import EN_US
from alrun.runtime.records.filters.matching import matches
from alrun.runtime.records.filters.parse import parse
from alrun.runtime.records.filters.tree import Compare, Comparison, Filter
from alrun.runtime.storage.store import Condition, Query, SortField
from alrun.semantics.symbols import FieldSymbol, LinkCondition, TableRelation

if TYPE_CHECKING:
    from alrun.runtime.records.state import RecordState


def relation_of(record: RecordState, field: FieldSymbol) -> TableRelation | None:
    """The branch of the field's TableRelation that holds for the record as it is."""
    return next((branch for branch in field.relations if _holds(record, branch)), None)


def is_related(record: RecordState, field: FieldSymbol, relation: TableRelation) -> bool:
    """Whether the related table has a row for the field's value."""
    conditions = [Condition(relation.field, Compare(Comparison.EQUAL, record.values[field.index]))]
    conditions += [Condition(each.field, tree) for each, tree in _trees(record, relation.filters)]
    order = tuple(SortField(key_field, True) for key_field in relation.table.primary_key.fields)
    session = record.session
    return session.store.table(relation.table, session.company).exists(Query(tuple(conditions), (), order))


def _holds(record: RecordState, branch: TableRelation) -> bool:
    return all(
        matches(tree, record.values[condition.field.index], condition.field.type)
        for condition, tree in _trees(record, branch.conditions)
    )


def _trees(record: RecordState, conditions: tuple[LinkCondition, ...]) -> Iterator[tuple[LinkCondition, Filter]]:
    for condition in conditions:
        if condition.host_field is not None:
            yield condition, Compare(Comparison.EQUAL, record.values[condition.host_field.index])
        elif condition.kind == "const":
            yield condition, Compare(Comparison.EQUAL, condition.constant)
        elif condition.value:
            yield condition, parse(condition.value, condition.field, "", (), EN_US, 0)
