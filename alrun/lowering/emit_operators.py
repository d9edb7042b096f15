"""Operators and conversions: plain Python operators, with the checks that AL demands written beside them.

A check is an expression around the operation, and calls a helper only to raise:

    a + b       t if -2147483648 <= (t := a + b) <= 2147483647 else integer_overflow(t)
    i + 1       t if (t := i + 1) <= 2147483647 else integer_overflow(t)
    a / b       a / (t if (t := b) else divide_by_zero())
    a mod b     a % b if a >= 0 and b > 0 else integer_mod(a, b)
    Name := x   t if len(t := x) <= 50 else assign_text(t, 50)
"""

from __future__ import annotations

import ast
from decimal import Decimal
from typing import assert_never

from alrun.lowering.emit_places import PlaceEmitter
from alrun.lowering.python_nodes import (
    all_of,
    any_of,
    binary,
    call,
    call_method,
    choose,
    compare,
    constant,
    is_simple,
    load,
    negated,
)
from alrun.lowering.runtime_api import Helper
from alrun.lowering.value_ranges import (
    BIG_INTEGER_RANGE,
    WholeRange,
    negated_range,
    result_range,
    type_range,
)
from alrun.lowering.walk import descendants
from alrun.semantics import types
from alrun.semantics.bound import (
    BinaryOperator,
    BoundBadExpression,
    BoundBinary,
    BoundBuiltinCall,
    BoundConversion,
    BoundFieldAccess,
    BoundIn,
    BoundInstanceVariable,
    BoundLiteral,
    BoundProcedureCall,
    BoundRange,
    BoundReference,
    BoundUnary,
    BoundValidate,
    ConversionKind,
    Expression,
    UnaryOperator,
)
from alrun.semantics.types import Type, is_textual

_COMPARISONS: dict[BinaryOperator, type[ast.cmpop]] = {
    BinaryOperator.EQUAL: ast.Eq,
    BinaryOperator.NOT_EQUAL: ast.NotEq,
    BinaryOperator.LESS: ast.Lt,
    BinaryOperator.LESS_OR_EQUAL: ast.LtE,
    BinaryOperator.GREATER: ast.Gt,
    BinaryOperator.GREATER_OR_EQUAL: ast.GtE,
}
_LOGICAL: dict[BinaryOperator, type[ast.operator]] = {
    BinaryOperator.AND: ast.BitAnd,
    BinaryOperator.OR: ast.BitOr,
    BinaryOperator.XOR: ast.BitXor,
}
_ARITHMETIC: dict[BinaryOperator, type[ast.operator]] = {
    BinaryOperator.ADD: ast.Add,
    BinaryOperator.SUBTRACT: ast.Sub,
    BinaryOperator.MULTIPLY: ast.Mult,
    BinaryOperator.DIVIDE: ast.Div,
    BinaryOperator.INTEGER_DIVIDE: ast.FloorDiv,
    BinaryOperator.MODULO: ast.Mod,
}
# By type of the left operand: what adds a step to it, and what takes another such value from it.
_DATE_ARITHMETIC: dict[Type, tuple[Helper, Helper]] = {
    types.DATE: (Helper.ADD_DAYS, Helper.DAYS_BETWEEN),
    types.TIME: (Helper.ADD_TO_TIME, Helper.TIME_BETWEEN),
    types.DATE_TIME: (Helper.ADD_TO_DATE_TIME, Helper.DATE_TIME_BETWEEN),
}
_TO_WHOLE: dict[Type, Helper] = {
    types.CHAR: Helper.TO_CHAR,
    types.BYTE: Helper.TO_BYTE,
    types.BIG_INTEGER: Helper.TO_BIG_INTEGER,
    types.DURATION: Helper.TO_BIG_INTEGER,
}
_CALLS = (BoundProcedureCall, BoundBuiltinCall, BoundValidate, BoundInstanceVariable, BoundBadExpression)
_GUID_TEXT_LENGTH = 38
_MAX_FIELD = Decimal("999999999999999.99")
"""What a field holds. Docs: methods-auto/decimal/decimal-data-type"""


class OperatorEmitter(PlaceEmitter):
    """Emits operators and conversions."""

    def unary(self, node: BoundUnary) -> ast.expr:
        """`not b`, `-n`"""
        operand = self.expression(node.operand)
        match node.operator:
            case UnaryOperator.NOT:
                return negated(operand)
            case UnaryOperator.NEGATE:
                value = ast.UnaryOp(ast.USub(), operand)
                if node.type == types.DECIMAL:
                    return value
                return self._checked(value, negated_range(self.value_range(node.operand)), node.type)
            case _:
                assert_never(node.operator)

    def binary(self, node: BoundBinary) -> ast.expr:
        """`left operator right`"""
        if node.operator in _LOGICAL:
            return self._logical(node)
        if node.operator in _COMPARISONS:
            return self._comparison(node)
        if is_textual(node.left.type):
            return self._concatenation(node)
        if node.left.type in _DATE_ARITHMETIC:
            return self._date_arithmetic(node)
        if node.left.type == types.DECIMAL:
            return self._decimal_arithmetic(node)
        if node.operator in (BinaryOperator.INTEGER_DIVIDE, BinaryOperator.MODULO):
            return self._whole_division(node)
        return self._whole_arithmetic(node)

    def _concatenation(self, node: BoundBinary) -> ast.expr:
        # a + b + c + d        (a + b) + (c + d)
        # It means the same, and keeps the tree flat: programs join hundreds of texts, and Python's own compiler
        # takes room on the C stack for each level.
        operands: list[Expression] = []
        left: Expression = node
        while isinstance(left, BoundBinary) and left.operator is BinaryOperator.ADD and is_textual(left.left.type):
            operands.append(left.right)
            left = left.left
        operands.append(left)
        return _joined([self.expression(operand) for operand in reversed(operands)])

    # --- Booleans and comparisons

    def _logical(self, node: BoundBinary) -> ast.expr:
        # AL always evaluates both sides, so Python's `and` will do only where nobody can tell: where the right side
        # does nothing and cannot fail. It is twice as fast there, and conditions of that kind are the most common.
        left, right = self.expression(node.left), self.expression(node.right)
        if node.operator is BinaryOperator.XOR:
            return binary(left, _LOGICAL[node.operator](), right)
        shortened = all_of if node.operator is BinaryOperator.AND else any_of
        if self.cannot_fail(node.right):
            return shortened(left, right)
        if self.cannot_fail(node.left) and changes_nothing(node.right):
            return shortened(right, left)
        return binary(left, _LOGICAL[node.operator](), right)

    def _comparison(self, node: BoundBinary) -> ast.expr:
        left, right = self._operands(node)
        # The binder compares two Codes as texts, which they order differently from.
        type_ = types.CODE if _is_code(node.left) and _is_code(node.right) else node.left.type
        return self.compared(node.operator, left, right, type_)

    def compared(self, operator: BinaryOperator, left: ast.expr, right: ast.expr, type_: Type) -> ast.expr:
        """A comparison of two values of one type. Texts are equal character by character, but order by collation."""
        if type_ == types.VARIANT:
            compared = self.helper(Helper.COMPARE_VARIANTS, left, right)
            return compare(compared, _COMPARISONS[operator](), constant(0))
        if not is_textual(type_):
            return compare(left, _COMPARISONS[operator](), right)
        less, less_or_equal = Helper.TEXT_LESS, Helper.TEXT_LESS_OR_EQUAL
        if isinstance(type_, types.CodeType):
            less, less_or_equal = Helper.CODE_LESS, Helper.CODE_LESS_OR_EQUAL
        match operator:
            case BinaryOperator.LESS:
                return self.helper(less, left, right)
            case BinaryOperator.LESS_OR_EQUAL:
                return self.helper(less_or_equal, left, right)
            case BinaryOperator.GREATER:
                return negated(self.helper(less_or_equal, left, right))
            case BinaryOperator.GREATER_OR_EQUAL:
                return negated(self.helper(less, left, right))
            case _:
                return compare(left, _COMPARISONS[operator](), right)

    def membership(self, node: BoundIn) -> ast.expr:
        """`value in [items]`; the value is evaluated once."""
        if not node.items:
            return constant(False)
        first, again = self.hold(self.expression(node.value))
        return self.matches(first, again, node.items, node.value.type)

    def matches(
        self, first: ast.expr, again: ast.expr, items: tuple[Expression | BoundRange, ...], type_: Type
    ) -> ast.expr:
        """Whether a value is one of the items, tried in order; `first` is how it is written the first time."""
        constants = [self.expression(item) for item in items if isinstance(item, BoundLiteral)]
        if len(constants) == len(items) > 2 and all(isinstance(each, ast.Constant) for each in constants):
            return compare(first, ast.In(), ast.Set(constants))
        conditions: list[ast.expr] = []
        for label in items:
            value = again if conditions else first
            if isinstance(label, BoundRange):
                conditions.append(self._in_range(value, again, label, type_))
            else:
                conditions.append(self.compared(BinaryOperator.EQUAL, value, self.expression(label), type_))
        return any_of(*conditions)

    def _in_range(self, first: ast.expr, again: ast.expr, label: BoundRange, type_: Type) -> ast.expr:
        bounds: list[ast.expr] = []
        if label.low is not None:
            bounds.append(self.compared(BinaryOperator.GREATER_OR_EQUAL, first, self.expression(label.low), type_))
        if label.high is not None:
            value = again if bounds else first
            bounds.append(self.compared(BinaryOperator.LESS_OR_EQUAL, value, self.expression(label.high), type_))
        return all_of(*bounds) if bounds else constant(True)

    # --- Arithmetic

    def _operands(self, node: BoundBinary) -> tuple[ast.expr, ast.expr]:
        """Both sides. Python mixes Decimal and int by itself, exactly, so one of the two need not be converted."""
        if node.left.type == types.DECIMAL:
            if not _is_whole_as_decimal(node.left):
                return self.expression(node.left), self.expression(_unconverted(node.right))
            return self.expression(_unconverted(node.left)), self.expression(node.right)
        return self.expression(node.left), self.expression(node.right)

    def _decimal_arithmetic(self, node: BoundBinary) -> ast.expr:
        # Overflow is trapped by the session's decimal context, see runtime/values/decimals.py.
        left, right = self._operands(node)
        divides = node.operator in (BinaryOperator.DIVIDE, BinaryOperator.INTEGER_DIVIDE, BinaryOperator.MODULO)
        if divides and not (isinstance(node.right, BoundLiteral) and node.right.value):
            first, again = self.hold_briefly(right)
            right = choose(first, again, self.helper(Helper.DIVIDE_BY_ZERO))
        # Decimal's own // and % cut toward zero, unlike int's.
        return binary(left, _ARITHMETIC[node.operator](), right)

    def _whole_arithmetic(self, node: BoundBinary) -> ast.expr:
        value = binary(self.expression(node.left), _ARITHMETIC[node.operator](), self.expression(node.right))
        known = result_range(node.operator, self.value_range(node.left), self.value_range(node.right))
        return self._checked(value, known, node.type)

    def _checked(self, value: ast.expr, known: WholeRange, type_: Type) -> ast.expr:
        """A whole number, with a check against each end of its type's range that it can pass."""
        limits = type_range(type_)
        if known.fits(limits):
            return value
        overflow = Helper.BIG_INTEGER_OVERFLOW if limits == BIG_INTEGER_RANGE else Helper.INTEGER_OVERFLOW
        first, again = self.hold_briefly(value)
        return choose(_within(first, known, limits), again, self.helper(overflow, again))

    def _whole_division(self, node: BoundBinary) -> ast.expr:
        """`div` and `mod`: Python's operators agree with AL's where no side is negative; a helper does the rest."""
        known_left, known_right = self.value_range(node.left), self.value_range(node.right)
        left, right = self.expression(node.left), self.expression(node.right)
        operator = _ARITHMETIC[node.operator]()
        if known_left.low >= 0 and known_right.low > 0:
            return binary(left, operator, right)
        first_left, left = self.hold(left)
        first_right, right = self.hold(right)
        helper = Helper.INTEGER_DIV if node.operator is BinaryOperator.INTEGER_DIVIDE else Helper.INTEGER_MOD
        # The smallest number div -1 is the one quotient that overflows.
        result_known = result_range(node.operator, known_left, known_right)
        otherwise = self._checked(self.helper(helper, left, right), result_known, node.type)
        left_ok = compare(first_left, ast.GtE(), constant(0))
        right_ok = compare(first_right, ast.Gt(), constant(0))
        if known_right.low > 0 and is_simple(first_right):
            condition: ast.expr = left_ok
        elif known_left.low >= 0 and is_simple(first_left):
            condition = right_ok
        elif is_simple(first_right):
            condition = all_of(left_ok, right_ok)
        else:
            condition = binary(left_ok, ast.BitAnd(), right_ok)  # Both are evaluated: the right one is kept here.
        return choose(condition, binary(left, operator, right), otherwise)

    def _date_arithmetic(self, node: BoundBinary) -> ast.expr:
        add, between = _DATE_ARITHMETIC[node.left.type]
        left, right = self.expression(node.left), self._steps(node.left.type, node.right)
        if node.left.type == node.right.type:
            return self.helper(between, left, right)
        if node.operator is BinaryOperator.SUBTRACT:
            right = ast.UnaryOp(ast.USub(), right)
        return self.helper(add, left, right)

    def _steps(self, type_: Type, node: Expression) -> ast.expr:
        """What is added to a point in time: to a Date or Time only a Decimal that is a whole number."""
        match node:
            case BoundConversion(kind=ConversionKind.DECIMAL_TO_INTEGER) if type_ != types.DATE_TIME:
                return self.helper(Helper.DECIMAL_TO_WHOLE_DAYS, self.expression(node.operand))
            case _:
                return self.expression(node)

    # --- Conversions

    def conversion(self, node: BoundConversion) -> ast.expr:
        """The operand as a value of another type."""
        operand = self.expression(node.operand)
        if node.kind is ConversionKind.TEXT_LENGTH and isinstance(node.operand, BoundReference):
            # A `var` parameter without that limit: the caller's variable keeps its own.
            return self.helper(Helper.LIMITED_REF, operand, constant(_length(node.operand.type)))
        if node.kind is ConversionKind.FROM_VARIANT and isinstance(node.operand, BoundReference):
            return self._variant_content(node.operand, node.type)
        if node.kind is ConversionKind.ARRAY_SIZES and isinstance(node.operand, BoundReference):
            # An array variable always holds the same list, so that whoever has the list has the variable.
            array = self.expression(node.operand.place)
            return self.helper(Helper.CELL, self._resized(array, node.operand.type, node.type))
        known = self.value_range(node.operand) if node.kind is ConversionKind.INTEGER_RANGE else None
        return self.converted(node.kind, operand, node.operand.type, node.type, known)

    def _variant_content(self, place: BoundReference, target: Type) -> ast.expr:
        """A Variant handed to a `var` parameter of another type: what it holds; a record in it is its own place."""
        if target.name == "Record":
            return self.helper(Helper.FROM_VARIANT, self.expression(place.place), self.type_name(target))
        return self.helper(Helper.VARIANT_CONTENT_REF, self.expression(place), self.type_name(target))

    def converted(
        self, kind: ConversionKind, value: ast.expr, source: Type, target: Type, known: WholeRange | None = None
    ) -> ast.expr:
        """A value of type `source` as one of type `target`; `known` says more of a whole number than its type."""
        match kind:
            case ConversionKind.IDENTITY | ConversionKind.TO_INTERFACE | ConversionKind.TEXT_TO_SECRET:
                return value
            case ConversionKind.INTEGER_RANGE:
                return self._to_whole(value, known or type_range(source), target)
            case ConversionKind.INTEGER_TO_DECIMAL:
                if isinstance(value, ast.Constant) and isinstance(value.value, int):
                    return self.constant_value(Decimal(value.value))
                return self.helper(Helper.DECIMAL, value)
            case ConversionKind.DECIMAL_TO_INTEGER:
                return self._decimal_to_whole(value, target)
            case ConversionKind.TEXT_LENGTH:
                return self._limited(value, _length(target))
            case ConversionKind.TEXT_TO_CODE:
                return self._to_code(value, source, target)
            case ConversionKind.CHAR_TO_TEXT:
                return self._char_to_text(value, target)
            case ConversionKind.TEXT_TO_CHAR:
                return call(load("ord"), value)
            case ConversionKind.TEXT_TO_GUID:
                return self.helper(Helper.TEXT_TO_GUID, value)
            case ConversionKind.GUID_TO_TEXT:
                text = self.helper(Helper.GUID_TO_TEXT, value)
                length = _length(target)
                return text if length is None or length >= _GUID_TEXT_LENGTH else self._limited(text, length)
            case ConversionKind.TO_VARIANT:
                return self.helper(Helper.VARIANT, self.type_name(source), value)
            case ConversionKind.FROM_VARIANT:
                return self.helper(Helper.FROM_VARIANT, value, self.type_name(target))
            case ConversionKind.ENUM_TO_INTERFACE:
                return self.helper(
                    Helper.ENUM_IMPLEMENTATION, self.session(), self.type_name(source), self.type_name(target), value
                )
            case ConversionKind.RECORD_REF_TO_RECORD:
                return call_method(value, "record_as", self.type_name(target))
            case ConversionKind.ARRAY_SIZES:
                return self._resized(value, source, target)
            case ConversionKind.RECORD_TO_RECORD_REF:
                return self.helper(Helper.RECORD_REF_TO, value)
            case ConversionKind.FROM_NET:
                assert isinstance(source, types.DotNetType)
                declared = (
                    [constant(source.full_name)] if source.full_name and target in (types.VARIANT, types.ANY) else []
                )
                return self.helper(Helper.FROM_NET, value, self.type_name(target), *declared)
            case ConversionKind.TO_NET:
                return self.helper(Helper.TO_NET, value, self.type_name(source))
            case _:
                assert_never(kind)

    def _resized(self, array: ast.expr, source: Type, target: Type) -> ast.expr:
        """An array of several dimensions as one with other sizes of them."""
        assert isinstance(source, types.ArrayType)
        assert isinstance(target, types.ArrayType)
        return self.helper(Helper.RESIZED_ARRAY, array, constant(source.dimensions), constant(target.dimensions))

    def _to_whole(self, value: ast.expr, known: WholeRange, target: Type) -> ast.expr:
        limits = type_range(target)
        if known.fits(limits):
            return value
        first, again = self.hold_briefly(value)
        failed = self.helper(_TO_WHOLE.get(target, Helper.TO_INTEGER), again)
        return choose(_within(first, known, limits), again, failed)

    def _decimal_to_whole(self, value: ast.expr, target: Type) -> ast.expr:
        if target in (types.BIG_INTEGER, types.DURATION):
            return self.helper(Helper.DECIMAL_TO_BIG_INTEGER, value)
        rounded = self.helper(Helper.DECIMAL_TO_INTEGER, value)
        return self._to_whole(rounded, type_range(types.INTEGER), target)

    def decimal_for_field(self, node: Expression, value: ast.expr) -> ast.expr:
        """The Decimal `value` of `node`, checked to be inside the limits of a field, which are narrower."""
        match node:
            case BoundLiteral() | BoundFieldAccess():
                return value
            case BoundConversion(kind=ConversionKind.INTEGER_TO_DECIMAL) if node.operand.type != types.BIG_INTEGER:
                return value
            case _:
                low, high = self.constant_value(-_MAX_FIELD), self.constant_value(_MAX_FIELD)
                first, again = self.hold_briefly(value)
                in_limits = compare(low, ast.LtE(), first, ast.LtE(), high)
                return choose(in_limits, again, self.helper(Helper.TO_FIELD, again))

    def _limited(self, value: ast.expr, length: int | None) -> ast.expr:
        """A text, checked to be no longer than `length`."""
        if length is None or (isinstance(value, ast.Constant) and len(str(value.value)) <= length):
            return value
        first, again = self.hold_briefly(value)
        fits = compare(call(load("len"), first), ast.LtE(), constant(length))
        return choose(fits, again, self.helper(Helper.ASSIGN_TEXT, again, constant(length)))

    def _to_code(self, value: ast.expr, source: Type, target: Type) -> ast.expr:
        length = _length(target)
        if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value.isascii():
            return self._limited(constant(value.value.strip(" ").upper()), length)
        if isinstance(source, types.CodeType):  # in upper case already
            return self._limited(value, length)
        return self.helper(Helper.ASSIGN_CODE, value, constant(length))

    def _char_to_text(self, value: ast.expr, target: Type) -> ast.expr:
        if isinstance(value, ast.Constant) and isinstance(value.value, int):
            text: ast.expr = constant(chr(value.value))
        else:
            text = call(load("chr"), value)
        return self._to_code(text, types.TEXT, target) if isinstance(target, types.CodeType) else text


def _within(value: ast.expr, known: WholeRange, limits: WholeRange) -> ast.expr:
    """The condition that a value inside `known` is inside `limits`; it is not known to be."""
    low, high = constant(limits.low), constant(limits.high)
    if known.low >= limits.low:
        return compare(value, ast.LtE(), high)
    if known.high <= limits.high:
        return compare(value, ast.GtE(), low)
    return compare(low, ast.LtE(), value, ast.LtE(), high)


def _length(type_: Type) -> int | None:
    """The length of a Text[n] or Code[n]."""
    return type_.length if isinstance(type_, types.TextType | types.CodeType) else None


def _is_whole_as_decimal(node: Expression) -> bool:
    return (
        isinstance(node, BoundConversion)
        and node.kind is ConversionKind.INTEGER_TO_DECIMAL
        and not isinstance(node.operand, BoundLiteral)
    )


def _unconverted(node: Expression) -> Expression:
    """The whole number behind a Decimal, if that is what it is."""
    return node.operand if isinstance(node, BoundConversion) and _is_whole_as_decimal(node) else node


def changes_nothing(node: Expression) -> bool:
    """Whether evaluating has no effect but its value or its error."""
    return not any(isinstance(each, _CALLS) for each in descendants(node))


def _joined(texts: list[ast.expr]) -> ast.expr:
    """The sum of texts as a tree that is as flat as can be."""
    if len(texts) == 1:
        return texts[0]
    middle = (len(texts) + 1) // 2
    return binary(_joined(texts[:middle]), ast.Add(), _joined(texts[middle:]))


def _is_code(node: Expression) -> bool:
    """Whether an expression is of the type Code, be it converted to another."""
    return isinstance((node.operand if isinstance(node, BoundConversion) else node).type, types.CodeType)
