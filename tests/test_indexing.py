"""Opening apps: which objects there are, what is kept of that, and what happens when it is damaged or out of date."""

import pickle

import pytest

from alrun import indexing
from alrun.indexing import index_apps
from alrun.project.errors import ProjectError, UnreadableProject


@pytest.fixture
def cache(tmp_path, monkeypatch):
    folder = tmp_path / "cache"
    monkeypatch.setenv("ALRUN_CACHE_DIR", str(folder))
    return folder


@pytest.fixture
def app(tmp_path, monkeypatch, cache):
    """A folder that is the current one, with an app in it large enough for its index to be kept."""
    folder = tmp_path / "work" / "app"
    folder.mkdir(parents=True)
    (folder / "app.json").write_text('{"name": "Large", "preprocessorSymbols": ["ON"]}')
    for number in range(1, 121):
        (folder / f"C{number:03}.al").write_text(f"codeunit {number} C{number} {{ }}")
    monkeypatch.chdir(folder.parent)
    return folder


@pytest.fixture
def scanned(monkeypatch):
    """The paths of the files that are scanned, as it happens."""
    seen = []
    scan = indexing.index_file

    def noted(file, symbols):
        seen.append(file.path)
        return scan(file, symbols)

    monkeypatch.setattr(indexing, "index_file", noted)
    return seen


def names(apps):
    return [header.name for app in apps for file in app.files for header in file.headers]


def test_a_second_opening_scans_nothing(app, scanned):
    first = names(index_apps(["app"]))
    assert len(first) == len(scanned) == 120
    assert names(index_apps(["app"])) == first
    assert len(scanned) == 120


def test_only_a_changed_file_is_scanned_again(app, scanned):
    index_apps(["app"])
    (app / "C007.al").write_text("codeunit 7 Bond { }")
    (app / "C008.al").unlink()
    (app / "New.al").write_text("codeunit 500 New { }")
    scanned.clear()
    found = names(index_apps(["app"]))
    assert scanned == ["app/C007.al", "app/New.al"]
    assert "Bond" in found
    assert "New" in found
    assert not {"C7", "C8"} & set(found)


def test_other_preprocessor_symbols_are_another_index(app):
    (app / "C001.al").write_text("#if ON\ncodeunit 1 A { }\n#elif OTHER\ncodeunit 1 B { }\n#endif\n")
    (app / "app.json").write_text('{"name": "Large", "preprocessorSymbols": ["ON"]}')
    assert names(index_apps(["app"]))[0] == "A"
    (app / "app.json").write_text('{"name": "Large"}')
    assert names(index_apps(["app"], symbols=["OTHER"]))[0] == "B"


def test_a_damaged_index_is_made_anew(app, cache, scanned):
    found = names(index_apps(["app"]))
    [entry] = cache.glob("*.index")
    whole = entry.read_bytes()
    for damaged in (b"", whole[:-1], whole[:50] + b"?" + whole[51:], pickle.dumps({})):
        entry.write_bytes(damaged)
        scanned.clear()
        assert names(index_apps(["app"])) == found
        assert len(scanned) == 120
        assert entry.read_bytes() == whole


def test_a_file_that_cannot_be_read_is_empty_and_tells_why(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "A.al").write_bytes(b"\0")
    (tmp_path / "B.al").write_text("codeunit 1 B { }")
    (tmp_path / "C.al").write_bytes(b"\xff")
    [app] = index_apps(["A.al", "B.al", "C.al"])
    assert names([app]) == ["B"]
    assert [(problem.span.file.path, problem.code) for problem in app.problems] == [
        ("A.al", "ALRUN003"),
        ("C.al", "ALRUN004"),
    ]


def test_all_files_of_a_dependency_that_cannot_be_read_are_named_at_once(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dep").mkdir()
    (tmp_path / "dep" / "A.al").write_bytes(b"\0")
    (tmp_path / "dep" / "C.al").write_bytes(b"\xff")
    (tmp_path / "B.al").write_text("codeunit 1 B { }")
    with pytest.raises(UnreadableProject) as caught:
        index_apps(["B.al"], ["dep"])
    assert [diagnostic.code for diagnostic in caught.value.diagnostics] == ["ALRUN003", "ALRUN004"]


def test_a_file_that_changes_after_it_was_indexed_is_not_read_as_if_it_had_not(app):
    [indexed] = index_apps(["app"])
    (app / "C001.al").write_text("codeunit 1 Other { }")
    with pytest.raises(ProjectError, match="have changed since"):
        _ = indexed.files[0].source.text
