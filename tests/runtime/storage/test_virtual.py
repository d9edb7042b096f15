"""Virtual tables: rows that a provider computes answer every question as stored rows would."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from record_support import make_table

from alrun.runtime.errors import ALError, SessionCancelled
from alrun.runtime.records.filters.matching import predicate
from alrun.runtime.records.filters.tree import And, Between, Compare, Comparison, Filter, Or
from alrun.runtime.storage.sqlite import SqliteStore
from alrun.runtime.storage.store import Aggregate, Author, Condition, Query, SortField, StoredTable, Values
from alrun.runtime.storage.temporary import TemporaryTable
from alrun.runtime.storage.virtual import ANY, Bound, intervals
from alrun.runtime.storage.virtual_tables import serve_virtual_tables
from alrun.semantics.types import GUID, INTEGER, CodeType, OptionType, TextType

TABLE = make_table(
    "Computed",
    2000000999,
    {
        "Kind": OptionType(("A", "B", "C")),
        "Number": INTEGER,
        "Code": CodeType(5),
        "Name": TextType(8),
        "Id": GUID,
        "Blank": INTEGER,
    },
    "Kind,Number,Code",
)
KIND, NUMBER, CODE, NAME, ID, BLANK = TABLE.fields[:6]
NUMBERS = TABLE.primary_key.fields
AUTHOR = Author(uuid.UUID(int=7), 63_000_000_000_000)

Row = tuple[int, int, str, str]


@dataclass
class Computed:
    """Rows in the order of their key; remembers which bounds it was asked for, and how many rows were taken."""

    content: Sequence[Row] = ()
    asked: list[tuple[Sequence[Bound], bool]] = field(default_factory=list)
    taken: int = 0

    columns = {  # noqa: RUF012
        1: lambda row: row[0],
        2: lambda row: row[1],
        3: lambda row: row[2],
        4: lambda row: row[3],
        5: lambda row: uuid.UUID(int=row[1] + 100),
    }
    size = 1000
    also_bounded = (6,)
    reads = ()

    def rows(self, session: Any, bounds: Sequence[Bound], backward: bool) -> Iterator[Row]:
        self.asked.append((bounds, backward))
        for row in reversed(self.content) if backward else self.content:
            self.taken += 1
            if all(bound.includes(value) for bound, value in zip(bounds[:2], row, strict=False)):
                yield row

    def count(self, session: Any, bounds: Sequence[Bound]) -> int | None:
        return None


def open_virtual(store: SqliteStore, provider: Any) -> StoredTable:
    store.reader = SimpleNamespace()  # type: ignore[assignment]
    serve_virtual_tables(store, {TABLE.object_id: provider}.get)
    return store.table(TABLE, "CRONUS")


def temporary(content: Iterable[Row]) -> TemporaryTable:
    table = TemporaryTable(TABLE)
    for row in content:
        values = [
            *row, uuid.UUID(int=row[1] + 100), 0, 0, uuid.UUID(int=0), 0, uuid.UUID(int=0), 0, uuid.UUID(int=0)
        ]  # fmt: skip
        table.insert(values, AUTHOR)
    return table


def own(values: Values | None) -> Values | None:
    """Without the system fields."""
    return None if values is None else values[:6]


def in_order(content: Iterable[Row]) -> list[Row]:
    return sorted({row[:3]: row for row in content}.values(), key=lambda row: row[:3])


codes = st.sampled_from(["", "A", "AB", "B", "Z9"])
rows = st.tuples(st.integers(0, 2), st.integers(-3, 6), codes, st.sampled_from(["", "x", "X", "xy", "Q"]))
contents = st.lists(rows, max_size=25).map(in_order)


def whole(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Filter]:
    leaves: st.SearchStrategy[Filter] = st.one_of(
        st.builds(Compare, st.sampled_from(Comparison), values),
        st.builds(Between, values, values),
        st.builds(Between, values, st.none()),
        st.builds(Between, st.none(), values),
    )
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.builds(And, st.tuples(inner, inner)), st.builds(Or, st.lists(inner, min_size=2, max_size=3).map(tuple))
        ),
        max_leaves=5,
    )


numbers = whole(st.integers(-4, 7))
conditions = st.one_of(
    st.builds(Condition, st.just(KIND), whole(st.integers(0, 3))),
    st.builds(Condition, st.just(NUMBER), numbers),
    st.builds(Condition, st.just(CODE), whole(codes)),
    st.builds(Condition, st.just(NAME), whole(st.sampled_from(["", "x", "X", "xy"]))),
    st.builds(Condition, st.just(BLANK), whole(st.integers(-1, 1))),
)


@st.composite
def queries(draw: st.DrawFn) -> Query:
    first = draw(st.lists(st.sampled_from([NAME, NUMBER, KIND]), unique=True, max_size=2))
    fields = [*first, *(each for each in NUMBERS if each not in first)]
    directions = draw(st.lists(st.booleans(), min_size=len(fields), max_size=len(fields)))
    if draw(st.booleans()):
        directions = [directions[0]] * len(fields)
    sort = tuple(SortField(each, ascending) for each, ascending in zip(fields, directions, strict=True))
    marked = draw(st.none() | st.frozensets(st.tuples(st.integers(0, 2), st.integers(-3, 6), codes), max_size=4))
    return Query(
        tuple(draw(st.lists(conditions, max_size=3))), tuple(draw(st.lists(conditions, max_size=2))), sort, marked
    )


@given(contents, queries(), st.integers(1, 6), st.none() | rows, st.booleans())
def test_computed_rows_answer_as_stored_rows_do(content, query, limit, after, backward):
    provider = Computed(content)
    store = SqliteStore()
    try:
        virtual, stored = open_virtual(store, provider), temporary(content)
        behind = None if after is None else [*after, *[0] * 9]
        expected = stored.rows(query, limit, behind, backward)
        assert list(map(own, virtual.rows(query, limit, behind, backward))) == list(map(own, expected))
        assert virtual.count(query) == stored.count(query)
        assert virtual.exists(query) == stored.exists(query)
        wanted = [(method, NUMBER) for method in Aggregate]
        assert virtual.aggregate(query, wanted) == stored.aggregate(query, wanted)
        for row in content[:2]:
            assert own(virtual.get(row[:3])) == own(stored.get(row[:3]))
            assert own(virtual.row_at(query, [*row, *[0] * 9])) == own(stored.row_at(query, [*row, *[0] * 9]))
    finally:
        store.close()


@given(numbers)
def test_intervals_hold_exactly_the_values_inside_the_filter(tree):
    inside = predicate(tree, INTEGER)
    found = intervals(tree)
    assert found is not None
    for value in range(-10, 12):
        assert sum(each.includes(value) for each in found) == inside(value)


@pytest.fixture
def provider() -> Computed:
    return Computed([(kind, number, "A", "x") for kind in range(3) for number in range(100)])


def query(*wanted: Condition, ascending: bool = True) -> Query:
    return Query(wanted, (), tuple(SortField(each, ascending) for each in NUMBERS))


EQUAL = Comparison.EQUAL


@pytest.mark.parametrize(
    ("wanted", "bounds"),
    [
        (Condition(KIND, Compare(EQUAL, 1)), [Bound(1, 1), ANY, ANY, ANY]),
        (Condition(NUMBER, Between(3, 5)), [ANY, Bound(3, 5), ANY, ANY]),
        (Condition(NUMBER, Compare(Comparison.GREATER, 3)), [ANY, Bound(3, None), ANY, ANY]),
        (Condition(CODE, Compare(EQUAL, "A")), [ANY, ANY, Bound("A", "A"), ANY]),
        (Condition(BLANK, Compare(EQUAL, 0)), [ANY, ANY, ANY, Bound(0, 0)]),
        (Condition(NAME, Compare(EQUAL, "x")), [ANY] * 4),
    ],
)
def test_a_filter_on_a_key_field_bounds_what_is_computed(store, provider, wanted, bounds):
    open_virtual(store, provider).rows(query(wanted), 1, None, False)
    assert [list(asked) for asked, _ in provider.asked] == [bounds]


def test_get_asks_for_one_row(store, provider):
    open_virtual(store, provider).get((1, 5, "A"))
    assert [list(asked) for asked, _ in provider.asked] == [[Bound(1, 1), Bound(5, 5), Bound("A", "A"), ANY]]


@pytest.mark.parametrize(("ascending", "backward"), [(True, False), (False, False), (True, True)])
def test_rows_in_the_order_of_the_key_are_taken_one_by_one(store, provider, ascending, backward):
    open_virtual(store, provider).rows(query(ascending=ascending), 3, None, backward)
    assert provider.taken <= 4
    assert [asked for _, asked in provider.asked] == [ascending is backward]


def test_the_rows_behind_one_are_asked_for_by_ranges(store, provider):
    after: Values = [1, 98, "A", "", uuid.UUID(int=0), 0, 0, uuid.UUID(int=0), 0, 0, 0, 0]
    found = open_virtual(store, provider).rows(query(), 3, after, False)
    assert [(row[0], row[1]) for row in found] == [(1, 99), (2, 0), (2, 1)]
    assert [list(asked)[:2] for asked, _ in provider.asked] == [
        [Bound(1, 1), Bound(98, 98)],
        [Bound(1, 1), Bound(98, None)],
        [Bound(1, None), Bound(None, None)],
    ]


def test_a_minimum_and_a_maximum_take_one_row(store, provider):
    table = open_virtual(store, provider)
    in_kind = query(Condition(KIND, Compare(EQUAL, 1)))
    assert table.aggregate(in_kind, [(Aggregate.MAX, NUMBER)]) == [99]
    assert provider.asked[-1][1] is True


def test_the_columns_that_nobody_looks_at_are_not_computed(store):
    class Lazy(Computed):
        columns = {**Computed.columns, 4: lambda row: pytest.fail("the name was asked for")}  # noqa: RUF012

    table = open_virtual(store, Lazy([(0, 1, "A", "x"), (1, 1, "A", "x")]))
    assert table.count(query(Condition(KIND, Compare(EQUAL, 1)))) == 1


def test_a_text_keeps_what_fits_and_a_code_is_in_capitals(store):
    table = open_virtual(store, Computed([(0, 1, "a very long code", "a very long name")]))
    [row] = table.rows(query(), 1, None, False)
    assert row[2:4] == ["A VER", "a very l"]


def test_rows_have_no_system_id(store, provider):
    table = open_virtual(store, provider)
    [row] = table.rows(query(), 1, None, False)
    assert row[TABLE.fields_by_number[2000000000].index] == uuid.UUID(int=0)
    assert table.get_by_system_id(uuid.UUID(int=0)) is None


@pytest.mark.parametrize(
    "write",
    [
        lambda table: table.insert([0] * 12, AUTHOR),
        lambda table: table.modify([0] * 12, AUTHOR),
        lambda table: table.rename((0, 1, "A"), [0] * 12, AUTHOR),
        lambda table: table.delete([0] * 12),
        lambda table: table.modify_all(query(), NAME, "y", AUTHOR),
        lambda table: table.delete_all(query()),
        lambda table: table.reset_auto_increment(),
    ],
)
def test_a_write_is_refused(store, provider, write):
    with pytest.raises(ALError, match="Computed is a virtual table"):
        write(open_virtual(store, provider))


def test_an_error_of_the_provider_arrives_as_it_is(store):
    class Failing(Computed):
        def rows(self, session, bounds, backward):
            raise ALError("No rows today.", "Test")

    with pytest.raises(ALError, match=r"^No rows today\.$"):
        open_virtual(store, Failing()).count(query())


def test_a_child_session_reads_with_its_own_reader(store, provider):
    class Asked(Computed):
        columns = {**Computed.columns, 4: lambda row: row[3]}  # noqa: RUF012

        def rows(self, session, bounds, backward):
            return [(0, 1, "A", session.name)]

    table = open_virtual(store, Asked())
    store.reader = SimpleNamespace(name="parent")  # type: ignore[assignment]
    child = store.read_only(lambda: None)
    child.reader = SimpleNamespace(name="child")  # type: ignore[assignment]
    assert child.table(TABLE, "CRONUS").rows(query(), 1, None, False)[0][3] == "child"
    assert table.rows(query(), 1, None, False)[0][3] == "parent"


def test_a_query_ends_when_its_session_is_cancelled(store):
    class Endless(Computed):
        def rows(self, session, bounds, backward):
            yield (0, 0, "A", "x")
            store.interrupt()
            yield from ((0, number, "A", "x") for number in itertools.count(1))

    with pytest.raises(SessionCancelled):
        open_virtual(store, Endless()).aggregate(query(), [(Aggregate.SUM, BLANK)])


def test_a_rollback_leaves_the_table(store, provider):
    store.begin_write()
    table = open_virtual(store, provider)
    assert table.count(query()) == 300
    store.rollback()
    assert table.count(query()) == 300


def test_sql_can_join_it_with_a_stored_table(store, provider):
    open_virtual(store, provider).count(query())
    joined = store.database.connection.execute(
        f"""
        WITH wanted(number) AS (VALUES (3), (98), (200))
        SELECT v.f1, v.f2 FROM wanted JOIN "virtual${TABLE.object_id}" v ON v.f2 = wanted.number
        WHERE v.f1 = 1 ORDER BY 1, 2
        """
    )
    assert joined.fetchall() == [(1, 3), (1, 98)]
    assert all(bounds[1].is_equality for bounds, _ in provider.asked[1:])


def test_a_stored_table_that_rows_are_made_of_is_there_before_they_are_asked_for():
    stored = make_table("Stored", 2000000998, {"Number": INTEGER}, "Number")
    store = SqliteStore(find_table={stored.object_id: stored}.get)

    class Reading(Computed):
        reads = (stored.object_id,)

        def rows(self, session: Any, bounds: Sequence[Bound], backward: bool) -> Iterator[Row]:
            # A statement that changes a table cannot run while this one does.
            assert store.database.state(stored, "").ready
            return super().rows(session, bounds, backward)

    table = open_virtual(store, Reading([(0, 1, "A", "x")]))
    assert table.exists(query())
    store.begin_write()
    store.rollback()
    store.database.look_again()
    assert len(table.rows(query(), 5, None, False)) == 1
