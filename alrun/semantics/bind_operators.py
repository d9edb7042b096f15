"""Operators: which types they take, what they give, and the conversions that bring operands together."""

from __future__ import annotations

from alrun.semantics import types
from alrun.semantics.bind_base import is_letter
from alrun.semantics.bind_lookup import LookupBinder
from alrun.semantics.bound import (
    BinaryOperator,
    BoundBadExpression,
    BoundBinary,
    BoundLiteral,
    BoundUnary,
    Expression,
    UnaryOperator,
)
from alrun.semantics.types import Type
from alrun.source import Span

_LOGICAL = frozenset({BinaryOperator.AND, BinaryOperator.OR, BinaryOperator.XOR})
_COMPARISONS = frozenset(
    {
        BinaryOperator.EQUAL,
        BinaryOperator.NOT_EQUAL,
        BinaryOperator.LESS,
        BinaryOperator.LESS_OR_EQUAL,
        BinaryOperator.GREATER,
        BinaryOperator.GREATER_OR_EQUAL,
    }
)
_EQUALITY = frozenset({BinaryOperator.EQUAL, BinaryOperator.NOT_EQUAL})
_DIVISIONS = frozenset({BinaryOperator.DIVIDE, BinaryOperator.INTEGER_DIVIDE, BinaryOperator.MODULO})
_ORDERED = frozenset(
    {
        types.DATE,
        types.TIME,
        types.DATE_TIME,
        types.DURATION,
        types.GUID,
        types.BOOLEAN,
        types.RECORD_ID,
        types.VERSION,
    }
)
_ADDITIVE = (BinaryOperator.ADD, BinaryOperator.SUBTRACT)
_OPERATORS = {operator.value: operator for operator in BinaryOperator}


class OperatorBinder(LookupBinder):
    """Binds unary and binary operators whose operands are bound already."""

    def unary(self, operator: str, operand: Expression, span: Span) -> Expression:
        """`not`, `-`, `+`. Reports AL0173."""
        if isinstance(operand, BoundBadExpression):
            return operand
        if isinstance(operand.type, types.DotNetType):
            operand = self.convert(operand, types.BOOLEAN if operator == "not" else types.DECIMAL)
        if operator == "not":
            if operand.type in (types.BOOLEAN, types.VARIANT):
                return BoundUnary(UnaryOperator.NOT, self.convert(operand, types.BOOLEAN), types.BOOLEAN, span)
        elif types.is_numeric(operand.type):
            type_ = _promoted(operand.type)
            value = self.convert(operand, type_)
            if operator == "+":
                return value
            if isinstance(value, BoundLiteral) and isinstance(value.value, int) and not isinstance(value.value, bool):
                return BoundLiteral(-value.value, type_, span)
            return BoundUnary(UnaryOperator.NEGATE, value, type_, span)
        return self.bad(span, "AL0173", operator, operand.type)

    def binary(self, symbol: str, left: Expression, right: Expression, span: Span) -> Expression:
        """`left symbol right`. Reports AL0175, and AL0370 for a division by a constant zero."""
        if isinstance(left, BoundBadExpression) or isinstance(right, BoundBadExpression):
            return self.bad(span)
        if types.ERROR in (left.type, right.type):
            return self.bad(span)
        operator = _OPERATORS[symbol]
        left, right = self._from_net(operator, left, right.type), self._from_net(operator, right, left.type)
        if operator in _COMPARISONS and types.VARIANT in (left.type, right.type):
            found = self._variant_comparison(operator, left, right, span)
            return found or self.bad(span, "AL0175", symbol, left.type, right.type)
        left, right = self._unwrapped(left, right.type), self._unwrapped(right, left.type)
        if operator is not BinaryOperator.ADD:  # `Letter + 'x'` joins two texts
            left, right = self._letter(left, right.type), self._letter(right, left.type)
        if operator in _LOGICAL:
            if left.type == types.BOOLEAN and right.type == types.BOOLEAN:
                return BoundBinary(operator, left, right, types.BOOLEAN, span)
        elif operator in _COMPARISONS:
            found = self._comparison(operator, left, right, span)
            if found is not None:
                return found
        else:
            found = self._arithmetic(operator, left, right, span)
            if found is not None:
                return found
        return self.bad(span, "AL0175", symbol, left.type, right.type)

    def _from_net(self, operator: BinaryOperator, operand: Expression, other: Type) -> Expression:
        """A value of .NET is taken as what the other operand is."""
        if not isinstance(operand.type, types.DotNetType):
            return operand
        if operator in _LOGICAL:
            return self.convert(operand, types.BOOLEAN)
        if isinstance(other, types.DotNetType):
            return self.convert(operand, types.VARIANT if operator in _COMPARISONS else types.TEXT)
        return self.convert(operand, types.TEXT if types.is_textual(other) else other)

    def _unwrapped(self, operand: Expression, other: Type) -> Expression:
        """A Variant beside a value of another type is taken as that type, a letter beside a number as its code."""
        if other in types.NUMERIC and other != types.CHAR and is_letter(operand):
            return self.convert(operand, types.CHAR)
        if operand.type == types.VARIANT and other != types.VARIANT:
            return self.convert(operand, other)
        return operand

    def _letter(self, operand: Expression, other: Type) -> Expression:
        """A letter beside a Char is one too."""
        return self.convert(operand, types.CHAR) if other == types.CHAR and is_letter(operand) else operand

    def _variant_comparison(
        self, operator: BinaryOperator, left: Expression, right: Expression, span: Span
    ) -> Expression | None:
        """What a Variant holds is compared by what it is: 5.4, in a FieldRef.Value, is more than the Integer 5."""
        left_value, right_value = self.try_convert(left, types.VARIANT), self.try_convert(right, types.VARIANT)
        if left_value is None or right_value is None:
            return None
        return BoundBinary(operator, left_value, right_value, types.BOOLEAN, span)

    def _comparison(
        self, operator: BinaryOperator, left: Expression, right: Expression, span: Span
    ) -> Expression | None:
        common = self._common_type(left, right, operator in _EQUALITY)
        if common is None:
            return None
        left_value, right_value = self.try_convert(left, common), self.try_convert(right, common)
        if left_value is None or right_value is None:
            return None
        return BoundBinary(operator, left_value, right_value, types.BOOLEAN, span)

    def _common_type(self, left: Expression, right: Expression, equality: bool) -> Type | None:
        """The type in which two operands are compared."""
        if types.is_numeric(left.type) and types.is_numeric(right.type):
            return _wider(left.type, right.type)
        if self._texts(left, right):
            return types.TEXT
        if types.GUID in (left.type, right.type) and (types.is_textual(left.type) or types.is_textual(right.type)):
            return types.GUID
        if left.type == right.type and left.type not in types.NOT_COMPARED:
            if left.type in _ORDERED or types.is_textual(left.type):
                return left.type
            if equality and isinstance(left.type, types.CodeunitType | types.InterfaceType | types.SimpleType):
                return left.type
        return None

    def _texts(self, left: Expression, right: Expression) -> bool:
        """Whether two operands are compared or joined as texts: at least one is a text, the other may be a Char."""
        if types.is_textual(left.type):
            return types.is_textual(right.type) or right.type == types.CHAR
        return types.is_textual(right.type) and left.type == types.CHAR

    def _text_and_guid(self, left: Expression, right: Expression) -> bool:
        return (types.is_textual(left.type) and right.type == types.GUID) or (
            left.type == types.GUID and types.is_textual(right.type)
        )

    def _arithmetic(
        self, operator: BinaryOperator, left: Expression, right: Expression, span: Span
    ) -> Expression | None:
        if operator is BinaryOperator.ADD and (self._texts(left, right) or self._text_and_guid(left, right)):
            if isinstance(left.type, types.CodeType) and isinstance(right.type, types.CodeType):
                return BoundBinary(operator, left, right, types.CODE, span)
            return BoundBinary(
                operator, self.convert(left, types.TEXT), self.convert(right, types.TEXT), types.TEXT, span
            )
        date = self._date_arithmetic(operator, left, right, span)
        if date is not None:
            return date
        if not (types.is_numeric(left.type) and types.is_numeric(right.type)):
            return None
        if operator in _DIVISIONS and isinstance(right, BoundLiteral) and right.value == 0:
            return self.bad(span, "AL0370")
        type_ = _wider(left.type, right.type)
        if operator is BinaryOperator.DIVIDE:
            type_ = types.DECIMAL
        left, right = self.convert(left, type_), self.convert(right, type_)
        folded = self._folded(operator, left, right, type_, span)
        return folded or BoundBinary(operator, left, right, type_, span)

    def _folded(
        self, operator: BinaryOperator, left: Expression, right: Expression, type_: Type, span: Span
    ) -> Expression | None:
        """Whole-number constants are worked out here; AL0371 if the result does not fit."""
        if type_ == types.DECIMAL or not (isinstance(left, BoundLiteral) and isinstance(right, BoundLiteral)):
            return None
        a, b = left.value, right.value
        if not (isinstance(a, int) and isinstance(b, int)):
            return None
        match operator:
            case BinaryOperator.ADD:
                result = a + b
            case BinaryOperator.SUBTRACT:
                result = a - b
            case BinaryOperator.MULTIPLY:
                result = a * b
            case _:
                return None
        bits = 31 if type_ == types.INTEGER else 63
        if not -(2**bits) <= result < 2**bits:
            return self.bad(span, "AL0371")
        return BoundLiteral(result, type_, span)

    def _date_arithmetic(
        self, operator: BinaryOperator, left: Expression, right: Expression, span: Span
    ) -> Expression | None:
        """Date±Integer, Date-Date; Time±Integer, Time-Time; DateTime±Duration, DateTime-DateTime."""
        if operator not in _ADDITIVE:
            return None
        if operator is BinaryOperator.ADD and types.is_numeric(left.type) and right.type in _STEPS:
            left, right = right, left
        step = _STEPS.get(left.type)
        if step is None:
            return None
        if left.type == right.type and operator is BinaryOperator.SUBTRACT:
            return BoundBinary(operator, left, right, _DIFFERENCES[left.type], span)
        if types.is_numeric(right.type):
            return BoundBinary(operator, left, self.convert(right, step), left.type, span)
        return None


_STEPS: dict[Type, Type] = {
    types.DATE: types.INTEGER,
    types.TIME: types.BIG_INTEGER,
    types.DATE_TIME: types.DURATION,
}
_DIFFERENCES: dict[Type, Type] = {
    types.DATE: types.INTEGER,
    types.TIME: types.INTEGER,
    types.DATE_TIME: types.DURATION,
}


def _promoted(type_: Type) -> Type:
    """The type that arithmetic on one operand is done in."""
    if type_ in (types.DECIMAL, types.BIG_INTEGER, types.DURATION):
        return type_
    return types.INTEGER


def _wider(left: Type, right: Type) -> Type:
    """The numeric type that holds both: Integer, BigInteger, Duration or Decimal."""
    left, right = _promoted(left), _promoted(right)
    for type_ in (types.DECIMAL, types.DURATION, types.BIG_INTEGER):
        if type_ in (left, right):
            return type_
    return types.INTEGER
