"""Files that nobody writes end with a result or an error, not with a crash, and in little time and memory.

What is nested deeper than the limits of docs/differences.md is ALRUN100 or ALRUN101, at the place where it is too much.
"""

import tracemalloc

import pytest

from alrun.compiler import compile_project
from alrun.diagnostics import DiagnosticBag
from alrun.source import SourceFile
from alrun.syntax.parser import ValueLanguage, parse, parse_interactive, parse_value
from alrun.syntax.print import print_tree

DEEP = 10_000


def body(text):
    return f"codeunit 50100 P {{ procedure P() var x: Integer; b: Boolean; l: List of [Integer]; begin {text} end; }}"


def field(properties):
    return f"table 50100 T {{ fields {{ field(1; A; Integer) {{ {properties} }} }} }}"


def control(expression, properties=""):
    return f"page 50100 P {{ layout {{ area(Content) {{ field(X; {expression}) {{ {properties} }} }} }} }}"


NESTED = {
    "parentheses": body(f"x := {'(' * DEEP}1{')' * DEEP};"),
    "operands in parentheses": body(f"x := {'1 + (' * DEEP}1{')' * DEEP};"),
    "signs": body(f"x := {'- ' * DEEP}1;"),
    "not": body(f"b := {'not ' * DEEP}b;"),
    "operands": body(f"x := 1{' + x' * DEEP};"),
    "ternary": body(f"x := {'b ? 1 : ' * DEEP}1;"),
    "calls": body(f"x := {'Abs(' * DEEP}1{')' * DEEP};"),
    "members": body(f"x := l{'.Count()' * DEEP};"),
    "members of nothing": body(f"x := l{'.Count' * DEEP};"),
    "indices": body(f"x := l{'[1]' * DEEP};"),
    "blocks": body(f"{'begin ' * DEEP}{'end ' * DEEP};"),
    "if": body(f"{'if b then ' * DEEP}x := 1;"),
    "else if": body(f"{'if b then x := 1 else ' * DEEP}x := 1;"),
    "case": body(f"{'case x of 1: ' * DEEP}x := 1; {'end; ' * DEEP}"),
    "while": body(f"{'while b do ' * DEEP}x := 1;"),
    "repeat": body(f"{'repeat ' * DEEP}x := 1; {'until b; ' * DEEP}"),
    "with": body(f"{'with x do ' * DEEP}x := 1;"),
    "asserterror": body(f"{'asserterror ' * DEEP}x := 1;"),
    "lists": body("").replace("x: Integer", f"x: {'List of [' * DEEP}Integer{']' * DEEP}"),
    "arrays": body("").replace("x: Integer", f"x: {'array[2] of ' * DEEP}Integer"),
    "elements": f"page 50100 P {{ layout {{ area(Content) {{ {'group(g) { ' * DEEP}{'} ' * DEEP}}} }} }}",
    "a control's expression": control(f"{'(' * DEEP}1{')' * DEEP}"),
    "a property's expression": control("1", f"Visible = {'not ' * DEEP}true;"),
    "an attribute": f"codeunit 50100 P {{ [Obsolete({'(' * DEEP}1{')' * DEEP})] procedure P() begin end; }}",
    "namespaces": f"namespace A{'.A' * DEEP}; using B{'.B' * DEEP}; codeunit 50100 P {{ }}",
    "open parentheses": body(f"x := {'(' * DEEP}1;"),
    "open blocks": body("begin " * DEEP),
    "open braces": f"page 50100 P {{ {'g { ' * DEEP}",
    "closed braces": f"page 50100 P {{ {'} ' * DEEP}",
    "directives": "#if A\n" * DEEP + "#endif\n" * DEEP + "codeunit 50100 P { }",
    "open directives": "#if not A\n" * DEEP + "codeunit 50100 P { }",
    "a condition": f"#if {'(' * DEEP}A{')' * DEEP} and {'not ' * DEEP}A\n#endif\ncodeunit 50100 P {{ }}",
    "relations": field(f"TableRelation = {'if (A = const(1)) T else ' * DEEP}T;"),
    "formulas": field(f"CalcFormula = sum({'A.' * DEEP}B);"),
    "filters": field(f"CalcFormula = count(T where(A = filter({'(' * DEEP}1{')' * DEEP})));"),
}


@pytest.mark.parametrize("text", NESTED.values(), ids=NESTED)
def test_ten_thousand_deep(text, tmp_path):
    bag = DiagnosticBag()
    print_tree(parse(SourceFile("Test.al", text), frozenset(), bag), bag)
    path = tmp_path / "Test.al"
    path.write_text(text, encoding="utf-8")
    compile_project([str(path)])  # to raise is to fail


@pytest.mark.parametrize(
    ("text", "column"),
    [
        (body(f"x := {'(' * 10_100}1{')' * 10_100};"), 10_071),
        (f"codeunit 1 A {{ }} {body('begin ' * 10_100)}", 60_092),
        (body(f"x := 1{' + 1' * 5_100};"), 20_097),
    ],
)
def test_where_the_parser_stops(parsed, text, column):
    found = parsed(text)
    assert [(line, code) for line, _, code in found.found] == [(1, "ALRUN100")]
    assert abs(found.found[0][1] - column) < 60
    assert len(found.unit.objects) == text.startswith("codeunit 1 A")  # what came before is kept


def test_what_is_typed_and_values_stop_too():
    bag = DiagnosticBag()
    text = "x := " + "(" * 10_100
    assert parse_interactive(SourceFile("", text), bag).statements == ()
    file = SourceFile("Test.al", f"page 1 P {{ Editable = {'(' * 10_100}; }}")
    (value,) = parse(file, frozenset(), bag).objects[0].body.properties
    parse_value(ValueLanguage.EXPRESSION, value.value, bag)
    assert [found.code for found in bag.sorted()] == ["ALRUN100", "ALRUN100"]


@pytest.mark.parametrize(
    ("text", "errors"),
    [
        (body(f"x := {'-' * 900}1;"), []),
        (body(f"x := {'-' * 2_100}1;"), ["ALRUN100"]),
        (body(f"x := 1{' + x' * 4_900};"), []),
        (body(f"{'while b do ' * 15}x := 1;"), []),
        (body(f"{'while b do ' * 16}x := 1;"), ["ALRUN101"]),
        (body(f"{'repeat ' * 16}x := 1; {'until b; ' * 16}"), ["ALRUN101"]),
        (body(f"{'asserterror foreach x in l do for x := 1 to 2 do ' * 6}x := 1;"), ["ALRUN101"]),
    ],
)
def test_limits_of_the_binder(tmp_path, text, errors):
    path = tmp_path / "Test.al"
    path.write_text(text, encoding="utf-8")
    assert [found.code for found in compile_project([str(path)]).diagnostics.sorted()] == errors


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (body(f"Message('{'x' * 2_000_000}');"), []),
        (body(f"Message('{'x' * 2_000_000});"), ["AL0360"]),
        (body(f"Message(@'{'x' * 2_000_000});"), ["AL0360"]),
        (body(f'x := "{"x" * 2_000_000}";'), []),
        (body(f'x := y."{"x" * 2_000_000};'), ["AL0361"]),
        (f"// {'x' * 2_000_000}\n{body('')}", []),
        (f"{body('')} /* {'x' * 2_000_000}", ["AL0100"]),
        (f"{body('')}{' ' * 2_000_000}", []),
        (f"table 1 T {{ Caption = '{'x' * 2_000_000}'; }}", []),
        (f"table 1 T {{ Caption = '{'x' * 2_000_000}; }}", ["AL0360"]),
    ],
    ids=range(10),
)
def test_a_long_line_takes_memory_for_itself_only(text, codes):
    parse(SourceFile("Test.al", body("")), frozenset(), DiagnosticBag())  # the table is no part of it
    bag = DiagnosticBag()
    tracemalloc.start()
    try:
        parse(SourceFile("Test.al", text), frozenset(), bag)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert [found.code for found in bag.sorted()][:1] == codes
    assert peak < 20 * len(text)
