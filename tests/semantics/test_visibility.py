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


def test_apps_of_one_program_may_have_entitlements_of_the_same_name(tmp_path):
    # The apps of Microsoft each add to the entitlement "Dynamics 365 Business Central Premium".
    entitlement = "entitlement Premium { Type = Implicit; }"
    one = write_app(tmp_path / "One", ONE_ID, entitlement)
    two = write_app(tmp_path / "Two", TWO_ID, entitlement + entitlement, ONE_ID)
    found = compile_project([one, two]).diagnostics.sorted()
    assert [(each.code, each.span.file.path.split("/")[-2]) for each in found] == [("AL0197", "Two")]


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


FAR = """namespace Shop.Far;
table 50100 Thing { fields { field(1; "No."; Code[20]) { } field(2; Name; Text[50]) { } } }
page 50100 "Thing List" { SourceTable = Thing; }
interface IThing { procedure Show(); }
codeunit 50100 Shower implements IThing
{
    procedure Show() begin end;

    [IntegrationEvent(false, false)]
    procedure OnShow() begin end;
}
"""


@pytest.mark.parametrize("dot", ["Shop.Far.", ""])
def test_every_place_takes_a_name_with_its_namespace(tmp_path, dot):
    (tmp_path / "Far.al").write_text(FAR, encoding="utf-8")
    source = f"""namespace Shop.Near;
table 50110 Entry
{{
    fields
    {{
        field(1; "Thing No."; Code[20]) {{ TableRelation = {dot}Thing; }}
        field(2; Name; Text[50]) {{ TableRelation = {dot}Thing.Name where("No." = field("Thing No.")); }}
        field(3; Exists; Boolean) {{
            FieldClass = FlowField;
            CalcFormula = exist({dot}Thing where("No." = field("Thing No."))); }}
        field(4; Other; Text[50]) {{ TableRelation = {dot}Thing.Name; }}
    }}
}}
page 50110 Entries
{{
    SourceTable = {dot}Thing;
    layout {{ area(Content) {{ part(Things; {dot}"Thing List") {{ }} }} }}
}}
codeunit 50110 Poster implements {dot}IThing
{{
    TableNo = {dot}Thing;

    procedure Show() begin end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::{dot}Shower, OnShow, '', false, false)]
    local procedure Shown() begin end;
}}
enum 50110 Kind implements {dot}IThing
{{
    value(0; A) {{ Implementation = {dot}IThing = {dot}Shower; }}
}}
tableextension 50110 More extends {dot}Thing {{ fields {{ field(3; More; Integer) {{ }} }} }}
"""
    (tmp_path / "Near.al").write_text(source, encoding="utf-8")
    found = {line.split()[0] for line in found_in(tmp_path)}
    assert found == (set() if dot else {"AL0185", "AL0247"})
    lines = {each.span.line for each in compile_project([str(tmp_path)]).diagnostics.sorted()}
    assert lines == (set() if dot else {6, 7, 10, 11, 16, 17, 19, 21, 25, 28, 30, 32})
