"""Rename: fields that relate to the renamed row get its new key.

A branch of a TableRelation is followed by itself: its own conditions must hold for the row that refers and its filters
for the row that was renamed. An `else` without conditions is followed for every row, also for those that an earlier
branch is for; this is observed. No trigger and no event runs.
Docs: methods-auto/record/record-rename-method, properties/devenv-tablerelation-property
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from alrun.runtime.formatting import EN_US
from alrun.runtime.records import texts
from alrun.runtime.records.filters.matching import matches
from alrun.runtime.records.filters.parse import parse
from alrun.runtime.records.filters.tree import Between, Compare, Comparison, Filter
from alrun.runtime.storage.store import Author, Condition, DuplicateKey, Query, SortField, StoredTable, Values
from alrun.runtime.values.texts import assign_code, assign_text
from alrun.semantics.condition_symbols import LinkCondition, TableRelation
from alrun.semantics.symbols import FieldClass, FieldSymbol, TableSymbol
from alrun.semantics.types import CodeType, TextType, Type, is_textual

if TYPE_CHECKING:
    from alrun.runtime.records.calculating import Calculating


class _Reference(NamedTuple):
    """A field that relates to a key field of the renamed table, by one branch of its TableRelation."""

    field: FieldSymbol
    branch: TableRelation


class Renaming:
    """One rename: the values that the row had and those that it has now."""

    def __init__(self, record: Calculating, before: Values, after: Values, author: Author) -> None:
        """`record` is of the renamed row's table, in the company of the row."""
        self._record = record
        self._before = before
        self._after = after
        self._author = author

    def reach(self) -> list[FieldSymbol]:
        """Rename in all rows that refer to the row. Gives the fields of its own table among those written to.

        Raises ALError if a row with a new key is there already, or the new value is too long for a field.
        """
        changed = [
            field for field in self._record.info().key_fields if self._before[field.index] != self._after[field.index]
        ]
        own: list[FieldSymbol] = []
        session = self._record.session
        # Tables without rows are never looked into: declaring them all would take long.
        for table in session.store.with_rows(session.program.relating(self._record.table), self._record.company):
            for reference in _references(table, changed):
                if self._holds_filters(reference.branch):
                    self._follow(table, reference)
                    if table is self._record.table:
                        own.append(reference.field)
        return own

    def _holds_filters(self, branch: TableRelation) -> bool:
        """Whether the renamed row is one that the branch allows, as far as it is for itself to say."""
        return all(
            matches(tree, self._record.value_of(condition.field, self._before), condition.field.type)
            for condition in branch.filters
            if (tree := _constant_filter(condition)) is not None
        )

    def _follow(self, table: TableSymbol, reference: _Reference) -> None:
        field, branch = reference
        session = self._record.session
        stored = session.store.platform_table(table, self._record.company)
        conditions = (_equal(field, self._before[branch.field.index]), *self._conditions(branch))
        query = Query(conditions, (), tuple(SortField(each, True) for each in table.primary_key.fields))
        if not stored.exists(query):
            return
        new = _as_field(self._after[branch.field.index], field.type)
        is_key = field in table.primary_key.fields
        if not is_key and not any(condition.host_field for condition in branch.conditions):
            # Where that gives two rows the same unique key, one by one tells which.
            with suppress(DuplicateKey):
                stored.modify_all(query, field, new, self._author)
                return
        for row in stored.rows(query, stored.count(query), None, False):
            if _holds(branch, row):
                self._rewrite(table, stored, field, row, new)

    def _conditions(self, branch: TableRelation) -> Iterator[Condition]:
        """What a row that refers must be: the constant conditions of the branch, and what its filters link."""
        for condition in branch.conditions:
            tree = _constant_filter(condition)
            if tree is not None and condition.field.field_class is FieldClass.NORMAL:
                yield Condition(condition.field, tree)
        for condition in branch.filters:
            host = condition.host_field
            if host is not None and host.field_class is FieldClass.NORMAL:
                yield _equal(host, self._record.value_of(condition.field, self._before))

    def _rewrite(self, table: TableSymbol, stored: StoredTable, field: FieldSymbol, row: Values, new: object) -> None:
        """Give a row the new value; where it is part of the key, that is a rename of the row."""
        key_fields = table.primary_key.fields
        before = row.copy()
        row[field.index] = new
        record = self._record.session.program.object_class(table)(self._record.session)
        record.company = self._record.company
        record.values[:] = row
        try:
            if field not in key_fields:
                stored.modify(row, self._author)
                return
            stored.rename([before[each.index] for each in key_fields], row, self._author)
        except DuplicateKey as error:
            raise texts.already_exists(record, error.key) from None
        Renaming(record, before, row, self._author).reach()


def _references(table: TableSymbol, targets: list[FieldSymbol]) -> Iterator[_Reference]:
    """The fields of a table that relate to one of some fields, and are to follow."""
    for field in table.fields:
        if field.field_class is FieldClass.NORMAL and field.constants.get("validatetablerelation") is not False:
            for branch in field.relations:
                if branch.field in targets and _is_convertible(branch.field.type, field.type):
                    yield _Reference(field, branch)


def _is_convertible(source: Type, target: Type) -> bool:
    return source == target or (is_textual(source) and is_textual(target))


def _equal(field: FieldSymbol, value: object) -> Condition:
    """The field has the value, or one that is the same in the order of the database, which does not tell case."""
    return Condition(field, Between(value, value))


def _as_field(value: object, type_: Type) -> object:
    """A value as a field of the type takes it. Raises ALError if it is too long."""
    if isinstance(type_, CodeType):
        return assign_code(str(value), type_.length)
    if isinstance(type_, TextType) and type_.length is not None:
        return assign_text(str(value), type_.length)
    return value


def _constant_filter(condition: LinkCondition) -> Filter | None:
    """What a `const` or `filter` condition asks for; None for a `field` or an empty filter."""
    if condition.host_field is not None:
        return None
    if condition.kind == "const":
        return Compare(Comparison.EQUAL, condition.constant)
    return parse(condition.value, condition.field, "", (), EN_US, 0) if condition.value else None


def _holds(branch: TableRelation, row: Values) -> bool:
    """Whether the conditions of a branch that compare two fields of the row hold."""
    return all(
        row[condition.field.index] == row[condition.host_field.index]
        for condition in branch.conditions
        if condition.host_field is not None
    )
