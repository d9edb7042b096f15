"""A database meets a program whose tables have changed: what is kept, what is refused, what force does to it.

Docs: devenv-retaining-data-after-publishing, analyzers/appsourcecop-as0002 and its kin,
properties/devenv-initvalue-property (a new field of existing rows has the default of its type),
properties/devenv-datapercompany-property, properties/devenv-tabletype-property. Chosen: where the pages refuse a change
whatever the rows hold, only one that would lose something is refused.
"""

from __future__ import annotations

import uuid
from decimal import Decimal
from pathlib import Path

import apsw
import pytest
from record_support import APP, OTHER_APP, make_extension, make_table
from upgrade_support import AUTHOR, insert, item, one_field, program, rows

from alrun.runtime.errors import ALError
from alrun.runtime.storage.schema import default_value
from alrun.runtime.storage.sqlite import SqliteStore
from alrun.runtime.storage.store import Query, UnusableDatabase
from alrun.runtime.storage.synchronising import ProgramApps
from alrun.semantics.symbols import AppInfo, FieldSymbol, TableSymbol
from alrun.semantics.types import (
    BIG_INTEGER,
    BOOLEAN,
    BYTE,
    DATE,
    DATE_TIME,
    DECIMAL,
    GUID,
    INTEGER,
    CodeType,
    OptionType,
    TextType,
    Type,
)

THIRD_APP = AppInfo("33333333-3333-3333-3333-333333333333", "Third App", "Tester", "1.0.0.0")
LOOSE = AppInfo("", "folder", "", "1.0.0.0")
OPTION = OptionType(("A", "B"))
ITEM = "table Item (50100) of the company CRONUS"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.db"


def refusal(path: Path, *lines: str) -> str:
    told = "".join(f"\n  {line}" for line in lines)
    return (
        f"the database {path} cannot be synchronised with the program, and is as it was:{told}\n"
        "--schema-sync force accepts the loss of rows and values."
    )


class TestFields:
    def test_a_new_field_of_existing_rows_has_the_default_of_its_type(self, path: Path) -> None:
        old = item({"No.": INTEGER})
        with program(path, old) as store:
            insert(store, old, 1)
        new = item({"No.": INTEGER, "Price": (DECIMAL, {"init_value": Decimal(5)}), "Name": TextType(10)})
        with program(path, new) as store:
            assert rows(store, new) == [[1, Decimal(0), ""]]

    def test_tables_and_fields_are_known_by_their_numbers(self, path: Path) -> None:
        old = item({"No.": INTEGER, "Name": TextType(50), "City": TextType(50)})
        with program(path, old) as store:
            insert(store, old, 1, "Adatum", "Atlanta")
        numbers = {"No.": 1, "City": 2, "Name": 3}
        new = item({"No.": INTEGER, "City": TextType(50), "Name": TextType(50)}, name="Customer", numbers=numbers)
        with program(path, new) as store:
            assert rows(store, new) == [[1, "Adatum", "Atlanta"]]

    @pytest.mark.parametrize(
        ("old", "value", "new", "expected"),
        [
            (TextType(10), "Straße", TextType(50), "Straße"),
            (CodeType(10), "A 1", CodeType(20), "A 1"),
            (CodeType(10), "A 1", TextType(10), "A 1"),
            (TextType(10), "A 1", CodeType(10), "A 1"),
            (TextType(50), "short", TextType(10), "short"),
            (INTEGER, -5, BIG_INTEGER, -5),
            (BIG_INTEGER, 2**31 - 1, INTEGER, 2**31 - 1),
            (INTEGER, 1, OPTION, 1),
            (OPTION, 1, INTEGER, 1),
            (BOOLEAN, True, INTEGER, 1),
            (INTEGER, 1, BOOLEAN, True),
            (INTEGER, 255, BYTE, 255),
            (BIG_INTEGER, 12, DECIMAL, Decimal(12)),
            (DECIMAL, Decimal("12.00"), INTEGER, 12),
            (INTEGER, 0, TextType(10), ""),
            (DATE, 0, GUID, uuid.UUID(int=0)),
        ],
    )
    def test_a_type_that_can_hold_the_value_keeps_it(
        self, path: Path, old: Type, value: object, new: Type, expected: object
    ) -> None:
        before, after = one_field(old), one_field(new)
        with program(path, before) as store:
            insert(store, before, 1, value)
        with program(path, after) as store:
            assert rows(store, after) == [[1, expected]]

    @pytest.mark.parametrize(
        ("old", "value", "new", "objection", "forced"),
        [
            (TextType(50), "Adatum", TextType(3), "from Text[50] to Text[3]", "Ada"),
            (CodeType(20), "ABCDE", CodeType(4), "from Code[20] to Code[4]", "ABCD"),
            (TextType(20), "a b ", CodeType(20), "from Text[20] to Code[20]", "A B"),
            (BIG_INTEGER, 2**31, INTEGER, "from BigInteger to Integer", 0),
            (INTEGER, 2, BOOLEAN, "from Integer to Boolean", False),
            (INTEGER, -1, BYTE, "from Integer to Byte", 0),
            (DECIMAL, Decimal("1.5"), INTEGER, "from Decimal to Integer", 1),
            (DECIMAL, Decimal(10) ** 12, INTEGER, "from Decimal to Integer", 0),
        ],
    )
    def test_a_type_that_cannot_is_refused_and_may_be_forced(
        self, path: Path, old: Type, value: object, new: Type, objection: str, forced: object
    ) -> None:
        before, after = one_field(old), one_field(new)
        with program(path, before) as store:
            insert(store, before, 1, value)
        with pytest.raises(UnusableDatabase) as caught, program(path, after):
            pass
        assert str(caught.value) == refusal(
            path,
            f"{ITEM}: the field Value (2) changes {objection}, and 1 row has a value that is none of the new type",
        )
        with program(path, before) as store:
            assert rows(store, before) == [[1, value]]
        with program(path, after, force=True) as store:
            assert rows(store, after) == [[1, forced]]

    @pytest.mark.parametrize(
        ("old", "value", "new", "expected"), [(INTEGER, 5, TextType(10), ""), (DATE, 1_000_000, DATE_TIME, 0)]
    )
    def test_a_type_of_another_kind_is_refused_and_forced_to_its_default(
        self, path: Path, old: Type, value: object, new: Type, expected: object
    ) -> None:
        before, after = one_field(old), one_field(new)
        with program(path, before) as store:
            for number in (1, 2):
                insert(store, before, number, value)
        with pytest.raises(UnusableDatabase) as caught, program(path, after):
            pass
        assert str(caught.value) == refusal(
            path,
            f"{ITEM}: the field Value (2) changes from {old} to {new}, and 2 rows have a value in it",
        )
        with program(path, after, force=True) as store:
            assert rows(store, after) == [[1, expected], [2, expected]]

    def test_a_field_that_is_gone_is_refused_while_it_holds_values(self, path: Path) -> None:
        old = item({"No.": INTEGER, "Name": TextType(50), "Empty": INTEGER})
        new = item({"No.": INTEGER})
        with program(path, old) as store:
            insert(store, old, 1, "Adatum")
            insert(store, old, 2)
        with pytest.raises(UnusableDatabase) as caught, program(path, new):
            pass
        assert str(caught.value) == refusal(
            path,
            f"{ITEM}: the field Name (2) is no longer there, and 1 row has a value in it",
        )
        with program(path, old) as store:
            assert rows(store, old) == [[1, "Adatum", 0], [2, "", 0]]
        with program(path, new, force=True) as store:
            assert rows(store, new) == [[1], [2]]
        with program(path, old) as store:
            assert rows(store, old) == [[1, "", 0], [2, "", 0]]

    def test_a_field_of_an_extension_is_kept_while_its_app_is_not_there(self, path: Path) -> None:
        extended = item({"No.": INTEGER, "Colour": TextType(10)})
        self.declare_in_extension(extended.fields[1], OTHER_APP)
        plain = item({"No.": INTEGER})
        with program(path, extended, apps=(APP, OTHER_APP)) as store:
            insert(store, extended, 1, "red")
        with program(path, plain) as store:
            assert rows(store, plain) == [[1]]
            insert(store, plain, 2)
        with program(path, extended, apps=(APP, OTHER_APP)) as store:
            assert rows(store, extended) == [[1, "red"], [2, ""]]
        with pytest.raises(UnusableDatabase, match="the field Colour"), program(path, plain, apps=(APP, OTHER_APP)):
            pass

    def test_of_files_without_an_app_only_the_extensions_that_are_there_count(self, path: Path) -> None:
        extended = item({"No.": INTEGER, "Colour": TextType(10)}, app=LOOSE)
        extension = self.declare_in_extension(extended.fields[1], LOOSE)
        with program(path, extended, apps=(LOOSE,)) as store:
            insert(store, extended, 1, "red")
        plain = item({"No.": INTEGER}, app=LOOSE)
        with program(path, plain, apps=(LOOSE,)) as store:
            assert rows(store, plain) == [[1]]
        make_extension(plain, app=LOOSE).object_id = extension
        with pytest.raises(UnusableDatabase, match="the field Colour"), program(path, plain, apps=(LOOSE,)):
            pass

    @pytest.mark.parametrize("moved", [False, True])
    def test_a_number_that_another_app_has_taken_is_refused_while_there_are_values(
        self, path: Path, moved: bool
    ) -> None:
        before, after = (item({"No.": INTEGER, "Colour": TextType(10)}) for _ in range(2))
        self.declare_in_extension(before.fields[1], OTHER_APP)
        self.declare_in_extension(after.fields[1], THIRD_APP)
        if moved:
            # Docs: properties/devenv-movedfrom-property
            after.fields[1].constants["movedfrom"] = OTHER_APP.app_id
        with program(path, before, apps=(APP, OTHER_APP)) as store:
            insert(store, before, 1, "red")
        if not moved:
            with pytest.raises(UnusableDatabase) as caught, program(path, after, apps=(APP, THIRD_APP)):
                pass
            assert str(caught.value) == refusal(
                path, f"{ITEM}: the field Colour (2) belongs to another app now, and 1 row has a value in it"
            )
        with program(path, after, apps=(APP, THIRD_APP), force=True) as store:
            assert rows(store, after) == [[1, "red" if moved else ""]]

    def declare_in_extension(self, field: FieldSymbol, app: AppInfo) -> int:
        assert isinstance(field.owner, TableSymbol)
        field.owner = make_extension(field.owner, app=app)
        return field.owner.object_id


class TestKeys:
    def test_another_primary_key_keeps_the_rows(self, path: Path) -> None:
        fields = {"Type": INTEGER, "No.": INTEGER}
        old, new = item(fields, "No."), item(fields, "Type,No.")
        with program(path, old) as store:
            insert(store, old, 2, 1)
            insert(store, old, 1, 2)
        with program(path, new) as store:
            assert rows(store, new) == [[1, 2], [2, 1]]
        with program(path, old) as store:
            assert rows(store, old) == [[2, 1], [1, 2]]

    @pytest.mark.parametrize("force", [False, True])
    def test_a_primary_key_in_which_rows_are_alike_is_refused(self, path: Path, force: bool) -> None:
        fields = {"Type": INTEGER, "No.": INTEGER}
        old, new = item(fields, "Type,No."), item(fields, "No.")
        with program(path, old) as store:
            insert(store, old, 1, 1)
            insert(store, old, 2, 1)
        with pytest.raises(UnusableDatabase) as caught, program(path, new, force=force):
            pass
        assert f"{ITEM}: the primary key is No. now, and several rows have the same values in it" in str(caught.value)
        with program(path, old) as store:
            assert rows(store, old) == [[1, 1], [2, 1]]

    @pytest.mark.parametrize("force", [False, True])
    def test_a_unique_key_in_which_rows_are_alike_is_refused(self, path: Path, force: bool) -> None:
        fields = {"No.": INTEGER, "Name": TextType(50)}
        old, new = item(fields, "No.", "Name"), item(fields, "No.", "Name", unique=("Name",))
        with program(path, old) as store:
            insert(store, old, 1, "A")
            insert(store, old, 2, "a")
        with pytest.raises(UnusableDatabase) as caught, program(path, new, force=force):
            pass
        assert f"{ITEM}: the key Key2 (Name) is unique now, and several rows have the same values in it" in str(
            caught.value
        )
        with program(path, old) as store:
            insert(store, old, 3, "a")

    def test_indexes_come_and_go(self, path: Path) -> None:
        fields = {"No.": INTEGER, "Name": TextType(50)}
        for keys, expected in ((("No.", "Name"), ["$1", "$id"]), (("No.",), ["$id"]), (("No.", "Name"), ["$1", "$id"])):
            table = item(fields, *keys)
            with program(path, table) as store:
                store.table(table, "CRONUS").count(Query((), (), ()))
                found = store.database.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'index'")
                assert sorted(name.removeprefix("CRONUS$50100") for (name,) in found if name[0] == "C") == expected


class TestTables:
    def test_all_or_nothing(self, path: Path) -> None:
        first, second = one_field(TextType(10)), make_table("Other", 50101, {"No.": INTEGER, "Name": TextType(10)})
        with program(path, first, second) as store:
            insert(store, first, 1, "a", company="CRONUS")
            insert(store, first, 1, "abc", company="My Company")
            insert(store, second, 1, "b")
        wider = item({"No.": INTEGER, "Value": TextType(2), "More": INTEGER})
        gone = make_table("Other", 50101, {"No.": INTEGER})
        before = self.schema(path)
        with pytest.raises(UnusableDatabase) as caught, program(path, wider, gone):
            pass
        assert str(caught.value) == refusal(
            path,
            "table Other (50101) of the company CRONUS: the field Name (2) is no longer there, and 1 row has a value "
            "in it",
            "table Item (50100) of the company My Company: the field Value (2) changes from Text[10] to Text[2], and 1 "
            "row has a value that is none of the new type",
        )
        assert self.schema(path) == before

    def test_a_table_that_is_gone_is_refused_while_it_has_rows(self, path: Path) -> None:
        table = one_field(INTEGER)
        with program(path, table) as store:
            insert(store, table, 1)
        with pytest.raises(UnusableDatabase) as caught, program(path):
            pass
        assert str(caught.value) == refusal(path, f"{ITEM} is no longer part of the app, and has 1 row")
        with program(path, force=True):
            pass
        with program(path, table) as store:
            assert rows(store, table) == []
        with program(path):
            pass
        assert "CRONUS$50100" not in self.schema(path)

    def test_a_table_of_an_app_that_is_not_there_is_left_alone(self, path: Path) -> None:
        table = one_field(INTEGER)
        with program(path, table) as store:
            insert(store, table, 1)
        with program(path, apps=(OTHER_APP,), force=True):
            pass
        with program(path, table) as store:
            assert rows(store, table) == [[1, 0]]

    def test_a_table_of_files_without_an_app_is_left_alone(self, path: Path) -> None:
        table = item({"No.": INTEGER}, app=LOOSE)
        with program(path, table, apps=(LOOSE,)) as store:
            insert(store, table, 1)
        with program(path, apps=(LOOSE,)):
            pass
        with program(path, table, apps=(LOOSE,)) as store:
            assert rows(store, table) == [[1]]

    def test_the_number_of_another_apps_table_is_refused_while_it_has_rows(self, path: Path) -> None:
        old, new = one_field(INTEGER), item({"No.": INTEGER}, name="Vehicle", app=OTHER_APP)
        with program(path, old) as store:
            insert(store, old, 1)
        with pytest.raises(UnusableDatabase) as caught, program(path, new, apps=(OTHER_APP,)):
            pass
        assert str(caught.value) == refusal(
            path,
            f"{ITEM} belongs to the app Test App, and Vehicle of the app Other App has its number; it has 1 row",
        )
        with program(path, new, apps=(OTHER_APP,), force=True) as store:
            assert rows(store, new) == []

    @pytest.mark.parametrize(("before", "after"), [(True, False), (False, True)])
    def test_data_per_company_cannot_change_while_there_are_rows(self, path: Path, before: bool, after: bool) -> None:
        old, new = one_field(INTEGER), one_field(INTEGER)
        old.data_per_company, new.data_per_company = before, after
        with program(path, old) as store:
            insert(store, old, 1)
        words = {True: "Yes", False: "No"}
        message = f"changes DataPerCompany from {words[before]} to {words[after]}, and has 1 row"
        with pytest.raises(UnusableDatabase, match=message), program(path, new):
            pass
        with program(path, new, force=True) as store:
            assert rows(store, new) == []

    def test_a_table_that_becomes_temporary_is_refused_while_it_has_rows(self, path: Path) -> None:
        old, new = one_field(INTEGER), one_field(INTEGER)
        new.table_type = "Temporary"
        with program(path, old) as store:
            insert(store, old, 1)
        message = "has TableType Temporary now, which is not stored, and has 1 row"
        with pytest.raises(UnusableDatabase, match=message), program(path, new):
            pass
        with program(path, new, force=True):
            pass
        assert "CRONUS$50100" not in self.schema(path)

    def schema(self, path: Path) -> dict[str, str]:
        connection = apsw.Connection(str(path))
        found = dict(connection.execute("SELECT name, sql FROM sqlite_schema").fetchall())
        connection.close()
        return found


class TestOpening:
    def test_tables_that_are_as_they_should_be_wait_for_nobody(self, path: Path) -> None:
        table = one_field(INTEGER)
        with program(path, table) as writer:
            insert(writer, table, 1)
            writer.begin_write()
            with program(path, table) as store:
                assert rows(store, table) == [[1, 0]]
            writer.rollback()

    def test_others_wait_for_a_writer_up_to_the_lock_timeout(self, path: Path) -> None:
        old, new = one_field(INTEGER), one_field(BIG_INTEGER)
        with program(path, old) as writer:
            insert(writer, old, 1)
            writer.begin_write()
            store = SqliteStore(path, {50100: new}.get, lock_timeout_ms=20)
            apps = ProgramApps({APP.app_id: APP}, None)
            with pytest.raises(UnusableDatabase) as caught:
                store.synchronise(apps, force=False)
            assert str(caught.value) == (
                f"the database {path} cannot be synchronised with the program: another program is writing to it"
            )
            writer.rollback()
            store.synchronise(apps, force=False)
            assert rows(store, new) == [[1, 0]]
            store.close()

    def test_the_program_that_was_the_last_is_not_compared_again(self, path: Path) -> None:
        table, changed = one_field(INTEGER), one_field(TextType(10))
        with program(path, table) as store:
            insert(store, table, 1, 5)

        def synchronise(table: TableSymbol, fingerprint: bytes | None) -> None:
            store = SqliteStore(path, {50100: table}.get)
            try:
                store.synchronise(ProgramApps({APP.app_id: APP}, fingerprint), force=False)
            finally:
                store.close()

        synchronise(table, b"one")
        # If anybody looked, there would be an objection.
        synchronise(changed, b"one")
        for fingerprint in (b"two", None):
            with pytest.raises(UnusableDatabase, match="the field Value"):
                synchronise(changed, fingerprint)

    def test_a_damaged_file_is_told_of(self, path: Path) -> None:
        table = one_field(INTEGER)
        with program(path, table) as store:
            insert(store, table, 1)
        content = path.read_bytes()
        path.write_bytes(content[:4096] + bytes(len(content) - 4096))
        with pytest.raises(UnusableDatabase, match="it is damaged"), program(path, table):
            pass


class TestFirstUse:
    """A program that is not known when the database is opened, as in the REPL, or another process that is quicker."""

    def test_what_would_be_lost_is_an_error_of_the_code_and_undoes_nothing_else(self, path: Path) -> None:
        old, new = one_field(TextType(10)), one_field(INTEGER)
        other = make_table("Other", 50101, {"No.": INTEGER})
        with program(path, old) as store:
            insert(store, old, 1, "x")
        store = SqliteStore(path)
        store.table(other, "CRONUS").count(Query((), (), ()))
        store.begin_write()
        row = [default_value(field.type) for field in other.fields]
        store.table(other, "CRONUS").insert(row, AUTHOR)
        with pytest.raises(ALError) as caught:
            store.table(new, "CRONUS").count(Query((), (), ()))
        assert caught.value.code == "DB:SchemaChange"
        assert caught.value.text == refusal(
            path,
            f"{ITEM}: the field Value (2) changes from Text[10] to Integer, and 1 row has a value in it",
        )
        store.commit()
        assert len(rows(store, other)) == 1
        assert rows(store, old) == [[1, "x"]]
        store.close()


class TestUndeclared:
    """Tables that the release before declarations made: of their fields only the columns are known."""

    def make(self, path: Path, table: TableSymbol, *values: object) -> None:
        with program(path, table) as store:
            insert(store, table, *values)
            store.database.connection.execute('DELETE FROM "alrun$tables"')

    def test_they_are_taken_for_what_the_program_declares(self, path: Path) -> None:
        table = item({"No.": CodeType(20), "Amount": DECIMAL, "Kind": OPTION, "Gone": INTEGER})
        self.make(path, table, "A", Decimal("1.5"), 1)
        new = item({"No.": CodeType(30), "Amount": DECIMAL, "Kind": OPTION})
        with program(path, new) as store:
            assert rows(store, new) == [["A", Decimal("1.5"), 1]]

    def test_what_does_not_fit_is_refused(self, path: Path) -> None:
        self.make(path, item({"No.": CodeType(20), "A": TextType(50), "B": INTEGER, "C": INTEGER}), "A", "long", 5, 6)
        new = item({"No.": CodeType(20), "A": TextType(3), "B": TextType(50)})
        with pytest.raises(UnusableDatabase) as caught, program(path, new):
            pass
        assert str(caught.value) == refusal(
            path,
            f"{ITEM}: the field A (2) changes from another type to Text[3], and 1 row "
            "has a value that is none of the new type",
            f"{ITEM}: the field B (3) changes from another type to Text[50], and 1 row has a value in it",
            f"{ITEM}: the field 4 is no longer there, and 1 row has a value in it",
        )
