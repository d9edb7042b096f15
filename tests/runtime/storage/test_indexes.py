"""What the keys of a table become in the database, and what SQLite makes of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from record_support import make_table

from alrun.compiler import compile_project
from alrun.runtime.records.filters.tree import Between, Compare, Comparison
from alrun.runtime.storage import sql
from alrun.runtime.storage.schema import TableLayout
from alrun.runtime.storage.sqlite import SqliteStore
from alrun.runtime.storage.store import Aggregate, Condition, Query, SortField
from alrun.semantics.symbols import KeySymbol, TableSymbol
from alrun.semantics.types import DECIMAL, INTEGER, CodeType, TextType


def ledger(**key: Any) -> TableSymbol:
    """A table whose second key is by account and date, with these settings; names of fields stand for fields."""
    table = make_table(
        "Entry",
        50100,
        {"No.": INTEGER, "Account": CodeType(20), "Date": INTEGER, "Amount": DECIMAL, "Text": TextType(50)},
        "No.",
        "Account,Date",
    )
    for name, value in key.items():
        names = value if isinstance(value, tuple) else None
        setattr(table.keys[1], name, value if names is None else tuple(table.fields_by_name[n.lower()] for n in names))
    return table


def index_columns(table: TableSymbol) -> dict[str, str]:
    layout = TableLayout(table, "", lambda number: None)
    return {end: " ".join(column.field.name for column in index.columns) for end, index in layout.indexes.items()}


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ({}, {"$1": "Account Date"}),
        ({"enabled": False}, {}),
        ({"has_index": False}, {}),
        # Docs: properties/devenv-includedfields-property. The primary key comes first, for the sort order.
        ({"included_fields": ("Text",)}, {"$1": "Account Date No. Text"}),
        # Docs: properties/devenv-sumindexfields-property
        ({"sum_index_fields": ("Amount",)}, {"$1": "Account Date No. Amount"}),
        ({"sum_index_fields": ("Amount",), "has_sums": False}, {"$1": "Account Date"}),
        # Docs: properties/devenv-maintainsqlindex-property
        ({"sum_index_fields": ("Amount",), "has_index": False}, {"$1": "Account Date No. Amount"}),
        ({"sum_index_fields": ("Amount",), "has_index": False, "has_sums": False}, {}),
        ({"unique": True}, {"$1": "Account Date"}),
        ({"unique": True, "included_fields": ("Text",)}, {"$1": "Account Date", "$1$cover": "Account Date No. Text"}),
        ({"unique": True, "has_index": False}, {"$1": "Account Date"}),
        # Docs: properties/devenv-sqlindex-property
        ({"index_fields": ("Date", "Account", "Text")}, {"$1": "Date Account Text"}),
        # Docs: properties/devenv-clustered-property. The rows themselves lie in its order.
        ({"clustered": True}, {"$key": "No."}),
        ({"clustered": True, "unique": True}, {"$key": "No.", "$1": "Account Date"}),
        ({"clustered": True, "enabled": False}, {}),
    ],
)
def test_the_index_of_a_key(key: dict[str, Any], expected: dict[str, str]) -> None:
    assert index_columns(ledger(**key)) == expected | {"$id": "SystemId"}


def test_sql_index_orders_the_rows_of_a_table() -> None:
    table = make_table("Line", 50100, {"A": INTEGER, "B": INTEGER}, "A,B")
    table.keys[0].index_fields = (table.fields[1], table.fields[0])
    layout = TableLayout(table, "", lambda number: None)
    assert [column.field.name for column in layout.clustered] == ["B", "A"]
    assert [column.field.name for column in layout.key] == ["A", "B"]


DECLARED = """
table 50100 Entry
{
    fields { field(1; "No."; Integer) { } field(2; Account; Code[20]) { } field(3; Amount; Decimal) { } }
    keys
    {
        key(PK; "No.") { }
        key(Sums; Account) { SumIndexFields = Amount; MaintainSqlIndex = false; }
        key(NoSums; Account, Amount) { SumIndexFields = Amount; MaintainSiftIndex = false; }
        key(Sql; Amount) { SqlIndex = Amount, Account; }
    }
}
tableextension 50100 "Entry Ext" extends Entry
{
    fields { field(50100; Colour; Text[30]) { } }
    keys { key(Colours; Colour) { IncludedFields = Amount, Account; } }
}
"""


def test_the_properties_of_keys_are_those_that_are_declared(tmp_path: Path) -> None:
    (tmp_path / "Entry.al").write_text(DECLARED)
    program = compile_project([str(tmp_path)]).program
    [table] = (table for table in program.of_type(TableSymbol) if table.object_id == 50100)
    assert index_columns(table) == {
        "$1": "Account No. Amount",
        "$2": "Account Amount",
        "$3": "Amount Account",
        "$4": "Colour No. Amount Account",
        "$id": "SystemId",
    }


class TestPlans:
    """SQLite's own account of how it runs a statement."""

    def plan(self, store: SqliteStore, table: TableSymbol, statement: sql.Statement) -> str:
        store.table(table, "CRONUS").count(Query((), (), ()))
        text, parameters = statement
        rows = store.database.connection.execute(f"EXPLAIN QUERY PLAN {text}", parameters).fetchall()
        return "; ".join(row[3] for row in rows)

    def by_account(self, key: KeySymbol) -> Query:

        account, date = key.fields
        conditions = (Condition(account, Compare(Comparison.EQUAL, "A")), Condition(date, Between(1, 9)))
        return Query(conditions, (), ())

    def test_sums_run_on_the_index(self, store: SqliteStore) -> None:
        table = ledger(sum_index_fields=("Amount",))
        state = store.database.state(table, "CRONUS")
        wanted = [(Aggregate.SUM, table.fields_by_name["amount"])]
        plan = self.plan(store, table, sql.aggregate(state.sql, self.by_account(table.keys[1]), wanted))
        assert plan == "SEARCH CRONUS$50100 USING COVERING INDEX CRONUS$50100$1 (f2=? AND f3>? AND f3<?)"

    def test_rows_in_the_order_of_a_key_are_not_sorted(self, store: SqliteStore) -> None:
        table = ledger(sum_index_fields=("Amount",), included_fields=("Text",))
        state = store.database.state(table, "CRONUS")
        sort = tuple(SortField(field, True) for field in (*table.keys[1].fields, table.fields[0]))
        statement = sql.select_rows(state.sql, state.sql.select, Query((), (), sort), 50, None, False)
        assert self.plan(store, table, statement) == "SCAN CRONUS$50100 USING INDEX CRONUS$50100$1"
