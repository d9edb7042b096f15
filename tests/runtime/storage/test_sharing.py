"""A second connection to a database: what moves when the first one had it for itself.

Docs: methods-auto/session/session-startsession-integer-integer-string-table-method (each session has a transaction)
"""

import itertools
import os

import pytest
from record_support import FakeSession, make_table, record_class

from alrun.runtime.clock import VirtualClock
from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.storage.sqlite import SqliteStore
from alrun.semantics.types import INTEGER, TextType

ITEM = make_table("Item", 50100, {"No.": INTEGER, "Text": TextType(50)})
ENTRY = make_table("Entry", 50101, {"No.": (INTEGER, {"auto_increment": True}), "Text": TextType(50)})
TABLES = {table.object_id: table for table in (ITEM, ENTRY)}


class Sessions:
    def __init__(self, path=None):
        self.clock = VirtualClock()
        self.stores = [SqliteStore(path, TABLES.get)]
        self.records = {0: FakeSession(self.stores[0])}

    def another(self):
        store = self.stores[0].beside(self.clock, lambda: None)
        self.stores.append(store)
        return FakeSession(store, guids=itertools.count(1_000_000))

    def close(self):
        for store in reversed(self.stores):
            store.close()


@pytest.fixture(params=["private", "file"])
def sessions(request, tmp_path):
    sessions = Sessions(None if request.param == "private" else tmp_path / "data.db")
    yield sessions
    sessions.close()


def record(session, table=ITEM):
    return record_class(table)(session)


def insert(session, number, text="", table=ITEM):
    row = record(session, table)
    row.values[0], row.values[1] = number, text
    row.insert()
    return row


def numbers(session, table=ITEM):
    found = record(session, table)
    return [values[0] for values in found.stored.rows(found.info().query, 100, None, False)]


def test_what_was_committed_before_is_there_for_the_other(sessions):
    one = sessions.records[0]
    insert(one, 1)
    one.store.commit()
    two = sessions.another()
    assert numbers(two) == [1]
    insert(two, 2)
    assert numbers(one) == [1]
    two.store.commit()
    assert numbers(one) == numbers(two) == [1, 2]


def test_what_was_not_committed_stays_with_its_transaction(sessions):
    one = sessions.records[0]
    insert(one, 1, "kept")
    one.store.commit()
    insert(one, 2)
    insert(one, 7, table=ENTRY)
    changed = record(one)
    changed.get(1)
    changed.values[1] = "changed"
    changed.modify()
    two = sessions.another()
    assert one.store.in_write_transaction
    assert (numbers(one), numbers(one, ENTRY)) == ([1, 2], [7])
    assert (numbers(two), numbers(two, ENTRY)) == ([1], [])
    one.store.rollback()
    assert (numbers(one), numbers(one, ENTRY)) == ([1], [])
    again = record(one)
    again.get(1)
    assert again.values[1] == "kept"


def test_a_transaction_that_was_open_can_be_committed(sessions):
    one = sessions.records[0]
    insert(one, 1)
    one.store.commit()
    insert(one, 2)
    insert(one, 7, table=ENTRY)
    two = sessions.another()
    insert(one, 3)
    one.store.commit()
    assert (numbers(two), numbers(two, ENTRY)) == ([1, 2, 3], [7])
    insert(two, 0, table=ENTRY)
    two.store.commit()
    assert numbers(one, ENTRY) == [7, 8]


def test_numbers_that_were_undone_are_not_given_again(sessions):
    one = sessions.records[0]
    insert(one, 0, table=ENTRY)
    one.store.commit()
    insert(one, 0, table=ENTRY)
    two = sessions.another()
    one.store.rollback()
    insert(two, 0, table=ENTRY)
    two.store.commit()
    assert numbers(one, ENTRY) == [1, 3]


def test_a_row_that_was_read_before_is_known_to_be_changed_by_another(sessions):
    one = sessions.records[0]
    insert(one, 1)
    one.store.commit()
    mine = record(one)
    mine.get(1)
    two = sessions.another()
    theirs = record(two)
    theirs.get(1)
    theirs.values[1] = "theirs"
    theirs.modify()
    two.store.commit()
    with pytest.raises(Exception, match="Another user has modified the record for this Item"):
        mine.modify()


def test_the_file_of_a_private_database_goes_with_its_last_connection():
    sessions = Sessions()
    insert(sessions.records[0], 1)
    sessions.another()
    folder = os.path.dirname(sessions.stores[0].database.path)
    assert os.path.isdir(folder)
    sessions.close()
    assert not os.path.exists(folder)


def test_a_private_database_does_not_move_inside_a_savepoint():
    sessions = Sessions()
    savepoint = sessions.stores[0].savepoint()
    with pytest.raises(UnsupportedFeature, match="sessions that start in a transaction of a temporary database"):
        sessions.another()
    sessions.stores[0].release(savepoint)
    sessions.another()
    sessions.close()


@pytest.mark.parametrize("end", ["commit", "rollback"])
def test_a_private_database_moves_once_the_transaction_of_a_savepoint_has_ended(end):
    sessions = Sessions()
    savepoint = sessions.stores[0].savepoint()
    getattr(sessions.stores[0], end)()
    sessions.another()
    sessions.stores[0].release(savepoint)
    sessions.close()


def test_what_came_after_the_transaction_of_a_savepoint_is_undone():
    sessions = Sessions()
    store = sessions.stores[0]
    savepoint = store.savepoint()
    insert(sessions.records[0], 1)
    store.commit()
    insert(sessions.records[0], 2)
    store.rollback_to(savepoint)
    assert record(sessions.records[0]).count() == 1
    sessions.close()


def test_nobody_else_gets_in_while_everything_will_be_undone(sessions):
    one = sessions.records[0]
    one.store.begin_isolation()
    with pytest.raises(ALError, match=r"only be started in tests .* TestIsolation set to Disabled"):
        sessions.another()
    one.store.end_isolation()
    insert(one, 1)
    one.store.commit()
    assert numbers(sessions.another()) == [1]


def test_what_happens_after_a_commit_does_not_after_a_rollback():
    store = SqliteStore()
    happened = []
    store.begin_write()
    store.after_commit(lambda: happened.append("undone"))
    store.rollback()
    store.after_commit(lambda: happened.append("kept"))
    store.commit()
    store.commit()
    assert happened == ["kept"]
    store.close()


def test_nothing_happens_after_a_commit_that_will_be_undone():
    store = SqliteStore()
    happened = []
    store.begin_isolation()
    store.begin_write()
    store.after_commit(lambda: happened.append("undone"))
    store.commit()
    store.end_isolation()
    store.begin_write()
    store.commit()
    assert happened == []
    store.close()


def test_one_process_at_a_time_runs_the_tasks_of_a_database(tmp_path):
    one, two = SqliteStore(tmp_path / "data.db"), SqliteStore(tmp_path / "data.db")
    assert (one.database.claim_tasks(), two.database.claim_tasks()) == (True, False)
    assert one.database.claim_tasks()
    one.close()
    assert two.database.claim_tasks()
    two.close()


def test_every_run_runs_the_tasks_of_its_own_temporary_database():
    one, two = SqliteStore(), SqliteStore()
    assert (one.database.claim_tasks(), two.database.claim_tasks()) == (True, True)
    one.close()
    two.close()
