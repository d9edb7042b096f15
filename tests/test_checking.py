"""`alrun check` finds the same in one process and in many, and again from the cache."""

import os

import pytest

from alrun import checking
from alrun.checking import check

LIBRARY = """
codeunit 60000 Library
{
    procedure Double(Number: Integer): Integer
    begin
        exit(Missing(2 * Number));
    end;
}
"""


def object_with_mistakes(number):
    """Every kind of mistake that each of the passes reports, in an object that needs its neighbours."""
    following = number % 40 + 1
    return f"""
table {number} T{number}
{{
    fields {{ field(1; "No."; Code[20]) {{ TableRelation = Nowhere{number}; }} field(2; Other; Integer) {{ }} }}
    procedure P(Other: Record T{following}): Integer
    var
        Library: Codeunit Library;
    begin
        Other.Nothing{number} := 1;
        exit(Library.Double(Other.Other));
    end;
}}
codeunit {number} C{number}
{{
    trigger OnRun()
    var
        T: Record T{following};
        Argument: Record T{following % 40 + 1};
    begin
        if T.P(Argument) = 1 then;
        T.P(Argument) T.P(Argument);
    end;
}}
"""


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.setenv("ALRUN_CACHE_DIR", str(tmp_path / "cache"))
    app = tmp_path / "app"
    app.mkdir()
    for number in range(1, 41):
        (app / f"{number}.al").write_text(object_with_mistakes(number))
    (app / "Twice.al").write_text("codeunit 100 C1 { }\ncodeunit 40 Other { }")
    (tmp_path / "Library.al").write_text(LIBRARY)
    monkeypatch.chdir(tmp_path)
    return app


def lines(checked):
    return [str(diagnostic) for diagnostic in checked.diagnostics]


class SeenProgress:
    """What a check says of how far it is."""

    def __init__(self):
        self.steps = []

    def start(self, files, characters):
        self.total = (files, characters)

    def advance(self, files, characters):
        self.steps.append((files, characters))


@pytest.fixture
def in_portions(monkeypatch):
    monkeypatch.setattr(checking, "_PORTION", 2_000)
    monkeypatch.setattr(checking, "_WORTH_WORKERS", 10_000)
    monkeypatch.setattr(checking, "workers", lambda: 3)


def test_many_workers_find_what_one_does(project, in_portions, monkeypatch):
    progress = SeenProgress()
    many = check(["app"], ["Library.al"], progress=progress)
    assert len(progress.steps) > 5
    assert progress.total == tuple(map(sum, zip(*progress.steps, strict=True)))
    assert progress.total[0] == many.files == 41
    monkeypatch.setattr(checking, "_WORTH_WORKERS", 10**9)
    monkeypatch.setattr(checking, "_PORTION", 10**9)
    one = check(["app"], ["Library.al"], symbols=["NOT_FROM_THE_CACHE"])
    assert lines(one) == lines(many)
    codes = {diagnostic.code for diagnostic in one.diagnostics}
    assert {"AL0185", "AL0132", "AL0111", "AL0197", "AL0264"} <= codes
    assert len(one.diagnostics) == 3 * 40 + 2, "nothing is reported of the dependency"
    assert one.objects == 82


def test_what_was_found_is_remembered_until_something_changes(project, monkeypatch):
    first = check(["app"], ["Library.al"])
    again = checking._check
    runs = []
    monkeypatch.setattr(checking, "_check", lambda *arguments: runs.append(1) or again(*arguments))
    assert lines(check(["app"], ["Library.al"])) == lines(first)
    assert not runs
    (project / "Twice.al").write_text("")
    assert len(check(["app"], ["Library.al"]).diagnostics) == len(first.diagnostics) - 2
    check(["app"], ["Library.al"], symbols=["X"])
    check(["app"], ["Library.al"], syntax_only=True)
    assert len(runs) == 3


def test_a_damaged_result_is_found_again(project, tmp_path):
    first = check(["app"], ["Library.al"])
    [entry] = (tmp_path / "cache").glob("*.result")
    whole = entry.read_bytes()
    for damaged in (b"", whole[:-1], whole[:60] + b"?" + whole[61:]):
        entry.write_bytes(damaged)
        assert lines(check(["app"], ["Library.al"])) == lines(first)


def test_only_syntax(project):
    found = check(["app"], syntax_only=True)
    assert {diagnostic.code for diagnostic in found.diagnostics} == {"AL0111"}
    assert found.files == 41


@pytest.mark.parametrize("syntax_only", [False, True])
def test_a_file_that_is_no_text_is_an_error_among_others_each_time(project, syntax_only):
    (project / "Picture.al").write_bytes(b"\x89PNG\0")
    for _ in range(2):
        found = check(["app"], ["Library.al"], syntax_only=syntax_only)
        of_file = [str(each) for each in found.diagnostics if each.span.file.path.endswith("Picture.al")]
        assert of_file == [
            f"{os.path.join('app', 'Picture.al')}(1,1): error ALRUN003: It is a binary file, not a text."
        ]
        assert len(found.diagnostics) > 1
