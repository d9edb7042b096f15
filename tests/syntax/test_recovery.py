"""Syntax errors: each mistake is reported once, where it is, and costs as little of the tree as can be.

Codes and their meaning: dev-itpro/developer/diagnostics/diagnostic-al<number>
"""

import pytest

from alrun.diagnostics import DiagnosticBag
from alrun.source import SourceFile
from alrun.syntax import nodes
from alrun.syntax.parser import parse


@pytest.fixture
def in_body(parsed):
    """Errors and statements of a procedure whose body begins on line 3, with a sound procedure after it."""

    def in_body(text):
        result = parsed(f"codeunit 1 X {{\nprocedure P() begin\n{text}\nend;\nprocedure Last() begin end; }}")
        first, last = result.body.procedures
        assert (first.name, last.name) == ("P", "Last")
        return result.found, first.body.statements

    return in_body


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # A word left out
        ("if x Message('x');", (3, 6, "AL0104")),
        ("while x Foo();", (3, 9, "AL0104")),
        ("for i := 1 3 do;", (3, 12, "AL0106")),
        ("for i := 1 to 3 Foo();", (3, 17, "AL0104")),
        ("foreach x List do;", (3, 11, "AL0104")),
        ("case x 1: Foo(); end;", (3, 8, "AL0104")),
        ("case x of 1 Foo(); end;", (3, 13, "AL0104")),
        ("with x Foo();", (3, 8, "AL0104")),
        ("if x then begin Foo();", (5, 1, "AL0104")),
        ("repeat Foo();", (4, 1, "AL0104")),
        ("case x of 1: Foo();", (5, 1, "AL0104")),
        # A semicolon left out: reported where it should be, at the end of what it ends
        ("Foo()\nBar();", (3, 6, "AL0111")),
        ("x := 1\ny := 2;", (3, 7, "AL0111")),
        ("x := 1 2;", (3, 7, "AL0111")),
        ("begin end Foo();", (3, 10, "AL0111")),
        # An expression left out
        ("x := ;", (3, 6, "AL0224")),
        ("x := 1 + ;", (3, 10, "AL0224")),
        ("if then Foo();", (3, 4, "AL0224")),
        ("if Amount = then exit;", (3, 13, "AL0224")),
        ("Foo(1, );", (3, 8, "AL0224")),
        ("x := a[];", (3, 8, "AL0224")),
        ("repeat Foo(); until ;", (3, 21, "AL0224")),
        # A bracket left out or too many
        ("x := (1 + 2;", (3, 12, "AL0104")),
        ("Foo(1;", (3, 6, "AL0104")),
        ("x[1 := 2;", (3, 5, "AL0104")),
        ("x := y in 1;", (3, 11, "AL0104")),
        ("Foo(1));", (3, 7, "AL0111")),
        # Names
        ("x.;", (3, 2, "AL0107")),
        ("x::;", (3, 2, "AL0107")),
        ("x.5;", (3, 2, "AL0107")),
        # What is no token
        ("Message('abc);", (3, 9, "AL0360")),
        ("x := 'abc;", (3, 6, "AL0360")),
        ("x := @'abc;", (3, 6, "AL0360")),
        ('"abc := 3;', (3, 1, "AL0361")),
        ("x := 1 $ 2;", (3, 8, "AL0183")),
        ("x := 5€;", (3, 7, "AL0183")),
        # Else
        ("if x then Foo(); else Bar();", (3, 18, "AL0110")),
        ("if x then Foo() else Bar() else Baz();", (3, 28, "AL0110")),
    ],
)
def test_one_mistake_in_a_statement(in_body, text, found):
    assert in_body(text)[0] == [found]


def test_what_is_named_in_the_message(parsed):
    text = "codeunit 1 X {\nprocedure P() begin\nif x Foo();\nx := (1;\ny in 1;\nend;\nprocedure begin() begin end; }"
    assert parsed(text).log == [
        "Test.al(3,6): error AL0104: Syntax error, 'then' expected",
        "Test.al(4,8): error AL0104: Syntax error, ')' expected",
        "Test.al(5,6): error AL0104: Syntax error, '[' expected",
        "Test.al(7,11): error AL0105: Syntax error, identifier expected; 'begin' is a keyword.",
    ]


def test_every_mistake_of_a_file_is_reported(in_body):
    found, statements = in_body("x := ;\nif y Foo();\nMessage('a);\nz := 1;\nw := (2;")
    assert found == [(3, 6, "AL0224"), (4, 6, "AL0104"), (5, 9, "AL0360"), (7, 8, "AL0104")]
    assert [type(s).__name__ for s in statements] == [
        "Assignment",
        "IfStatement",
        "ExpressionStatement",
        "Assignment",
        "Assignment",
    ]


def test_the_repaired_statement_is_in_the_tree(in_body, show):
    _, (statement,) = in_body("if x Message('x');")
    assert (show(statement.condition), show(statement.then_statement.expression)) == ("x", "Message('x')")


def test_a_missing_expression_has_a_place(in_body):
    _, (statement,) = in_body("x := ;")
    assert isinstance(statement.value, nodes.MissingExpression)
    assert statement.value.span.position == (3, 6)


def test_an_unclosed_text_ends_with_its_line(in_body, show):
    _, statements = in_body("Message('abc);\nx := 'y';")
    assert [show(statements[0].expression), show(statements[1].value)] == ["Message('abc')", "'y'"]


def test_a_procedure_without_begin(parsed):
    result = parsed("codeunit 1 X {\nprocedure P()\n  Foo();\nend;\nprocedure Q()\n  if a then;\nend; }")
    assert result.log == [
        "Test.al(3,3): error AL0104: Syntax error, 'begin' expected",
        "Test.al(6,3): error AL0104: Syntax error, 'begin' expected",
    ]
    assert [p.name for p in result.body.procedures] == ["P", "Q"]


def test_a_missing_end_is_reported_at_the_next_procedure(parsed):
    text = """
codeunit 1 X
{
    procedure P()
    begin
        if a then begin
            Foo();
    end;

    local procedure Q()
    begin
    end;
}"""
    result = parsed(text)
    assert result.log == ["Test.al(10,5): error AL0104: Syntax error, 'end' expected"]
    assert [p.name for p in result.body.procedures] == ["P", "Q"]


@pytest.mark.parametrize(
    ("text", "found", "names"),
    [
        ("procedure A( begin end; procedure B() begin end;", [(2, 14, "AL0104")], ["A", "B"]),
        ("procedure A) begin end; procedure B() begin end;", [(2, 12, "AL0104")], ["B"]),
        ("procedure A(x) begin end; procedure B() begin end;", [(2, 14, "AL0104")], ["B"]),
        ("procedure (x: Integer) begin end; procedure B() begin end;", [(2, 11, "AL0107")], ["", "B"]),
        ("procedure A(): begin end; procedure B() begin end;", [(2, 16, "AL0105")], ["A", "B"]),
        ("procedure A() begin end; }} procedure B() begin end;", [(2, 27, "AL0198")], ["A"]),
        ("[Test procedure A() begin end; procedure B() begin end;", [(2, 7, "AL0104")], ["A", "B"]),
    ],
)
def test_a_broken_header_leaves_the_other_procedures(parsed, text, found, names):
    result = parsed(f"codeunit 1 X {{\n{text}\n}}")
    assert result.found == found
    assert [p.name for p in result.body.procedures] == names


def test_mistakes_in_declarations_of_variables(parsed):
    text = """
codeunit 1 X
{
    var
        A: Integer
        B: Text;
        C Integer;
        D: array[] of Integer;
        E: array[2] Integer;
        F: Label;
        G: Boolean;
    procedure P()
    begin
    end;
}"""
    result = parsed(text)
    assert result.found == [
        (5, 19, "AL0111"),
        (7, 11, "AL0104"),
        (8, 18, "AL0114"),
        (9, 21, "AL0104"),
        (10, 17, "AL0219"),
    ]
    names = [v.name for v in result.body.variables]
    assert names[:3] == ["A", "B", "C"]
    assert names[-1] == "G"
    assert [p.name for p in result.body.procedures] == ["P"]


def test_mistakes_in_properties_and_elements(parsed):
    text = """
table 1 X
{
    Caption = 'x'
    DataPerCompany = false;
    Access Internal;
    fields
    {
        field(1; A; Integer) { Caption = 'A; }
        field(2; "B" Integer) { }
        field(3; C; Integer { }
        field(4; D; Integer) { }
    }
}"""
    result = parsed(text)
    assert result.found == [
        (4, 18, "AL0111"),
        (6, 12, "AL0104"),
        (9, 42, "AL0360"),
        (10, 21, "AL0111"),
        (11, 29, "AL0104"),
    ]
    (fields,) = result.body.elements
    assert len(fields.body.elements) == 4
    assert [p.name for p in result.body.properties[:2]] == ["Caption", "DataPerCompany"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("codeunit 1 X\n{\nprocedure P() begin end;", (3, 25, "AL0104")),
        ("codeunit 1 X\n{\nprocedure P() begin", (3, 20, "AL0104")),
        ("codeunit 1 X", (1, 13, "AL0104")),
        ("page 1 X\n{ layout { area(content) {", (2, 27, "AL0104")),
        ("codeunit 1 X { /* never\nclosed }", (1, 16, "AL0100")),
        ("/*", (1, 1, "AL0100")),
    ],
)
def test_the_end_comes_too_early(parsed, text, found):
    assert parsed(text).found == [found]


def test_an_unclosed_comment_keeps_what_stands_before_it(parsed):
    result = parsed("codeunit 1 X {\nprocedure P() begin end;\n/* procedure Q() begin end; }")
    assert result.found == [(3, 1, "AL0100")]
    assert [p.name for p in result.body.procedures] == ["P"]


def test_an_unclosed_object_ends_where_the_next_begins(parsed):
    result = parsed("codeunit 1 X\n{\nprocedure P() begin end;\n\ncodeunit 2 Y\n{\n}\n")
    assert result.found == [(5, 1, "AL0104")]
    assert [(o.name, len(o.body.procedures)) for o in result.unit.objects] == [("X", 1), ("Y", 0)]


def test_a_brace_too_many_costs_only_what_follows_in_that_object(parsed):
    text = """
codeunit 1 X
{
    procedure P() begin end;
    }
    procedure Q()
    var
        Series: Codeunit "No. Series";
    begin
    end;
}
codeunit 2 Y { }"""
    result = parsed(text)
    assert result.found == [(6, 5, "AL0198")]
    assert [(o.name, len(o.body.procedures)) for o in result.unit.objects] == [("X", 1), ("Y", 0)]


def test_an_unknown_kind_of_object_is_left_out(parsed):
    result = parsed('codeunt 1 X { procedure P() var A: Codeunit "B"; begin end; }\npage 2 Y { }')
    assert result.found == [(1, 1, "AL0198")]
    assert [o.name for o in result.unit.objects] == ["Y"]


def test_the_message_lists_the_kinds_of_objects(parsed):
    (line,) = parsed("garbage").log
    assert line.startswith("Test.al(1,1): error AL0198: Expected one of the application object keywords (")
    assert {"codeunit", "tableextension", "permissionset", "xmlport"} <= set(line.split("(")[2][:-2].split(", "))


@pytest.mark.parametrize("text", ["", "\n\n", "// nothing\n", "/* nothing */", "namespace A.B;\nusing C;\n"])
def test_a_file_without_objects(parsed, text):
    result = parsed(text)
    assert (result.found, result.unit.objects) == ([], ())


@pytest.mark.parametrize(
    "text",
    ["garbage", "{", "}", "end", ")(*&^%", "'", '"', "\0", "€", "procedure P() begin end;", "x := 1;", "=" * 500],
)
def test_garbage(parsed, text):
    result = parsed(text)
    assert len(result.found) == 1
    assert result.found[0][:2] == (1, 1)
    assert result.unit.objects == ()


def test_a_namespace_without_semicolon(parsed):
    result = parsed("namespace A.B\nusing C;\ncodeunit 1 X { }")
    assert result.found == [(1, 14, "AL0111")]
    assert (result.unit.namespace, len(result.unit.usings), result.object.name) == ("A.B", 1, "X")


SOUND = """
namespace A;
/* c */
page 1 "P Q"
{
    Caption = 'it''s', Locked = true;
    layout { area(content) { field(F; Rec."A B") { Visible = a and b; } } }
    var
        V: Record Customer temporary;
        L: Label 'x %1', Comment = '%1 = y';
    [Scope('OnPrem')]
    local procedure P(var A: List of [Text]; B: Option x,"y z"): Boolean
    begin
        if a in [1, 2..3] then
            exit(A.Count() > 0)
        else
            repeat
                case true of
                    x: y += 1;
                    else z::q.r();
                end;
            until Foo(-1.5, 'a') ? b : c[1];
    end;
}
"""


def pieces():
    """The text with a piece cut out, doubled or replaced, at every third place."""
    for start in range(0, len(SOUND), 3):
        for piece in ("", SOUND[start : start + 4] * 2, "'", "}", " begin ", ";", "/*", "::"):
            yield SOUND[:start] + piece + SOUND[start + 4 :]
        yield SOUND[:start]


def test_no_text_is_too_broken_to_give_a_tree():
    for text in pieces():
        bag = DiagnosticBag()
        file = SourceFile("Test.al", text)
        assert isinstance(parse(file, frozenset(), bag), nodes.CompilationUnit)
        assert all(0 <= d.span.start <= d.span.end <= len(text) for d in bag.sorted())


@pytest.mark.parametrize(
    ("text", "count"),
    [("x := " + "(" * 5000, 1), ("begin " * 5000, 1), ("if a then " * 5000, 1), ("x := ;\n" * 2000 + "y := 1;", 2001)],
)
def test_errors_cost_no_more_in_a_long_text(parsed, text, count):
    # Whatever looks at the whole text or the whole stack for each error would take minutes here.
    assert len(parsed(f"codeunit 1 X {{ procedure P() begin {text}").found) == count
