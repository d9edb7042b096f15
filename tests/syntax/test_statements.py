"""Each statement, and where semicolons and `else` belong."""

import pytest

from alrun.syntax import nodes


def test_assignment_operators(statements, show):
    found = statements("a := 1; b += 2; c[1].d -= 3; e *= 4; f /= 5;")
    assert [(show(s.target), s.operator, show(s.value)) for s in found] == [
        ("a", ":=", "1"),
        ("b", "+=", "2"),
        ("c[1].d", "-=", "3"),
        ("e", "*=", "4"),
        ("f", "/=", "5"),
    ]


def test_a_call_needs_no_parentheses(statements, show):
    found = statements("Foo; Foo(); Rec.Insert; break")
    assert [show(s.expression) for s in found] == ["Foo", "Foo()", "Rec.Insert", "break"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("", []),
        (";", ["EmptyStatement"]),
        (";;Foo;;", ["EmptyStatement", "EmptyStatement", "ExpressionStatement", "EmptyStatement"]),
        ("Foo; Bar", ["ExpressionStatement", "ExpressionStatement"]),
        ("begin end; begin end", ["Block", "Block"]),
    ],
)
def test_a_semicolon_parts_statements_and_may_end_the_last(statements, text, kinds):
    assert [type(s).__name__ for s in statements(text)] == kinds


def test_else_belongs_to_the_nearest_if(statement, show):
    outer = statement("if a then if b then c else d")
    assert outer.else_statement is None
    assert show(outer.then_statement.else_statement.expression) == "d"


def test_if_branches_may_be_empty(statement):
    found = statement("\nif a then else ;")
    assert isinstance(found.then_statement, nodes.EmptyStatement)
    assert found.then_statement.span.position == (3, 10)
    assert isinstance(found.else_statement, nodes.EmptyStatement)


def test_case(statement, show):
    found = statement("case a of 1, 2..3, ..4: b; 'x': begin c; d end; Enum::Y: ; else e; f end")
    assert show(found.expression) == "a"
    assert [[show(label) for label in branch.labels] for branch in found.branches] == [
        ["1", "2..3", "..4"],
        ["'x'"],
        ["Enum::Y"],
    ]
    assert isinstance(found.branches[2].statement, nodes.EmptyStatement)
    assert [show(s.expression) for s in found.else_statements] == ["e", "f"]


def test_case_without_else_has_none(statement):
    assert statement("case a of 1: b end").else_statements is None
    assert statement("case a of 1: b; else end").else_statements == ()


def test_after_a_semicolon_else_is_that_of_the_case(statement):
    found = statement("case a of 1: if b then c; else d; e end")
    assert found.branches[0].statement.else_statement is None
    assert len(found.else_statements) == 2


def test_without_a_semicolon_else_is_that_of_the_if(statement):
    found = statement("case a of 1: if b then c else d; end")
    assert found.branches[0].statement.else_statement is not None
    assert found.else_statements is None


@pytest.mark.parametrize(("word", "downto"), [("to", False), ("downto", True)])
def test_for(statement, show, word, downto):
    found = statement(f"for Rec.i := a + 1 {word} b do c")
    assert [show(e) for e in (found.variable, found.start, found.end)] == ["Rec.i", "(a + 1)", "b"]
    assert found.downto is downto


def test_foreach(statement, show):
    found = statement("foreach x in Json.Keys() do begin end")
    assert (show(found.variable), show(found.collection)) == ("x", "Json.Keys()")


def test_while(statement, show):
    found = statement("while a < b do c()")
    assert show(found.condition) == "(a < b)"


def test_repeat_remembers_where_until_is(statement, show):
    found = statement("\nrepeat\n  a;\n  b;\nuntil c = d")
    assert [show(s.expression) for s in found.body] == ["a", "b"]
    assert show(found.condition) == "(c = d)"
    assert found.until_span.position == (6, 1)


def test_with(statement, show):
    found = statement("with Customer do Insert()")
    assert show(found.record) == "Customer"


@pytest.mark.parametrize(("text", "value"), [("exit", ""), ("exit()", ""), ("exit(a + 1)", "(a + 1)")])
def test_exit(statement, show, text, value):
    assert show(statement(text).value) == value


def test_asserterror(statement, show):
    assert show(statement("asserterror Foo()").statement.expression) == "Foo()"


def test_statements_know_their_lines(statements):
    found = statements("a;\n\nif b then\n  c;\nwhile d do\n  begin end;")
    assert [s.span.line for s in found] == [2, 4, 6]
    assert found[1].span.end_position == (5, 4)
