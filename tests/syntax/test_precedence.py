"""Each pair of levels of operators, in both orders (SEMANTICS section 10, which overrides the page on operators).

Tightest first: postfix; unary; * / div mod; + -; in is as; and; or xor; comparisons; the range of a set or case label;
? :. All binary operators associate to the left, unary operators and ? : to the right.
"""

import pytest

LEVELS = (
    ("*", "/", "div", "mod"),
    ("+", "-"),
    ("is", "as"),
    ("and",),
    ("or", "xor"),
    ("=", "<>", "<", ">", "<=", ">="),
)
BINARY = [(operator, level) for level, operators in enumerate(LEVELS) for operator in operators]


@pytest.mark.parametrize("one", BINARY, ids=lambda pair: pair[0])
@pytest.mark.parametrize("other", BINARY, ids=lambda pair: pair[0])
def test_two_binary_operators(expression, show, one, other):
    (first, first_level), (second, second_level) = one, other
    found = show(expression(f"a {first} b {second} c"))
    if first_level <= second_level:  # the tighter, and of two alike the left
        assert found == f"((a {first} b) {second} c)"
    else:
        assert found == f"(a {first} (b {second} c))"


@pytest.mark.parametrize("operator", [operator for operator, _ in BINARY])
@pytest.mark.parametrize("sign", ["not", "-", "+"])
def test_unary_binds_tighter_than_any_binary(expression, show, sign, operator):
    assert show(expression(f"{sign} a {operator} b")) == f"(({sign} a) {operator} b)"
    assert show(expression(f"a {operator} {sign} b")) == f"(a {operator} ({sign} b))"


@pytest.mark.parametrize("sign", ["not", "-", "+"])
@pytest.mark.parametrize("suffix", [".b", "(b)", "[b]", "::b"])
def test_postfix_binds_tighter_than_unary(expression, show, sign, suffix):
    assert show(expression(f"{sign} a{suffix}")) == f"({sign} a{suffix})"


@pytest.mark.parametrize("suffix", [".c", "(c)", "[c]", "::c"])
@pytest.mark.parametrize("operator", [operator for operator, _ in BINARY])
def test_postfix_binds_tighter_than_any_binary(expression, show, operator, suffix):
    assert show(expression(f"a {operator} b{suffix}")) == f"(a {operator} b{suffix})"


def test_unary_operators_associate_to_the_right(expression, show):
    assert show(expression("not - + a")) == "(not (- (+ a)))"


# `in` stands on the level of `is` and `as`; its right side is in brackets, so nothing can take it apart.
@pytest.mark.parametrize(("operator", "level"), BINARY)
def test_in_and_binary_operators(expression, show, operator, level):
    tighter_on_the_left = level <= 2
    before = show(expression(f"a {operator} b in [c]"))
    assert before == (f"((a {operator} b) in [c])" if tighter_on_the_left else f"(a {operator} (b in [c]))")
    assert show(expression(f"a in [b] {operator} c")) == f"((a in [b]) {operator} c)"


@pytest.mark.parametrize("sign", ["not", "-"])
def test_unary_binds_tighter_than_in(expression, show, sign):
    assert show(expression(f"{sign} a in [b]")) == f"(({sign} a) in [b])"


@pytest.mark.parametrize("operator", [operator for operator, _ in BINARY])
def test_ternary_binds_loosest(expression, show, operator):
    assert show(expression(f"a {operator} b ? c : d")) == f"((a {operator} b) ? c : d)"
    assert show(expression(f"a ? b {operator} c : d")) == f"(a ? (b {operator} c) : d)"
    assert show(expression(f"a ? b : c {operator} d")) == f"(a ? b : (c {operator} d))"


def test_ternary_associates_to_the_right(expression, show):
    assert show(expression("a ? b : c ? d : e")) == "(a ? b : (c ? d : e))"
    assert show(expression("a ? b ? c : d : e")) == "(a ? (b ? c : d) : e)"


@pytest.mark.parametrize("operator", [operator for operator, _ in BINARY])
def test_a_range_binds_looser_than_any_binary(expression, show, operator):
    assert show(expression(f"x in [a {operator} b .. c {operator} d]")) == (
        f"(x in [(a {operator} b)..(c {operator} d)])"
    )


@pytest.mark.parametrize("operator", [operator for operator, _ in BINARY])
def test_a_range_in_a_case_label_binds_looser_than_any_binary(statement, show, operator):
    (branch,) = statement(f"case x of a {operator} b .. c {operator} d: end").branches
    (label,) = branch.labels
    assert show(label) == f"(a {operator} b)..(c {operator} d)"
