"""app.json is read strictly where it says something, and says where it is wrong."""

import dataclasses

import pytest

from alrun.project.app_json import AppManifest, Dependency, IdRange, default_manifest, parse_manifest
from alrun.project.errors import UnreadableProject
from alrun.source import SourceFile

ID = "11111111-2222-3333-4444-555555555555"
BASE_ID = "12345678-2222-3333-4444-555555555555"
OTHER_ID = "66666666-7777-8888-9999-000000000000"


def parse(text):
    return parse_manifest(SourceFile("app.json", text), "folder")


def test_every_part_is_read():
    assert parse(f"""
        {{ "id": "{{{ID.upper()}}}", "name": "Shop", "publisher": "Us", "version": "2.1.0.0", "runtime": "15.0",
           "idRanges": [{{"from": 50100, "to": 50149}}, {{"from": 60000, "to": 60009}}],
           "dependencies": [{{"id": "{BASE_ID}", "name": "Base", "publisher": "Them", "version": "1.0.0.0"}}],
           "internalsVisibleTo": [{{"id": "{OTHER_ID}", "name": "Shop Test", "publisher": "Us"}}],
           "preprocessorSymbols": ["CLEAN", "TEST"], "target": "Cloud", "application": "27.0.0.0",
           "features": ["TranslationFile"], "suppressWarnings": ["al0432", "AL0603"] }}""") == AppManifest(
        ID,
        "Shop",
        "Us",
        "2.1.0.0",
        (IdRange(50100, 50149), IdRange(60000, 60009)),
        (Dependency(BASE_ID, "Base", "Them", "1.0.0.0"),),
        ("CLEAN", "TEST"),
        "15.0",
        (OTHER_ID,),
        "27.0.0.0",
        ("TranslationFile",),
        ("AL0432", "AL0603"),
        target="Cloud",
    )


def test_what_is_left_out_has_a_default():
    manifest = parse("{}")
    # Docs: devenv-json-files. Files without an app.json may use everything.
    assert (manifest.target, default_manifest("folder").target) == ("Cloud", "OnPrem")
    assert dataclasses.replace(manifest, target="OnPrem") == default_manifest("folder")


def test_older_names_are_understood():
    manifest = parse(f'{{"idRange": {{"from": 1, "to": 2}}, "dependencies": [{{"appId": "{ID}"}}]}}')
    assert manifest.id_ranges == (IdRange(1, 2),)
    assert manifest.dependencies[0].app_id == ID


def test_comments_and_trailing_commas_are_allowed():
    assert parse('{ // the name\n "name": "a // b", /* and\n no more */ }').name == "a // b"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            '{"idRange": {"from": 1, "to": 2},\n "idRanges": [{"from": 1, "to": 2}]}',
            "app.json(1,13): error AL1048: Both 'idRange' and 'idRanges' properties are added. You should use the "
            "'idRanges' property and remove the 'idRange' property.",
        ),
        (
            '{"idRanges": [{"from": 5, "to": 1}]}',
            "app.json(1,15): error AL1047: The application ID range 5..1 is not valid.",
        ),
        (
            '{"idRanges": [{"from": 5, "to": 9},\n{"from": 1, "to": 5}]}',
            "app.json(1,15): error AL1046: The application ID ranges 5..9, 1..5 are overlapping.",
        ),
        (
            f'{{"id": "{ID}", "dependencies": [{{"id": "{ID}"}}]}}',
            f"app.json(1,65): error AL1152: Dependency with ID '{ID}' matches the current application ID. Remove this "
            "dependency from the application manifest.",
        ),
        (
            f'{{"dependencies": [{{"id": "{ID}"}},\n{{"id": "{ID}"}}]}}',
            f"app.json(2,1): error AL1070: Duplicate package dependency with application ID '{ID}'. Remove duplicate "
            "dependencies in the application manifest.",
        ),
        ('{\n  "name": 5\n}', "app.json(2,11): error ALRUN008: 'name' must be a text."),
        ('{\n\n"id": "50100"}', "app.json(3,7): error ALRUN008: 'id' must be a GUID."),
        ('{"version": "one"}', "app.json(1,13): error ALRUN008: 'version' must be a version like 1.0.0.0."),
        ('{"target": "Moon"}', "app.json(1,12): error ALRUN008: 'target' must be OnPrem or Cloud."),
        ('{"idRanges": {}}', "app.json(1,14): error ALRUN008: 'idRanges' must be a list."),
        (
            '{"idRanges": [\n{"from": 1, "to": 2},\n{"from": "x", "to": 2}]}',
            "app.json(3,10): error ALRUN008: 'idRanges[1].from' must be a whole number.",
        ),
        ('{"dependencies": ["x"]}', "app.json(1,19): error ALRUN008: 'dependencies[0]' must be an object."),
        ('{"preprocessorSymbols": [1]}', "app.json(1,26): error ALRUN008: 'preprocessorSymbols[0]' must be a text."),
        ("[]", "app.json(1,1): error ALRUN008: 'app.json' must be an object."),
        ('{"name": "x"\n"id": 1}', "app.json(2,1): error ALRUN007: This is not valid JSON: Expecting ',' delimiter."),
        ("", "app.json(1,1): error ALRUN007: This is not valid JSON: Expecting value."),
        (
            '{"a": ' + "9" * 5000 + "}",
            "app.json(1,7): error ALRUN007: This is not valid JSON: A number has too many digits.",
        ),
        ('{"a": ' + "[" * 99999, "app.json(1,1): error ALRUN007: This is not valid JSON: Nested too deeply."),
        (
            '{"version": "' + "9" * 5000 + '"}',
            "app.json(1,13): error ALRUN008: 'version' must be a version like 1.0.0.0.",
        ),
    ],
)
def test_a_wrong_value_is_named_with_its_place(text, message):
    with pytest.raises(UnreadableProject) as caught:
        parse(text)
    assert str(caught.value) == message
