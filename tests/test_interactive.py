"""AL typed in piece by piece: entries, what they declare, what they evaluate to, and completion."""

import pytest

from alrun.compiler import compile_project
from alrun.engine import Run, RunOptions
from alrun.interactive import Interactive
from alrun.project.errors import ProjectError
from alrun.runtime.errors import ALError

PROGRAM = """
table 50100 Item
{
    fields { field(1; "No."; Code[20]) { } field(2; "Unit Price"; Decimal) { } }
    keys { key(PK; "No.") { } }
    procedure Doubled(): Decimal begin exit("Unit Price" * 2); end;
}
codeunit 50100 Helper { procedure Answer(): Integer begin exit(42); end; }
enum 50100 Colour { value(0; Red) { } value(1; "Dark Green") { } }
"""


class RecordingClient:
    has_ui = True

    def __init__(self):
        self.messages = []

    def message(self, text):
        self.messages.append(text)

    def event(self, name, session_id, details):
        pass


@pytest.fixture
def client():
    return RecordingClient()


@pytest.fixture
def interactive(tmp_path, client):
    path = tmp_path / "Program.al"
    path.write_text(PROGRAM, encoding="utf-8")
    with Run(compile_project([str(path)]), RunOptions(virtual_time=True), client) as run:
        yield Interactive(run, [str(path)])


@pytest.fixture
def value(interactive):
    """The value of an entry and its type."""

    def value(text):
        result = interactive.submit(text)
        assert not result.diagnostics, [str(d) for d in result.diagnostics]
        return result.value, result.type

    return value


def test_the_lock_timeout_is_the_default_again_when_the_code_has_ended(interactive, value):
    # Docs: methods-auto/database/database-locktimeout-method
    interactive.submit("LockTimeout(false); LockTimeoutDuration(5);")
    assert value("LockTimeout()") == ("Yes", "Boolean")
    assert value("LockTimeoutDuration()") == ("10", "Integer")


@pytest.mark.parametrize(
    ("text", "shown", "type_name"),
    [
        ("1 + 1", "2", "Integer"),
        ("1 / 4", "0.25", "Decimal"),
        ("'it''s'", "'it''s'", "Text"),
        ("1 = 1", "Yes", "Boolean"),
        ("CopyStr('Hello', 2, 3)", "'ell'", "Text"),
        ('Colour::"Dark Green"', "Dark Green", 'Enum "Colour"'),
    ],
)
def test_the_value_of_an_expression_is_shown_with_its_type(value, text, shown, type_name):
    assert value(text) == (shown, type_name)


def test_a_statement_has_no_value(value, client):
    assert value("Message('hi %1', 5);") == (None, "")
    assert client.messages == ["hi 5"]


def test_variables_live_from_entry_to_entry(value):
    value("var I: Integer; L: List of [Text];")
    value("I := 5; L.Add('a');")
    assert value("I * 2") == ("10", "Integer")
    assert value("L") == ("['a']", "List of [Text]")


def test_json_is_shown_as_its_text(value):
    value("var O: JsonObject; V: JsonValue;")
    value("O.Add('a', 1.5);")
    assert value("O") == ('{"a":1.5}', "JsonObject")
    assert value("O.AsToken()") == ('{"a":1.5}', "JsonToken")
    assert value("V") == ("null", "JsonValue")
    assert value("O.Values()") == ("[1.5]", "List of [JsonToken]")


def test_a_variable_declared_again_starts_anew(value):
    value("I: Integer;")
    value("I := 5;")
    value("I: Text;")
    assert value("I") == ("''", "Text")


def test_procedures_are_declared_and_declared_again(value):
    value("procedure Twice(N: Integer): Integer begin exit(N * 2); end;")
    assert value("Twice(21)") == ("42", "Integer")
    value("procedure Twice(N: Integer): Integer begin exit(N + N + 1); end;")
    assert value("Twice(21)") == ("43", "Integer")


def test_the_objects_of_the_program_are_there(value):
    value("var H: Codeunit Helper; R: Record Item;")
    assert value("H.Answer()") == ("42", "Integer")
    value('R."No." := \'a\'; R."Unit Price" := 2.5; R.Insert();')
    assert value("R.Doubled()") == ("5", "Decimal")
    assert value("R") == ("Item: A", 'Record "Item"')


@pytest.mark.parametrize(
    ("text", "code"), [("Foo := 1;", "AL0118"), ("if 1 = 1 Message('x');", "AL0104"), ("1 + 'a' - true", "AL0175")]
)
def test_what_does_not_compile_changes_nothing(interactive, text, code):
    found = interactive.submit(text).diagnostics
    assert [diagnostic.code for diagnostic in found] == [code]


def test_a_declaration_with_an_error_declares_nothing(interactive):
    assert interactive.submit("X: Record Nope;").diagnostics
    assert [diagnostic.code for diagnostic in interactive.submit("X := 1;").diagnostics] == ["AL0118"]


def test_an_error_undoes_what_the_entry_wrote(value, interactive):
    value("R: Record Item;")
    with pytest.raises(ALError) as caught:
        interactive.submit("R.\"No.\" := 'x'; R.Insert(); Error('no');")
    assert caught.value.text == "no"
    assert value("R.Count()") == ("0", "Integer")


def test_load_adds_to_the_program(value, interactive, tmp_path):
    more = tmp_path / "More.al"
    more.write_text("codeunit 50101 More { procedure Two(): Integer begin exit(2); end; }", encoding="utf-8")
    assert interactive.load([str(more)]) == []
    value("var M: Codeunit More; H: Codeunit Helper;")
    assert value("M.Two() + H.Answer()") == ("44", "Integer")


def test_what_would_lose_values_of_the_database_is_not_loaded(value, interactive, tmp_path):
    value("var Item: Record Item;")
    interactive.submit('Item."No." := \'A\'; Item."Unit Price" := 1.5; Item.Insert();')
    program = tmp_path / "Program.al"
    program.write_text(PROGRAM.replace('"Unit Price"; Decimal', '"Unit Price"; Date').replace('"Unit Price" * 2', "0"))
    with pytest.raises(ProjectError, match=r"the field Unit Price \(2\) changes from Decimal to Date, and 1 row has"):
        interactive.load([str(program)])
    assert value("Item.Doubled()") == ("3", "Decimal")


def test_what_does_not_compile_is_not_loaded(value, interactive, tmp_path):
    bad = tmp_path / "Bad.al"
    bad.write_text("codeunit 50101 Bad { procedure P() begin Foo(); end; }", encoding="utf-8")
    assert [diagnostic.code for diagnostic in interactive.load([str(bad)])] == ["AL0118"]
    value("H: Codeunit Helper;")
    assert value("H.Answer()") == ("42", "Integer")


def test_the_type_of_an_expression_without_running_it(interactive, client):
    assert interactive.type_of("1 / 4") == "Decimal"
    assert interactive.type_of("Nope(") == ""
    assert client.messages == []


@pytest.mark.parametrize(
    ("text", "complete"),
    [("procedure P()", False), ("if true then begin", False), ("1 + 1", True), ("I := 5;", True)],
)
def test_an_entry_is_incomplete_until_it_means_something(interactive, text, complete):
    assert interactive.is_incomplete(text) is not complete


def test_names_in_scope_are_completed(interactive):
    interactive.submit("CustomerCount: Integer;")
    assert "CustomerCount" in interactive.complete("x := Cust")
    assert {"CopyArray", "CopyStr"} <= set(interactive.complete("Cop"))


def test_members_are_completed_by_the_type(interactive):
    interactive.submit("R: Record Item; H: Codeunit Helper;")
    assert '"Unit Price"' in interactive.complete("R.Un")
    assert "FindSet" in interactive.complete("R.Find")
    assert interactive.complete("H.Ans") == ["Answer"]
    assert interactive.complete("Colour::") == ['"Dark Green"', "Red"]
    assert "Helper" in interactive.complete("Codeunit::")


def test_a_secret_is_not_shown(interactive, value):
    interactive.submit("var Secret: SecretText; Secrets: List of [SecretText]; Plain: Text;")
    interactive.submit("Plain := 'p4ssw0rd'; Secret := Plain; Secrets.Add(Secret);")
    assert value("Secret") == ("(secret)", "SecretText")
    assert value("Secrets") == ("[(secret)]", "List of [SecretText]")
