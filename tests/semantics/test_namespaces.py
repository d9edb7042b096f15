"""Objects of one name in different namespaces. Docs: devenv-namespaces-overview"""

import json
from pathlib import Path

import pytest

from alrun.hosts.cli import main

NEAR = """
namespace Contoso.Near;
codeunit 50110 Where
{
    procedure Say()
    begin
        Message('near');
    end;
}
table 50110 Thing { fields { field(1; Near; Integer) { } } }
"""
FAR = """
namespace Contoso.Far;
codeunit 50120 Where
{
    procedure Say()
    begin
        Message('far');
    end;
}
table 50120 Thing { fields { field(1; Far; Integer) { } } }
"""


APPS = {"Near": "1" * 8, "Far": "2" * 8, "Main": "3" * 8}
"""In one app a name is unique, so the two are in different ones. The values are the beginnings of their ids."""


def write_app(name, source, dependencies=()):
    folder = Path(name)
    folder.mkdir(exist_ok=True)
    ids = {app: f"{digits}-0000-0000-0000-000000000000" for app, digits in APPS.items()}
    apps = [{"id": ids[app], "name": app, "publisher": "Us", "version": "1.0.0.0"} for app in (name, *dependencies)]
    (folder / "app.json").write_text(json.dumps({**apps[0], "dependencies": apps[1:]}))
    (folder / "Source.al").write_text(source)


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Runs a codeunit in an app that depends on the two others; gives its exit code and all that it printed."""
    monkeypatch.chdir(tmp_path)
    write_app("Near", NEAR)
    write_app("Far", FAR)

    def run(header, declarations, body):
        codeunit = f"codeunit 50100 Main {{ trigger OnRun() var {declarations} begin {body} end; }}"
        write_app("Main", f"{header}\n{codeunit}\n", ("Near", "Far"))
        code = main(["run", "Near", "Far", "Main", "--codeunit", "Main"])
        return (code, "".join(capsys.readouterr()))

    return run


@pytest.mark.parametrize(
    ("header", "name", "said"),
    [
        ("namespace Contoso.Near;", "Where", "near"),
        ("namespace Contoso.Far;", "Where", "far"),
        ("namespace Contoso; using Contoso.Far;", "Where", "far"),
        ("namespace Contoso; using Contoso.Near;", "Where", "near"),
        ("namespace Contoso.Near; using Contoso.Far;", "Where", "near"),
        ("namespace Contoso.Near;", "Contoso.Far.Where", "far"),
        ("using Contoso.Far;", "Contoso.Near.Where", "near"),
        ("using contoso.FAR;", "where", "far"),
        ("namespace Contoso.Far.Away; using Contoso.Near;", "Where", "far"),
    ],
)
def test_a_name_means_the_nearest_object(run, header, name, said):
    assert run(header, f"W: Codeunit {name};", "W.Say();") == (0, f"{said}\n")


@pytest.mark.parametrize(("namespace", "number"), [("Near", "50110"), ("Far", "50120")])
def test_an_object_is_told_by_its_namespace_in_expressions(run, namespace, number):
    body = f"Message('%1 %2', Codeunit::Where, Codeunit::Contoso.{namespace}.Where);"
    assert run(f"using Contoso.{namespace};", "", body) == (0, f"{number} {number}\n")


def test_records_have_the_fields_of_their_own_table(run):
    code, said = run("using Contoso.Near;", "T: Record Thing;", "T.Near := 1; T.Far := 1;")
    assert code == 3
    assert "'Record \"Thing\"' does not contain a definition for 'Far'" in said
    assert "'Near'" not in said


def test_an_extension_extends_the_nearest(run):
    header = "namespace Contoso.Far; tableextension 50130 More extends Thing { fields { field(2; More; Integer) { } } }"
    assert run(header, "T: Record Thing;", "T.Far := 1; T.More := 2; Message('%1', T.Far + T.More);") == (0, "3\n")
    header = header.replace("namespace Contoso.Far;", "namespace Contoso;").replace("Thing", "Contoso.Far.Thing")
    assert run(header, "T: Record Contoso.Far.Thing;", "T.More := 2; Message('%1', T.More);") == (0, "2\n")


def test_the_same_name_in_one_namespace_is_a_duplicate(run):
    code, said = run("namespace Contoso.Near; table 50140 Thing { fields { field(1; A; Integer) { } } }", "", "")
    assert code == 3
    assert "AL0197" in said
