"""A disk that is full, a file that is damaged, while AL runs: an error that says so, and nothing half kept."""

from __future__ import annotations

import subprocess
import sys
import uuid
from pathlib import Path

import apsw
import process_program
import pytest
from record_support import make_table

from alrun.runtime.errors import ALError
from alrun.runtime.storage.failures import reason
from alrun.runtime.storage.schema import default_value
from alrun.runtime.storage.sqlite import SqliteStore
from alrun.runtime.storage.store import Author, Query, SortField, Values
from alrun.semantics.types import INTEGER, TextType

AUTHOR = Author(uuid.UUID(int=7), 63_000_000_000_000)
NOTE = make_table("Note", 50100, {"No.": INTEGER, "Text": TextType(2000)})
ALL = Query((), (), (SortField(NOTE.fields[0], True),))


def note(number: int) -> Values:
    values = [default_value(field.type) for field in NOTE.fields]
    values[:2] = [number, str(number) * 100]
    values[NOTE.fields_by_name["systemid"].index] = uuid.uuid4()
    return values


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.db"


def fill(store: SqliteStore, first: int, count: int) -> None:
    notes = store.table(NOTE, "CRONUS")
    for number in range(first, first + count):
        notes.insert(note(number), AUTHOR)


def numbers(store: SqliteStore) -> list[object]:
    return [values[0] for values in store.table(NOTE, "CRONUS").rows(ALL, 10_000, None, False)]


def is_intact(path: Path) -> bool:
    store = SqliteStore(path)
    try:
        return bool(store.database.connection.pragma("integrity_check") == "ok")
    finally:
        store.close()


class TestFullDisk:
    @pytest.fixture
    def store(self, path: Path) -> SqliteStore:
        """A database with three notes and room for little more."""
        store = SqliteStore(path)
        fill(store, 1, 3)
        store.commit()
        connection = store.database.connection
        connection.pragma("max_page_count", connection.pragma("page_count") + 8)
        return store

    def test_the_write_is_an_error_and_the_transaction_is_undone(self, store: SqliteStore, path: Path) -> None:
        with pytest.raises(ALError) as caught:
            fill(store, 4, 1000)
        assert caught.value.text == f"The database {path} cannot be used: the disk is full."
        assert caught.value.code == "DB:FatalCode"
        store.rollback()
        assert numbers(store) == [1, 2, 3]
        fill(store, 4, 1)
        store.commit()
        assert numbers(store) == [1, 2, 3, 4]
        store.close()
        assert is_intact(path)

    def test_code_that_goes_on_cannot_commit_half_a_transaction(self, store: SqliteStore, path: Path) -> None:
        # As after a TryFunction that has caught the error: there is no rollback.
        with pytest.raises(ALError):
            fill(store, 4, 1000)
        assert numbers(store) == [1, 2, 3]
        for attempt in (lambda: fill(store, 5000, 1), store.commit, store.begin_write, store.savepoint):
            with pytest.raises(ALError) as caught:
                attempt()
            assert caught.value.text == (
                f"The database {path} cannot be used: the disk is full, and the transaction was undone."
            )
        store.rollback()
        fill(store, 4, 1)
        store.commit()
        assert numbers(store) == [1, 2, 3, 4]
        store.close()

    def test_a_file_that_may_not_grow(self, path: Path) -> None:
        # The system's own error, in a process that may not write beyond a size.
        done = subprocess.run(
            [sys.executable, process_program.__file__, str(path)],
            input="fill 3\nlimit 400000\nfill 5000\nrollback\ncount\n",
            capture_output=True,
            text=True,
            timeout=60,
        )
        answers = done.stdout.splitlines()
        assert answers[:3] == ["ready", "done", "done"], done.stderr
        assert answers[3].startswith(f"DB:FatalCode The database {path} cannot be used: the disk ")
        assert answers[4:] == ["done", "3"]
        assert is_intact(path)
        program = process_program.Program(str(path))
        assert (program.fill("4"), program.count()) == ("done", "4")
        program.close()


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (apsw.BusyError("database is locked"), "another program is holding it"),
        (apsw.LockedError("database table is locked"), "another program is holding it"),
        (apsw.PermissionsError("access permission denied"), "the permission to use it is missing"),
        (apsw.CantOpenError("unable to open database file"), "it cannot be opened"),
        (apsw.ReadOnlyError("attempt to write a readonly database"), "it is read-only"),
        (apsw.IOError("disk I/O error"), "the disk reports an error (disk I/O error)"),
        (apsw.SQLError("no such table: t"), "no such table: t"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_the_reason_is_told_in_words(error: apsw.Error, expected: str) -> None:
    assert reason(error) == expected


def test_numbers_that_cannot_be_kept_are_an_error(path: Path) -> None:
    store = SqliteStore(path)
    store.database.connection.pragma("query_only", True)
    with pytest.raises(ALError) as caught:
        store.database.take_numbers(store, "sequence", 1)
    assert caught.value.text == f"The database {path} cannot be used: it is read-only."
    store.close()


def test_tables_that_another_program_has_removed(path: Path) -> None:
    store = SqliteStore(path)
    fill(store, 1, 1)
    store.commit()
    other = apsw.Connection(str(path))
    other.execute('DROP TABLE "CRONUS$50100"')
    other.close()
    with pytest.raises(ALError) as caught:
        numbers(store)
    assert caught.value.code == "DB:FatalCode"
    assert caught.value.text == (
        f"The database {path} was changed by another program while this one ran: its tables are no longer those that "
        "this one knows. Start it again."
    )
    store.close()


class TestDamage:
    @pytest.fixture
    def content(self, path: Path) -> bytearray:
        store = SqliteStore(path)
        fill(store, 1, 300)
        store.commit()
        store.close()
        return bytearray(path.read_bytes())

    def test_a_damaged_page_is_found_when_it_is_read(self, path: Path, content: bytearray) -> None:
        middle = content.index(b"150" * 100) // 4096 * 4096
        content[middle : middle + 4096] = bytes(4096)
        path.write_bytes(content)
        assert self.error_of_reading_all(path) == (
            f"The database {path} cannot be used: it is damaged (database disk image is malformed)."
        )

    def test_so_is_a_damaged_text(self, path: Path, content: bytearray) -> None:
        start = content.index(b"150" * 100)
        content[start : start + 10] = b"\xee" * 10
        path.write_bytes(content)
        text = f"The database {path} cannot be used: it is damaged."
        assert self.error_of_reading_all(path) == text
        store = SqliteStore(path)
        with pytest.raises(ALError) as caught:
            store.database.fetch_packed(store, 'SELECT f2 FROM "CRONUS$50100"', ())
        assert caught.value.text == text
        store.close()

    def error_of_reading_all(self, path: Path) -> str:
        store = SqliteStore(path)
        assert store.table(NOTE, "CRONUS").get((1,)) is not None
        with pytest.raises(ALError) as caught:
            numbers(store)
        assert caught.value.code == "DB:FatalCode"
        store.rollback()
        store.close()
        return caught.value.text
