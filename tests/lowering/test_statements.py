"""Statements: control flow, asserterror, and where errors are reported."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest
from bound_trees import (
    FILE,
    SOMEWHERE,
    Instance,
    Trace,
    assign,
    binary,
    block,
    body,
    builtin,
    expression,
    global_variable,
    leave,
    line,
    link,
    literal,
    local,
    parameter,
    procedure,
    run,
    use,
)

from alrun.lowering.emit_procedure import lower_body
from alrun.runtime.errors import ALError, SessionCancelled
from alrun.runtime.values.dates import make_date
from alrun.semantics import types
from alrun.semantics.bound import (
    BoundAssertError,
    BoundBadStatement,
    BoundBlock,
    BoundBreak,
    BoundCase,
    BoundCaseBranch,
    BoundConditional,
    BoundContinue,
    BoundExpressionStatement,
    BoundFor,
    BoundForeach,
    BoundIf,
    BoundIn,
    BoundRange,
    BoundRepeat,
    BoundWhile,
    ConversionKind,
    Statement,
)
from alrun.semantics.symbols import VariableKind, VariableSymbol

LOG = local("Log", types.TEXT)
N = local("N")


def note(text: str) -> Statement:
    """`Log += text`"""
    return assign(LOG, binary(LOG, "+", text))


def logged(*statements: Statement, variables: tuple[VariableSymbol, ...] = (), **options: Any) -> Any:
    """What the statements have noted."""
    return run(body(*statements, leave(LOG), variables=(LOG, *variables), returns=types.TEXT), **options)


def when(condition: object, then: Statement, otherwise: Statement | None = None) -> BoundIf:
    """`if condition then … else …`"""
    return BoundIf(expression(condition), then, otherwise, SOMEWHERE)


def between(low: object | None, high: object | None) -> BoundRange:
    """`low..high`"""
    ends = (None if end is None else expression(end) for end in (low, high))
    return BoundRange(*ends, SOMEWHERE)


def count(n: VariableSymbol = N) -> Statement:
    """`n += 1`"""
    return assign(n, binary(n, "+", 1))


# --- if, case, in


@pytest.mark.parametrize(("value", "expected"), [(1, "one"), (2, "two"), (3, "many")])
def test_if_and_else_if(value, expected):
    chain = when(binary(N, "=", 1), note("one"), when(binary(N, "=", 2), note("two"), when(True, note("many"))))
    assert logged(assign(N, value), chain, variables=(N,)) == expected


def test_an_empty_then_part():
    assert logged(when(True, block(), note("no"))) == ""


def case(
    value: object, *branches: tuple[tuple[object, ...], Statement], otherwise: Statement | None = None
) -> BoundCase:
    """`case value of labels: statement … else … end`"""
    bound = tuple(
        BoundCaseBranch(
            tuple(label if isinstance(label, BoundRange) else expression(label) for label in labels),
            statement,
            SOMEWHERE,
        )
        for labels, statement in branches
    )
    return BoundCase(expression(value), bound, otherwise, SOMEWHERE)


@pytest.mark.parametrize(
    ("value", "expected"), [(1, "a"), (2, "a"), (5, "b"), (9, "b"), (10, "c"), (0, "low"), (100, "high"), (50, "")]
)
def test_case_labels_and_ranges(value, expected):
    tree = case(
        N,
        ((1, 2), note("a")),
        ((between(5, 9),), note("b")),
        ((10, 11, 12, 13), note("c")),
        ((between(None, 0),), note("low")),
        ((between(100, None),), note("high")),
    )
    assert logged(assign(N, value), tree, variables=(N,)) == expected


def test_case_evaluates_its_value_once_and_labels_until_one_matches():
    trace = Trace()
    tree = case(trace(2), ((trace(1), trace(2)), note("found")), ((trace(3),), note("no")))
    assert logged(tree) == "found"
    assert trace.calls == [2, 1, 2]


def test_case_else():
    assert logged(case(literal(3), ((1,), note("one")), otherwise=note("else"))) == "else"


def test_case_true_of_conditions():
    tree = case(True, ((binary(N, ">", 5),), note("big")), ((binary(N, ">", 1),), note("some")))
    assert logged(assign(N, 3), tree, variables=(N,)) == "some"


def test_a_range_of_texts_goes_by_collation():
    text = local("T", types.TEXT)
    tree = case(text, ((between("a", "m"),), note("first")), otherwise=note("second"))
    assert logged(assign(text, "B"), tree, variables=(text,)) == "first"


@pytest.mark.parametrize(("value", "expected"), [(1, True), (4, False), (7, True), (3, True), (8, False)])
def test_in(value, expected):
    trace = Trace()
    node = BoundIn(trace(value), (expression(1), between(2, 3), trace(7)), types.BOOLEAN, SOMEWHERE)
    assert run(body(leave(node), returns=types.BOOLEAN)) is expected
    assert trace.calls[0] == value
    assert trace.calls.count(value) == (2 if value == 7 else 1)


def test_in_constants():
    node = BoundIn(expression(N), tuple(map(expression, (1, 2, 3, 4))), types.BOOLEAN, SOMEWHERE)
    assert run(body(assign(N, 4), leave(node), variables=(N,), returns=types.BOOLEAN)) is True


def test_a_conditional_evaluates_only_the_chosen_side():
    trace = Trace()
    node = BoundConditional(trace(True), trace(1), trace(2), types.INTEGER, SOMEWHERE)
    assert run(body(leave(node), returns=types.INTEGER)) == 1
    assert trace.calls == [True, 1]


# --- for


def values_of_for(variable: VariableSymbol, start: object, end: object, downto: bool = False) -> tuple[list[Any], Any]:
    """The values that a `for` gives its variable, and the one that it leaves there."""
    seen: list[object] = []
    step = use(builtin("Test.See(V: Any)", seen.append, variable, consumed=False))
    first, last = expression(start), expression(end)
    loop = BoundFor(expression(variable), first, last, downto, step, SOMEWHERE)
    variables = (variable,) if variable.kind is VariableKind.LOCAL else ()
    instance = Instance(session=None)
    result = run(body(loop, leave(variable), variables=variables, returns=variable.type), instance=instance)
    return seen, result


JANUARY_30 = make_date(2024, 1, 30)
FEBRUARY_2 = make_date(2024, 2, 2)


@pytest.mark.parametrize(
    ("type_", "start", "end", "downto", "expected"),
    [
        (types.INTEGER, 1, 3, False, [1, 2, 3]),
        (types.INTEGER, 3, 1, True, [3, 2, 1]),
        (types.INTEGER, 2**31 - 2, 2**31 - 1, False, [2**31 - 2, 2**31 - 1]),
        (types.CHAR, 97, 99, False, [97, 98, 99]),
        (types.BOOLEAN, False, True, False, [False, True]),
        (types.BOOLEAN, True, False, True, [True, False]),
        (types.DECIMAL, Decimal("0.5"), Decimal(2), False, [Decimal("0.5"), Decimal("1.5")]),
        (types.DECIMAL, Decimal(2), Decimal("0.5"), True, [Decimal(2), Decimal(1)]),
        (types.DATE, JANUARY_30, FEBRUARY_2, False, [JANUARY_30 + 2 * n for n in range(4)]),
        (types.DATE, FEBRUARY_2, JANUARY_30, True, [FEBRUARY_2 - 2 * n for n in range(4)]),
    ],
)
def test_for(type_, start, end, downto, expected):
    seen, last = values_of_for(local("I", type_), literal(start, type_), literal(end, type_), downto)
    assert seen == expected
    assert [type(value) for value in seen] == [type(value) for value in expected]
    assert last == expected[-1]


def test_for_that_runs_not_once():
    seen, last = values_of_for(local("I"), 2, 1)
    assert seen == []
    assert last == 0


def test_bounds_are_evaluated_once():
    trace = Trace()
    values_of_for(local("I"), trace(1), trace(3))
    assert trace.calls == [1, 3]


def test_for_over_a_global():
    seen, last = values_of_for(global_variable("I"), 1, 3)
    assert (seen, last) == ([1, 2, 3], 3)


def test_for_over_a_local_in_a_cell():
    variable = local("I")
    variable.needs_cell = True
    seen, last = values_of_for(variable, 1, 3)
    assert (seen, last) == ([1, 2, 3], 3)


def test_break_and_continue_in_for():
    i = local("I")
    step = block(
        when(binary(i, "=", 2), BoundContinue(SOMEWHERE)), when(binary(i, "=", 4), BoundBreak(SOMEWHERE)), note("x")
    )
    loop = BoundFor(expression(i), expression(1), expression(9), False, step, SOMEWHERE)
    assert logged(loop, variables=(i,)) == "xx"


# --- foreach


def each_of(collection: object, type_: types.Type, into: VariableSymbol, kind: ConversionKind, step: Statement) -> str:
    """What a foreach over a parameter notes."""
    items = parameter("Items", type_)
    loop = BoundForeach(expression(into), expression(items), kind, step, SOMEWHERE)
    of = procedure("Run", items, return_type=types.TEXT)
    return run(body(loop, leave(LOG), of=of, variables=(LOG, into)), collection)


def test_foreach_over_a_list():
    item = local("Item", types.TEXT)
    step = assign(LOG, binary(LOG, "+", item))
    assert each_of(["a", "b"], types.ListType(types.TEXT), item, ConversionKind.IDENTITY, step) == "ab"


def test_foreach_converts_each_element():
    item = local("Item", types.CODE)
    step = assign(LOG, binary(LOG, "+", item))
    assert each_of(["a", " b"], types.ListType(types.TEXT), item, ConversionKind.TEXT_TO_CODE, step) == "AB"


def test_foreach_over_a_text_gives_chars():
    item = local("Item", types.CHAR)
    step = when(binary(item, "=", literal(98, types.CHAR)), note("b"), note("?"))
    assert each_of("abc", types.TEXT, item, ConversionKind.IDENTITY, step) == "?b?"


def test_foreach_over_a_collection_of_the_platform():
    class Collection:
        def __iter__(self) -> Iterator[str]:
            return iter(["a", "b"])

    item = local("Item", types.SimpleType("JsonToken"))
    assert each_of(Collection(), types.SimpleType("JsonArray"), item, ConversionKind.IDENTITY, note("x")) == "xx"


@pytest.mark.parametrize("change", [list.append, list.remove])
def test_changing_the_list_during_foreach_is_an_error(change):
    items = ["a", "b"]
    item = local("Item", types.TEXT)
    step = use(builtin("Test.Change(V: Any)", lambda value: change(items, value), item, consumed=False))
    with pytest.raises(ALError, match="modified"):
        each_of(items, types.ListType(types.TEXT), item, ConversionKind.IDENTITY, step)


# --- while and repeat


def test_while():
    loop = BoundWhile(binary(N, "<", 3), block(note("x"), count()), SOMEWHERE)
    assert logged(loop, variables=(N,)) == "xxx"


def repeat(condition: object, *statements: Statement) -> BoundRepeat:
    """`repeat … until condition`"""
    return BoundRepeat(block(*statements), expression(condition), SOMEWHERE, SOMEWHERE)


def test_repeat_runs_at_least_once():
    assert logged(repeat(True, note("x"))) == "x"


def test_repeat_until():
    assert logged(repeat(binary(N, "=", 3), note("x"), count()), variables=(N,)) == "xxx"


def test_break_in_repeat():
    assert logged(repeat(False, note("x"), when(True, BoundBreak(SOMEWHERE)))) == "x"


def test_continue_in_repeat_goes_on_to_the_condition():
    skipped = when(binary(N, "=", 2), BoundContinue(SOMEWHERE))
    assert logged(repeat(binary(N, ">=", 2), count(), note("x"), skipped, note("y")), variables=(N,)) == "xyx"


def test_break_in_a_repeat_with_continue():
    jumps = when(binary(N, "=", 2), BoundBreak(SOMEWHERE), BoundContinue(SOMEWHERE))
    assert logged(repeat(False, count(), note("x"), jumps), variables=(N,)) == "xx"


def test_the_condition_of_a_repeat_with_continue_is_not_evaluated_before_the_first_round():
    trace = Trace()
    run(body(repeat(trace(True), BoundContinue(SOMEWHERE))))
    assert trace.calls == [True]


def test_continue_of_an_inner_loop_is_not_that_of_repeat():
    inner = BoundWhile(binary(N, "<", 3), block(count(), BoundContinue(SOMEWHERE)), SOMEWHERE)
    assert logged(repeat(True, inner, note("x")), variables=(N,)) == "x"


# --- exit


def test_exit_without_value_returns_the_return_variable():
    result = VariableSymbol("Result", types.INTEGER, VariableKind.RETURN_VALUE)
    of = procedure("Run", return_type=types.INTEGER, return_variable=result)
    assert run(body(assign(result, 5), leave(), of=of)) == 5


def test_falling_off_the_end_returns_the_return_variable():
    result = VariableSymbol("Result", types.INTEGER, VariableKind.RETURN_VALUE)
    of = procedure("Run", return_type=types.INTEGER, return_variable=result)
    assert run(body(assign(result, 5), of=of)) == 5


def test_a_return_variable_in_a_cell():
    result = VariableSymbol("Result", types.INTEGER, VariableKind.RETURN_VALUE, needs_cell=True)
    of = procedure("Run", return_type=types.INTEGER, return_variable=result)
    assert run(body(assign(result, 5), of=of)) == 5


@pytest.mark.parametrize(("type_", "expected"), [(types.INTEGER, 0), (types.BOOLEAN, False), (types.TEXT, "")])
def test_falling_off_the_end_returns_the_default(type_, expected):
    assert run(body(when(False, leave(expected)), returns=type_)) == expected


def test_an_empty_body():
    assert run(body()) is None


# --- asserterror


class FakeSession(SimpleNamespace):
    """A session with a store that remembers rollbacks."""

    def __init__(self) -> None:
        super().__init__(last_error=None, rollbacks=0)
        self.store = SimpleNamespace(rollback=self._rollback)

    def _rollback(self) -> None:
        self.rollbacks += 1


def failing(error: BaseException) -> Statement:
    """A call of a built-in that raises."""

    def fail() -> None:
        raise error

    return BoundExpressionStatement(builtin("Test.Fail()", fail, consumed=False), SOMEWHERE)


def test_asserterror_catches_and_rolls_back():
    session = FakeSession()
    error = ALError("gone", "Dialog")
    tree = (BoundAssertError(failing(error), SOMEWHERE), note("after"))
    assert logged(*tree, instance=Instance(session=session)) == "after"
    assert session.last_error is error
    assert session.rollbacks == 1


def test_asserterror_without_error_is_an_error():
    session = FakeSession()
    with pytest.raises(ALError, match=r"^An error was expected inside an ASSERTERROR statement\.$"):
        run(body(BoundAssertError(note("fine"), SOMEWHERE), variables=(LOG,)), instance=Instance(session=session))
    assert session.rollbacks == 0


def test_asserterror_catches_too_deep_recursion():
    session = FakeSession()
    run(body(BoundAssertError(failing(RecursionError()), SOMEWHERE)), instance=Instance(session=session))
    assert "Maximum recursion depth" in session.last_error.text


def test_asserterror_catches_a_decimal_that_grows_too_large():
    session = FakeSession()
    d = local("D", types.DECIMAL)
    grows = assign(d, binary(d, "*", d))
    tree = body(assign(d, Decimal(10) ** 20), BoundAssertError(grows, SOMEWHERE), variables=(d,))
    run(tree, instance=Instance(session=session))
    assert "too large" in session.last_error.text


def test_asserterror_does_not_catch_the_end_of_the_session():
    with pytest.raises(SessionCancelled):
        run(body(BoundAssertError(failing(SessionCancelled()), SOMEWHERE)), instance=Instance(session=FakeSession()))


def test_code_that_did_not_compile_fails_when_reached():
    with pytest.raises(ALError, match="did not compile"):
        run(body(BoundBadStatement(SOMEWHERE)))
    assert run(body(when(False, BoundBadStatement(SOMEWHERE)))) is None


# --- Positions: the first line of the file is empty, so that line 1 is always wrong


def division(number: int, divisor: object) -> Any:
    """`1 div divisor` on a line."""
    return binary(1, "div", divisor, span=line(number))


def lines_of_error(tree: Any, *arguments: object) -> list[int]:
    """The AL lines of the traceback, outermost first."""
    with pytest.raises(ALError) as caught:
        run(tree, *arguments)
    frames = traceback.extract_tb(caught.value.__traceback__)
    return [frame.lineno for frame in frames if frame.filename == FILE.path and frame.lineno is not None]


def test_an_error_is_reported_on_the_line_of_its_expression():
    tree = body(
        assign(N, 1, span=line(10)),
        assign(N, binary(division(12, N), "+", division(13, 0)), span=line(11)),
        variables=(N,),
    )
    assert lines_of_error(tree) == [13]


def test_an_error_in_until_is_reported_on_its_own_line():
    body_of_loop = BoundBlock((assign(N, 0, span=line(20)),), line(20))
    condition = binary(division(22, N), "=", 1, span=line(22))
    tree = body(BoundRepeat(body_of_loop, condition, line(21), line(19)), variables=(N,))
    assert lines_of_error(tree) == [22]


def test_an_error_in_a_case_label_is_reported_on_its_line():
    branch = BoundCaseBranch((division(31, N),), block(), line(31))
    tree = body(BoundCase(expression(5), (branch,), None, line(30)), variables=(N,))
    assert lines_of_error(tree) == [31]


def test_a_missing_error_is_reported_at_asserterror():
    tree = body(BoundAssertError(assign(N, 1, span=line(41)), line(40)), variables=(N,))
    assert lines_of_error(tree) == [40]


def test_the_code_object_has_al_names():
    unit = lower_body(body(of=procedure("OnRun", python_name="on_run", is_trigger=True)))
    assert unit.python_name == "on_run"
    assert (unit.code.co_name, unit.code.co_filename, unit.code.co_firstlineno) == ("OnRun", "Test.al", 2)


def test_lowering_twice_gives_the_same():
    tree = body(assign(N, binary(N, "+", 1)), variables=(N,))
    first, second = lower_body(tree), lower_body(tree)
    assert first.code == second.code
    assert [name.python_name for name in first.links] == [name.python_name for name in second.links]


def test_a_case_of_very_many_branches():
    branches = [((n,), assign(N, n)) for n in range(800)]
    assert link(lower_body(body(case(N, *branches), variables=(N,))))(Instance()) is None
