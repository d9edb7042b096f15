"""Views and links: the filters and the key that a property of a page, part or action gives to a record.

Docs: properties/devenv-sourcetableview-property, properties/devenv-subpagelink-property,
properties/devenv-runpagelink-property
"""

from __future__ import annotations

from alrun.runtime.formatting import EN_US, evaluate
from alrun.runtime.records.filters.tree import Compare, Comparison
from alrun.runtime.records.record import Record
from alrun.runtime.storage.schema import default_value
from alrun.semantics.condition_symbols import LinkCondition, TableView
from alrun.semantics.types import DATE_FORMULA

VIEW_GROUP, PART_VIEW_GROUP, LINK_GROUP = 2, 3, 4
"""Filter groups. Docs: methods-auto/record/record-filtergroup-method"""


def apply_sorting(record: Record, view: TableView) -> None:
    """Sort as a view says."""
    if view.sorting:
        record.set_current_key(*view.sorting)
    if not view.ascending:
        record.ascending(False)


def see_as(record: Record, asked_for: Record | None, view: TableView | None) -> None:
    """Give a record the filters and the key of another one, if code has asked for one, and what a view declares."""
    if asked_for is not None:
        values = record.values.copy()
        record.copy(asked_for)
        record.values[:] = values
    if view is not None:
        if view.sorting:
            apply_sorting(record, view)
        apply_conditions(record, view, VIEW_GROUP, None)


def apply_conditions(record: Record, view: TableView, group: int, host: Record | None) -> None:
    """Filter a record in a group as a view or a link says, a link with the values of `host`."""
    previous = record.filter_group()
    record.filter_group(group)
    for condition in view.conditions:
        _apply(record, condition, host)
    record.filter_group(previous)


def link_values(link: TableView | None, host: Record | None) -> list[object]:
    """The values of `host` that a link depends on."""
    fields = [condition.host_field for condition in link.conditions] if link is not None else []
    return [host.values[field.index] for field in fields if field is not None and host is not None]


def _apply(record: Record, condition: LinkCondition, host: Record | None) -> None:
    field = condition.field
    if condition.host_field is not None:
        assert host is not None
        value = host.values[condition.host_field.index]
        if condition.value_is_filter:
            record.set_filter(field, str(value))
        elif condition.only_upper_limit:
            record.view.set_filter(field, Compare(Comparison.AT_MOST, value))
        else:
            record.set_range(field, value)
    elif condition.kind == "const":
        record.set_range(field, _constant(condition))
    else:
        record.set_declared_filter(field, condition.value)


def _constant(condition: LinkCondition) -> object:
    field = condition.field
    if condition.constant is not None and field.type is not DATE_FORMULA:
        return condition.constant
    return evaluate(condition.value, field.type, settings=EN_US) if condition.value else default_value(field.type)
