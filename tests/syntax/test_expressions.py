"""Operators, their precedence, and everything that may stand after a dot."""

import pytest

from alrun.syntax import nodes
from alrun.syntax.nodes import LiteralKind

# Tightest first; one operator and what may stand to its right.
LEVELS = [("*", "y"), ("+", "y"), ("in", "[y]"), ("and", "y"), ("or", "y"), ("=", "y")]
SAME_LEVEL = [
    ("*", "/"),
    ("/", "div"),
    ("div", "mod"),
    ("mod", "*"),
    ("+", "-"),
    ("is", "as"),
    ("or", "xor"),
    ("=", "<>"),
    ("<", "<="),
    (">", ">="),
]


@pytest.mark.parametrize("second", range(len(LEVELS)))
@pytest.mark.parametrize("first", range(len(LEVELS)))
def test_of_two_operators_the_tighter_takes_the_middle_operand(expression, show, first, second):
    (a, middle), (b, last) = LEVELS[first], LEVELS[second]
    right_first = second < first and a != "in"  # what follows `in` is a set and no operand
    expected = f"(x {a} ({middle} {b} {last}))" if right_first else f"((x {a} {middle}) {b} {last})"
    assert show(expression(f"x {a} {middle} {b} {last}")) == expected


@pytest.mark.parametrize(("a", "b"), [pair for both in SAME_LEVEL for pair in (both, both[::-1])])
def test_operators_of_one_level_associate_to_the_left(expression, show, a, b):
    assert show(expression(f"x {a} y {b} z")) == f"((x {a} y) {b} z)"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("-b * 2", "((- b) * 2)"),
        ("2 * -b", "(2 * (- b))"),
        ("not a and b", "((not a) and b)"),
        ("not a in [1]", "((not a) in [1])"),
        ("not -+a", "(not (- (+ a)))"),
        ("-a.b(1)[2]::c", "(- a.b(1)[2]::c)"),
        ("a = b and c", "(a = (b and c))"),
        ("1 + 1 in [2]", "((1 + 1) in [2])"),
        ("(1 + 2) * 3", "(<(1 + 2)> * 3)"),
        ("a = b ? c : d", "((a = b) ? c : d)"),
        ("a ? b : c ? d : e", "(a ? b : (c ? d : e))"),
        ("a ? b ? c : d : e", "(a ? (b ? c : d) : e)"),
        ("a in [1, 2..3, ..4, 5..]", "(a in [1, 2..3, ..4, 5..])"),
        ("a AND b Or C", "((a and b) or C)"),
    ],
)
def test_operators_bind_as_the_language_says(expression, show, text, expected):
    assert show(expression(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rec.Begin", "Rec.Begin"),
        ("Rec.End.If()", "Rec.End.If()"),
        ('Rec."No."', "Rec.No."),
        ('"My ""Rec"".".Name', '"My "Rec".".Name'),
        ("Enum::A::End", "Enum::A::End"),
        ('Database::"Sales Header"', "Database::Sales Header"),
        ("Database::18", "Database::18"),
        ("Database :: Customer", "Database::Customer"),
        ("List\n  // first\n  .Add(1) /* then */ .Get()", "List.Add(1).Get()"),
        ("f()(1)", "f()(1)"),
        ("a[1][2, 3]", "a[1][2, 3]"),
        ("Rec.A..Rec.B", None),
        ("this.Field", "this.Field"),
    ],
)
def test_any_word_may_be_the_name_of_a_member(expression, show, statement, text, expected):
    if expected is None:  # a range is one only in a set
        text, expected = f"x in [{text}]", f"(x in [{text}])"
    assert show(expression(text)) == expected


@pytest.mark.parametrize(
    "word",
    ["Break", "Continue", "Key", "Field", "Table", "Page", "Codeunit", "Event", "Temporary", "Local", "Is", "As"],
)
def test_contextual_words_are_names(statements, show, word):
    assignment, call = statements(f"{word} := {word} + 1; {word}({word})")
    assert (show(assignment.target), show(assignment.value)) == (word, f"({word} + 1)")
    assert show(call.expression) == f"{word}({word})"


@pytest.mark.parametrize(
    ("text", "kind", "content"),
    [
        ("42", LiteralKind.INTEGER, "42"),
        ("5L", LiteralKind.BIG_INTEGER, "5L"),
        ("1.5", LiteralKind.DECIMAL, "1.5"),
        ("true", LiteralKind.BOOLEAN, "true"),
        ("FALSE", LiteralKind.BOOLEAN, "FALSE"),
        ("20240229D", LiteralKind.DATE, "20240229D"),
        ("0D", LiteralKind.DATE, "0D"),
        ("115934T", LiteralKind.TIME, "115934T"),
        ("115934.444T", LiteralKind.TIME, "115934.444T"),
        ("0T", LiteralKind.TIME, "0T"),
        ("0DT", LiteralKind.DATE_TIME, "0DT"),
        ("''", LiteralKind.TEXT, ""),
        ("'it''s // no /* comment'", LiteralKind.TEXT, "it's // no /* comment"),
        (r"'a\b'", LiteralKind.TEXT, r"a\b"),
        ("@'two\nlines, it''s'", LiteralKind.TEXT, "two\nlines, it's"),
    ],
)
def test_literals(expression, text, kind, content):
    literal = expression(text)
    assert (literal.kind, literal.text) == (kind, content)


def test_spans_cover_what_was_written(statement):
    value = statement("\nx := a +\n  Foo(1).Bar").value
    assert value.span.text == "a +\n  Foo(1).Bar"
    assert value.operator_span.position == (3, 8)
    assert value.right.name_span.text == "Bar"
    assert value.right.name_span.position == (4, 10)


def test_deep_nesting_needs_no_stack(statement):
    depth = 9_000  # the limit is 10,000
    value = statement(f"x := {'(' * depth}1{')' * depth}").value
    for _ in range(depth):
        value = value.expression
    assert isinstance(value, nodes.Literal)
