"""The database: transactions, counters, a file shared by processes, and what child sessions see of it."""

from __future__ import annotations

import ctypes
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from record_support import APP, make_table

from alrun.runtime.errors import ALError, SessionCancelled, SessionTimedOut
from alrun.runtime.storage import connection
from alrun.runtime.storage.read_only import ReadOnlyStore
from alrun.runtime.storage.schema import default_value
from alrun.runtime.storage.sqlite import SqliteStore
from alrun.runtime.storage.store import (
    Author,
    DuplicateKey,
    Query,
    RowChanged,
    SortField,
    StoredTable,
    Values,
)
from alrun.semantics.symbols import TableSymbol
from alrun.semantics.types import INTEGER, TextType

AUTHOR = Author(uuid.UUID(int=7), 63_000_000_000_000)
NAME = make_table("Name", 50100, {"No.": INTEGER, "Text": TextType(50)})
NUMBERED = make_table("Numbered", 50101, {"No.": (INTEGER, {"auto_increment": True}), "Text": TextType(50)})


def row(table: TableSymbol, *first: object) -> Values:
    values = [default_value(field.type) for field in table.fields]
    values[: len(first)] = first
    values[table.fields_by_name["systemid"].index] = uuid.uuid4()
    return values


def all_rows(table: TableSymbol) -> Query:
    return Query((), (), tuple(SortField(field, True) for field in table.primary_key.fields))


def first_values(stored: StoredTable, table: TableSymbol = NAME) -> list[object]:
    return [values[0] for values in stored.rows(all_rows(table), 1000, None, False)]


class TestTransactions:
    def test_the_first_write_starts_one_and_commit_ends_it(self, store: SqliteStore) -> None:
        names = store.table(NAME, "CRONUS")
        names.count(all_rows(NAME))
        assert not store.in_write_transaction
        names.insert(row(NAME, 1), AUTHOR)
        assert store.in_write_transaction
        store.commit()
        assert not store.in_write_transaction
        store.rollback()
        assert first_values(names) == [1]

    def test_delete_all_and_modify_all_start_one_without_rows(self, store: SqliteStore) -> None:
        names = store.table(NAME, "CRONUS")
        names.delete_all(all_rows(NAME))
        assert store.in_write_transaction
        store.commit()
        names.modify_all(all_rows(NAME), NAME.fields[1], "x", AUTHOR)
        assert store.in_write_transaction

    def test_rollback_undoes_what_came_after_the_last_commit(self, store: SqliteStore) -> None:
        names = store.table(NAME, "CRONUS")
        names.insert(row(NAME, 1), AUTHOR)
        store.commit()
        names.insert(row(NAME, 2), AUTHOR)
        store.rollback()
        assert first_values(names) == [1]

    def test_a_table_first_used_in_a_transaction_is_there_after_its_rollback(self, store: SqliteStore) -> None:
        names = store.table(NAME, "CRONUS")
        names.insert(row(NAME, 1), AUTHOR)
        store.rollback()
        assert first_values(names) == []
        names.insert(row(NAME, 2), AUTHOR)
        assert first_values(names) == [2]

    def test_savepoints_nest(self, store: SqliteStore) -> None:
        names = store.table(NAME, "CRONUS")
        names.insert(row(NAME, 1), AUTHOR)
        outer = store.savepoint()
        names.insert(row(NAME, 2), AUTHOR)
        inner = store.savepoint()
        names.insert(row(NAME, 3), AUTHOR)
        store.rollback_to(inner)
        assert first_values(names) == [1, 2]
        store.rollback_to(outer)
        assert first_values(names) == [1]
        kept = store.savepoint()
        names.insert(row(NAME, 4), AUTHOR)
        store.release(kept)
        store.commit()
        assert first_values(names) == [1, 4]

    def test_a_table_first_used_after_a_savepoint_is_there_after_going_back(self, store: SqliteStore) -> None:
        savepoint = store.savepoint()
        names = store.table(NAME, "CRONUS")
        names.insert(row(NAME, 1), AUTHOR)
        store.rollback_to(savepoint)
        names.insert(row(NAME, 2), AUTHOR)
        assert first_values(names) == [2]

    def test_rollback_makes_rows_read_ahead_old(self, store: SqliteStore) -> None:
        names = store.table(NAME, "CRONUS")
        names.insert(row(NAME, 1), AUTHOR)
        before = names.version
        store.rollback()
        assert names.version > before


class TestWrites:
    def test_a_stale_row_is_not_written(self, store: SqliteStore) -> None:
        names = store.table(NAME, "CRONUS")
        values = row(NAME, 1)
        names.insert(values, AUTHOR)
        stale = values.copy()
        names.modify(values, AUTHOR)
        store.commit()
        with pytest.raises(RowChanged):
            names.modify(stale, AUTHOR)
        with pytest.raises(RowChanged):
            names.rename((1,), stale, AUTHOR)
        assert first_values(names) == [1]

    def test_what_the_transaction_has_written_makes_no_row_stale(self, store: SqliteStore) -> None:
        # Observed.
        names = store.table(NAME, "CRONUS")
        values = row(NAME, 1)
        names.insert(values, AUTHOR)
        store.commit()
        names.modify_all(all_rows(NAME), NAME.fields[1], "x", AUTHOR)
        values[1] = "y"
        names.modify(values, AUTHOR)
        found = names.get((1,))
        assert found is not None
        assert found[1:] == values[1:]

    def test_modify_all_makes_variables_stale(self, store: SqliteStore) -> None:
        names = store.table(NAME, "CRONUS")
        values = row(NAME, 1)
        names.insert(values, AUTHOR)
        names.modify_all(all_rows(NAME), NAME.fields[1], "x", AUTHOR)
        store.commit()
        with pytest.raises(RowChanged):
            names.modify(values, AUTHOR)

    def test_a_row_that_was_never_read_is_written(self, store: SqliteStore) -> None:
        # if not Rec.Insert() then Rec.Modify();
        names = store.table(NAME, "CRONUS")
        names.insert(row(NAME, 1, "old"), AUTHOR)
        unread = row(NAME, 1, "new")
        with pytest.raises(DuplicateKey):
            names.insert(unread, AUTHOR)
        names.modify(unread, AUTHOR)
        found = names.get((1,))
        assert found is not None
        assert found[1] == "new"

    def test_companies_have_rows_of_their_own(self, store: SqliteStore) -> None:
        store.table(NAME, "CRONUS").insert(row(NAME, 1), AUTHOR)
        store.table(NAME, 'My "Company"').insert(row(NAME, 2), AUTHOR)
        assert first_values(store.table(NAME, "CRONUS")) == [1]
        assert first_values(store.table(NAME, 'My "Company"')) == [2]

    def test_a_table_that_is_not_per_company_is_shared(self, store: SqliteStore) -> None:
        shared = make_table("Shared", 50102, {"No.": INTEGER})
        shared.data_per_company = False
        store.table(shared, "CRONUS").insert(row(shared, 1), AUTHOR)
        assert first_values(store.table(shared, "Other"), shared) == [1]


class TestAutoIncrement:
    def test_zero_gets_the_next_number(self, store: SqliteStore) -> None:
        numbered = store.table(NUMBERED, "CRONUS")
        for given in (0, 0, 10, 0, 5):
            numbered.insert(row(NUMBERED, given), AUTHOR)
        assert first_values(numbered, NUMBERED) == [1, 2, 5, 10, 11]

    def test_numbers_go_on_after_delete_all_and_rollback(self, store: SqliteStore) -> None:
        numbered = store.table(NUMBERED, "CRONUS")
        numbered.insert(row(NUMBERED, 0), AUTHOR)
        numbered.delete_all(all_rows(NUMBERED))
        store.commit()
        numbered.insert(row(NUMBERED, 0), AUTHOR)
        store.rollback()
        numbered.insert(row(NUMBERED, 0), AUTHOR)
        assert first_values(numbered, NUMBERED) == [3]

    def test_reset_starts_at_one(self, store: SqliteStore) -> None:
        numbered = store.table(NUMBERED, "CRONUS")
        numbered.insert(row(NUMBERED, 0), AUTHOR)
        numbered.delete_all(all_rows(NUMBERED))
        numbered.reset_auto_increment()
        numbered.insert(row(NUMBERED, 0), AUTHOR)
        assert first_values(numbered, NUMBERED) == [1]

    def test_a_reset_that_is_undone_is_none(self, store: SqliteStore) -> None:
        numbered = store.table(NUMBERED, "CRONUS")
        numbered.insert(row(NUMBERED, 0), AUTHOR)
        store.commit()
        numbered.reset_auto_increment()
        store.rollback()
        numbered.insert(row(NUMBERED, 0), AUTHOR)
        assert first_values(numbered, NUMBERED) == [1, 2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "alrun.db"


class TestFile:
    def test_committed_rows_and_numbers_are_there_next_time(self, path: Path) -> None:
        first = SqliteStore(path)
        first.table(NUMBERED, "CRONUS").insert(row(NUMBERED, 0), AUTHOR)
        first.commit()
        first.table(NUMBERED, "CRONUS").insert(row(NUMBERED, 0), AUTHOR)
        first.close()
        second = SqliteStore(path)
        numbered = second.table(NUMBERED, "CRONUS")
        assert first_values(numbered, NUMBERED) == [1]
        numbered.delete_all(all_rows(NUMBERED))
        numbered.insert(row(NUMBERED, 0), AUTHOR)
        assert first_values(numbered, NUMBERED) == [2]
        second.close()

    def test_another_writer_waits_and_then_fails_as_al_says(self, path: Path) -> None:
        first, second = SqliteStore(path), SqliteStore(path, lock_timeout_ms=10)
        first.table(NAME, "CRONUS").insert(row(NAME, 1), AUTHOR)
        first.commit()
        first.table(NAME, "CRONUS").insert(row(NAME, 2), AUTHOR)
        with pytest.raises(ALError) as caught:
            second.table(NAME, "CRONUS").insert(row(NAME, 3), AUTHOR)
        assert caught.value.code == "DB:LockTimeout"
        assert "a record in table 'Name' is being updated in a transaction done by another session" in caught.value.text
        assert first_values(second.table(NAME, "CRONUS")) == [1]
        first.close()
        second.close()


class TestChildSession:
    """Docs: devenv-page-background-tasks"""

    @pytest.fixture
    def child(self, store: SqliteStore) -> Iterator[ReadOnlyStore]:
        child = store.read_only(lambda: None)
        yield child
        child.close()

    def test_it_sees_uncommitted_rows_and_is_in_no_transaction(self, store: SqliteStore, child: ReadOnlyStore) -> None:
        store.table(NAME, "CRONUS").insert(row(NAME, 1), AUTHOR)
        assert first_values(child.table(NAME, "CRONUS")) == [1]
        assert not child.in_write_transaction

    def test_its_commit_and_rollback_leave_the_parents_rows_alone(
        self, store: SqliteStore, child: ReadOnlyStore
    ) -> None:
        names = store.table(NAME, "CRONUS")
        names.insert(row(NAME, 1), AUTHOR)
        child.begin_write()
        child.commit()
        child.rollback()
        assert store.in_write_transaction
        assert first_values(names) == [1]
        store.rollback()
        assert first_values(names) == []

    def test_it_may_be_the_first_to_use_a_table(self, store: SqliteStore, child: ReadOnlyStore) -> None:
        assert first_values(child.table(NAME, "CRONUS")) == []
        assert not store.in_write_transaction
        store.table(NAME, "CRONUS").insert(row(NAME, 1), AUTHOR)
        assert first_values(child.table(NAME, "CRONUS")) == [1]

    def test_every_write_is_refused(self, child: ReadOnlyStore) -> None:
        names = child.table(NAME, "CRONUS")
        query = all_rows(NAME)
        values = row(NAME, 1)
        writes = {
            "Insert": [lambda: names.insert(values, AUTHOR)],
            "Modify": [
                lambda: names.modify(values, AUTHOR),
                lambda: names.rename((1,), values, AUTHOR),
                lambda: names.modify_all(query, NAME.fields[1], "x", AUTHOR),
            ],
            "Delete": [lambda: names.delete(values), lambda: names.delete_all(query)],
        }
        for right, attempts in writes.items():
            for attempt in attempts:
                with pytest.raises(ALError) as caught:
                    attempt()
                assert caught.value.code == f"DB:Client{right}Denied"
                assert caught.value.text == (
                    f"Sorry, the current permissions prevented the action. (TableData 50100 Name {right}: {APP.name})"
                )

    def test_parent_and_children_never_use_the_connection_at_once(self, store: SqliteStore) -> None:
        names = store.table(NAME, "CRONUS")
        failures: list[BaseException] = []

        def read() -> None:
            child = store.read_only(lambda: None)
            try:
                for _ in range(200):
                    found = first_values(child.table(NAME, "CRONUS"))
                    assert found == list(range(len(found)))
            except BaseException as error:
                failures.append(error)

        readers = [threading.Thread(target=read) for _ in range(4)]
        for reader in readers:
            reader.start()
        for number in range(200):
            names.insert(row(NAME, number), AUTHOR)
        for reader in readers:
            reader.join()
        assert failures == []


class TestInterrupt:
    """A long query ends when its session is cancelled, and nobody else's does."""

    @pytest.fixture
    def often(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A statement looks whether to stop at nearly every step; asked for before the store is made."""
        monkeypatch.setattr(connection, "_STEPS_BETWEEN_CHECKS", 20)

    def test_an_interrupted_child_ends_with_its_cancellation(self, often: None, store: SqliteStore) -> None:
        def check_cancelled() -> None:
            raise SessionTimedOut

        child = store.read_only(check_cancelled)
        with _running_endless_query(child) as query:
            child.interrupt()
        assert type(query.outcome) is SessionTimedOut
        assert store.table(NAME, "CRONUS").count(all_rows(NAME)) == 0

    def test_an_exception_raised_in_the_childs_thread_ends_its_query(self, often: None, store: SqliteStore) -> None:
        with _running_endless_query(store.read_only(lambda: None)) as query:
            assert query.ident is not None
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(query.ident), ctypes.py_object(SessionCancelled))
        assert type(query.outcome) is SessionCancelled
        assert store.table(NAME, "CRONUS").count(all_rows(NAME)) == 0

    def test_an_interrupted_child_stops_nobody_else(self, often: None, store: SqliteStore) -> None:
        names = store.table(NAME, "CRONUS")
        for number in range(100):
            names.insert(row(NAME, number), AUTHOR)
        child = store.read_only(lambda: None)
        other = store.read_only(lambda: None)
        child.interrupt()
        with pytest.raises(SessionCancelled):
            child.table(NAME, "CRONUS").rows(all_rows(NAME), 100, None, False)
        assert names.count(all_rows(NAME)) == 100
        assert len(first_values(other.table(NAME, "CRONUS"))) == 100


class _Query(threading.Thread):
    """Runs a query without an end as a session does."""

    def __init__(self, store: ReadOnlyStore) -> None:
        super().__init__()
        self._store = store
        self.outcome: BaseException | None = None

    def run(self) -> None:
        endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
        try:
            self._store.database.fetch(self._store, endless)
        except BaseException as error:
            self.outcome = error


@contextmanager
def _running_endless_query(store: ReadOnlyStore) -> Iterator[_Query]:
    query = _Query(store)
    query.start()
    # It holds the connection's lock from its first step on.
    while store.database.lock.acquire(blocking=False):
        store.database.lock.release()
    yield query
    query.join(10)
    assert not query.is_alive()
