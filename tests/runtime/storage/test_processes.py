"""Two processes on one file: the second waits, sees what is committed, and never overwrites what it has not seen.

The other process is a real one. See `process_program`.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import process_program
import pytest
from process_program import ITEM, Program
from record_support import make_table, record_class

from alrun.runtime.errors import ALError
from alrun.runtime.records.record import Record
from alrun.runtime.storage.sqlite import SqliteStore
from alrun.runtime.storage.store import Author
from alrun.semantics.types import INTEGER, TextType

SCRIPT = Path(process_program.__file__)


class Other:
    """The other process."""

    def __init__(self, path: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(SCRIPT), str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._answer() == "ready"

    def _answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def do(self, command: str) -> str:
        assert self._process.stdin is not None
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()
        return self._answer()

    def close(self) -> None:
        self._process.communicate(timeout=30)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.db"


@pytest.fixture
def other(path: Path) -> Iterator[Other]:
    other = Other(path)
    yield other
    other.close()


@pytest.fixture
def here(path: Path) -> Iterator[Program]:
    program = Program(str(path))
    yield program
    program.close()


class TestWaiting:
    def test_a_writer_waits_for_the_transaction_of_another_and_goes_on(self, here: Program, other: Other) -> None:
        assert other.do("insert 1 other") == "done"
        waiting = threading.Event()
        outcome: list[str] = []

        def write() -> None:
            waiting.set()
            outcome.append(here.insert("2", "here"))

        writer = threading.Thread(target=write)
        writer.start()
        waiting.wait()
        assert outcome == []
        assert other.do("commit") == "done"
        writer.join(20)
        assert outcome == ["done"]
        here.commit()
        assert (here.count(), other.do("count")) == ("2", "2")

    def test_the_lock_timeout_is_an_error_as_al_says_it(self, path: Path, other: Other) -> None:
        here = Program(str(path), lock_timeout_ms=20)
        assert other.do("insert 1 other") == "done"
        with pytest.raises(ALError) as caught:
            here.insert("2")
        assert caught.value.code == "DB:LockTimeout"
        assert caught.value.text.startswith(
            "We can't save your changes right now, because a record in table 'Item' is being updated in a transaction "
            "done by another session."
        )
        assert other.do("commit") == "done"
        here.rollback()
        assert here.insert("2") == "done"
        here.commit()
        here.close()

    def test_a_table_that_another_process_makes_as_it_writes_is_empty_for_readers(
        self, path: Path, other: Other
    ) -> None:
        here = Program(str(path), lock_timeout_ms=20)
        assert other.do("insert 1 other") == "done"
        assert other.do("post") == "1"
        assert here.entry.count() == 0
        assert here.entry.is_empty()
        with pytest.raises(ALError) as caught:
            here.post()
        assert caught.value.code == "DB:LockTimeout"
        here.rollback()
        assert other.do("commit") == "done"
        assert here.entry.count() == 1
        assert here.post() == "2"
        here.rollback()
        here.close()

    def test_a_table_that_was_not_made_after_all_is_made_by_the_next(self, path: Path, other: Other) -> None:
        here = Program(str(path), lock_timeout_ms=20)
        assert other.do("insert 1 other") == "done"
        assert other.do("post") == "1"
        assert here.entry.count() == 0
        assert other.do("rollback") == "done"
        assert here.entry.count() == 0
        assert int(here.post()) >= 1
        here.commit()
        assert other.do("count") == "0"
        here.close()

    def test_without_a_timeout_it_waits(self, path: Path, other: Other) -> None:
        here = Program(str(path), lock_timeout_ms=1)
        here.store.lock_timeout.switch(on=False)
        assert other.do("insert 1 other") == "done"
        timer = threading.Timer(0.05, lambda: other.do("commit"))
        timer.start()
        assert here.insert("2") == "done"
        here.commit()
        timer.join()
        here.close()

    def test_a_session_that_waits_can_be_cancelled(self, path: Path, other: Other) -> None:
        class Cancelled(BaseException):
            pass

        def check() -> None:
            raise Cancelled

        here = Program(str(path))
        here.count()
        assert other.do("insert 1 other") == "done"
        here.store.check_cancelled = check
        with pytest.raises(Cancelled):
            here.insert("2")
        here.rollback()
        here.close()


class TestSeeing:
    def test_each_statement_sees_what_is_committed(self, here: Program, other: Other) -> None:
        assert other.do("insert 1 first") == "done"
        assert here.count() == "0"
        other.do("commit")
        assert here.count() == "1"
        assert other.do("change 1 second") == "done"
        assert here.read("1") == "first"
        other.do("commit")
        assert here.read("1") == "second"

    def test_a_transaction_that_has_read_before_it_writes_is_never_refused(self, here: Program, other: Other) -> None:
        # SQLite would refuse to turn a read transaction that is out of date into a write transaction.
        for number in range(1, 6):
            here.count()
            assert other.do(f"insert {number} other") == "done"
            other.do("commit")
            assert here.insert(str(number + 100)) == "done"
            here.commit()
        assert here.count() == "10"

    def test_a_table_that_the_other_process_makes_is_there(self, here: Program, other: Other) -> None:
        assert here.count() == "0"
        assert other.do("post") == "1"
        other.do("commit")
        assert here.entry.count() == 1

    def test_rows_read_ahead_are_read_again_after_another_process_has_committed(
        self, here: Program, other: Other
    ) -> None:
        for number in range(1, 41):
            here.insert(str(number), "old")
        here.commit()
        reader: Record = record_class(ITEM)(here.session)
        assert reader.find_set()
        assert other.do("change 30 new") == "done"
        other.do("commit")
        seen = {reader.values[0]: reader.values[1]}
        while reader.next():
            # Any statement tells: a program that loops does more than loop.
            here.count()
            seen[reader.values[0]] = reader.values[1]
        assert len(seen) == 40
        assert seen[30] == "new"


class TestConflicts:
    def test_a_row_that_the_other_process_has_changed_is_not_overwritten(self, here: Program, other: Other) -> None:
        here.insert("1", "first")
        here.commit()
        here.read("1")
        assert other.do("change 1 other") == "done"
        other.do("commit")
        here.item.values[1] = "here"
        with pytest.raises(ALError, match="Another user has modified the record for this Item after you retrieved it"):
            here.item.modify()
        here.rollback()
        assert here.read("1") == "other"

    def test_a_row_that_the_process_itself_has_changed_is_told_as_such(self, here: Program, other: Other) -> None:
        here.insert("1", "first")
        here.insert("2", "second")
        here.commit()
        here.read("1")
        stale = here.item.copied()
        here.item.values[1] = "here"
        here.item.modify()
        here.commit()
        # What others write in between is theirs.
        assert other.do("change 2 other") == "done"
        other.do("commit")
        here.insert("3", "third")
        here.commit()
        with pytest.raises(ALError, match="The changes to the Item record cannot be saved"):
            stale.modify()
        here.rollback()

    def test_both_count_on_from_what_is_committed(self, here: Program, other: Other) -> None:
        numbers = []
        for _ in range(3):
            numbers.append(other.do("post"))
            other.do("commit")
            numbers.append(here.post())
            here.commit()
        assert numbers == ["1", "2", "3", "4", "5", "6"]
        versions = [row.values[-6] for row in _rows(here.entry)]
        assert versions == sorted(set(versions))

    def test_numbers_that_were_undone_are_given_by_nobody(self, here: Program, other: Other) -> None:
        here.insert("1", "first")
        here.commit()
        assert here.post() == "1"
        here.change("1", "undone")
        here.rollback()
        assert other.do("post") == "2"
        assert other.do("change 1 other") == "done"
        other.do("commit")
        # The variable has the row as it was written and undone, whose version must not be that of the other's.
        with pytest.raises(ALError, match="Another user has modified the record for this Item after you retrieved it"):
            here.item.modify()

    def test_a_table_that_another_program_has_changed_meanwhile(self, here: Program, path: Path) -> None:
        here.insert("1", "first")
        here.commit()
        newer = make_table("Item", 50100, {"No.": INTEGER, "Text": TextType(2000), "More": INTEGER})
        store = SqliteStore(path)
        found = store.table(newer, "CRONUS").get((1,))
        assert found is not None
        found[2] = 5
        store.table(newer, "CRONUS").modify(found, Author(uuid.UUID(int=1), 1))
        store.commit()
        store.close()
        # The statement by which it learns of it still runs.
        assert here.count() == "1"
        with pytest.raises(ALError, match=r"the field More \(3\) is no longer there, and 1 row has a value in it"):
            here.count()
        here.rollback()

    def test_both_may_make_the_file(self, path: Path) -> None:
        others = [Other(path) for _ in range(3)]
        for number, other in enumerate(others):
            assert other.do(f"insert {number} x") == "done"
            assert other.do("commit") == "done"
        assert [other.do("count") for other in others] == ["3", "3", "3"]
        for other in others:
            other.close()


def _rows(record: Record) -> Iterator[Record]:
    advance: Callable[[], object] = record.find_set
    while advance():
        yield record
        advance = record.next
