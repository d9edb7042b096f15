"""What an app may use of another: `internal` ends at the app, and at the apps that its app.json names.

Docs: devenv-json-files, devenv-using-access-modifiers
"""

import json

import pytest

from alrun.compiler import compile_project

SHOP_ID = "11111111-2222-3333-4444-555555555555"
TEST_ID = "66666666-7777-8888-9999-000000000000"


def write_app(folder, app_id, source, **manifest):
    folder.mkdir()
    content = {"id": app_id, "name": folder.name, "publisher": "Us", "version": "1.0.0.0", **manifest}
    (folder / "app.json").write_text(json.dumps(content), encoding="utf-8")
    (folder / "Source.al").write_text(source, encoding="utf-8")
    return str(folder)


@pytest.mark.parametrize(
    ("friends", "expected"),
    [([{"id": TEST_ID.upper(), "name": "Test", "publisher": "Us"}], []), ([], ["AL0161"])],
)
def test_internal_procedures_are_visible_to_the_apps_that_are_named(tmp_path, friends, expected):
    shop = write_app(
        tmp_path / "Shop",
        SHOP_ID,
        "codeunit 50100 Till { internal procedure Open() begin end; }",
        internalsVisibleTo=friends,
    )
    test = write_app(
        tmp_path / "Test",
        TEST_ID,
        "codeunit 50101 Test { procedure Run() var Till: Codeunit Till; begin Till.Open(); end; }",
        dependencies=[{"id": SHOP_ID, "name": "Shop", "publisher": "Us", "version": "1.0.0.0"}],
    )
    compilation = compile_project([test], [shop])
    assert [found.code for found in compilation.diagnostics.sorted()] == expected


def test_an_app_is_visible_to_its_friends_and_not_the_other_way_round(tmp_path):
    shop = write_app(
        tmp_path / "Shop",
        SHOP_ID,
        "codeunit 50100 Till { internal procedure Open() begin end; }",
    )
    test = write_app(
        tmp_path / "Test",
        TEST_ID,
        "codeunit 50101 Test { procedure Run() var Till: Codeunit Till; begin Till.Open(); end; }",
        internalsVisibleTo=[{"id": SHOP_ID, "name": "Shop", "publisher": "Us"}],
    )
    compilation = compile_project([test], [shop])
    assert [found.code for found in compilation.diagnostics.sorted()] == ["AL0161"]
