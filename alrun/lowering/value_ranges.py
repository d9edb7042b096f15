"""Which whole numbers an expression can give, so that overflow is checked only where it can happen."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from alrun.semantics import types
from alrun.semantics.bound import (
    BinaryOperator,
    BoundBinary,
    BoundBuiltinCall,
    BoundConditional,
    BoundConversion,
    BoundLiteral,
    BoundUnary,
    BoundVariable,
    ConversionKind,
    Expression,
    UnaryOperator,
)
from alrun.semantics.builtins import Inline
from alrun.semantics.types import Type


class WholeRange(NamedTuple):
    """The whole numbers from `low` to `high`, both included."""

    low: int
    high: int

    def within(self, other: WholeRange) -> WholeRange:
        """The numbers of this range that are in the other too. The two overlap."""
        return WholeRange(max(self.low, other.low), min(self.high, other.high))

    def fits(self, other: WholeRange) -> bool:
        """Whether the other range has all numbers of this one."""
        return other.low <= self.low and self.high <= other.high

    @property
    def magnitude(self) -> int:
        """The greatest absolute value."""
        return max(abs(self.low), abs(self.high))


INTEGER_RANGE = WholeRange(-(2**31), 2**31 - 1)
BIG_INTEGER_RANGE = WholeRange(-(2**63), 2**63 - 1)
_RANGES: dict[Type, WholeRange] = {
    types.BIG_INTEGER: BIG_INTEGER_RANGE,
    types.DURATION: BIG_INTEGER_RANGE,
    types.CHAR: WholeRange(0, 0xFFFF),
    types.BYTE: WholeRange(0, 0xFF),
}


def type_range(type_: Type) -> WholeRange:
    """The numbers of a type; of Integer for those that count as one, such as options."""
    return _RANGES.get(type_, INTEGER_RANGE)


def joined(one: WholeRange, other: WholeRange) -> WholeRange:
    """The numbers of both ranges, and those between."""
    return WholeRange(min(one.low, other.low), max(one.high, other.high))


RangeOfVariable = Callable[[BoundVariable], WholeRange | None]
"""What is known of a variable where it is read; None if it is no more than what its type says."""


def value_range(node: Expression, of_variable: RangeOfVariable) -> WholeRange:
    """The numbers that an expression of a whole-number type can give."""
    match node:
        case BoundVariable() if (known := of_variable(node)) is not None:
            return known
        case BoundBuiltinCall(method=method) if method.inline is Inline.LENGTH:
            return WholeRange(0, INTEGER_RANGE.high)
        case BoundConditional():
            return joined(value_range(node.when_true, of_variable), value_range(node.when_false, of_variable))
        case BoundLiteral(value=int(value)):
            return WholeRange(value, value)
        case BoundConversion(kind=ConversionKind.IDENTITY | ConversionKind.INTEGER_RANGE):
            return _known(value_range(node.operand, of_variable), node.type)
        case BoundUnary(operator=UnaryOperator.NEGATE):
            return _known(negated_range(value_range(node.operand, of_variable)), node.type)
        case BoundBinary() if _is_whole_arithmetic(node):
            left, right = value_range(node.left, of_variable), value_range(node.right, of_variable)
            return _known(result_range(node.operator, left, right), node.type)
        case _ if node.type == types.CHAR:
            # Python's characters beyond U+FFFF reach AL as one Char, though AL has no such Char.
            return WholeRange(0, 0x10FFFF)
        case _:
            return type_range(node.type)


def _known(found: WholeRange, type_: Type) -> WholeRange:
    """What passes the check for the type: all of it, if the expression always fails the check."""
    limits = type_range(type_)
    return found.within(limits) if found.low <= limits.high and limits.low <= found.high else limits


def _is_whole_arithmetic(node: BoundBinary) -> bool:
    """Whether both sides are whole numbers: the difference of two dates is one too, but the dates are not."""
    whole = (types.INTEGER, types.BIG_INTEGER, types.DURATION)
    return node.left.type in whole and node.right.type in whole


def negated_range(operand: WholeRange) -> WholeRange:
    """The range of `-operand`."""
    return WholeRange(-operand.high, -operand.low)


def result_range(operator: BinaryOperator, left: WholeRange, right: WholeRange) -> WholeRange:
    """The range of a whole-number operation before any check."""
    match operator:
        case BinaryOperator.ADD:
            return WholeRange(left.low + right.low, left.high + right.high)
        case BinaryOperator.SUBTRACT:
            return WholeRange(left.low - right.high, left.high - right.low)
        case BinaryOperator.MULTIPLY:
            corners = [a * b for a in left for b in right]
            return WholeRange(min(corners), max(corners))
        case BinaryOperator.INTEGER_DIVIDE:
            if right.low > 0:
                return WholeRange(min(left.low, 0), max(left.high, 0))
            return WholeRange(-left.magnitude, left.magnitude)
        case BinaryOperator.MODULO:
            # The remainder has the sign of the dividend and is smaller than the divisor.
            magnitude = max(min(left.magnitude, right.magnitude - 1), 0)
            return WholeRange(-magnitude if left.low < 0 else 0, magnitude if left.high > 0 else 0)
        case _:
            raise ValueError(f"{operator} is no operation on whole numbers")
