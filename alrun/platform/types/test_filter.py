"""TestFilter: which rows of a page a test sees, and in which order.

Docs: methods-auto/testfilter/testfilter-data-type
"""

from __future__ import annotations

from alrun.platform.objects.test_elements import TestFilter
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method("TestFilter.SetFilter(Field: TestFilterField, String: Text)")
def set_filter(test_filter: TestFilter, field: str, string: str) -> None:
    """Show the rows of a filter, and go to the first of them. Raises ALError if it is no filter.

    Docs: methods-auto/testfilter/testfilter-setfilter-method
    """
    test_filter.set_filter(field, string)


@method("TestFilter.GetFilter(Field: TestFilterField): Text")
def get_filter(test_filter: TestFilter, field: str) -> str:
    """The filter of a field. Docs: methods-auto/testfilter/testfilter-getfilter-method"""
    return test_filter.filter_of(field)


@method("TestFilter.SetCurrentKey(Field1: TestFilterField [, Field2: TestFilterField, ...]): Boolean")
def set_current_key(test_filter: TestFilter, *fields: str) -> bool:
    """Sort the rows by fields, and go to the first. Docs: methods-auto/testfilter/testfilter-setcurrentkey-method"""
    test_filter.sort_by(fields)
    return True


@method("TestFilter.CurrentKey(): Text", prop=True)
def current_key(test_filter: TestFilter) -> str:
    """The fields that the rows are sorted by. Docs: methods-auto/testfilter/testfilter-currentkey-method"""
    return test_filter.record.current_key()


@method("TestFilter.Ascending([Value: Boolean]): Boolean", prop=True)
def ascending(test_filter: TestFilter, value: bool | None = None) -> bool:
    """Whether the rows are sorted upwards, or sort them so, and go to the first.

    Docs: methods-auto/testfilter/testfilter-ascending-method
    """
    if value is not None:
        test_filter.sort_ascending(value)
    return test_filter.record.ascending()
