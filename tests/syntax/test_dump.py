"""The canonical text of a tree, in small golden trees of one construct each."""

import pytest

from alrun.diagnostics import DiagnosticBag
from alrun.source import NOWHERE, SourceFile
from alrun.syntax import nodes
from alrun.syntax.dump import dump
from alrun.syntax.parser import parse, parse_interactive


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("if", "if a then\n  b\nelse begin\n  c;\nend"),
        ("case", "case a of\n  1, 2..3: b;\n  ..0:\n    begin end;\n  else c; d\nend"),
        ("for", "for i := 1 downto n do\n  a"),
        ("repeat", "repeat\n  a;\nuntil b"),
        ("assignment", 'a.b[1]."C D" += Enum::X::"Y Z"'),
        ("operators", "not a in [1] and -b * 2 + c = d ? 'e' : 1.5"),
        ("variables", "a, b: Record \"C D\" temporary;\nc: array[2, 3] of Text[30];\nd: Label 'x', Locked = true"),
    ],
)
def test_statements(golden, name, text):
    golden(f"syntax/{name}.txt", dump(parse_interactive(SourceFile("<input>", text), DiagnosticBag())))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("file", "namespace A.B;\nusing C.D;\n[Obsolete('x')]\ncodeunit 5 X implements I { }"),
        (
            "procedure",
            "codeunit 5 X { [Test] local procedure P(var a: Code[9]; b: Option x,,y) c: Date var d: Guid; begin end; }",
        ),
        ("table", 'table 5 X { Caption = \'x\'; fields { field(1; "A B"; Code[9]) { } } keys { key(K; "A B") { } } }'),
        ("missing_expression", "codeunit 5 X { trigger OnRun() begin a := ; end; }"),
    ],
)
def test_objects(golden, name, text):
    golden(f"syntax/{name}.txt", dump(parse(SourceFile("Test.al", text), frozenset(), DiagnosticBag())))


def test_one_line_for_each_part():
    exit_ = nodes.ExitStatement(nodes.Literal(nodes.LiteralKind.TEXT, "it's", NOWHERE), True, NOWHERE)
    assert (
        dump(exit_)
        == 'ExitStatement line 1\n  value: Literal\n    kind: TEXT\n    text: "it\'s"\n  has_parentheses: True\n'
    )


def test_a_deep_tree_needs_no_stack():
    depth = 20_000
    tree = nodes.Name("x", False, NOWHERE)
    for _ in range(depth):
        tree = nodes.Parenthesized(tree, NOWHERE)
    assert dump(tree).count("Parenthesized\n") == depth
