"""CalcFields, SetAutoCalcFields and CalcSums."""

from __future__ import annotations

from collections.abc import Iterable

from alrun.runtime.records import texts
from alrun.runtime.records.filtering import Filtering
from alrun.runtime.records.filters.matching import predicate
from alrun.runtime.records.filters.tree import Filter
from alrun.runtime.records.flowfields import calculate, source_conditions
from alrun.runtime.records.view import FieldFilter
from alrun.runtime.storage.schema import default_value
from alrun.runtime.storage.store import Aggregate, Query, Values
from alrun.semantics.symbols import FieldClass, FieldSymbol
from alrun.semantics.types import BLOB, NUMERIC


class Calculating(Filtering):
    """The part of a record that computes fields from rows."""

    __slots__ = ()

    def calc_fields(self, *fields: FieldSymbol) -> bool:
        """Compute FlowFields, and read the content of Blobs. Raises ALError for a field that is neither.

        Docs: methods-auto/record/record-calcfields-method
        """
        blobs = []
        for field in fields:
            if field.field_class is FieldClass.FLOW_FIELD:
                self.values[field.index] = self._flow_value(field, self.values)
            elif field.type == BLOB:
                blobs.append(field)
            else:
                raise texts.must_be_flow_field(self, field)
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

    def _flow_value(self, field: FieldSymbol, values: Values) -> object:
        session = self.session
        formula = session.calc_formula(field)
        source = session.store.table(formula.table, session.company)
        return calculate(formula, source_conditions(formula, values, self), source, field.type)

    def _query(self) -> Query:
        base = super()._query()
        filters = [] if self._view is None else self._view.flow_filters()
        if not filters:
            return base
        # Other tables decide which rows are inside: worked out anew for every search.
        query = Query(base.conditions, base.any_of, base.sort, self._keys_inside(base, filters))
        self._flow_query = (base, query)
        return query

    def _query_of_last_search(self) -> Query:
        """What Next goes on in: rows that were inside the filters on FlowFields then, are."""
        base = super()._query()
        kept = self._flow_query
        return kept[1] if kept is not None and kept[0] is base else self._query()

    def _keys_inside(self, base: Query, filters: list[FieldFilter]) -> frozenset[tuple[object, ...]]:
        """The primary keys of the rows whose FlowFields are inside the filters."""
        key_of = self.info().key_of
        tests = [(item.field, predicate(item.filter, item.field.type)) for item in filters]
        rows = self.stored.rows(base, self.stored.count(base), None, False)
        return frozenset(
            key_of(row) for row in rows if all(test(self._flow_value(field, row)) for field, test in tests)
        )

    def filters_of(self, field: FieldSymbol) -> Iterable[Filter]:
        """The filters of a field, those of all groups: what a CalcFormula asks for."""
        return () if self._view is None else self._view.all_filters(field)
