"""Apps that do not depend on each other may have objects of one name; each sees those of what it depends on.

Docs: devenv-json-files, devenv-namespaces-overview
"""

import json

import pytest

from alrun.compiler import compile_project

ONE_ID, TWO_ID, THREE_ID = (f"{digit * 8}-2222-3333-4444-555555555555" for digit in "123")
FIRST = 'namespace Shop.Sales; codeunit 50100 "Poster" { procedure First() begin end; }'


def caller(head, call):
    body = f"procedure Run() var Poster: Codeunit Poster; begin Poster.{call}(); end;"
    return f"{head} codeunit 50110 Caller {{ {body} }}"


def write_app(folder, app_id, source, *dependencies):
    folder.mkdir()
    content = {
        "id": app_id,
        "name": folder.name,
        "publisher": "Us",
        "version": "1.0.0.0",
        "dependencies": [{"id": each, "name": each, "publisher": "Us", "version": "1.0.0.0"} for each in dependencies],
    }
    (folder / "app.json").write_text(json.dumps(content), encoding="utf-8")
    (folder / "Source.al").write_text(source, encoding="utf-8")
    return str(folder)


def test_apps_that_do_not_see_each_other_may_have_the_same_name(tmp_path):
    one = write_app(tmp_path / "One", ONE_ID, FIRST)
    two = write_app(tmp_path / "Two", TWO_ID, FIRST.replace("50100", "50101").replace("First", "Second"))
    three = write_app(tmp_path / "Three", THREE_ID, caller("namespace Shop.Sales;", "Second"), TWO_ID)
    assert compile_project([one, two, three]).diagnostics.sorted() == []


def test_an_app_cannot_have_the_name_of_what_it_depends_on(tmp_path):
    one = write_app(tmp_path / "One", ONE_ID, FIRST)
    two = write_app(tmp_path / "Two", TWO_ID, "codeunit 50105 Other { }", ONE_ID)
    three = write_app(tmp_path / "Three", THREE_ID, FIRST.replace("50100", "50101"), TWO_ID)
    found = compile_project([one, two, three]).diagnostics.sorted()
    assert [(each.code, each.span.file.path.split("/")[-2]) for each in found] == [("AL0197", "Three")]


COMPANY = "table 50100 Company { fields { field(1; Motto; Text[50]) { } } }"


def codeunit(head, body):
    return f"{head} codeunit 50110 Caller {{ procedure Run() var Company: Record Company; begin {body} end; }}"


def found_in(folder):
    return [f"{found.code} {found.span.text}" for found in compile_project([str(folder)]).diagnostics.sorted()]


def test_a_table_may_have_the_name_of_one_of_the_platform(tmp_path):
    (tmp_path / "Company.al").write_text(f"namespace Shop; {COMPANY}", encoding="utf-8")
    caller = tmp_path / "Caller.al"
    caller.write_text(codeunit("namespace Shop;", "Company.Motto := 'x'; Company.Name := 'x';"), encoding="utf-8")
    assert found_in(tmp_path) == ["AL0132 Name"]
    using = "namespace Other; using System.Environment;"
    caller.write_text(codeunit(using, "Company.Motto := 'x'; Company.Name := 'x';"), encoding="utf-8")
    assert found_in(tmp_path) == ["AL0132 Motto"]


def test_without_namespaces_a_table_of_the_program_comes_before_the_platforms(tmp_path):
    (tmp_path / "All.al").write_text(COMPANY + codeunit("", "Company.Motto := 'x'; Company.Name := 'x';"))
    assert found_in(tmp_path) == ["AL0132 Name"]


def test_an_app_that_does_not_see_such_a_table_sees_the_platforms(tmp_path):
    one = write_app(tmp_path / "One", ONE_ID, f"namespace Shop; {COMPANY}")
    two = write_app(tmp_path / "Two", TWO_ID, codeunit("", "Company.Name := 'x';"))
    assert compile_project([one, two]).diagnostics.sorted() == []


@pytest.mark.parametrize(
    ("head", "found"),
    [
        ("namespace Shop.Service; using Shop.Sales;", []),
        ("namespace Shop.Sales;", []),
        ("namespace Shop.Sales.Posting;", []),
        ("", []),
        ("namespace Shop;", ["AL0185 Poster"]),
        ("namespace Other; using Shop;", ["AL0185 Poster"]),
    ],
)
def test_a_file_of_a_namespace_sees_what_it_uses(tmp_path, head, found):
    (tmp_path / "First.al").write_text(FIRST, encoding="utf-8")
    (tmp_path / "Caller.al").write_text(caller(head, "First"), encoding="utf-8")
    assert found_in(tmp_path) == found


def test_a_name_with_its_namespace_needs_no_using(tmp_path):
    (tmp_path / "First.al").write_text(FIRST, encoding="utf-8")
    source = caller("namespace Other;", "First").replace("Codeunit Poster", "Codeunit Shop.Sales.Poster")
    (tmp_path / "Caller.al").write_text(source, encoding="utf-8")
    assert found_in(tmp_path) == []


def test_in_one_app_a_name_is_taken_whatever_the_namespace(tmp_path):
    (tmp_path / "First.al").write_text(FIRST, encoding="utf-8")
    again = FIRST.replace("50100", "50102").replace("Shop.Sales", "Shop.Service")
    (tmp_path / "Second.al").write_text(again, encoding="utf-8")
    assert found_in(tmp_path) == ['AL0197 "Poster"']
