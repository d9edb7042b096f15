"""What an app needs of those that lie beside it."""

import json

import pytest

from alrun.project.siblings import Siblings

ID = "{}0000000-0000-0000-0000-000000000000"


@pytest.fixture
def repository(tmp_path):
    """Apps, each with the ones it depends on."""
    for name, needs in {
        "1 Base": "",
        "2 App": "1",
        "3 Test": "2",
        "4 Other": "1",
        "5 Circle": "6",
        "6 Round": "5",
    }.items():
        write(tmp_path / name, name[0], needs)
    (tmp_path / "Broken").mkdir()
    (tmp_path / "Broken" / "app.json").write_text("{")
    (tmp_path / "Broken" / "Broken.al").write_text("")
    return tmp_path


def write(folder, number, needs):
    folder.mkdir()
    dependencies = [{"id": ID.format(n), "name": n, "publisher": "P", "version": "1.0.0.0"} for n in needs]
    manifest = {"id": ID.format(number), "name": number, "publisher": "P", "version": "1.0.0.0"}
    (folder / "app.json").write_text(json.dumps({**manifest, "dependencies": dependencies}))
    (folder / "Code.al").write_text("")


def names(repository, root, given=()):
    found = Siblings([str(repository)]).needed_by(str(repository / root), [str(repository / each) for each in given])
    return [path.rpartition("/")[2] for path in found]


@pytest.mark.parametrize(
    ("root", "needed"),
    [
        ("1 Base", []),
        ("2 App", ["1 Base"]),
        ("3 Test", ["1 Base", "2 App"]),
        ("5 Circle", ["6 Round"]),
        ("Broken", []),
    ],
)
def test_what_is_needed_is_found_also_what_that_needs(repository, root, needed):
    assert names(repository, root) == needed


def test_what_is_given_is_not_looked_for(repository):
    assert names(repository, "3 Test", ["2 App"]) == []
    assert names(repository, "3 Test", ["1 Base"]) == ["2 App"]


def test_a_folder_without_apps_has_none(tmp_path):
    assert not Siblings([str(tmp_path)])
