"""What an app cannot do with another: extend what says no, use what was removed. Docs: diagnostics/diagnostic-al433"""

import json

import pytest

from alrun.compiler import compile_project

SHOP_ID = "11111111-2222-3333-4444-555555555555"
TEST_ID = "66666666-7777-8888-9999-000000000000"
SHOP = """
enum 50100 Closed { value(0; A) { } }
enum 50101 Open { Extensible = true; value(0; A) { } }
page 50100 Fixed { Extensible = false; }
page 50101 Service { PageType = API; }
table 50100 Gone
{
    ObsoleteState = Removed;
    ObsoleteReason = 'Use New';
    ObsoleteTag = '27.0';
    fields { field(1; Id; Integer) { } }
}
"""


def write_app(folder, app_id, source, **manifest):
    folder.mkdir()
    content = {"id": app_id, "name": folder.name, "publisher": "Us", "version": "1.0.0.0", **manifest}
    (folder / "app.json").write_text(json.dumps(content), encoding="utf-8")
    (folder / "Source.al").write_text(source, encoding="utf-8")
    return str(folder)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("enumextension 50102 X extends Closed { value(1; B) { } }", [("AL0504", "Closed", "'Closed' is not extens")]),
        ("enumextension 50102 X extends Open { value(1; B) { } }", []),
        ("pageextension 50102 X extends Fixed { }", [("AL0564", "Fixed", "object Page 'Fixed' is not extensible.")]),
        ("pageextension 50102 X extends Service { }", [("AL0564", "Service", "object Page 'Service' is not ext")]),
        (
            "codeunit 50102 X { var T: Record Gone; }",
            [("AL0433", "Gone", "Table 'Gone' is removed. Reason: Use New. Tag: 27.0.")],
        ),
        ("codeunit 50102 X { Subtype = Upgrade; var T: Record Gone; }", [("AL0520", "Gone", "Table 'Gone' is rem")]),
    ],
)
def test_what_another_app_forbids_is_reported_where_it_is_named(tmp_path, source, expected):
    shop = write_app(tmp_path / "Shop", SHOP_ID, SHOP)
    dependency = {"id": SHOP_ID, "name": "Shop", "publisher": "Us", "version": "1.0.0.0"}
    test = write_app(tmp_path / "Test", TEST_ID, source, dependencies=[dependency])
    found = compile_project([test], [shop]).diagnostics.sorted()
    assert [(each.code, each.span.text) for each in found] == [(code, place) for code, place, _ in expected]
    for each, (_, _, part) in zip(found, expected, strict=True):
        assert part in each.text
