"""Loops over more rows than are read at a time, in orders that have an index and in others."""

from __future__ import annotations

from collections.abc import Iterator

import apsw
import pytest
from record_support import FakeSession, make_table, record_class

from alrun.runtime.records.record import Record
from alrun.runtime.storage.database import Database
from alrun.semantics.types import INTEGER, CodeType, TextType

ITEM = make_table(
    "Item",
    50100,
    {"No.": CodeType(20), "Rank": INTEGER, "Text": TextType(50), "Group": CodeType(10)},
    "No.",
    "Rank",
    "Group,Rank",
)
NO, RANK, TEXT, GROUP = ITEM.fields[:4]
ROWS = 1200
Item = record_class(ITEM)

ORDERS = {"primary key": (NO,), "key": (RANK,), "no key": (TEXT,), "two fields without a key": (TEXT, RANK)}


@pytest.fixture
def item(session: FakeSession) -> Record:
    """A variable of a table with rows `N0`, `N1`...; ranks and texts are in other orders."""
    item = Item(session)
    for number in range(ROWS):
        item.values[:4] = [f"N{number}", number * 7 % ROWS, f"text {number * 11 % 100}", "G"]
        item.insert()
    return Item(session)


def numbers(item: Record) -> Iterator[str]:
    """The keys of the rows that a loop comes to."""
    if item.stored.exists(item._query()):
        item.find_set()
        yield str(item.values[0])
        while item.next():
            yield str(item.values[0])


def expected(*fields: object, descending: bool = False) -> list[str]:
    rows = [(f"N{number}", number * 7 % ROWS, f"text {number * 11 % 100}") for number in range(ROWS)]
    place = {NO: 0, RANK: 1, TEXT: 2}
    rows.sort(key=lambda row: [row[place[field]] for field in (*fields, NO)], reverse=descending)  # type: ignore[index]
    return [row[0] for row in rows]


@pytest.mark.parametrize("fields", ORDERS.values(), ids=ORDERS)
@pytest.mark.parametrize("ascending", [True, False])
def test_every_row_has_its_turn_in_order(item: Record, fields: tuple, ascending: bool) -> None:
    item.set_current_key(*fields)
    item.ascending(ascending)
    assert list(numbers(item)) == expected(*fields, descending=not ascending)


@pytest.mark.parametrize("fields", ORDERS.values(), ids=ORDERS)
def test_a_row_is_as_it_is_when_it_is_reached(item: Record, fields: tuple) -> None:
    item.set_current_key(*fields)
    order = expected(*fields)
    gone, changed = order[700], order[1100]
    seen = []
    for place, number in enumerate(numbers(item)):
        if place == 600:
            other = Item(item.session)
            other.get(gone)
            other.delete()
            other.get(changed)
            other.values[2] = "changed"
            other.modify()
        seen.append(number)
        if number == changed:
            assert item.values[2] == "changed"
    assert seen == [number for number in order if number != gone]


@pytest.mark.parametrize("fields", ORDERS.values(), ids=ORDERS)
def test_rows_that_come_while_the_loop_runs_are_found_at_its_end(item: Record, fields: tuple) -> None:
    item.set_current_key(*fields)
    seen = []
    for place, number in enumerate(numbers(item)):
        if place == 1000:
            other = Item(item.session)
            other.values[:3] = ["Z", 5000, "z"]
            other.insert()
        seen.append(number)
    assert seen == [*expected(*fields), "Z"]


def test_rows_without_an_index_for_their_order_are_sorted_twice(item: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each sorting costs as much as the whole loop, so there must not be one for each batch of rows."""
    sorts = []
    fetch, fetch_packed = Database.fetch, Database.fetch_packed

    def counted(database: Database, holder: object, statement: str, parameters: object = ()) -> object:
        if "ORDER BY f3" in statement and "EXPLAIN" not in statement:
            sorts.append(statement)
        return fetch(database, holder, statement, parameters)  # type: ignore[arg-type]

    def counted_packed(database: Database, holder: object, statement: str, parameters: object) -> object:
        sorts.append(statement)
        return fetch_packed(database, holder, statement, parameters)  # type: ignore[arg-type]

    monkeypatch.setattr(Database, "fetch", counted)
    monkeypatch.setattr(Database, "fetch_packed", counted_packed)
    item.set_current_key(TEXT)
    assert len(list(numbers(item))) == ROWS
    assert len(sorts) == 2


@pytest.mark.parametrize(
    ("key", "ends"),
    [((NO,), {NO: ("A", "Z")}), ((RANK,), {RANK: (0, 5000)}), ((GROUP, RANK), {GROUP: ("G",), RANK: (0, 5000)})],
    ids=["primary key", "key", "key after an equal field"],
)
@pytest.mark.parametrize("ascending", [True, False])
def test_a_loop_with_limits_costs_what_one_without_costs(
    item: Record, session: FakeSession, key: tuple, ends: dict, ascending: bool
) -> None:
    """Reading on must not begin at the filter's limit again, which would cost more with every batch of rows."""
    steps = 0

    def count(event: dict) -> None:
        nonlocal steps
        steps += event["stmt_status"]["SQLITE_STMTSTATUS_VM_STEP"]

    item.set_current_key(*key)
    item.ascending(ascending)
    session.store.database.connection.trace_v2(apsw.SQLITE_TRACE_PROFILE, count)  # type: ignore[attr-defined]
    assert len(list(numbers(item))) == ROWS
    without, steps = steps, 0
    for field, limits in ends.items():
        item.set_range(field, *limits)
    assert len(list(numbers(item))) == ROWS
    assert steps < 1.5 * without
