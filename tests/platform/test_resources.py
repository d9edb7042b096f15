"""NavApp: the resources of an app, in the folders that its app.json names.

Docs: devenv-app-resources; the error was observed on servers of versions 27 and 28.
"""

import json

import pytest

from alrun.hosts.cli import main

FILES = {
    "Images/SampleImage1.png": b"\x89PNG",
    "Images/SampleImage2.png": b"\x89PNG",
    "Templates/Template1.txt": "Grün\r\nzwei".encode(),
    "Templates/Template2.png": b"\x89PNG",
    "settings.json": b'{"size": 3}',
}


@pytest.fixture
def al(tmp_path, capsys):
    """Run statements in an app with resources; gives the exit code, stdout and stderr."""
    app = tmp_path / "app"
    manifest = {"id": "11111111-2222-3333-4444-555555555555", "name": "My App", "publisher": "Me", "version": "1.0.0.0"}
    for name, content in FILES.items():
        path = app / "Resources" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (app / "app.json").write_text(json.dumps({**manifest, "resourceFolders": ["Resources", "Missing"]}))
    (app / "secret.txt").write_text("secret")
    (app / "Resources" / "link.txt").symlink_to(app / "secret.txt")

    def al(statements):
        variables = "var I: InStream; T: Text; J: JsonObject; L: List of [Text];"
        (app / "main.al").write_text(
            f"codeunit 50100 Main {{ trigger OnRun() {variables} begin {statements} end; }}", "utf-8"
        )
        code = main(["run", str(app)])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return al


LIST = "foreach T in NavApp.ListResources({}) do Message(T);"


def test_resources_are_listed_by_folder_and_by_wildcards(al):
    assert al(LIST.format(""))[1].splitlines() == sorted(FILES)
    assert al(LIST.format("'Images'"))[1].splitlines() == ["Images/SampleImage1.png", "Images/SampleImage2.png"]
    assert al(LIST.format("'*.png'"))[1].splitlines() == [name for name in sorted(FILES) if name.endswith(".png")]
    assert al(LIST.format("'*1.*'"))[1].splitlines() == ["Images/SampleImage1.png", "Templates/Template1.txt"]
    assert al(LIST.format("'none'"))[1] == ""


def test_a_resource_is_a_stream_a_text_and_an_object(al):
    stream = "NavApp.GetResource('Templates/Template1.txt', I, TextEncoding::UTF8); I.ReadText(T); Message(T);"
    assert al(stream)[1] == "Grün\n"
    assert (
        al("Message(NavApp.GetResourceAsText('Templates/Template1.txt', TextEncoding::UTF8));")[1] == "Grün\r\nzwei\n"
    )
    assert al("J := NavApp.GetResourceAsJson('settings.json'); J.WriteTo(T); Message(T);")[1] == '{"size":3}\n'


@pytest.mark.parametrize("name", ["missing.txt", "link.txt", "../secret.txt", "Images"])
@pytest.mark.parametrize("call", ["NavApp.GetResource('{}', I);", "T := NavApp.GetResourceAsText('{}');"])
def test_a_resource_that_is_not_there_is_an_error(al, call, name):
    code, _, err = al(call.format(name))
    assert code == 1
    assert f"A resource matching '{name}' could not be found in app 'My App'." in err


def test_a_resource_that_is_no_object_is_an_error(al):
    assert al("J := NavApp.GetResourceAsJson('Templates/Template2.png');")[0] == 1
