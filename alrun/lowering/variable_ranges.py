"""Which whole numbers the variables of a procedure hold where they are read.

The statements are followed in the order in which they run, with what is known of each variable so far. A condition says
more of its branch: after `if n < 2 then exit(n)`, n is at least 2. So does an index: after `a[n]`, n is one that the
array has. A loop is followed until nothing new comes round; what grows with each round may be anything that its type
holds, as far as the condition of the loop lets it.

Followed are the locals and parameters of type Integer and BigInteger that only the procedure's own statements change:
not those that are passed by `var`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias, assert_never

from alrun.lowering.emit_places import size_varies
from alrun.lowering.value_ranges import WholeRange, joined, type_range, value_range
from alrun.lowering.walk import assigned_variables, children, descendants
from alrun.semantics import types
from alrun.semantics.bound import (
    BinaryOperator,
    BoundArrayElement,
    BoundArraySlice,
    BoundAssertError,
    BoundAssignment,
    BoundBadStatement,
    BoundBinary,
    BoundBlock,
    BoundBody,
    BoundBreak,
    BoundCase,
    BoundClear,
    BoundConditional,
    BoundContinue,
    BoundConversion,
    BoundExit,
    BoundExpressionStatement,
    BoundFor,
    BoundForeach,
    BoundIf,
    BoundIn,
    BoundLiteral,
    BoundNetAssignment,
    BoundProcedureCall,
    BoundRepeat,
    BoundUnary,
    BoundVariable,
    BoundWhile,
    ConversionKind,
    Expression,
    Statement,
    UnaryOperator,
)
from alrun.semantics.symbols import VariableKind, VariableSymbol

State: TypeAlias = Mapping[VariableSymbol, WholeRange]
"""What each variable that is followed can hold at some point; None stands for a point that is never reached."""

_FOLLOWED = (types.INTEGER, types.BIG_INTEGER)
_PRECISE_DEPTH = 2
"""Loops nested deeper than this are not followed round and round: each level multiplies the time that takes."""
_MOST_ROUNDS = 8

_OPPOSITE = {
    BinaryOperator.EQUAL: BinaryOperator.NOT_EQUAL,
    BinaryOperator.NOT_EQUAL: BinaryOperator.EQUAL,
    BinaryOperator.LESS: BinaryOperator.GREATER_OR_EQUAL,
    BinaryOperator.LESS_OR_EQUAL: BinaryOperator.GREATER,
    BinaryOperator.GREATER: BinaryOperator.LESS_OR_EQUAL,
    BinaryOperator.GREATER_OR_EQUAL: BinaryOperator.LESS,
}
_MIRRORED = {
    BinaryOperator.EQUAL: BinaryOperator.EQUAL,
    BinaryOperator.NOT_EQUAL: BinaryOperator.NOT_EQUAL,
    BinaryOperator.LESS: BinaryOperator.GREATER,
    BinaryOperator.LESS_OR_EQUAL: BinaryOperator.GREATER_OR_EQUAL,
    BinaryOperator.GREATER: BinaryOperator.LESS,
    BinaryOperator.GREATER_OR_EQUAL: BinaryOperator.LESS_OR_EQUAL,
}


def variable_ranges(body: BoundBody) -> dict[int, WholeRange]:
    """By the id of each BoundVariable node that reads a followed variable, what it can give.

    Nodes in code that is never reached are left out.
    """
    state: dict[VariableSymbol, WholeRange] = {}
    returned = body.procedure.return_variable
    for symbol in (*body.variables, *([] if returned is None else [returned])):
        if _is_followed(symbol):
            state[symbol] = WholeRange(0, 0)
    for symbol in body.procedure.parameters:
        if _is_followed(symbol):
            state[symbol] = type_range(symbol.type)
    if not state:
        return {}
    flow = _Flow(body.statements)
    flow.statement(body.statements, state)
    return flow.found


def _is_followed(symbol: VariableSymbol) -> bool:
    is_own = symbol.kind is not VariableKind.GLOBAL and not symbol.by_reference and not symbol.needs_cell
    return is_own and symbol.type in _FOLLOWED


class _Loop:
    """The states in which a loop is left or gone on with from inside."""

    def __init__(self) -> None:
        self.left: State | None = None
        self.continued: State | None = None


class _Flow:
    """Follows the statements of a procedure."""

    def __init__(self, body: Statement) -> None:
        self.found: dict[int, WholeRange] = {}
        self._has_indices = any(isinstance(node, BoundArrayElement | BoundArraySlice) for node in descendants(body))
        self._loops: list[_Loop] = []
        self._exploring = 0
        """Above 0 while it is only found out what comes round in a loop."""

    # --- Statements

    def statement(self, node: Statement, state: State | None) -> State | None:
        """What is known after a statement; None if it does not end, or is never reached."""
        if state is None:
            return None
        match node:
            case BoundBlock():
                after: State | None = state
                for each in node.statements:
                    after = self.statement(each, after)
                return after
            case BoundExpressionStatement():
                after = self._read(node.expression, state)
                if after is not None and isinstance(node.expression, BoundClear):
                    return _with(after, node.expression.place, WholeRange(0, 0))
                return after
            case BoundAssignment():
                return self._assignment(node, state)
            case BoundIf():
                state = self._read(node.condition, state)
                then = self.statement(node.then_statement, _given(node.condition, True, state))
                otherwise = _given(node.condition, False, state)
                if node.else_statement is not None:
                    otherwise = self.statement(node.else_statement, otherwise)
                return _either(then, otherwise)
            case BoundCase():
                return self._case(node, state)
            case BoundFor():
                return self._for(node, state)
            case BoundForeach():
                return self._foreach(node, state)
            case BoundWhile():
                return self._while(node, state)
            case BoundRepeat():
                return self._repeat(node, state)
            case BoundExit():
                if node.value is not None:
                    self._read(node.value, state)
                return None
            case BoundBreak():
                self._loops[-1].left = _either(self._loops[-1].left, state)
                return None
            case BoundContinue():
                self._loops[-1].continued = _either(self._loops[-1].continued, state)
                return None
            case BoundAssertError():
                # It may fail after any of its assignments.
                within = _forget(node.statement, state)
                self.statement(node.statement, within)
                return within
            case BoundNetAssignment():
                return self._read_all((node.member, node.value), state)
            case BoundBadStatement():
                return state
            case _:
                assert_never(node)

    def _assignment(self, node: BoundAssignment, state: State) -> State | None:
        after = self._read(node.value, state)
        if not isinstance(node.target, BoundVariable):
            # Either side may be evaluated first.
            return _both(after, self._read(node.target, state))
        if after is None or node.target.symbol not in state:
            return after
        return _with(after, node.target, _range(node.value, after))

    def _case(self, node: BoundCase, state: State) -> State | None:
        before = self._read(node.value, state)
        after = before if node.else_statement is None else self.statement(node.else_statement, before)
        for branch in node.branches:
            for label in branch.labels:
                self._read(label, before)
            after = _either(after, self.statement(branch.statement, before))
        return after

    # --- Loops

    def _for(self, node: BoundFor, state: State) -> State | None:
        before = self._read(node.end, self._read(node.start, state))
        if before is None:
            return None
        start, end = _range(node.start, before), _range(node.end, before)
        counted = WholeRange(end.low, start.high) if node.downto else WholeRange(start.low, end.high)
        if counted.low > counted.high and _followed(node.variable, before):
            return before
        if isinstance(node.variable, BoundVariable) and node.variable.symbol in assigned_variables(node.body):
            # It goes on from what the body has assigned, but not past the end.
            limits = type_range(node.variable.type)
            counted = WholeRange(end.low, limits.high) if node.downto else WholeRange(limits.low, end.high)
        return self._walk(node.body, before, lambda each: _with(each, node.variable, counted))

    def _foreach(self, node: BoundForeach, state: State) -> State | None:
        before = self._read(node.collection, state)
        element = type_range(node.variable.type)
        return before and self._walk(node.body, before, lambda each: _with(each, node.variable, element))

    def _walk(self, body: Statement, state: State, begin: Callable[[State], State]) -> State | None:
        """A loop that may end before each round, which `begin` begins."""

        def go_round(head: State) -> tuple[State | None, State | None]:
            loop, end = self._round(body, begin(head))
            back = _either(end, loop.continued)
            return back, _either(_either(head, back), loop.left)

        return self._settled(body, state, go_round)

    def _while(self, node: BoundWhile, state: State) -> State | None:
        def go_round(head: State) -> tuple[State | None, State | None]:
            tested = self._read(node.condition, head)
            loop, end = self._round(node.body, _given(node.condition, True, tested))
            return _either(end, loop.continued), _either(_given(node.condition, False, tested), loop.left)

        return self._settled(node, state, go_round)

    def _repeat(self, node: BoundRepeat, state: State) -> State | None:
        def go_round(head: State) -> tuple[State | None, State | None]:
            loop, end = self._round(node.body, head)
            end = self._read(node.condition, _either(end, loop.continued))
            back, after = _given(node.condition, False, end), _given(node.condition, True, end)
            return back, _either(after, loop.left)

        return self._settled(node, state, go_round)

    def _round(self, body: Statement, state: State | None) -> tuple[_Loop, State | None]:
        loop = _Loop()
        self._loops.append(loop)
        end = self.statement(body, state)
        self._loops.pop()
        return loop, end

    def _settled(
        self, node: Statement, state: State, go_round: Callable[[State], tuple[State | None, State | None]]
    ) -> State | None:
        """What is known after a loop. `go_round` follows a round of it: what comes round, and what is known after."""
        if len(self._loops) >= _PRECISE_DEPTH:
            return go_round(_forget(node, state))[1]
        self._exploring += 1
        head, narrower = self._heads(node, state, go_round)
        self._exploring -= 1
        back, after = go_round(narrower)
        # What the wider head allows for need not come round; but it does where a loop inside is followed less closely.
        return after if _either(narrower, back) == narrower else go_round(head)[1]

    def _heads(
        self, node: Statement, state: State, go_round: Callable[[State], tuple[State | None, State | None]]
    ) -> tuple[State, State]:
        """What is known at the beginning of every round, and what is so perhaps."""
        head = state
        for _ in range(_MOST_ROUNDS):
            back, _after = go_round(head)
            wider = _widened(head, _either(head, back))
            if wider == head:
                return head, _either(state, back) or state
            head = wider
        head = _forget(node, state)
        return head, head

    # --- Expressions

    def _read(self, node: Any, state: State | None) -> State | None:
        """What is known after an expression; notes what the variables in it can hold.

        Any: an expression, or the range of a case label.
        """
        if state is None or (self._exploring and not self._has_indices):
            return state
        match node:
            case BoundVariable(symbol=symbol):
                if symbol in state and not self._exploring:
                    known, before = state[symbol], self.found.get(id(node))
                    self.found[id(node)] = known if before is None else joined(before, known)
                return state
            case BoundBinary():
                # Not by calling itself: programs join hundreds of texts in one expression.
                rights = []
                while isinstance(node, BoundBinary):
                    rights.append(node.right)
                    node = node.left
                return self._read_all((node, *reversed(rights)), state)
            case BoundConditional():
                after = self._read(node.condition, state)
                self._read(node.when_true, _given(node.condition, True, after))
                self._read(node.when_false, _given(node.condition, False, after))
                return after
            case BoundIn():
                after = self._read(node.value, state)
                self._read_all(node.items, after)
                return after
            case BoundProcedureCall() if node.procedure.try_function and node.consumed:
                # It may have failed before anything that comes up in it.
                self._read_all(children(node), state)
                return state
            case BoundArrayElement() | BoundArraySlice():
                after = self._read_all(children(node), state)
                for index, size in zip(node.indices, node.dimensions, strict=False):
                    last = type_range(types.INTEGER).high if size_varies(node.array) else size
                    after = _narrowed(index, WholeRange(1, last), after)
                return after
            case _:
                return self._read_all(children(node), state)

    def _read_all(self, nodes: Iterable[Any], state: State | None) -> State | None:
        for node in nodes:
            state = self._read(node, state)
        return state


def _range(node: Expression, state: State) -> WholeRange:
    return value_range(node, lambda variable: state.get(variable.symbol))


def _unconverted(node: Expression) -> Expression:
    """What is only looked at as another type of whole numbers."""
    while isinstance(node, BoundConversion) and node.kind in (ConversionKind.IDENTITY, ConversionKind.INTEGER_RANGE):
        node = node.operand
    return node


def _followed(node: Expression, state: State) -> bool:
    return isinstance(node, BoundVariable) and node.symbol in state


def _with(state: State, place: Expression, known: WholeRange) -> State:
    """The state after an assignment to a place, if that is followed."""
    if isinstance(place, BoundVariable) and place.symbol in state:
        return {**state, place.symbol: known}
    return state


def _either(one: State | None, other: State | None) -> State | None:
    """What is known where two ways meet."""
    if one is None or other is None or one is other:
        return other if one is None else one
    return {symbol: joined(known, other[symbol]) for symbol, known in one.items()}


def _both(one: State | None, other: State | None) -> State | None:
    """What is known where two things are known."""
    if one is None or other is None:
        return None
    if one is other:
        return one
    known = {}
    for symbol, (low, high) in one.items():
        known[symbol] = WholeRange(max(low, other[symbol].low), min(high, other[symbol].high))
    return known if all(each.low <= each.high for each in known.values()) else None


def _widened(before: State, after: State | None) -> State:
    """What a bound that has moved may move to by going on like that."""
    if after is None or after is before:
        return before
    widened = {}
    for symbol, old in before.items():
        new, limits = after[symbol], type_range(symbol.type)
        low = old.low if new.low >= old.low else limits.low
        high = old.high if new.high <= old.high else limits.high
        widened[symbol] = WholeRange(low, high)
    return widened


def _forget(node: Statement, state: State) -> State:
    """The state without what is known of the variables that a statement assigns to."""
    assigned = {symbol for symbol in assigned_variables(node) if symbol in state}
    return {symbol: type_range(symbol.type) if symbol in assigned else known for symbol, known in state.items()}


# --- Conditions


def _given(condition: Expression, holds: bool, state: State | None) -> State | None:
    """What is known where a condition holds, or does not; None if that cannot be."""
    if state is None:
        return None
    match condition:
        case BoundLiteral(value=bool(value)):
            return state if value is holds else None
        case BoundUnary(operator=UnaryOperator.NOT):
            return _given(condition.operand, not holds, state)
        case BoundBinary(operator=BinaryOperator.AND | BinaryOperator.OR, left=left, right=right):
            one = _given(left, holds, state)
            if (condition.operator is BinaryOperator.AND) is holds:
                return _given(right, holds, one)
            return _either(one, _given(right, holds, state))
        case BoundBinary(operator=operator) if operator in _OPPOSITE and condition.left.type in _FOLLOWED:
            return _compared(operator if holds else _OPPOSITE[operator], condition.left, condition.right, state)
        case _:
            return state


def _compared(operator: BinaryOperator, left: Expression, right: Expression, state: State) -> State | None:
    low, high = _range(left, state), _range(right, state)
    left_known, right_known = _limited(operator, low, high), _limited(_MIRRORED[operator], high, low)
    if left_known is None or right_known is None:
        return None
    return _narrowed(right, right_known, _narrowed(left, left_known, state))


def _narrowed(node: Expression, limits: WholeRange, state: State | None) -> State | None:
    """What is known once an expression has been found to be inside limits; None if it cannot be."""
    if state is None:
        return None
    match _unconverted(node):
        case BoundVariable(symbol=symbol) if symbol in state:
            low, high = max(limits.low, state[symbol].low), min(limits.high, state[symbol].high)
            return {**state, symbol: WholeRange(low, high)} if low <= high else None
        case BoundBinary(operator=BinaryOperator.ADD, left=left, right=right) if node.type in _FOLLOWED:
            one, other = _range(left, state), _range(right, state)
            state = _narrowed(left, WholeRange(limits.low - other.high, limits.high - other.low), state)
            return _narrowed(right, WholeRange(limits.low - one.high, limits.high - one.low), state)
        case BoundBinary(operator=BinaryOperator.SUBTRACT, left=left, right=right) if node.type in _FOLLOWED:
            one, other = _range(left, state), _range(right, state)
            state = _narrowed(left, WholeRange(limits.low + other.low, limits.high + other.high), state)
            return _narrowed(right, WholeRange(one.low - limits.high, one.high - limits.low), state)
        case _:
            return state


def _limited(operator: BinaryOperator, value: WholeRange, other: WholeRange) -> WholeRange | None:
    """The values of a range for which `value operator other` can hold; None if there are none."""
    low, high = value
    match operator:
        case BinaryOperator.EQUAL:
            low, high = max(low, other.low), min(high, other.high)
        case BinaryOperator.NOT_EQUAL:
            if other.low == other.high:
                low += low == other.low
                high -= high == other.low
        case BinaryOperator.LESS:
            high = min(high, other.high - 1)
        case BinaryOperator.LESS_OR_EQUAL:
            high = min(high, other.high)
        case BinaryOperator.GREATER:
            low = max(low, other.low + 1)
        case BinaryOperator.GREATER_OR_EQUAL:
            low = max(low, other.low)
        case _:
            raise ValueError(f"{operator} compares nothing")
    return WholeRange(low, high) if low <= high else None
