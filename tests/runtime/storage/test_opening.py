"""Which files are databases that alrun opens, of which release, and what it says of the others."""

from __future__ import annotations

import builtins
import os
import shutil
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
from record_support import make_table

from alrun.runtime.storage import migrations, sql_catalogue
from alrun.runtime.storage.inspection import describe
from alrun.runtime.storage.opening import open_file, open_to_read
from alrun.runtime.storage.sqlite import SqliteStore
from alrun.runtime.storage.store import Author, UnusableDatabase
from alrun.semantics.types import INTEGER, TextType

FIRST_RELEASE = """
CREATE TABLE "alrun$counters" (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE "alrun$installed" (
    app TEXT, company TEXT, version TEXT NOT NULL, PRIMARY KEY (app, company)
) WITHOUT ROWID;
INSERT INTO "alrun$installed" VALUES ('11111111-1111-1111-1111-111111111111', 'CRONUS', '1.2.0.0');
INSERT INTO "alrun$counters" VALUES ('row version', 7), ('auto increment CRONUS$50100', 3);
CREATE TABLE "CRONUS$50100" (
    f1 INTEGER NOT NULL DEFAULT 0, f2 TEXT NOT NULL COLLATE NOCASE DEFAULT '', f0 INTEGER NOT NULL DEFAULT 0,
    f2000000000 BLOB NOT NULL DEFAULT x'00000000000000000000000000000000', f2000000001 INTEGER NOT NULL DEFAULT 0,
    f2000000002 BLOB NOT NULL DEFAULT x'00000000000000000000000000000000', f2000000003 INTEGER NOT NULL DEFAULT 0,
    f2000000004 BLOB NOT NULL DEFAULT x'00000000000000000000000000000000', PRIMARY KEY (f1)
) WITHOUT ROWID;
INSERT INTO "CRONUS$50100" (f1, f2, f0, f2000000000) VALUES (3, 'three', 7, x'00000000000000000000000000000003');
"""
"""What the release before formats had numbers made of a table with two fields, without the order of its columns."""

AUTHOR = Author(uuid.UUID(int=7), 63_000_000_000_000)
NAME_ID = uuid.UUID(int=4)
NAME = make_table("Name", 50100, {"No.": (INTEGER, {"auto_increment": True}), "Text": TextType(50)})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.db"


def make(path: Path, script: str) -> None:
    connection = apsw.Connection(str(path))
    connection.execute(script)
    connection.close()


def pragmas(path: Path) -> tuple[object, object]:
    connection = apsw.Connection(str(path))
    found = connection.pragma("application_id"), connection.pragma("user_version")
    connection.close()
    return found


class TestFormats:
    def test_a_new_file_is_marked(self, path: Path) -> None:
        open_file(str(path)).close()
        assert pragmas(path) == (0x414C524E, migrations.FORMAT)
        assert path.read_bytes()[68:72] == b"ALRN"

    def test_an_empty_file_is_a_new_one(self, path: Path) -> None:
        path.touch()
        open_file(str(path)).close()
        assert pragmas(path) == (0x414C524E, migrations.FORMAT)

    def test_that_of_the_first_release_is_brought_up_to_date(self, path: Path) -> None:
        make(path, FIRST_RELEASE)
        store = SqliteStore(path)
        found = store.table(NAME, "CRONUS").get((3,))
        assert found is not None
        assert found[:2] == [3, "three"]
        assert store.installed_versions()["11111111-1111-1111-1111-111111111111", "CRONUS"] == "1.2.0.0"
        values = found.copy()
        values[0] = 0
        values[NAME.fields_by_name["systemid"].index] = NAME_ID
        store.table(NAME, "CRONUS").insert(values, AUTHOR)
        assert values[0] == 4
        assert values[NAME.fields_by_name["systemrowversion"].index] == 8
        store.close()
        assert pragmas(path) == (0x414C524E, migrations.FORMAT)

    def test_a_migration_that_fails_leaves_everything_as_it_was(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        make(path, FIRST_RELEASE)
        scripts = (*sql_catalogue.MIGRATIONS, "CREATE TABLE second (x); CREATE TABLE second (x)")
        monkeypatch.setattr(sql_catalogue, "MIGRATIONS", scripts)
        monkeypatch.setattr(migrations, "FORMAT", len(scripts))
        with pytest.raises(UnusableDatabase, match="cannot be used: table second already exists"):
            open_file(str(path))
        assert pragmas(path) == (0, 0)
        connection = apsw.Connection(str(path))
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        connection.close()
        assert tables == {"alrun$counters", "alrun$installed", "CRONUS$50100"}

    def test_that_of_a_later_release_is_refused(self, path: Path) -> None:
        later = migrations.FORMAT + 1
        make(path, f"PRAGMA application_id = 0x414C524E; PRAGMA user_version = {later}; CREATE TABLE t (x)")
        before = path.read_bytes()
        expected = (
            f"the database {path} cannot be used: it has format {later}, which a later version of alrun made; "
            f"this one knows formats up to {migrations.FORMAT}"
        )
        for open_ in (open_file, open_to_read):
            with pytest.raises(UnusableDatabase) as caught:
                open_(str(path))
            assert str(caught.value) == expected
        assert path.read_bytes() == before


def test_nothing_but_sqlite_opens_the_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # On POSIX a process loses all its locks on a file when it closes the file anywhere, those of other connections too.
    make(path, FIRST_RELEASE)

    def opened(*arguments: object, **settings: object) -> None:
        pytest.fail(f"{arguments[0]} is opened")

    monkeypatch.setattr(builtins, "open", opened)
    open_file(str(path)).close()
    open_to_read(str(path)).close()


class TestOtherFiles:
    @pytest.mark.parametrize(
        "script",
        [
            "CREATE TABLE customers (no)",
            "PRAGMA application_id = 42; CREATE TABLE customers (no)",
            "PRAGMA user_version = 3; CREATE TABLE customers (no)",
            'CREATE TABLE "alrun$counters" (name)',
        ],
    )
    @pytest.mark.parametrize("open_", [open_file, open_to_read])
    def test_another_programs_database_is_refused_and_stays_as_it_is(self, path: Path, script: str, open_) -> None:
        make(path, script)
        before = path.read_bytes()
        with pytest.raises(UnusableDatabase) as caught:
            open_(str(path))
        assert str(caught.value) == f"the database {path} cannot be used: it is the database of another program"
        assert path.read_bytes() == before
        assert os.listdir(path.parent) == ["a.db"]

    @pytest.mark.parametrize("content", [b"No.,Name\n10000,Adatum\n" * 40, b"x", b"SQLite format 3\0" + b"\0" * 84])
    def test_a_file_that_is_none(self, path: Path, content: bytes) -> None:
        path.write_bytes(content)
        with pytest.raises(UnusableDatabase, match="cannot be used: it is not a database"):
            open_file(str(path))
        assert path.read_bytes() == content

    def test_a_file_cut_short(self, path: Path) -> None:
        make(path, FIRST_RELEASE)
        path.write_bytes(path.read_bytes()[:5000])
        with pytest.raises(
            UnusableDatabase, match=f"the database {path} cannot be used: it is (damaged|not a database)"
        ):
            open_file(str(path))

    def test_a_folder(self, tmp_path: Path) -> None:
        with pytest.raises(UnusableDatabase, match=f"the database {tmp_path} cannot be used: it is a folder$"):
            open_file(str(tmp_path))

    def test_a_missing_folder(self, tmp_path: Path) -> None:
        with pytest.raises(UnusableDatabase, match=f"cannot be used: there is no folder {tmp_path}/none$"):
            open_file(str(tmp_path / "none" / "a.db"))

    def test_no_name(self) -> None:
        with pytest.raises(UnusableDatabase, match="cannot be used: it has no name"):
            open_file("")

    def test_to_read_it_must_be_there(self, path: Path) -> None:
        with pytest.raises(UnusableDatabase, match="cannot be used: there is no such file"):
            open_to_read(str(path))
        path.touch()
        with pytest.raises(UnusableDatabase, match="cannot be used: it is empty"):
            open_to_read(str(path))

    def test_names_that_sqlite_reads_otherwise_are_names(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        for name in (":memory:", "file:x?mode=memory", "100%41.db", "a#b.db"):
            open_file(name).close()
            open_to_read(name).close()
            assert (tmp_path / name).exists()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions are those of POSIX")
class TestPermissions:
    @pytest.fixture
    def folder(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
        """A folder that everybody may read, in which the test is nobody in particular: the root may do everything."""
        with tempfile.TemporaryDirectory() as name, tempfile.TemporaryDirectory() as apsw_name:
            # Nobody may not read the virtual environment of root, if that lies in a folder of root's own.
            Path(apsw_name).chmod(0o755)
            extensions = "sqlite_extra_binaries"
            shutil.copytree(Path(apsw.__file__).parent / extensions, Path(apsw_name, extensions))
            monkeypatch.setattr(apsw, "__file__", str(Path(apsw_name, "__init__.so")))
            folder = Path(name)
            folder.chmod(0o755)
            make(folder / "a.db", FIRST_RELEASE)
            user = os.geteuid()
            if user == 0:
                os.seteuid(65534)
            else:
                folder.chmod(0o555)
                (folder / "a.db").chmod(0o444)
            yield folder
            os.seteuid(user)
            folder.chmod(0o755)

    def test_a_read_only_file(self, folder: Path) -> None:
        with pytest.raises(UnusableDatabase, match="cannot be used: it is read-only"):
            open_file(str(folder / "a.db"))

    def test_a_file_that_may_not_be_read(self, folder: Path) -> None:
        user = os.geteuid()
        os.seteuid(os.getuid())
        (folder / "a.db").chmod(0)
        os.seteuid(user)
        for open_ in (open_file, open_to_read):
            with pytest.raises(UnusableDatabase, match="cannot be used: the permission to read it is missing"):
                open_(str(folder / "a.db"))

    def test_a_new_file_in_a_read_only_folder(self, folder: Path) -> None:
        with pytest.raises(UnusableDatabase, match=f"cannot be used: the folder {folder} is read-only$"):
            open_file(str(folder / "b.db"))

    def test_a_read_only_file_can_be_looked_at(self, folder: Path) -> None:
        connection = open_to_read(str(folder / "a.db"))
        assert connection.execute('SELECT f2 FROM "CRONUS$50100"').get == "three"
        connection.close()
        assert os.listdir(folder) == ["a.db"]


def test_a_database_of_the_first_release_can_be_described(path: Path) -> None:
    make(path, FIRST_RELEASE)
    before = path.read_bytes()
    info = describe(str(path))
    assert (info.format, info.companies) == (0, ("CRONUS",))
    assert [(app.app_id, app.version) for app in info.apps] == [("11111111-1111-1111-1111-111111111111", "1.2.0.0")]
    assert [(table.number, table.name, table.rows) for table in info.tables] == [(50100, "", 1)]
    assert path.read_bytes() == before
