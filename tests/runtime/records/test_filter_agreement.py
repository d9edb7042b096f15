"""The SQL condition and the Python predicate of a filter take the same rows."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from record_support import make_table

from alrun.runtime.records.filters.matching import matches
from alrun.runtime.records.filters.tree import And, Between, Compare, Comparison, Filter, Like, Or, Wildcard
from alrun.runtime.storage.schema import default_value
from alrun.runtime.storage.sqlite import SqliteStore
from alrun.runtime.storage.store import Author, Condition, Query, SortField, StoredTable
from alrun.runtime.storage.temporary import TemporaryTable
from alrun.runtime.values.date_formula import parse_date_formula
from alrun.runtime.values.texts import assign_code
from alrun.semantics.symbols import TableSymbol
from alrun.semantics.types import (
    BIG_INTEGER,
    BOOLEAN,
    DATE,
    DATE_FORMULA,
    DATE_TIME,
    DECIMAL,
    DURATION,
    GUID,
    INTEGER,
    TIME,
    CodeType,
    OptionType,
    TextType,
    Type,
)

# Letters whose case changes outside ASCII, into it (the Kelvin sign) or their length, and all that SQL or a regular
# expression might take for a wildcard.
_TEXTS = st.text(alphabet="aAbBzZ\u00e9\u00c9\u00dfK\u212a\u0130\u01310 _%*?[]^-\\'.", max_size=4)
_VALUES: dict[Type, st.SearchStrategy[object]] = {
    INTEGER: st.integers(-3, 3),
    DECIMAL: st.sampled_from([Decimal(text) for text in ("-10", "-9.5", "0", "0.0", "0.1", "9", "10", "1E+3")]),
    BOOLEAN: st.booleans(),
    DATE: st.integers(0, 9),
    TIME: st.integers(0, 4),
    DATE_TIME: st.integers(0, 4),
    DURATION: st.integers(-2, 2),
    BIG_INTEGER: st.sampled_from([-(2**63), -(2**53) - 1, 0, 2**53, 2**53 + 1, 2**63 - 1]),
    DATE_FORMULA: st.sampled_from(["", "1D", "CM", "CM+1D", "1W", "-WD2"]).map(parse_date_formula),
    GUID: st.sampled_from([uuid.UUID(int=0), uuid.UUID(int=255), uuid.UUID(int=256)]),
    OptionType(("A", "B")): st.integers(0, 3),
    TextType(20): _TEXTS,
    CodeType(20): _TEXTS.map(lambda text: assign_code(text, None)),
}


def _likes(values: st.SearchStrategy[object]) -> st.SearchStrategy[Filter]:
    pieces = st.one_of(st.sampled_from(Wildcard), values.filter(bool))
    return st.builds(Like, st.lists(pieces, min_size=1, max_size=3).map(tuple), st.booleans(), st.booleans())


def _filters(type_: Type) -> st.SearchStrategy[Filter]:
    values = _VALUES[type_]
    leaves = st.one_of(
        st.builds(Compare, st.sampled_from(Comparison), values),
        st.builds(Between, values, values),
        st.builds(Between, st.none(), values),
        st.builds(Between, values, st.none()),
    )
    if isinstance(type_, TextType | CodeType):
        leaves = leaves | _likes(values)
    return st.recursive(
        leaves,
        lambda parts: st.one_of(
            st.builds(And, st.lists(parts, min_size=2, max_size=3).map(tuple)),
            st.builds(Or, st.lists(parts, min_size=2, max_size=3).map(tuple)),
        ),
        max_leaves=4,
    ) | _long_lists(values)


def _long_lists(values: st.SearchStrategy[object]) -> st.SearchStrategy[Filter]:
    """So many values between `|` that SQL gets them as a list."""
    equal = st.builds(Compare, st.just(Comparison.EQUAL), values)
    other = st.builds(Compare, st.sampled_from(Comparison), values)
    return st.tuples(st.lists(equal, min_size=2, max_size=4), st.lists(other, max_size=2)).map(
        lambda parts: Or((*parts[0] * 12, *parts[1]))
    )


_TABLES = {
    type_: make_table("Filtered", 50200 + place, {"No.": INTEGER, "Value": type_}, "No.", "Value")
    for place, type_ in enumerate(_VALUES)
}
_EXAMPLES = st.sampled_from(list(_VALUES)).flatmap(
    lambda type_: st.tuples(st.just(type_), _filters(type_), st.lists(_VALUES[type_], max_size=6))
)


@pytest.fixture(scope="module")
def shared_store() -> Iterator[SqliteStore]:
    store = SqliteStore()
    yield store
    store.close()


@given(example=_EXAMPLES)
@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow])
def test_sql_and_python_take_the_same_rows(
    shared_store: SqliteStore, example: tuple[Type, Filter, list[object]]
) -> None:
    type_, tree, values = example
    table = _TABLES[type_]
    field = table.fields[1]
    by_value = (SortField(field, True), SortField(table.fields[0], True))
    query = Query((Condition(field, tree),), (), by_value)
    expected = [place for place, value in enumerate(values) if matches(tree, value, type_)]
    found = []
    for stored in (shared_store.table(table, "CRONUS"), TemporaryTable(table)):
        _fill(stored, table, values)
        found.append([row[0] for row in stored.rows(query, 100, None, False)])
        assert stored.count(query) == len(expected)
    assert sorted(found[0]) == expected  # type: ignore[type-var]  # the key is an Integer
    assert found[0] == found[1]


def _fill(stored: StoredTable, table: TableSymbol, values: list[object]) -> None:
    stored.delete_all(Query((), (), (SortField(table.fields[0], True),)))
    for place, value in enumerate(values):
        row = [default_value(field.type) for field in table.fields]
        row[:2] = [place, value]
        row[table.fields_by_name["systemid"].index] = uuid.UUID(int=place)
        stored.insert(row, Author(uuid.UUID(int=0), 0))


def test_a_filter_of_thousands_of_parts_is_no_problem(shared_store: SqliteStore) -> None:
    table = _TABLES[INTEGER]
    field = table.fields[1]
    numbers = [Compare(Comparison.EQUAL, number) for number in range(50_000)]
    ranges = [Between(number, number) for number in range(-1, -3_000, -2)]
    order = (SortField(table.fields[0], True),)
    for stored in (shared_store.table(table, "CRONUS"), TemporaryTable(table)):
        _fill(stored, table, [-2_999, -2_998, 49_999, 50_000])
        assert stored.count(Query((Condition(field, Or((*numbers, *ranges))),), (), order)) == 2


def test_thousands_of_marks_are_no_problem(shared_store: SqliteStore) -> None:
    table = _TABLES[GUID]
    order = (SortField(table.fields[0], True),)
    for stored in (shared_store.table(table, "CRONUS"), TemporaryTable(table)):
        _fill(stored, table, [uuid.UUID(int=0), uuid.UUID(int=1)])
        marked = frozenset((number,) for number in range(1, 40_000))
        assert stored.count(Query((), (), order, marked)) == 1
