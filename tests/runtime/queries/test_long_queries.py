"""Reading many rows of a query: each of them once, with few statements, and not all of them in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from alrun.compiler import compile_project
from alrun.engine import Run, RunOptions
from alrun.runtime.no_client import NoClient
from alrun.runtime.storage import connection
from alrun.runtime.storage.database import Database
from alrun.semantics.query_symbols import QuerySymbol

ROWS = 3000
PROGRAM = """
table 50100 Header { fields { field(1; "No."; Integer) { } field(2; Name; Text[50]) { } } }
table 50101 Entry
{
    fields { field(1; "No."; Integer) { } field(2; "Header No."; Integer) { } field(3; Amount; Decimal) { } }
    keys { key(PK; "No.") { } key(ByHeader; "Header No.") { } }
}
query 50100 Plain { elements { dataitem(Entry; Entry) { column(No; "No.") { } } } }
query 50101 Sorted
{
    OrderBy = descending(Amount);
    elements { dataitem(Entry; Entry) { column(No; "No.") { } column(Amount; Amount) { } } }
}
query 50102 Backward
{
    OrderBy = descending(No);
    elements { dataitem(Entry; Entry) { column(No; "No.") { } } }
}
query 50103 Joined
{
    elements
    {
        dataitem(Header; Header)
        {
            column(Name; Name) { }
            dataitem(Entry; Entry) { DataItemLink = "Header No." = Header."No."; column(No; "No.") { } }
        }
    }
}
query 50104 Grouped
{
    elements { dataitem(Entry; Entry) { column(No; "No.") { } column(Total; Amount) { Method = Sum; } } }
}
"""
BY_HEADER = [number for header in range(7) for number in range(1, ROWS + 1) if number % 7 == header]
EXPECTED = {
    "Plain": [*range(1, ROWS + 1)],
    "Sorted": [*range(1, ROWS + 1)],
    "Backward": [*range(ROWS, 0, -1)],
    "Joined": BY_HEADER,
    "Grouped": [*range(1, ROWS + 1)],
}


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    path: Path = tmp_path_factory.mktemp("queries") / "program.al"
    path.write_text(PROGRAM)
    with Run(compile_project([str(path)]), RunOptions(), NoClient(lambda *_: None)) as running:
        fill(running)
        yield running


def fill(run: Run) -> None:
    header, entry = (
        run.program.object_class(run.program.find_table(number))(run.session)  # type: ignore[arg-type]
        for number in (50100, 50101)
    )
    for number in range(7):
        header.values[:2] = [number, f"Header {number}"]
        header.insert()
    for number in range(1, ROWS + 1):
        entry.values[:3] = [number, number % 7, ROWS - number]
        entry.insert()


def numbers(run: Run, name: str) -> list[int]:
    symbol = next(each for each in run.executable.program.of_type(QuerySymbol) if each.name == name)
    query = run.program.object_class(symbol).create(run.session)
    place = [column.name for column in query.plan().in_dataset].index("No")
    return [values[place] for values in query.all_values()]


@pytest.mark.parametrize("name", EXPECTED)
def test_each_row_is_read_once(run: Run, name: str) -> None:
    assert numbers(run, name) == EXPECTED[name]


@pytest.mark.parametrize("name", ["Sorted", "Joined", "Grouped"])
def test_rows_that_wait_in_a_file_are_read_too(run: Run, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "_PACKED_IN_MEMORY", 1000)
    assert numbers(run, name) == EXPECTED[name]


@pytest.mark.parametrize(("name", "most"), [("Sorted", 1), ("Grouped", 1), ("Plain", 0), ("Backward", 0)])
def test_what_is_sorted_or_grouped_is_fetched_once(
    run: Run, name: str, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each sorting costs as much as the whole query, so there must not be one for each batch of rows."""
    packed = []
    fetch_packed = Database.fetch_packed

    def counted(database: Database, holder: object, statement: str, parameters: object) -> object:
        packed.append(statement)
        return fetch_packed(database, holder, statement, parameters)  # type: ignore[arg-type]

    monkeypatch.setattr(Database, "fetch_packed", counted)
    numbers(run, name)
    assert len(packed) == most
