"""The platform's own objects are ordinary AL, known to every program, and in nobody's way."""

import re
from pathlib import Path

import pytest

from alrun.compiler import compile_project
from alrun.hosts.cli import main
from alrun.platform.system_app import SYSTEM_FOLDER, system_source
from alrun.semantics.symbols import ObjectKind
from alrun.syntax.index import index_file

FILES = sorted(Path(SYSTEM_FOLDER).rglob("*.al"))
FIRST_ID = 2000000001


@pytest.fixture
def checked(tmp_path, capsys):
    """What `alrun check` says against a program: without the count at the end."""

    def checked(text):
        (tmp_path / "M.al").write_text(text, encoding="utf-8")
        main(["check", str(tmp_path / "M.al")])
        *found, _count = capsys.readouterr().err.splitlines()
        return "\n".join(found)

    return checked


def codeunit(variables, body):
    return f"codeunit 50100 M {{ trigger OnRun() var {variables} begin {body} end; }}"


@pytest.fixture(scope="module")
def system():
    """The platform's own app as a program."""
    return compile_project([SYSTEM_FOLDER])


def test_the_declarations_are_without_fault(system):
    assert len(system.program.own_objects) == len(FILES) > 250
    assert [str(diagnostic) for diagnostic in system.diagnostics.sorted()] == []


def test_each_object_has_a_file_of_its_name_in_the_folder_of_its_namespace():
    for path in FILES:
        [header] = index_file(system_source(str(path)), frozenset())
        # A package of .NET has no name, and that of the codeunit that uses it.
        words = re.sub(r"[^A-Za-z0-9]", "", header.name) or path.name.partition(".")[0]
        assert path.name.lower() == f"{words}.{header.keyword}.al".lower()
        assert path.parent.name == header.namespace


def test_the_objects_have_ids_of_the_platform():
    headers = [header for path in FILES for header in index_file(system_source(str(path)), frozenset())]
    # Permission sets have those of the System Application, so that its own take their places.
    others = [header for header in headers if header.keyword not in ("interface", "permissionset", "dotnet")]
    assert all(header.object_id >= FIRST_ID for header in others)


# Docs: devenv-date-virtual-table, devenv-integer-virtual-table, devenv-working-with-media-on-records,
# sessionsettings-data-type, devenv-task-scheduler
@pytest.mark.parametrize(
    ("object_id", "name", "fields"),
    [
        (2000000007, "Date", ["Period Type", "Period Start", "Period End", "Period No.", "Period Name"]),
        (2000000026, "Integer", ["Number"]),
        (2000000183, "Tenant Media Set", []),
        (2000000184, "Tenant Media", []),
        (2000000073, "User Personalization", ["App ID", "Company", "Language ID", "Locale ID", "Profile ID"]),
        (2000000111, "Session Event", []),
    ],
)
def test_documented_tables_have_their_documented_ids_and_fields(system, object_id, name, fields):
    table = system.program.by_id(ObjectKind.TABLE, object_id)
    assert table.name == name
    assert {field.lower() for field in fields} <= table.fields_by_name.keys()


def test_a_program_names_them_without_declaring_them(checked):
    assert checked(codeunit("C: Record Company;", "C.Name := CopyStr(C.TableName(), 1, 30);")) == ""
    assert checked(codeunit("I: Integer;", "I := Database::AllObjWithCaption;")) == ""
    assert "error AL0132" in checked(codeunit("C: Record Company;", "C.Nonsense := '';"))


def test_an_object_of_the_program_goes_before_one_of_the_same_name(checked):
    table = "table 50100 Company { fields { field(1; Own; Integer) { } } }"
    assert checked(table + codeunit("C: Record Company;", "C.Own := 1;")) == ""


def test_a_program_that_uses_them_starts_from_the_cache(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("ALRUN_CACHE_DIR", str(tmp_path / "cache"))
    program = codeunit("C: Record Company;", "C.Name := 'ALPHA'; C.Insert(); C.FindFirst(); Message(C.Name);")
    (tmp_path / "M.al").write_text(program, encoding="utf-8")
    assert main([str(tmp_path / "M.al")]) == 0
    assert main([str(tmp_path / "M.al")]) == 0
    assert capsys.readouterr().out == "ALPHA\n" * 2


def test_a_procedure_of_the_platform_fails_by_name(tmp_path, capsys):
    program = codeunit('A: Codeunit "Agent Utilities";', "Message('%1', A.GetCurrentSessionAgentTaskId());")
    (tmp_path / "M.al").write_text(program, encoding="utf-8")
    assert main([str(tmp_path / "M.al")]) == 1
    assert "GetCurrentSessionAgentTaskId" in capsys.readouterr().err


def test_subscribers_of_the_platforms_events_bind(checked):
    subscriber = (
        "codeunit 50100 M {{ [EventSubscriber(ObjectType::Codeunit, Codeunit::\"Company Triggers\", '{event}', '', "
        "false, false)] local procedure Open() begin end; }}"
    )
    assert checked(subscriber.format(event="OnCompanyOpenCompleted")) == ""
    assert "error AL0280" in checked(subscriber.format(event="OnNothing"))
