"""Paths mean apps: folders with an app.json, and one more app of everything else."""

import json

import pytest

from alrun.project.discovery import discover
from alrun.project.errors import UnreadableProject


@pytest.fixture
def tree(tmp_path, monkeypatch):
    """Makes files below the current folder: text, or the value of an app.json."""
    monkeypatch.chdir(tmp_path)

    def make(files):
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content if isinstance(content, str) else json.dumps(content))

    return make


def messages(*paths):
    with pytest.raises(UnreadableProject) as caught:
        discover(paths)
    return str(caught.value).splitlines()


def test_files_without_a_manifest_are_one_app_named_after_their_folder(tree):
    tree({"shop/B.al": "", "shop/A.al": "", "shop/notes.txt": "", "Loose.al": ""})
    (app,) = discover(["shop", "Loose.al"])
    assert app.files == ("shop/A.al", "shop/B.al", "Loose.al")
    assert (app.manifest.name, app.manifest.publisher, app.manifest.version) == (
        "shop",
        "Default publisher",
        "1.0.0.0",
    )


def test_the_current_folder_is_not_part_of_shown_paths(tree):
    tree({"Main.al": "", "src/Deep.al": ""})
    (app,) = discover(["."])
    assert app.files == ("Main.al", "src/Deep.al")


def test_a_folder_with_a_manifest_is_an_app_wherever_it_lies(tree):
    tree(
        {
            "w/app/app.json": {"name": "App"},
            "w/app/src/A.al": "",
            "w/test/app.json": {"name": "Test"},
            "w/test/T.al": "",
        }
    )
    assert [(app.manifest.name, app.root, app.files) for app in discover(["w"])] == [
        ("App", "w/app", ("w/app/src/A.al",)),
        ("Test", "w/test", ("w/test/T.al",)),
    ]


def test_everything_below_an_app_belongs_to_it(tree):
    # As for the AL compiler; Microsoft's System Application has a manifest in each module besides its own.
    tree({"app.json": {"name": "App"}, "A.al": "", "test/app.json": {"name": "Test"}, "test/T.al": ""})
    assert {app.manifest.name: app.files for app in discover(["."])} == {"App": ("A.al", "test/T.al")}


def test_hidden_folders_and_packages_are_skipped(tree):
    tree({"A.al": "", ".git/B.al": "", ".alpackages/C.al": "", "node_modules/D.al": "", ".vscode/E.al": ""})
    assert discover(["."])[0].files == ("A.al",)


def test_a_file_given_twice_is_taken_once(tree):
    tree({"A.al": "", "B.AL": ""})
    assert discover(["A.al", ".", "./A.al"])[0].files == ("A.al", "B.AL")


def test_everything_that_is_wrong_is_said_at_once(tree):
    tree({"empty/readme.md": "", "notes.txt": "", "bad/app.json": '{"name": 1}', "bad/A.al": ""})
    assert messages("no.al", "empty", "notes.txt", "bad") == [
        "no.al(1,1): error ALRUN001: There is no such file or folder.",
        "empty(1,1): error ALRUN005: The folder holds no .al file.",
        "notes.txt(1,1): error ALRUN006: It is not an .al file, an .app package, nor a folder of them.",
        "bad/app.json(1,10): error ALRUN008: 'name' must be a text.",
    ]
