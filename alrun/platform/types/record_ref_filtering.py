"""RecordRef: filters, views, the sort order and marks. Filters on single fields are set with FieldRefs.

Docs: methods-auto/recordref/recordref-data-type
"""

from __future__ import annotations

from alrun.runtime.records.references import RecordRef, index_out_of_bounds, keys_in_order
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method("RecordRef.GetFilters(): Text", prop=True)
def get_filters(record_ref: RecordRef) -> str:
    """All filters of the current filter group, as text.

    Docs: methods-auto/recordref/recordref-getfilters-method
    """
    return record_ref.record.get_filters()


@method("RecordRef.HasFilter(): Boolean", prop=True)
def has_filter(record_ref: RecordRef) -> bool:
    """Whether the current filter group has a filter.

    Docs: methods-auto/recordref/recordref-hasfilter-method
    """
    return record_ref.record.has_filter()


@method("RecordRef.FilterGroup([NewGroup: Integer]): Integer", prop=True)
def filter_group(record_ref: RecordRef, *group: int) -> int:
    """The current filter group; sets it if given.

    Docs: methods-auto/recordref/recordref-filtergroup-method
    """
    return record_ref.record.filter_group(*group)


@method("RecordRef.SetRecFilter()")
def set_rec_filter(record_ref: RecordRef) -> None:
    """Filter on the primary key of the current row.

    Docs: methods-auto/recordref/recordref-setrecfilter-method
    """
    record_ref.record.set_rec_filter()


@method("RecordRef.Reset()")
def reset(record_ref: RecordRef) -> None:
    """Remove all filters and marks and go back to the primary key.

    Docs: methods-auto/recordref/recordref-reset-method
    """
    record_ref.record.reset()


@method("RecordRef.GetView([UseNames: Boolean]): Text")
def get_view(record_ref: RecordRef, use_names: bool = True) -> str:
    """The key, direction and filters as text.

    Docs: methods-auto/recordref/recordref-getview-method
    """
    return record_ref.record.get_view(use_names)


@method("RecordRef.SetView(String: Text)")
def set_view(record_ref: RecordRef, string: str) -> None:
    """Have the key, direction and filters of a text. Raises ALError if it is no view.

    Docs: methods-auto/recordref/recordref-setview-method
    """
    record_ref.record.set_view(string)


@method("RecordRef.GetPosition([UseNames: Boolean]): Text")
def get_position(record_ref: RecordRef, use_names: bool = True) -> str:
    """The primary key as text.

    Docs: methods-auto/recordref/recordref-getposition-method
    """
    return record_ref.record.get_position(use_names)


@method("RecordRef.SetPosition(String: Text)")
def set_position(record_ref: RecordRef, string: str) -> None:
    """Take over a primary key from text. Raises ALError if it is no position.

    Docs: methods-auto/recordref/recordref-setposition-method
    """
    record_ref.record.set_position(string)


@method("RecordRef.CurrentKey(): Text", prop=True)
def current_key(record_ref: RecordRef) -> str:
    """The names of the fields that rows are sorted by.

    Docs: methods-auto/recordref/recordref-currentkey-method
    """
    return record_ref.record.current_key()


@method("RecordRef.CurrentKeyIndex([NewKeyIndex: Integer]): Integer", prop=True)
def current_key_index(record_ref: RecordRef, *new_index: int) -> int:
    """The 1-based place of the key that rows are sorted by; sets it if given. Raises ALError if there is no such key.

    -1 if it is closed, or if the sort order is no key.
    Docs: methods-auto/recordref/recordref-currentkeyindex-method, methods-auto/recordref/recordref-keyindex-method
    """
    if not record_ref.is_open and not new_index:
        return -1
    record = record_ref.record
    keys = keys_in_order(record.table)
    if new_index:
        [index] = new_index
        if not 1 <= index <= len(keys):
            raise index_out_of_bounds()
        record.view.use_key(keys[index - 1])
        return index
    return next((place for place, key in enumerate(keys, 1) if key.fields == record.view.key), -1)


@method("RecordRef.Ascending([SetAscending: Boolean]): Boolean", prop=True)
def ascending(record_ref: RecordRef, *value: bool) -> bool:
    """Whether rows are sorted ascending; sets it if given.

    Docs: methods-auto/recordref/recordref-ascending-method
    """
    return record_ref.record.ascending(*value)


@method("RecordRef.Mark([Mark: Boolean]): Boolean", prop=True)
def mark(record_ref: RecordRef, *marked: bool) -> bool:
    """Whether the current row is marked; sets it if given.

    Docs: methods-auto/recordref/recordref-mark-method
    """
    return record_ref.record.mark(*marked)


@method("RecordRef.ClearMarks()")
def clear_marks(record_ref: RecordRef) -> None:
    """Remove all marks.

    Docs: methods-auto/recordref/recordref-clearmarks-method
    """
    record_ref.record.clear_marks()


@method("RecordRef.MarkedOnly([MarkedOnly: Boolean]): Boolean", prop=True)
def marked_only(record_ref: RecordRef, *value: bool) -> bool:
    """Whether only marked rows are seen; sets it if given.

    Docs: methods-auto/recordref/recordref-markedonly-method
    """
    return record_ref.record.marked_only(*value)
