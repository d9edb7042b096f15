"""Apps come after those they need; what keeps them from it is named."""

import pytest

from alrun.project.app_json import NO_ID, AppManifest, Dependency, parse_manifest
from alrun.project.dependencies import order_apps
from alrun.project.discovery import App
from alrun.project.errors import UnreadableProject
from alrun.source import SourceFile


def app_id(name):
    return f"{ord(name[0]):08d}-0000-0000-0000-000000000000"


def app(name, *needs, version="1.0.0.0", root=None):
    """An app that needs others: a name, or a name and a version."""
    pairs = [need if isinstance(need, tuple) else (need, "1.0.0.0") for need in needs]
    dependencies = tuple(Dependency(app_id(other), other, "Us", needed) for other, needed in pairs)
    return App(AppManifest(app_id(name), name, "Us", version, dependencies=dependencies), root or name.lower(), ())


def names(*apps):
    return [each.manifest.name for each in order_apps(apps).apps]


@pytest.mark.parametrize(
    ("apps", "order"),
    [
        ([], ""),
        ([app("A"), app("B")], "AB"),
        ([app("B", "A"), app("A")], "AB"),
        ([app("C", "B", "A"), app("B", "A"), app("A")], "ABC"),
        ([app("C"), app("B", "A"), app("A")], "CAB"),
        ([app("D", "B", "C"), app("B", "A"), app("C", "A"), app("A")], "ABCD"),
    ],
)
def test_each_app_comes_after_those_it_needs(apps, order):
    assert "".join(names(*apps)) == order


@pytest.mark.parametrize(
    ("there", "needed"),
    [("1.0.0.0", "1.0.0.0"), ("1.10.0.0", "1.9.0.0"), ("2.0", "1.5.0.0"), ("1.0.0.1", "1.0"), ("1", "1.0.0.0")],
)
def test_a_later_version_will_do(there, needed):
    assert names(app("B", ("A", needed)), app("A", version=there)) == ["A", "B"]


@pytest.mark.parametrize(("there", "needed"), [("1.0.0.0", "1.0.0.1"), ("1.9.0.0", "1.10.0.0"), ("1.9", "2")])
def test_an_older_version_will_not(there, needed):
    with pytest.raises(UnreadableProject) as caught:
        order_apps([app("B", ("A", needed)), app("A", version=there)])
    assert str(caught.value).endswith(
        f"error AL1024: A package with publisher 'Us', name 'A', and a version compatible with '{needed}' could not be "
        f"loaded. The version in a is {there}."
    )


def test_apps_without_an_id_are_found_by_publisher_and_name():
    lacking = App(AppManifest(NO_ID, "a", "US", "1.0.0.0"), "a", ())
    other = App(AppManifest(NO_ID, "A", "Others", "1.0.0.0"), "other", ())
    ordered = order_apps([app("B", "A"), other, lacking])
    assert [each.root for each in ordered.apps] == ["other", "a", "b"]
    assert not ordered.warnings


def test_a_missing_dependency_is_a_warning():
    ordered = order_apps([app("B", "A", ("C", "2.0.0.0")), app("A")])
    [warning] = ordered.warnings
    assert (warning.code, warning.severity.value) == ("AL1022", "warning")
    assert "publisher 'Us', name 'C', and a version compatible with '2.0.0.0' could not be found" in warning.text


BASE_APPLICATION = "437dbf0e-84ff-417a-965d-ed2bb9650972"


def test_an_application_that_is_missing_is_a_warning_where_it_is_asked_for():
    source = SourceFile("a/app.json", '{"name": "A",\n "application": "24.0.0.0"}')
    ordered = order_apps([App(parse_manifest(source, ""), "a", ())])
    assert [str(warning) for warning in ordered.warnings] == [
        "a/app.json(2,17): warning AL1022: A package with publisher 'Microsoft', name 'Application', and a version "
        "compatible with '24.0.0.0' could not be found in the package cache folders: none was given with --dep."
    ]


def test_base_application_will_do_for_an_application():
    base = App(AppManifest(BASE_APPLICATION, "Base Application", "Microsoft", "24.0.0.0"), "base", ())
    ordered = order_apps([base, App(AppManifest(NO_ID, "A", "Us", "1.0.0.0", application="24.0.0.0"), "a", ())])
    assert not ordered.warnings


def test_an_app_that_is_there_twice():
    with pytest.raises(UnreadableProject, match=r"x\(1,1\): error ALRUN020: .*'A' is there twice.*version 2.* in a\."):
        order_apps([app("A"), app("A", version="2.0.0.0", root="x")])


@pytest.mark.parametrize(
    ("apps", "circle"),
    [
        ([app("A", "B"), app("B", "A")], "A -> B -> A"),
        ([app("X", "A"), app("A", "B"), app("B", "C"), app("C", "A")], "A -> B -> C -> A"),
        ([app("Y"), app("X", "Y", "A"), app("A", "B", "Y"), app("B", "A")], "A -> B -> A"),
    ],
)
def test_a_circle_is_named(apps, circle):
    with pytest.raises(UnreadableProject, match=f"error ALRUN021: The dependencies of apps form a circle: {circle}\\."):
        order_apps(apps)
