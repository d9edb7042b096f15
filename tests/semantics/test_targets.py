"""What an app may use by its target. Docs: devenv-compilation-scope-overview, diagnostics/diagnostic-al296"""

import json

import pytest

from alrun.compiler import compile_project

LIBRARY = """
codeunit 50100 Library
{
    [Scope('%s')] procedure Scoped() begin end;
    procedure Unscoped() begin Scoped(); end;
}
table 50100 Secret { Scope = OnPrem; fields { field(1; "No."; Integer) { } } }
table 50101 Plain { Scope = Cloud; fields { field(1; "No."; Integer) { } } }
dotnet { assembly(mscorlib) { type(System.Text.StringBuilder; Builder) { } } }
"""
CALLER = "codeunit 50110 Caller { procedure Run() var Library: Codeunit Library; Id: Text; %s begin %s end; }"


def found(folder, target, call="", scope="OnPrem", variables=""):
    """What is reported of an app that uses another, which is for on-premises."""
    paths = []
    for name, app_id, text, manifest in (
        ("Library", "1" * 8, LIBRARY % scope, {"target": "OnPrem"}),
        ("Caller", "2" * 8, CALLER % (variables, call), {"target": target} if target else {}),
    ):
        (folder / name).mkdir()
        content = {"id": f"{app_id}-2222-3333-4444-555555555555", "name": name, "publisher": "Us", "version": "1.0.0.0"}
        (folder / name / "app.json").write_text(json.dumps(content | manifest), encoding="utf-8")
        (folder / name / "Source.al").write_text(text, encoding="utf-8")
        paths.append(str(folder / name))
    return [(each.code, each.text) for each in compile_project(paths).diagnostics.sorted()]


def refused(name):
    text = f"The application object or method '{name}' has scope 'OnPrem' and cannot be used for 'Cloud' development."
    return [("AL0296", text)]


@pytest.mark.parametrize("target", ["Cloud", "cloud", "Extension", ""])
def test_an_app_for_the_cloud_calls_nothing_that_is_for_on_premises(tmp_path, target):
    assert found(tmp_path, target, "Library.Scoped();") == refused("Scoped")


@pytest.mark.parametrize(("target", "scope"), [("OnPrem", "OnPrem"), ("Internal", "OnPrem"), ("Cloud", "Cloud")])
def test_all_else_may_be_called(tmp_path, target, scope):
    assert found(tmp_path, target, "Library.Scoped(); Library.Unscoped();", scope) == []


# Docs: methods-auto/database/database-sid-method
def test_so_are_methods_of_the_platform(tmp_path):
    assert found(tmp_path, "Cloud", "Id := Sid(); Id := UserId();") == refused("SID")


@pytest.mark.parametrize(
    ("variables", "name"),
    [
        ("Builder: DotNet Builder;", "System.Text.StringBuilder"),
        ("Builders: array[2] of DotNet Builder;", "System.Text.StringBuilder"),
        ("Secret: Record Secret; Plain: Record Plain;", "Secret"),
    ],
)
def test_so_are_types_of_variables(tmp_path, variables, name):
    assert found(tmp_path, "Cloud", variables=variables) == refused(name)


def test_an_app_for_on_premises_has_variables_of_all_types(tmp_path):
    assert found(tmp_path, "OnPrem", variables="Builder: DotNet Builder; Secret: Record Secret;") == []
