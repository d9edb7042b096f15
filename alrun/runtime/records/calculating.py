"""CalcFields, SetAutoCalcFields and CalcSums."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from alrun.runtime.records import texts
from alrun.runtime.records.filtering import Filtering
from alrun.runtime.records.filters.matching import predicate
from alrun.runtime.records.filters.tree import Filter
from alrun.runtime.records.flowfields import calculate, signed, source_conditions
from alrun.runtime.storage.schema import default_value
from alrun.runtime.storage.store import Aggregate, Condition, Query, StoredTable, Values
from alrun.runtime.values.blobs import is_unsaved
from alrun.semantics.symbols import FieldClass, FieldSymbol, TableSymbol
from alrun.semantics.types import BLOB, NUMERIC

_MAX_DEPTH: Final = 100
"""How many FlowFields may wait for each other: there is no end to a formula that needs itself."""


class Calculating(Filtering):
    """The part of a record that computes fields from rows."""

    __slots__ = ()

    def calc_fields(self, *fields: FieldSymbol) -> bool:
        """Compute FlowFields, and read the content of Blobs.

        Raises ALError for a field that is neither, or whose CalcFormula cannot be computed, before any is.
        Docs: methods-auto/record/record-calcfields-method
        """
        blobs = []
        for field in fields:
            if field.field_class is FieldClass.FLOW_FIELD:
                self.session.calc_formula(field)
            elif field.type == BLOB:
                # Observed: what a stream has written and no Modify has saved stays.
                if not is_unsaved(self.values[field.index]):
                    blobs.append(field)
            else:
                raise texts.must_be_flow_field(self, field)
        for field in fields:
            if field.field_class is FieldClass.FLOW_FIELD:
                self.values[field.index] = self._flow_value(field, self.values)
        if blobs:
            self.stored.load_blobs(self.values, blobs)
        return True

    def set_auto_calc_fields(self, *fields: FieldSymbol) -> bool:
        """Compute these FlowFields with every row that is read from now on; none turns it off.

        Docs: methods-auto/record/record-setautocalcfields-method
        """
        for field in fields:
            if field.field_class is not FieldClass.FLOW_FIELD and field.type != BLOB:
                raise texts.must_be_flow_field(self, field)
        self._auto_calc = fields
        return True

    def calc_sums(self, *fields: FieldSymbol) -> bool:
        """Put the sums of fields over the rows inside the filters into the fields themselves.

        Raises ALError for a field that is not numeric.
        Docs: methods-auto/record/record-calcsums-method
        """
        for field in fields:
            if field.type not in NUMERIC or field.field_class is not FieldClass.NORMAL:
                raise texts.must_be_numeric(self, field)
        sums = self.stored.aggregate(self._query(), [(Aggregate.SUM, field) for field in fields])
        for field, total in zip(fields, sums, strict=True):
            self.values[field.index] = default_value(field.type) if total is None else total
        return True

    def rows_of(self, field: FieldSymbol) -> Any:
        """A record that sees the rows which a FlowField of this one is computed from, on the first of them.

        Raises ALError if the field has no CalcFormula that can be computed.
        """
        formula = self.session.calc_formula(field)
        record = self._seeing(formula.table, source_conditions(formula, _FlowSource(self, self.values, 0)))
        if not record.is_empty():
            record.find("-")
        return record

    def _seeing(self, table: TableSymbol, conditions: Iterable[Condition]) -> Any:
        """A record of a table, in the company of this one, that sees only rows which meet the conditions."""
        record = self.session.program.object_class(table)(self.session)
        record.company = self.company
        for condition in conditions:
            record.view.narrow_filter(condition.field, condition.filter)
        return record

    def _flow_value(self, field: FieldSymbol, values: Values, depth: int = 0) -> object:
        """What a FlowField is for the record with these values; `depth` is how many FlowFields are waiting for it."""
        if depth > _MAX_DEPTH:
            raise texts.recursive_formula()
        session = self.session
        formula = session.calc_formula(field)
        plain = formula.plain_sum
        if plain is not None:
            wanted = [values[each.index] for each in plain.sources]
            rows = session.store.table(formula.table, self.company)
            return signed(formula, rows.sum_of(plain.field, plain.equal, wanted, formula.order), field.type)
        conditions = source_conditions(formula, _FlowSource(self, values, depth))
        source: StoredTable
        if formula.is_stored:
            source = session.store.table(formula.table, self.company)
            query = Query(conditions, (), formula.order)
            return calculate(formula, query, source, _stored_value, field.type)
        record = self._seeing(formula.table, conditions)

        def value_of(of: FieldSymbol, row: Values) -> object:
            return record.value_of(of, row, depth + 1)

        return calculate(formula, record._query(depth + 1), record.stored, value_of, field.type)

    def value_of(self, field: FieldSymbol, values: Values, depth: int = 0) -> object:
        """The value of a field in a list of values of the table: a FlowField is computed, whatever stands there."""
        if field.field_class is FieldClass.FLOW_FIELD:
            return self._flow_value(field, values, depth)
        return values[field.index]

    def _query(self, depth: int = 0) -> Query:
        base = super()._query()
        if self._view is None or not self._view.is_query_partial:
            return base
        # Other tables decide which rows are inside: worked out anew for every search.
        query = self._query_of_keys(base, depth)
        self._flow_query = (base, query)
        return query

    def _query_of_last_search(self) -> Query:
        """What Next goes on in: rows that were inside the filters on FlowFields then, are."""
        base = super()._query()
        kept = self._flow_query
        return kept[1] if kept is not None and kept[0] is base else self._query()

    def _query_of_keys(self, base: Query, depth: int) -> Query:
        """A query for the primary keys of the rows that are inside the filters on FlowFields too."""
        all_of, any_of = self.view.flow_filters()
        if any_of:
            # One field of filter group -1 is enough: those that the database could look at have to wait for the others.
            any_of += base.any_of
            base = Query(base.conditions, (), base.sort, base.marked)
        must = [(field, predicate(tree, field.type)) for field, tree in all_of]
        may = [(field, predicate(tree, field.type)) for field, tree in any_of]

        def is_inside(row: Values) -> bool:
            return all(accepts(self.value_of(field, row, depth)) for field, accepts in must) and (
                not may or any(accepts(self.value_of(field, row, depth)) for field, accepts in may)
            )

        key_of = self.info().key_of
        rows = self.stored.rows(base, self.stored.count(base), None, False)
        keys = frozenset(key_of(row) for row in rows if is_inside(row))
        return Query(base.conditions, base.any_of, base.sort, keys)

    def filters_of(self, field: FieldSymbol) -> Iterable[Filter]:
        """The filters of a field, those of all groups: what a CalcFormula asks for."""
        return () if self._view is None else self._view.all_filters(field)


class _FlowSource:
    """The record that a FlowField is computed for, as its CalcFormula sees it."""

    __slots__ = ("_depth", "_record", "_values")

    def __init__(self, record: Calculating, values: Values, depth: int) -> None:
        self._record = record
        self._values = values
        self._depth = depth

    def filters_of(self, field: FieldSymbol) -> Iterable[Filter]:
        """The filters of a field, those of all groups."""
        return self._record.filters_of(field)

    def value_of(self, field: FieldSymbol) -> object:
        """The value of a field: that of a FlowField is computed."""
        return self._record.value_of(field, self._values, self._depth + 1)

    def parse_filter(self, text: str, field: FieldSymbol) -> Filter | None:
        """The filter that a text stands for, None for ''."""
        return self._record.parse_filter(text, field)


def _stored_value(field: FieldSymbol, row: Values) -> object:
    return row[field.index]
