"""What an editor has fetched into `.alpackages` serves the dependencies that nobody gave."""

import json

import pytest
from app_packages import manifest_xml, package

from alrun.hosts.cli import main
from alrun.project.alpackages import add_cached
from alrun.project.discovery import discover, find_files

CORE = "11111111-1111-1111-1111-111111111111"
EXTRA = "22222222-2222-2222-2222-222222222222"
APPLICATION = "c1335042-3002-4257-bf8a-75c898ccb1b8"
BASE = "437dbf0e-84ff-417a-965d-ed2bb9650972"
SYSTEM = "8874ed3a-0643-4247-9ced-7a7002f7135d"

MAIN = """
codeunit 50100 Main
{
    trigger OnRun()
    var
        Core: Codeunit Core;
    begin
        Message('%1', Core.Answer());
    end;
}
"""


def core(answer, version="1.0.0.0", **manifest):
    source = f"codeunit 50000 Core {{ procedure Answer(): Integer begin exit({answer}); end; }}"
    return package([("Core.al", source)], manifest=manifest_xml(CORE, "Core", version, **manifest))


def needs(*ids):
    """The element of a package's manifest that says which apps it needs."""
    elements = "".join(f'<Dependency Id="{each}" Name="N" Publisher="P" MinVersion="1.0.0.0" />' for each in ids)
    return f"<Dependencies>{elements}</Dependencies>"


@pytest.fixture
def project(tmp_path, monkeypatch):
    """Makes an app in the folder `app` with packages beside it, by file name; it needs the apps of the ids given."""
    monkeypatch.chdir(tmp_path)

    def make(packages, *ids, **said):
        dependencies = [{"id": each, "name": "Core", "publisher": "Contoso", "version": "1.0.0.0"} for each in ids]
        (tmp_path / "app" / ".alpackages").mkdir(parents=True)
        (tmp_path / "app" / "app.json").write_text(json.dumps({"name": "App", "dependencies": dependencies, **said}))
        (tmp_path / "app" / "Main.al").write_text(MAIN)
        for name, content in packages.items():
            (tmp_path / "app" / ".alpackages" / name).write_bytes(content)

    return make


def completed(*paths):
    return [(app.manifest.name, app.manifest.version) for app in add_cached(discover(paths)).apps]


def test_a_program_runs_with_them(project, capsys):
    project({"Contoso_Core_1.0.0.0.app": core(42)}, CORE)
    assert main(["app", "--plain"]) == 0
    assert capsys.readouterr().out == "42\n"


def test_an_app_that_is_given_comes_first(project, tmp_path, capsys):
    project({"Contoso_Core_2.0.0.0.app": core(2, "2.0.0.0")}, CORE)
    (tmp_path / "Core.app").write_bytes(core(1))
    assert main(["app", "--dep", "Core.app", "--plain"]) == 0
    assert capsys.readouterr().out == "1\n"


def test_a_change_of_a_package_is_noticed(project, tmp_path, capsys):
    project({"Core.app": core(1)}, CORE)
    assert main(["app", "--plain"]) == 0
    (tmp_path / "app" / ".alpackages" / "Core.app").write_bytes(core(2))
    assert main(["app", "--plain"]) == 0
    assert capsys.readouterr().out == "1\n2\n"


def test_all_that_may_count_is_looked_at_for_changes(project):
    project({"Core.app": core(1), "readme.txt": b""})
    assert [app.root for app in find_files(["app"])] == ["app", "app/.alpackages/Core.app"]


def test_the_latest_version_is_taken(project):
    project({f"{version}.app": core(0, version) for version in ("1.10.0.0", "1.9.0.0", "1.2.0.0")}, CORE)
    assert completed("app") == [("Core", "1.10.0.0"), ("App", "1.0.0.0")]


def test_what_nobody_needs_is_left_alone(project):
    project({"Core.app": core(0), "No.app": b"no package"})
    assert completed("app") == [("App", "1.0.0.0")]


def test_a_package_may_need_another_one(project):
    extra = package([], symbols={}, manifest=manifest_xml(EXTRA, "Extra", inner=needs(CORE)))
    project({"Core.app": core(0), "Extra.app": extra}, EXTRA)
    assert {name for name, _ in completed("app")} == {"App", "Core", "Extra"}


def application():
    inner = needs(BASE)
    return {
        "A.app": package([], symbols={}, manifest=manifest_xml(APPLICATION, "Application", inner=inner)),
        "B.app": package([], symbols={}, manifest=manifest_xml(BASE, "Base Application")),
    }


def test_an_application_is_the_application_app_and_what_it_needs(project):
    project(application(), application="1.0.0.0")
    assert {name for name, _ in completed("app")} == {"App", "Application", "Base Application"}


def test_an_application_that_is_given_in_part_is_not_looked_for(project, tmp_path):
    project(application(), application="1.0.0.0")
    (tmp_path / "Base.app").write_bytes(application()["B.app"])
    assert {name for name, _ in completed("app", "Base.app")} == {"App", "Base Application"}


def test_the_platform_is_left_aside(project, capsys):
    platform = package([("S.al", "codeunit 50000 Core { }")], manifest=manifest_xml(SYSTEM, "System"))
    project({"System.app": platform}, SYSTEM)
    assert main(["check", "app"]) == 3
    assert "error AL0185: Codeunit 'Core' is missing." in capsys.readouterr().err


def test_a_version_that_is_too_old_is_named(project, capsys):
    project({"Core.app": core(0, "0.9.0.0")}, CORE)
    assert main(["check", "app"]) == 2
    assert "AL1024" in (message := capsys.readouterr().err)
    assert "The version in app/.alpackages/Core.app is 0.9.0.0" in message


def test_a_dependency_that_is_not_among_them_names_the_folder_and_what_could_not_be_read(project, capsys):
    project({"Core.app": b"no package"}, CORE)
    assert main(["check", "app"]) == 3
    lines = [line for line in capsys.readouterr().err.splitlines() if "warning AL" in line]
    assert lines == [
        "app/.alpackages/Core.app(1,1): warning ALRUN030: It is not an .app package: it does not begin as one.",
        "app/app.json(1,34): warning AL1022: A package with publisher 'Contoso', name 'Core', and a version compatible "
        "with '1.0.0.0' could not be found in the package cache folders: app/.alpackages.",
    ]
