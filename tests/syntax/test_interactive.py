"""What is typed into a REPL, and when more lines should be asked for."""

import pytest

from alrun.diagnostics import DiagnosticBag
from alrun.source import SourceFile
from alrun.syntax import nodes
from alrun.syntax.parser import is_incomplete, parse_interactive


@pytest.fixture
def typed():
    """The tree of an input, and its diagnostics as `(line, column, code)`."""

    def typed(text):
        bag = DiagnosticBag()
        return parse_interactive(SourceFile("<input>", text), bag), [(*d.span.position, d.code) for d in bag.sorted()]

    return typed


def test_a_lone_expression_needs_no_semicolon(typed, show):
    tree, found = typed("\n1 + Foo(2)")
    (statement,) = tree.statements
    assert (show(statement.expression), statement.span.position, found) == ("(1 + Foo(2))", (2, 1), [])


def test_declarations_and_statements_in_any_order(typed):
    tree, found = typed(
        "a, b: Integer; a := 1;\nvar c: Record Customer temporary;\n"
        "local procedure P(): Text begin exit('x') end; P(); d: Code[10]"
    )
    assert found == []
    assert [v.name for v in tree.variables] == ["a", "b", "c", "d"]
    assert [(p.name, p.access) for p in tree.procedures] == [("P", nodes.AccessModifier.LOCAL)]
    assert [type(s).__name__ for s in tree.statements] == ["Assignment", "ExpressionStatement"]


@pytest.mark.parametrize("text", ["", "  \n", "// nothing", ";"])
def test_nothing(typed, text):
    tree, found = typed(text)
    assert found == []
    assert (tree.variables, tree.procedures) == ((), ())


def test_one_broken_statement_leaves_the_others(typed, show):
    tree, found = typed("a := ;\nb := 2;\nc")
    assert found == [(1, 6, "AL0224")]
    assert [show(s.value) for s in tree.statements[:2]] == ["?", "2"]
    assert len(tree.statements) == 3


@pytest.mark.parametrize(
    "text",
    [
        "begin",
        "begin a; ",
        "if a",
        "if a then",
        "if a then b else",
        "case a of",
        "case a of 1: b;",
        "for i := 1",
        "for i := 1 to 2 do",
        "foreach a in b do // each",
        "while a do",
        "with a do",
        "repeat a",
        "repeat a until",
        "asserterror",
        "a :=",
        "a +",
        "not",
        "Foo(",
        "Foo(1,",
        "(a",
        "a[",
        "a.",
        "Enum::",
        "a: ",
        "a: List of [Text",
        "var",
        "procedure P()",
        "procedure P() var a: Text;",
        "procedure P() begin",
        "/* why",
        "@'first line",
    ],
)
def test_more_lines_are_asked_for(text):
    assert is_incomplete(text)
    assert is_incomplete(f"x;\n{text}\n")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "a;",
        "a := 1",
        "begin end",
        "if a then b",
        "if a then b;",
        "if a then;",
        "exit",
        "a: Integer",
        "procedure P() begin end",
        "// begin",
        "/* begin */",
        "'begin",
        '"begin',
        "a b",
        "end",
        ")",
        "Then(Do)",
    ],
)
def test_what_is_complete_or_wrong_is_taken_as_it_is(text):
    assert not is_incomplete(text)
