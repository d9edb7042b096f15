"""What the tables of the platform say of apps, which a spec file cannot have."""

import json

import pytest

from alrun.compiler import compile_project
from alrun.engine import Run, RunOptions
from alrun.runtime.no_client import NoClient
from alrun.semantics.symbols import CodeunitSymbol

LIBRARY = "a0000000-0000-0000-0000-000000000001"
MAIN = "b0000000-0000-0000-0000-000000000002"

OURS = "table 50100 Ours { fields { field(1; A; Code[1]) { } } }"
THEIRS = "table 50101 Theirs { fields { field(1; A; Code[1]) { } } }"


def make_app(folder, app_id, name, version, source, *dependencies):
    folder.mkdir()
    manifest = {"id": app_id, "name": name, "publisher": "Tester", "version": version, "dependencies": dependencies}
    (folder / "app.json").write_text(json.dumps(manifest))
    (folder / "Source.al").write_text(source)
    return str(folder)


class Messages(NoClient):
    def __init__(self):
        super().__init__(lambda *_: None)
        self.shown = []

    def message(self, text):
        self.shown.append(text)


@pytest.fixture
def messages(tmp_path):
    """What a codeunit of an app with a library shows; it gets the statements of its OnRun and its variables."""

    def messages(statements, variables):
        library = make_app(
            tmp_path / "library",
            LIBRARY,
            "Library",
            "2.3.4.5",
            "table 50101 Theirs { fields { field(1; A; Code[1]) { } } }",
        )
        source = f"codeunit 50100 Spec {{ trigger OnRun() var {variables} begin {statements} end; }} {OURS}"
        dependency = {"id": LIBRARY, "name": "Library", "publisher": "Tester", "version": "2.0.0.0"}
        main = make_app(tmp_path / "main", MAIN, "Main", "1.2.3.4", source, dependency)
        compilation = compile_project([main], [library])
        assert not compilation.diagnostics.sorted()
        client = Messages()
        [codeunit] = [each for each in compilation.program.own_objects if isinstance(each, CodeunitSymbol)]
        with Run(compilation, RunOptions(), client) as running:
            running.run_codeunit(codeunit)
        return client.shown

    return messages


def test_installed_apps_have_what_their_manifest_says(messages):
    # Observed: one row for each app, keyed by its id, with the parts of the version; packages are not shared.
    shown = messages(
        f"""
        App.Get('{{{MAIN}}}');
        Message('%1 %2', App.Name, App.Publisher);
        Message('%1.%2', App."Version Major", App."Version Minor");
        Message('%1.%2', App."Version Build", App."Version Revision");
        Package := App."Package ID";
        Message('%1 %2', App.Count(), IsNullGuid(Package));
        App.SetFilter("App ID", '<>%1', App."App ID");
        App.FindFirst();
        Message('%1 %2 %3', App.Name, App."Version Build", App."Package ID" = Package);
        App.SetRange("App ID", CreateGuid());
        Message('%1 %2', App.IsEmpty(), App.Get(CreateGuid()));
        """,
        'App: Record "NAV App Installed App"; Package: Guid;',
    )
    assert shown == ["Main Tester", "1.2", "3.4", "2 No", "Library 4 No", "Yes No"]


def test_published_apps_are_installed_and_seen_by_the_tenant(messages):
    shown = messages(
        f"""
        App.SetRange(ID, '{{{LIBRARY}}}');
        App.FindFirst();
        App.CalcFields(Installed, "Tenant Visible", "PerTenant Or Installed");
        Message('%1 %2 %3 %4', App.Name, App.Installed, App."Tenant Visible", App."PerTenant Or Installed");
        Message('%1', App."Package ID" = App."Runtime Package ID");
        AllObj.Get(AllObj."Object Type"::Table, 50101);
        App.Reset();
        App.Get(AllObj."App Runtime Package ID");
        Message('%1 %2', App.Name, AllObj."App Package ID" = App."Package ID");
        AllObj.Get(AllObj."Object Type"::Table, 50100);
        App.Get(AllObj."App Runtime Package ID");
        Message('%1 %2', App.Name, App.Get(CreateGuid()));
        """,
        'App: Record "Published Application"; AllObj: Record AllObj;',
    )
    assert shown == ["Library Yes Yes Yes", "Yes", "Library Yes", "Main No"]


def test_an_object_has_the_id_of_its_app(messages):
    shown = messages(
        """
        AllObj.Get(AllObj."Object Type"::Table, 50101);
        Message('%1', AllObj."App ID");
        Meta.Get(50101);
        Message('%1', Meta."App ID");
        """,
        'AllObj: Record AllObjWithCaption; Meta: Record "Table Metadata";',
    )
    assert shown == [f"{{{LIBRARY.upper()}}}"] * 2


def test_dependencies(messages):
    shown = messages(
        f"""
        App.Get('{{{MAIN}}}');
        Dependency.SetRange("Package ID", App."Package ID");
        Dependency.FindFirst();
        Message('%1 %2 %3', Dependency.Count(), Dependency."Dependency Name", Dependency."Dependency Version Major");
        """,
        'App: Record "NAV App Installed App"; Dependency: Record "Application Dependency";',
    )
    assert shown == ["1 Library 2"]
