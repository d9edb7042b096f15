"""Calls of procedures and built-in methods."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from bound_trees import (
    APP,
    CODEUNIT,
    SOMEWHERE,
    Instance,
    binary,
    body,
    builtin,
    call,
    evaluate,
    expression,
    leave,
    local,
    parameter,
    procedure,
    run,
    use,
)

from alrun.runtime.errors import ALError, SessionCancelled, UnsupportedFeature
from alrun.semantics import types
from alrun.semantics.bound import BoundCast, BoundProcedureCall, BoundTypeTest
from alrun.semantics.symbols import CodeunitSymbol, InterfaceSymbol
from alrun.source import NOWHERE

# --- Procedures


def test_arguments_and_result():
    add = procedure("Add", parameter("A"), parameter("B"), return_type=types.INTEGER)
    instance = Instance(session=None, add=lambda a, b: a + b)
    assert evaluate(call(add, 2, 3), instance=instance) == 5


def trying(function, *arguments: object, consumed: bool = True):
    """A call of a [TryFunction] that is written in Python; the session it ran in comes back too."""
    tried = procedure(
        "Try", *[parameter(f"P{n}") for n in range(len(arguments))], try_function=True, python_name="tried"
    )
    session = SimpleNamespace(last_error=None, trying=0)
    node = call(tried, *arguments, consumed=consumed)
    tree = body(leave(node), returns=types.BOOLEAN) if consumed else body(use(node))
    return run(tree, instance=Instance(session=session, tried=function)), session


def fail(*arguments: object) -> None:
    """A try function that fails."""
    raise ALError("failed")


def test_a_try_function_that_falls_off_its_end_is_true():
    assert trying(lambda: None)[0] is True


def test_a_failing_try_function_is_false_and_its_error_the_last_one():
    result, session = trying(fail)
    assert result is False
    assert session.last_error.text == "failed"


def test_a_try_function_as_a_statement_does_not_catch():
    with pytest.raises(ALError, match="failed"):
        trying(fail, consumed=False)


def test_arguments_of_a_try_function_are_evaluated_inside_the_try():
    result, session = trying(lambda value: None, binary(1, "div", 0))
    assert result is False
    assert "zero" in session.last_error.text


def test_a_try_function_catches_too_deep_recursion():
    def recurse() -> None:
        raise RecursionError

    result, session = trying(recurse)
    assert result is False
    assert "Maximum recursion depth" in session.last_error.text


def test_a_try_function_does_not_catch_the_end_of_the_session():
    def cancel() -> None:
        raise SessionCancelled

    with pytest.raises(SessionCancelled):
        trying(cancel)


# --- Interfaces

INTERFACE = InterfaceSymbol("IGreeter", 0, APP, NOWHERE)
GREETER = types.InterfaceType(INTERFACE)
GREET = procedure("Greet", return_type=types.TEXT, owner=INTERFACE)


def greeting(value: object) -> object:
    """`Greeter.Greet()`"""
    greeter = parameter("Greeter", GREETER)
    node = BoundProcedureCall(GREET, expression(greeter), (), True, types.TEXT, SOMEWHERE)
    return run(body(leave(node), of=procedure("Run", greeter, return_type=types.TEXT)), value)


def test_a_call_through_an_interface():
    assert greeting(SimpleNamespace(greet=lambda: "hello")) == "hello"


def test_a_call_through_an_unassigned_interface_is_an_error():
    with pytest.raises(ALError, match="has not been assigned"):
        greeting(None)


def an_instance(*interfaces: InterfaceSymbol) -> SimpleNamespace:
    symbol = CodeunitSymbol("Greeter", 50103, APP, NOWHERE)
    symbol.implements += interfaces
    return SimpleNamespace(symbol=symbol)


@pytest.mark.parametrize(("value", "expected"), [(an_instance(INTERFACE), True), (an_instance(), False), (None, False)])
def test_is(value, expected):
    greeter = parameter("Greeter", GREETER)
    node = BoundTypeTest(expression(greeter), GREETER, types.BOOLEAN, SOMEWHERE)
    assert run(body(leave(node), of=procedure("Run", greeter, return_type=types.BOOLEAN)), value) is expected


def test_as():
    greeter = parameter("Greeter", GREETER)
    tree = body(
        leave(BoundCast(expression(greeter), GREETER, SOMEWHERE)), of=procedure("Run", greeter, return_type=GREETER)
    )
    value = an_instance(INTERFACE)
    assert run(tree, value) is value
    with pytest.raises(ALError, match="does not implement"):
        run(tree, an_instance())


# --- Built-in methods


def test_a_method_gets_its_receiver_and_arguments():
    node = builtin(
        "Text.PadLeft(Count: Integer): Text", lambda text, count: text.rjust(count), 5, receiver="abc", static=False
    )
    assert evaluate(node) == "  abc"


def test_a_method_gets_the_session_if_it_wants_it():
    def name(session, suffix):
        return session.name + suffix

    node = builtin("Test.Name(Suffix: Text): Text", name, "!")
    assert evaluate(node, instance=Instance(session=SimpleNamespace(name="me"))) == "me!"


@pytest.mark.parametrize("consumed", [True, False])
def test_a_method_is_told_whether_its_result_is_used(consumed):
    seen: list[bool] = []

    def run_it(*, consumed: bool) -> bool:
        seen.append(consumed)
        return True

    node = builtin("Test.Run(): Boolean", run_it, consumed=consumed)
    run(body(leave(node), returns=types.BOOLEAN) if consumed else body(use(node)))
    assert seen == [consumed]


def get(error: ALError | None):
    """A method that returns `[Ok :=] Boolean`."""

    def get_record() -> None:
        if error is not None:
            raise error

    return get_record


@pytest.mark.parametrize("false_for", [(), ("DB:RecordNotFound",)])
def test_success_is_true_where_the_result_is_used(false_for):
    assert evaluate(builtin("Record.Get(): Boolean", get(None), false_for=false_for)) is True


def test_an_expected_error_is_false_where_the_result_is_used():
    error = ALError("no record", "DB:RecordNotFound")
    assert evaluate(builtin("Record.Get(): Boolean", get(error), false_for=("DB:RecordNotFound",))) is False


def test_an_expected_error_escapes_where_the_result_is_not_used():
    error = ALError("no record", "DB:RecordNotFound")
    node = builtin("Record.Get(): Boolean", get(error), false_for=("DB:RecordNotFound",), consumed=False)
    with pytest.raises(ALError, match="no record"):
        run(body(use(node)))


def test_another_error_escapes_even_where_the_result_is_used():
    error = ALError("locked", "DB:Deadlock")
    with pytest.raises(ALError, match="locked"):
        evaluate(builtin("Record.Get(): Boolean", get(error), false_for=("DB:RecordNotFound",)))


@pytest.mark.parametrize("result", [True, False])
def test_a_boolean_result_stays_as_it_is(result):
    def contains():
        return result

    assert evaluate(builtin("Text.Contains(): Boolean", contains)) is result


def test_a_documented_method_that_alrun_lacks_fails_by_name():
    with pytest.raises(UnsupportedFeature, match=r"Text\.Undreamt"):
        evaluate(builtin("Text.Undreamt(): Text", None))


def test_overloads_of_one_method_are_told_apart():
    one = builtin("Test.F(A: Integer): Integer", lambda a: a, 1)
    two = builtin("Test.F(A: Integer; B: Integer): Integer".replace(";", ","), lambda a, b: a * b, 3, 4)
    assert evaluate(binary(one, "+", two)) == 13


def test_a_local_may_have_the_name_of_a_helper():
    n = local("Integer_Overflow")
    tree = body(leave(binary(n, "+", 1)), variables=(n,), returns=types.INTEGER)
    assert run(tree) == 1


def test_the_running_codeunit_is_its_own_instance():
    again = procedure("Again", return_type=types.INTEGER)
    assert again.owner is CODEUNIT
    assert evaluate(call(again), instance=Instance(session=None, again=lambda: 7)) == 7
