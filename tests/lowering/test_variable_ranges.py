"""What is known of variables holds: no program reads a value that was taken to be impossible."""

from __future__ import annotations

import ast
import random
from types import SimpleNamespace

import pytest
from bound_trees import (
    SOMEWHERE,
    assign,
    binary,
    block,
    body,
    builtin,
    by_reference,
    call,
    expression,
    global_variable,
    leave,
    link,
    local,
    parameter,
    procedure,
    use,
)

from alrun.lowering import emit_procedure
from alrun.lowering.emit_loops import LoopEmitter
from alrun.lowering.emit_procedure import dump_python, lower_body
from alrun.lowering.python_nodes import choose, compare, constant
from alrun.lowering.runtime_api import Helper
from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.semantics import types
from alrun.semantics.bound import (
    BoundArrayElement,
    BoundBreak,
    BoundContinue,
    BoundFor,
    BoundIf,
    BoundRepeat,
    BoundUnary,
    BoundWhile,
    UnaryOperator,
)

HIGHEST = 2**31 - 1
NUMBERS = (0, 1, 2, 3, 4, 5, 7, -1, -2, -3, 20, HIGHEST - 1, -HIGHEST - 1)
COMPARISONS = ("=", "<>", "<", "<=", ">", ">=")


class Writer:
    """Writes programs that come near the ends of Integer, and always end."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.given = parameter("Given")
        self.variables = [local("A"), local("B"), local("C")]
        self.counters: list = []
        self.numbers = global_variable("Numbers", types.ArrayType(types.INTEGER, (3,)))

    def body(self):
        statements = self.block(4, 3, False)
        run = procedure("Run", self.given, return_type=types.INTEGER)
        variables = (*self.variables, *self.counters)
        return body(statements, leave(self.variables[0]), of=run, variables=variables)

    def block(self, length: int, depth: int, in_loop: bool):
        return block(*(self.statement(depth, in_loop) for _ in range(self.random.randint(1, length))))

    def statement(self, depth: int, in_loop: bool):
        choice = self.random.randrange(12 if depth else 4)
        match choice:
            case 0 | 1 | 2 | 3:
                if in_loop and self.random.random() < 0.2:
                    way = self.random.choice((BoundBreak, BoundContinue))(SOMEWHERE)
                    return BoundIf(self.condition(), way, None, SOMEWHERE)
                if self.random.random() < 0.1:
                    return assign(self.element(), self.value())
                return assign(self.random.choice(self.variables), self.value())
            case 4 | 5 | 6 | 7:
                otherwise = self.block(3, depth - 1, in_loop) if self.random.random() < 0.5 else None
                return BoundIf(self.condition(), self.block(3, depth - 1, in_loop), otherwise, SOMEWHERE)
            case 8 | 9:
                first = self.random.choice((0, 1, -2, 3))
                last = first + self.random.randint(-1, 3)
                down = self.random.random() < 0.4
                bounds = (expression(last), expression(first)) if down else (expression(first), expression(last))
                variable = expression(self.random.choice(self.variables))
                # What the body assigns to the variable may let it go round for ever.
                counter, count = self.counter()
                enough = BoundIf(binary(counter, ">", 6), BoundBreak(SOMEWHERE), None, SOMEWHERE)
                inside = block(count, enough, self.block(3, depth - 1, True))
                return BoundFor(variable, *bounds, down, inside, SOMEWHERE)
            case _:
                counter, count = self.counter()
                rounds = self.random.randint(1, 4)
                inside = block(count, self.block(3, depth - 1, True))
                if choice == 10:
                    within = binary(binary(counter, "<", rounds), "and", self.condition())
                    return BoundWhile(within, inside, SOMEWHERE)
                over = binary(binary(counter, ">=", rounds), "or", self.condition())
                return BoundRepeat(inside, over, SOMEWHERE, SOMEWHERE)

    def counter(self):
        """A variable of its own, and the statement that counts it up."""
        counter = local(f"Round{len(self.counters)}")
        self.counters.append(counter)
        return counter, assign(counter, binary(counter, "+", 1))

    def condition(self):
        one = binary(self.operand(), self.random.choice(COMPARISONS), self.value())
        match self.random.randrange(6):
            case 0:
                return BoundUnary(UnaryOperator.NOT, one, types.BOOLEAN, SOMEWHERE)
            case 1:
                return binary(one, self.random.choice(("and", "or")), self.condition())
            case _:
                return one

    def value(self):
        match self.random.randrange(7):
            case 0 | 1:
                return self.operand()
            case 2:
                return binary(binary(self.operand(), "+", self.operand()), "-", self.operand())
            case 3:
                return binary(self.operand(), self.random.choice(("div", "mod", "*")), self.operand())
            case _:
                return binary(self.operand(), self.random.choice("+-"), self.operand())

    def operand(self):
        if self.random.random() < 0.03:
            return self.element()
        return expression(self.random.choice((*self.variables, *self.variables, self.given, self.number())))

    def element(self):
        index = expression(self.random.choice((*self.variables, 1, 2)))
        if self.random.random() < 0.3:
            index = binary(binary(index, self.random.choice("+-"), self.random.choice(self.variables)), "+", 1)
        return BoundArrayElement(expression(self.numbers), (index,), (3,), types.INTEGER, SOMEWHERE)

    def number(self) -> int:
        return self.random.choice(NUMBERS)


class CheckingEmitter(LoopEmitter):
    """Emits code that fails where a variable has a value that it was not known to have."""

    def _expression(self, node):
        value = super()._expression(node)
        known = self._ranges.get(id(node))
        if known is None:
            return value
        is_known = compare(constant(known.low), ast.LtE(), value, ast.LtE(), constant(known.high))
        return choose(is_known, value, self.helper(Helper.NOT_IMPLEMENTED, constant(f"outside {known}")))


@pytest.mark.parametrize("seeds", [range(start, start + 50) for start in range(0, 300, 50)], ids=str)
def test_no_program_reads_what_is_taken_to_be_impossible(seeds, monkeypatch):
    monkeypatch.setattr(emit_procedure, "LoopEmitter", CheckingEmitter)
    for seed in seeds:
        tree = Writer(seed).body()
        run = link(lower_body(tree))
        for given in (0, 3, HIGHEST):
            try:
                run(SimpleNamespace(session=None, g_numbers=[0, 0, 0]), given)
            except UnsupportedFeature:
                pytest.fail(f"program {seed}, {given}:\n{dump_python(tree)}")
            except ALError:
                pass  # an overflow, or no such element


N, I, J = parameter("N"), local("I"), local("J")  # noqa: E741


def emitted(*statements, variables=(I, J)) -> str:
    return dump_python(body(*statements, of=procedure("Run", N, return_type=types.INTEGER), variables=variables))


def test_what_a_condition_says_needs_no_check():
    text = emitted(BoundIf(binary(N, "<", 2), leave(N), None, SOMEWHERE), leave(binary(N, "-", 1)))
    assert "return N - 1\n" in text


def test_a_loop_with_constant_bounds_needs_no_check_of_what_it_counts():
    step = assign(J, binary(I, "+", 1))
    assert "J = I + 1\n" in emitted(BoundFor(expression(I), expression(1), expression(9), False, step, SOMEWHERE))


def test_what_grows_in_a_loop_is_limited_by_its_condition():
    step = assign(J, binary(J, "+", 5))
    loop = BoundWhile(binary(J, "<=", 100), step, SOMEWHERE)
    assert "J = J + 5\n" in emitted(loop)


def test_what_grows_without_limit_is_checked():
    step = assign(J, binary(J, "+", 5))
    loop = BoundWhile(binary(I, "<=", 100), step, SOMEWHERE)
    assert "integer_overflow" in emitted(loop)


def test_a_variable_that_is_passed_by_var_is_checked():
    k = local("K")
    change = use(builtin("Test.Change(var K: Integer)", lambda k: None, by_reference(k), consumed=False))
    text = emitted(change, assign(k, binary(k, "+", 1)), variables=(k,))
    assert "integer_overflow" in text


NUMBERS_GIVEN = local("Numbers", types.ArrayType(types.INTEGER, (9,)))


def element(index: object) -> BoundArrayElement:
    return BoundArrayElement(expression(NUMBERS_GIVEN), (expression(index),), (9,), types.INTEGER, SOMEWHERE)


def test_an_index_that_was_in_the_array_still_is():
    text = emitted(assign(element(N), 1), assign(element(N), 2), variables=(NUMBERS_GIVEN,))
    assert text.count("array_index_error") == 1


def test_an_index_in_a_consumed_try_call_may_not_have_been_in_the_array():
    tried = procedure("Try", parameter("P"), try_function=True)
    test = BoundIf(call(tried, element(N)), assign(element(N), 2), None, SOMEWHERE)
    assert emitted(test, variables=(NUMBERS_GIVEN,)).count("array_index_error") == 2


@pytest.mark.parametrize("index", [binary(N, "+", 1), binary(binary(N, "+", 3), "-", 2)])
def test_an_index_that_overflows_fails_with_the_overflow(index):
    tree = body(leave(element(index)), of=procedure("Run", N, return_type=types.INTEGER), variables=(NUMBERS_GIVEN,))
    run = link(lower_body(tree))
    assert run(None, 1) == 0
    with pytest.raises(ALError, match="overflow"):
        run(None, HIGHEST)
    with pytest.raises(ALError, match="index") as error:
        run(None, 9)
    assert "10" in error.value.text


def test_both_sides_of_a_condition_are_evaluated():
    condition = binary(binary(N, "=", 0), "or", binary(element(N), "=", 0))
    tree = body(leave(condition), of=procedure("Run", N, return_type=types.BOOLEAN), variables=(NUMBERS_GIVEN,))
    run = link(lower_body(tree))
    assert run(None, 1) is True
    with pytest.raises(ALError, match="index"):
        run(None, 0)
