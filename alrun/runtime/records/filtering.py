"""SetRange, SetFilter and their kin, the sort order, and marks."""

from __future__ import annotations

from functools import partial

from alrun.runtime.formatting import EN_US, RegionalSettings
from alrun.runtime.formatting.captions import field_caption
from alrun.runtime.records import texts
from alrun.runtime.records.filters.text import filter_text
from alrun.runtime.records.filters.tree import Between, Compare, Comparison, Filter
from alrun.runtime.records.state import RecordState
from alrun.runtime.records.view import ANY_FIELD_GROUP, MAX_FILTER_GROUP, FieldFilter
from alrun.runtime.values.dates import to_local
from alrun.runtime.values.variant import Variant
from alrun.semantics.symbols import FieldSymbol
from alrun.semantics.types import DATE, DATE_TIME


class Filtering(RecordState):
    """The part of a record that says which rows it sees, and in what order."""

    __slots__ = ()

    # Filters

    def set_range(self, field: FieldSymbol, *ends: object) -> None:
        """See only rows whose field has a value, or is between two; with neither, the field's filter goes.

        Docs: methods-auto/record/record-setrange-method
        """
        tree: Filter | None
        match ends:
            case ():
                tree = None
            case (value,):
                tree = Compare(Comparison.EQUAL, value)
            case (low, high):
                tree = Compare(Comparison.EQUAL, low) if low == high else Between(low, high)
            case _:
                raise TypeError(f"set_range takes at most two values, not {len(ends)}")
        if tree is None and self._view is None:
            return
        self.view.set_filter(field, tree)

    def set_filter(self, field: FieldSymbol, text: str, arguments: tuple[Variant, ...] = ()) -> None:
        """See only rows whose field is inside a filter expression; '' takes the field's filter away.

        Raises ALError if the expression is none.
        Docs: methods-auto/record/record-setfilter-method
        """
        self.view.set_filter(field, self.parse_filter(text, field, arguments))

    def set_declared_filter(self, field: FieldSymbol, text: str) -> None:
        """As `set_filter`, of an expression in a property: its values have AL's forms in every language."""
        self.view.set_filter(field, self._parsed_filter(text, field, (), EN_US))

    def parse_filter(self, text: str, field: FieldSymbol, arguments: tuple[Variant, ...] = ()) -> Filter | None:
        """The filter that a text stands for, None for ''. Raises ALError if it is none."""
        return self._parsed_filter(text, field, arguments, self.session.settings)

    def _parsed_filter(
        self, text: str, field: FieldSymbol, arguments: tuple[Variant, ...], settings: RegionalSettings
    ) -> Filter | None:
        if not text.strip():
            return None
        from alrun.runtime.records.filters.parse import parse  # large, and not needed by every program
        from alrun.runtime.records.filters.words import resolve_word

        session = self.session
        is_dated = field.type in (DATE, DATE_TIME)
        today = to_local(session.clock.now(), session.settings.zone).date if is_dated else 0
        resolve = partial(resolve_word, session, field.type)
        return parse(text, field, self.table.caption, arguments, settings, session.work_date, today, resolve)

    def get_filter(self, field: FieldSymbol) -> str:
        """The field's filter in the current group as text, '' if there is none.

        Docs: methods-auto/record/record-getfilter-method
        """
        tree = self._filter(field)
        return "" if tree is None else filter_text(tree, field.type, self.session.settings)

    def get_filters(self) -> str:
        """All filters of the current group: `Caption: filter, Caption: filter`.

        Docs: methods-auto/record/record-getfilters-method
        """
        settings = self.session.settings
        return ", ".join(
            f"{field_caption(field, settings)}: {filter_text(tree, field.type, settings)}"
            for group, field, tree in self._filters()
            if group == self.view.group
        )

    def has_filter(self) -> bool:
        """Whether the current group has a filter.

        Docs: methods-auto/record/record-hasfilter-method
        """
        return any(group == self.view.group for group, _, _ in self._filters())

    def get_range_min(self, field: FieldSymbol) -> object:
        """The lower end of the field's range. Raises ALError DB:NoFilter if it has none.

        Docs: methods-auto/record/record-getrangemin-method
        """
        match self._filter(field):
            case Compare(Comparison.EQUAL | Comparison.AT_LEAST, value) | Between(low=value) if value is not None:
                return value
            case _:
                raise texts.no_range(self, field)

    def get_range_max(self, field: FieldSymbol) -> object:
        """The upper end of the field's range. Raises ALError DB:NoFilter if it has none.

        Docs: methods-auto/record/record-getrangemax-method
        """
        match self._filter(field):
            case Compare(Comparison.EQUAL | Comparison.AT_MOST, value) | Between(high=value) if value is not None:
                return value
            case _:
                raise texts.no_range(self, field)

    def copy_filter(self, field: FieldSymbol, target: Filtering, target_field: FieldSymbol) -> None:
        """Give a field of another record the filter that a field has here; no filter takes it away there.

        The filter goes from the current group of the one record to the current group of the other.
        Docs: methods-auto/record/record-copyfilter-method
        """
        tree = self._filter(field)
        if tree is None or target_field.type == field.type:
            target.view.set_filter(target_field, tree)
        else:
            target.set_filter(target_field, self.get_filter(field))

    def copy_filters(self, source: RecordState) -> None:
        """Have the filters of another record of the table, all groups, instead of those here.

        Docs: methods-auto/record/record-copyfilters-method
        """
        self.view.copy_filters(source._view)

    def filter_group(self, group: int | None = None) -> int:
        """The filter group in use; with `group`, that is used from now on.

        Docs: methods-auto/record/record-filtergroup-method
        """
        if group is None:
            return self.view.group if self._view else 0
        # The page: numbers above 255 are ignored.
        if ANY_FIELD_GROUP <= group <= MAX_FILTER_GROUP:
            self.view.group = group
        return self.view.group

    def set_rec_filter(self) -> None:
        """See only the row of the current primary key.

        Docs: methods-auto/record/record-setrecfilter-method
        """
        for field in self.info().key_fields:
            self.set_range(field, self.values[field.index])

    def get_view(self, use_names: bool = True) -> str:
        """The key, direction and filters as text, fields by caption or, without `use_names`, by number.

        Docs: methods-auto/record/record-getview-method
        """
        from alrun.runtime.records.view_text import view_text  # few programs need it

        return view_text(self, use_names)

    def set_view(self, text: str) -> None:
        """Have the key, direction and filters of a text, and no others. Raises ALError if it is no view.

        Docs: methods-auto/record/record-setview-method
        """
        from alrun.runtime.records.view_text import apply_view_text

        apply_view_text(self, text)

    def reset_view(self) -> None:
        """Have no filters and the primary key."""
        self._view = None

    def _filter(self, field: FieldSymbol) -> Filter | None:
        return None if self._view is None else self._view.filter(field)

    def _filters(self) -> list[FieldFilter]:
        return [] if self._view is None else self._view.filters()

    # Order

    def set_current_key(self, *fields: FieldSymbol) -> bool:
        """Sort by fields; rows equal in them come by primary key. Raises ALError for a field that cannot be sorted.

        Docs: methods-auto/record/record-setcurrentkey-method
        """
        self.view.set_key(fields)
        return True

    def current_key(self) -> str:
        """The names of the fields that rows are sorted by, separated by commas.

        Docs: methods-auto/record/record-currentkey-method
        """
        return ",".join(field.name for field in self.view.key)

    def ascending(self, ascending: bool | None = None) -> bool:
        """Whether rows come in ascending order; with a value, they do or do not from now on.

        Docs: methods-auto/record/record-ascending-method
        """
        if ascending is not None:
            self.view.ascending = ascending
        return self.view.ascending

    def set_ascending(self, field: FieldSymbol, ascending: bool) -> None:
        """The direction of one field of the sort order.

        Docs: methods-auto/record/record-setascending-method
        """
        self.view.set_direction(field, ascending)

    def get_ascending(self, field: FieldSymbol) -> bool:
        """Whether a field of the sort order is ascending.

        Docs: methods-auto/record/record-getascending-method
        """
        return self.view.direction(field)

    # Marks

    def mark(self, marked: bool | None = None) -> bool:
        """Whether the row of the current primary key is marked; with a value, mark it or not from now on.

        Docs: methods-auto/record/record-mark-method
        """
        marks = self._marks
        key = self._key()
        if marked is not None:
            if marks is None:
                marks = self._marks = set()
            (marks.add if marked else marks.discard)(key)
            self._marks_changed()
        return marks is not None and key in marks

    def clear_marks(self) -> None:
        """Have no row marked.

        Docs: methods-auto/record/record-clearmarks-method
        """
        self._marks = None
        self._marks_changed()

    def marked_only(self, marked_only: bool | None = None) -> bool:
        """Whether only marked rows are seen; with a value, they are or are not from now on.

        Docs: methods-auto/record/record-markedonly-method
        """
        if marked_only is not None:
            self.view.marked_only = marked_only
        return self.view.marked_only

    def _marks_changed(self) -> None:
        if self._view is not None:
            self._view.marks_changed()
