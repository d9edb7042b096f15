"""What every StoredTable does, in the database and in memory alike."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from decimal import Decimal

import pytest
from record_support import make_table

from alrun.runtime.records.filters.tree import Between, Compare, Comparison, Like, Or
from alrun.runtime.storage.schema import default_value
from alrun.runtime.storage.sqlite import SqliteStore
from alrun.runtime.storage.store import (
    Aggregate,
    Author,
    Condition,
    DuplicateKey,
    Query,
    RowMissing,
    SortField,
    StoredTable,
    Values,
)
from alrun.runtime.storage.temporary import TemporaryTable
from alrun.runtime.values.date_formula import parse_date_formula
from alrun.runtime.values.record_id import RecordId
from alrun.semantics.symbols import TableSymbol
from alrun.semantics.types import (
    BLOB,
    BOOLEAN,
    DATE_FORMULA,
    DECIMAL,
    GUID,
    INTEGER,
    RECORD_ID,
    CodeType,
    OptionType,
    TextType,
)

AUTHOR = Author(uuid.UUID(int=7), 63_000_000_000_000)
LATER = Author(uuid.UUID(int=8), 63_000_000_060_000)

ENTRY = make_table(
    "Entry",
    50100,
    {"Account": CodeType(20), "Line": INTEGER, "Amount": DECIMAL, "Text": TextType(50)},
    "Account,Line",
    "Amount",
    "Text",
    unique=("Text",),
)
EVERYTHING = make_table(
    "Everything",
    50101,
    {
        "Id": INTEGER,
        "Amount": DECIMAL,
        "Flag": BOOLEAN,
        "Guid": GUID,
        "Content": BLOB,
        "Kind": OptionType(("A", "B")),
        "Formula": DATE_FORMULA,
        "Owner": RECORD_ID,
        "Text": TextType(10),
    },
)


@pytest.fixture(params=["database", "temporary"])
def open_table(request: pytest.FixtureRequest, store: SqliteStore) -> Callable[[TableSymbol], StoredTable]:
    if request.param == "temporary":
        return TemporaryTable
    return lambda table: store.table(table, "CRONUS")


@pytest.fixture
def entries(open_table: Callable[[TableSymbol], StoredTable]) -> StoredTable:
    return open_table(ENTRY)


def entry(account: str, line: int, amount: str = "0", text: str | None = None) -> Values:
    values = [default_value(field.type) for field in ENTRY.fields]
    values[:4] = [account, line, Decimal(amount), f"{account}-{line}" if text is None else text]
    values[SYSTEM_ID] = uuid.uuid5(uuid.NAMESPACE_OID, f"{account}-{line}")
    return values


def everything(number: int) -> Values:
    values = [default_value(field.type) for field in EVERYTHING.fields]
    amount = Decimal(number) / 4 if number % 2 else Decimal(0)
    formula = parse_date_formula("<1M>")
    guid = uuid.UUID(int=number)
    values[:9] = [number, amount, number % 2 == 1, guid, b"", number % 3, formula, values[7], f"Text {number}"]
    values[EVERYTHING.fields_by_name["systemid"].index] = uuid.UUID(int=number)
    return values


SYSTEM_ID = ENTRY.fields_by_name["systemid"].index
VERSION = ENTRY.fields_by_name["systemrowversion"].index
MODIFIED_AT = ENTRY.fields_by_name["systemmodifiedat"].index

ACCOUNT, LINE, AMOUNT, TEXT = ENTRY.fields[:4]


def by(
    *fields: str, conditions: tuple[Condition, ...] = (), marked: frozenset[tuple[object, ...]] | None = None
) -> Query:
    """A query sorted by these fields, `-` for descending, and the primary key."""
    sort = [
        SortField(ENTRY.fields_by_name[name.lstrip("-").lower()], not name.startswith("-"))
        for name in (*fields, "Account", "Line")
    ]
    seen: dict[object, SortField] = {}
    for part in sort:
        seen.setdefault(part.field, part)
    return Query(conditions, (), tuple(seen.values()), marked)


def keys(rows: list[Values]) -> list[tuple[object, object]]:
    return [(row[0], row[1]) for row in rows]


class TestStoredTable:
    def test_a_row_is_read_back_as_it_was_written(self, entries: StoredTable) -> None:
        values = entry("A", 1, "12.50", "Straße")
        entries.insert(values, AUTHOR)
        assert entries.get(("A", 1)) == values
        assert entries.get(("A", 2)) is None

    @pytest.mark.parametrize("rows", [1, 250], ids=["few", "many"])
    def test_rows_are_loaded_into_a_list_one_after_the_other(
        self, open_table: Callable[[TableSymbol], StoredTable], rows: int
    ) -> None:
        # Many are read in another way than few.
        table = open_table(EVERYTHING)
        written = [everything(number) for number in range(rows)]
        kinds = list(map(type, written[0]))
        for values in written:
            table.insert(values, AUTHOR)
        query = Query((), (), (SortField(EVERYTHING.fields[0], True),))
        values = [default_value(field.type) for field in EVERYTHING.fields]
        for row, expected in zip(table.read(query, 1000, None, False, None), written, strict=True):
            table.loader(None)(values, row)
            assert values == expected
            assert list(map(type, values)) == kinds

    @pytest.mark.parametrize("rows", [1, 250], ids=["few", "many"])
    def test_a_selection_loads_at_least_its_fields(
        self, open_table: Callable[[TableSymbol], StoredTable], rows: int
    ) -> None:
        table = open_table(EVERYTHING)
        written = [everything(number) for number in range(rows)]
        for values in written:
            table.insert(values, AUTHOR)
        query = Query((), (), (SortField(EVERYTHING.fields[0], True),))
        values = [default_value(field.type) for field in EVERYTHING.fields]
        selection = (0, 1, 2)
        for row, expected in zip(table.read(query, 1000, None, False, selection), written, strict=True):
            table.loader(selection)(values, row)
            assert values[:3] == expected[:3]
        assert table.load_row((0,), values, selection)
        assert values[:3] == written[0][:3]
        assert not table.load_row((1000,), values, selection)
        assert values[:3] == written[0][:3]

    def test_a_selection_leaves_other_fields_as_they_are(self, store: SqliteStore) -> None:
        table = store.table(EVERYTHING, "CRONUS")
        table.insert(everything(1), AUTHOR)
        values: Values = ["kept"] * len(EVERYTHING.fields)
        table.load_row((1,), values, (0, 2))
        assert values == [1, "kept", True, *["kept"] * (len(values) - 3)]

    def test_rows_are_found_by_any_key_and_come_in_the_order_asked_for(self, entries: StoredTable) -> None:
        # More rows than are looked at one by one, and the same question often enough to be worth an order of its own.
        for number in range(400):
            entries.insert(entry(f"A{number % 7}", number, str(number % 10)), AUTHOR)
        amount = Condition(AMOUNT, Compare(Comparison.EQUAL, Decimal(3)))
        expected = sorted((f"A{number % 7}", number) for number in range(3, 400, 10))
        for _ in range(5):
            query = by(conditions=(amount,))
            assert keys(entries.rows(query, 1000, None, False)) == expected
            assert keys(entries.rows(query, 1000, None, True)) == expected[::-1]
            assert keys(entries.rows(query, 4, entries.rows(query, 5, None, False)[-1], False)) == expected[5:9]
            assert entries.count(query) == len(expected)
        changed = entries.get(expected[0])
        assert changed is not None
        changed[AMOUNT.index] = Decimal(4)
        entries.modify(changed, AUTHOR)
        assert keys(entries.rows(by(conditions=(amount,)), 1000, None, False)) == expected[1:]
        entries.delete_all(by(conditions=(amount,)))
        assert entries.count(by()) == 400 - len(expected) + 1
        assert keys(entries.rows(by(conditions=(amount,)), 1000, None, False)) == []

    @pytest.mark.parametrize("order", [("Account", "Line"), ("-Account", "-Line"), ("Amount",), ("-Line", "Amount")])
    @pytest.mark.parametrize("backward", [False, True])
    @pytest.mark.parametrize(
        "conditions",
        [
            (Condition(ACCOUNT, Compare(Comparison.EQUAL, "B")),),
            (Condition(ACCOUNT, Between("B", "C")),),
            (Condition(ACCOUNT, Compare(Comparison.AT_LEAST, "B")), Condition(LINE, Between(2, 3))),
            (Condition(ACCOUNT, Compare(Comparison.LESS, "C")), Condition(LINE, Compare(Comparison.EQUAL, 2))),
            (Condition(ACCOUNT, Or((Compare(Comparison.EQUAL, "A"), Compare(Comparison.EQUAL, "C")))),),
            (Condition(ACCOUNT, Like(("B",), False, False)), Condition(LINE, Between(None, 3))),
            (Condition(ACCOUNT, Compare(Comparison.EQUAL, "B")), Condition(LINE, Compare(Comparison.EQUAL, 2))),
        ],
        ids=["equal", "between", "limits", "upper limit", "any of", "pattern", "one row"],
    )
    def test_what_is_behind_a_row_is_the_rest_wherever_the_row_is(
        self, entries: StoredTable, order: tuple[str, ...], backward: bool, conditions: tuple[Condition, ...]
    ) -> None:
        rows = [entry(account, line, str(line * 7 % 5)) for account in "ABCD" for line in range(1, 5)]
        for values in rows:
            entries.insert(values, AUTHOR)
        everything = entries.rows(by(*order), 100, None, backward)
        inside = keys(entries.rows(by(*order, conditions=conditions), 100, None, backward))
        for place, row in enumerate(everything):
            rest = [key for key in keys(everything[place + 1 :]) if key in inside]
            assert keys(entries.rows(by(*order, conditions=conditions), 100, row, backward)) == rest

    def test_a_unique_value_can_be_taken_when_its_row_has_given_it_up(self, entries: StoredTable) -> None:
        first, second = entry("A", 1, text="x"), entry("A", 2, text="y")
        entries.insert(first, AUTHOR)
        entries.insert(second, AUTHOR)
        first[TEXT.index] = "z"
        entries.modify(first, AUTHOR)
        second[TEXT.index] = "X"
        entries.modify(second, AUTHOR)
        first[TEXT.index] = "x"
        with pytest.raises(DuplicateKey):
            entries.modify(first, AUTHOR)
        entries.delete(second)
        entries.modify(first, AUTHOR)
        entries.delete_all(by())
        entries.insert(_with_another_id(entry("B", 1, text="x")), AUTHOR)

    def test_a_row_is_found_by_its_system_id_as_long_as_it_is_there(self, entries: StoredTable) -> None:
        values = entry("A", 1)
        entries.insert(values, AUTHOR)
        system_id = values[SYSTEM_ID]
        assert isinstance(system_id, uuid.UUID)
        assert entries.get_by_system_id(system_id) == values
        values[LINE.index] = 2
        entries.rename(("A", 1), values, AUTHOR)
        found = entries.get_by_system_id(system_id)
        assert found is not None
        assert found[LINE.index] == 2
        entries.delete(values)
        assert entries.get_by_system_id(system_id) is None

    def test_values_of_all_types_keep_their_python_types(
        self, open_table: Callable[[TableSymbol], StoredTable], store: SqliteStore
    ) -> None:
        store.database.find_table = {ENTRY.object_id: ENTRY}.get
        table = open_table(EVERYTHING)
        owner = RecordId(50100, "Entry", "Entry", ((CodeType(20), "A"), (INTEGER, 3)))
        values = [default_value(field.type) for field in EVERYTHING.fields]
        values[:9] = [
            1,
            Decimal("-999999999999999.99"),
            True,
            uuid.UUID(int=5),
            b"\x00\xff",
            1,
            parse_date_formula("<CM+1D>"),
            owner,
            "12",
        ]
        table.insert(values, AUTHOR)
        row = table.get((1,))
        assert row is not None
        table.load_blobs(row, [EVERYTHING.fields[4]])
        assert row[:9] == values[:9]
        assert [type(value) for value in row[:9]] == [type(value) for value in values[:9]]

    def test_what_is_read_belongs_to_the_caller(self, entries: StoredTable) -> None:
        entries.insert(entry("A", 1), AUTHOR)
        row = entries.get(("A", 1))
        assert row is not None
        row[AMOUNT.index] = Decimal(99)
        again = entries.get(("A", 1))
        assert again is not None
        assert again[AMOUNT.index] == 0

    def test_a_second_row_with_the_same_primary_key_is_refused(self, entries: StoredTable) -> None:
        entries.insert(entry("A", 1), AUTHOR)
        with pytest.raises(DuplicateKey) as caught:
            entries.insert(_with_another_id(entry("A", 1, text="other")), AUTHOR)
        assert caught.value.key is ENTRY.keys[0]

    def test_a_second_row_with_the_same_unique_key_is_refused(self, entries: StoredTable) -> None:
        entries.insert(entry("A", 1, text="same"), AUTHOR)
        with pytest.raises(DuplicateKey) as caught:
            entries.insert(entry("A", 2, text="SAME"), AUTHOR)
        assert caught.value.key is ENTRY.keys[2]

    def test_rows_come_by_primary_key_codes_of_digits_as_text(self, entries: StoredTable) -> None:
        for account in ("9", "10", "b", "A"):
            entries.insert(entry(account, 1), AUTHOR)
        assert [row[0] for row in entries.rows(by(), 10, None, False)] == ["10", "9", "A", "b"]

    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            (by("Amount"), "2 3 1 4"),
            (by("-Amount"), "4 1 3 2"),
            (by("-Amount", "-Line", "-Account"), "4 1 3 2"),
            (by("Text"), "4 3 2 1"),
        ],
        ids=["ascending", "descending then key ascending", "all descending", "text"],
    )
    def test_rows_come_in_the_order_of_the_query(self, entries: StoredTable, query: Query, expected: str) -> None:
        for line, amount, text in ((1, "10", "d"), (2, "-1", "C"), (3, "9", "b"), (4, "100", "A")):
            entries.insert(entry("A", line, amount, text), AUTHOR)
        assert " ".join(str(row[1]) for row in entries.rows(query, 10, None, False)) == expected
        backwards = entries.rows(query, 10, None, True)
        assert " ".join(str(row[1]) for row in reversed(backwards)) == expected

    @pytest.mark.parametrize("query", [by(), by("Amount"), by("-Amount"), by("-Amount", "Account", "-Line")])
    @pytest.mark.parametrize("backward", [False, True])
    def test_reading_on_after_any_row_gives_the_rest(self, entries: StoredTable, query: Query, backward: bool) -> None:
        for number in range(24):
            entries.insert(entry("ABC"[number % 3], number, str(number % 4)), AUTHOR)
        everything = entries.rows(query, 100, None, backward)
        for place, row in enumerate(everything):
            assert entries.rows(query, 100, row, backward) == everything[place + 1 :]

    def test_reading_on_after_a_row_that_is_gone(self, entries: StoredTable) -> None:
        for line in (1, 2, 3):
            entries.insert(entry("A", line), AUTHOR)
        middle = entry("A", 2)
        entries.delete(middle)
        assert keys(entries.rows(by(), 10, middle, False)) == [("A", 3)]
        assert keys(entries.rows(by(), 10, middle, True)) == [("A", 1)]

    def test_conditions_on_the_first_fields_of_the_order(self, entries: StoredTable) -> None:
        for account in "ABC":
            for line in (1, 2, 3):
                entries.insert(entry(account, line), AUTHOR)
        one = (Condition(ACCOUNT, Compare(Comparison.EQUAL, "B")), Condition(LINE, Between(2, None)))
        assert keys(entries.rows(by(conditions=one), 10, None, False)) == [("B", 2), ("B", 3)]
        assert keys(entries.rows(by("-Account", "-Line", conditions=one), 10, None, False)) == [("B", 3), ("B", 2)]
        assert keys(entries.rows(by("-Account", conditions=one), 10, None, False)) == [("B", 2), ("B", 3)]
        assert entries.count(by(conditions=one)) == 2
        assert entries.exists(by(conditions=one))

    def test_only_marked_rows(self, entries: StoredTable) -> None:
        for line in (1, 2, 3):
            entries.insert(entry("A", line), AUTHOR)
        assert keys(entries.rows(by(marked=frozenset({("A", 1), ("A", 3)})), 10, None, False)) == [("A", 1), ("A", 3)]
        assert entries.count(by(marked=frozenset())) == 0

    def test_aggregates_are_exact(self, entries: StoredTable) -> None:
        for line, amount in enumerate(("0.1", "0.2", "-5", "999999999999999.99"), 1):
            entries.insert(entry("A", line, amount), AUTHOR)
        wanted = [(Aggregate.SUM, AMOUNT), (Aggregate.MIN, AMOUNT), (Aggregate.MAX, AMOUNT), (Aggregate.SUM, LINE)]
        assert entries.aggregate(by(), wanted) == [
            Decimal("999999999999995.29"),
            Decimal(-5),
            Decimal("999999999999999.99"),
            10,
        ]
        nothing = by(conditions=(Condition(LINE, Compare(Comparison.EQUAL, 99)),))
        assert entries.aggregate(nothing, wanted) == [None] * 4

    def test_modify_writes_the_row_and_its_version(self, entries: StoredTable) -> None:
        values = entry("A", 1)
        entries.insert(values, AUTHOR)
        version = values[VERSION]
        values[AMOUNT.index] = Decimal(5)
        entries.modify(values, LATER)
        assert values[VERSION] > version  # type: ignore[operator]
        assert entries.get(("A", 1)) == values

    def test_modify_and_delete_of_no_row(self, entries: StoredTable) -> None:
        with pytest.raises(RowMissing):
            entries.modify(entry("A", 1), AUTHOR)
        with pytest.raises(RowMissing):
            entries.delete(entry("A", 1))

    def test_a_modified_sort_field_moves_the_row(self, entries: StoredTable) -> None:
        for line in (1, 2):
            entries.insert(entry("A", line, str(line)), AUTHOR)
        assert keys(entries.rows(by("Amount"), 10, None, False)) == [("A", 1), ("A", 2)]
        values = entries.get(("A", 1))
        assert values is not None
        values[AMOUNT.index] = Decimal(3)
        entries.modify(values, LATER)
        assert keys(entries.rows(by("Amount"), 10, None, False)) == [("A", 2), ("A", 1)]

    def test_rename_writes_the_other_fields_of_the_variable_too(self, entries: StoredTable) -> None:
        values = entry("A", 1, "5")
        entries.insert(values, AUTHOR)
        values[:3] = ["B", 2, Decimal(9)]
        entries.rename(("A", 1), values, LATER)
        assert entries.get(("A", 1)) is None
        renamed = entries.get(("B", 2))
        assert renamed is not None
        assert renamed[AMOUNT.index] == 9
        assert renamed[MODIFIED_AT] == LATER.at

    def test_rename_onto_another_row(self, entries: StoredTable) -> None:
        entries.insert(entry("A", 1), AUTHOR)
        values = entry("A", 2)
        entries.insert(values, AUTHOR)
        values[1] = 1
        with pytest.raises(DuplicateKey):
            entries.rename(("A", 2), values, LATER)

    def test_modify_all_and_delete_all_take_the_rows_of_the_query(self, entries: StoredTable) -> None:
        for line in (1, 2, 3):
            entries.insert(entry("A", line), AUTHOR)
        upper = by(conditions=(Condition(LINE, Between(2, None)),))
        entries.modify_all(upper, AMOUNT, Decimal(7), LATER)
        assert [row[AMOUNT.index] for row in entries.rows(by(), 10, None, False)] == [0, 7, 7]
        entries.delete_all(upper)
        assert keys(entries.rows(by(), 10, None, False)) == [("A", 1)]
        entries.delete_all(by())
        assert entries.count(by()) == 0

    def test_every_write_moves_the_version_of_the_table(self, entries: StoredTable) -> None:
        values = entry("A", 1)
        seen = [entries.version]
        entries.insert(values, AUTHOR)
        seen.append(entries.version)
        entries.modify(values, AUTHOR)
        seen.append(entries.version)
        entries.delete(values)
        seen.append(entries.version)
        entries.delete_all(by())
        seen.append(entries.version)
        assert seen == sorted(set(seen))

    def test_a_blob_is_read_when_asked_for_and_survives_a_modify_without_it(
        self, open_table: Callable[[TableSymbol], StoredTable]
    ) -> None:
        table = open_table(EVERYTHING)
        content = EVERYTHING.fields[4]
        values = [default_value(field.type) for field in EVERYTHING.fields]
        values[content.index] = b"stored"
        table.insert(values, AUTHOR)
        row = table.get((0,))
        assert row is not None
        row[1] = Decimal(1)
        table.modify(row, LATER)
        table.load_blobs(row, [content])
        assert row[content.index] == b"stored"
        row[content.index] = b""
        table.modify(row, LATER)
        table.load_blobs(row, [content])
        assert row[content.index] == b""


def _with_another_id(values: Values) -> Values:
    values[SYSTEM_ID] = uuid.UUID(int=1)
    return values
