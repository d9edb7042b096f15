"""`alrun db`: what is in a database file, and whether it is whole."""

import json

import pytest

from alrun.hosts.cli import main
from alrun.hosts.commands import database
from alrun.runtime.storage.migrations import FORMAT

APP = """
table 50100 Item
{
    fields { field(1; "No."; Integer) { } field(2; Name; Text[50]) { } }
}
table 50101 "Shop Setup"
{
    DataPerCompany = false;
    fields { field(1; "Key"; Code[10]) { } }
}
codeunit 50100 Job
{
    trigger OnRun()
    var
        Item: Record Item;
        Setup: Record "Shop Setup";
    begin
        for Item."No." := 1 to 1200 do
            Item.Insert();
        if Setup.Insert() then;
    end;
}
"""
MANIFEST = {
    "id": "33333333-3333-3333-3333-333333333333",
    "name": "Shop",
    "publisher": "Adatum",
    "version": "1.2.3.4",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder with a database that two companies have used."""
    folder = tmp_path_factory.mktemp("shop")
    (folder / "app.json").write_text(json.dumps(MANIFEST))
    (folder / "Job.al").write_text(APP)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for company in ("CRONUS", "My Company"):
            assert main(["run", ".", "--db", "shop.db", "--company", company]) == 0
    return folder


@pytest.fixture
def db(folder, monkeypatch, capsys):
    def db(*words):
        code = main(["db", *words])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    monkeypatch.chdir(folder)
    return db


def test_info_lists_companies_apps_and_tables_with_their_rows(db, folder):
    before = (folder / "shop.db").read_bytes()
    code, out, err = db("info", "shop.db")
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == f"shop.db: format {FORMAT}, {len(before) // 1024} KB"
    assert lines[1:4] == [
        "company CRONUS",
        "company My Company",
        "app Shop by Adatum version 1.2.3.4 in CRONUS, My Company",
    ]
    assert [line for line in lines if "Shop Setup" in line or "Item" in line] == [
        "table 50101 Shop Setup of Shop: 1 row",
        "table 50100 Item of Shop in CRONUS: 1,200 rows",
        "table 50100 Item of Shop in My Company: 1,200 rows",
    ]
    assert (folder / "shop.db").read_bytes() == before
    assert not [path.name for path in folder.iterdir() if path.name.startswith("shop.db-")]


def test_info_as_json(db):
    code, out, _ = db("info", "shop.db", "--json")
    assert code == 0
    info = json.loads(out)
    assert (info["path"], info["format"], info["companies"]) == ("shop.db", FORMAT, ["CRONUS", "My Company"])
    assert info["apps"] == [
        {
            "app_id": "33333333-3333-3333-3333-333333333333",
            "name": "Shop",
            "publisher": "Adatum",
            "version": "1.2.3.4",
            "companies": ["CRONUS", "My Company"],
        }
    ]
    own = [table for table in info["tables"] if table["number"] < 2000000000]
    item = {"number": 50100, "name": "Item", "app": "Shop", "fields": 2, "rows": 1200}
    assert own == [
        {"number": 50101, "name": "Shop Setup", "app": "Shop", "company": "", "fields": 1, "rows": 1},
        item | {"company": "CRONUS"},
        item | {"company": "My Company"},
    ]


def test_info_is_drawn_on_a_terminal(db, monkeypatch):
    monkeypatch.setattr(database, "is_drawn", lambda arguments: True)
    monkeypatch.setenv("COLUMNS", "120")
    code, out, _ = db("info", "shop.db")
    assert code == 0
    cells = [[cell.strip() for cell in line.split("│")[1:-1]] for line in out.splitlines()]
    assert ["Shop", "Adatum", "1.2.3.4", "CRONUS, My Company"] in cells
    assert ["", "50101", "Shop Setup", "Shop", "1", "1"] in cells
    assert ["My Company", "50100", "Item", "Shop", "2", "1,200"] in cells


def test_check_finds_nothing_wrong(db):
    assert db("check", "shop.db") == (0, "shop.db: ok\n", "")


def test_check_tells_of_damage(db, folder):
    content = bytearray((folder / "shop.db").read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\xff" * 4096
    (folder / "damaged.db").write_bytes(content)
    code, out, err = db("check", "damaged.db")
    assert (code, out) == (1, "")
    assert err.startswith("damaged.db: ")


@pytest.mark.parametrize("command", ["info", "check"])
@pytest.mark.parametrize(
    ("name", "why"),
    [("none.db", "there is no such file"), ("app.json", "it is not a database"), (".", "it is a folder")],
)
def test_what_is_no_database_exits_with_2(db, command, name, why):
    assert db(command, name) == (2, "", f"alrun: the database {name} cannot be used: {why}\n")


def test_it_is_not_made(db, folder):
    db("info", "new.db")
    assert not (folder / "new.db").exists()
