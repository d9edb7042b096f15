"""Variables, fields and array elements: reading, assigning, handing over by reference, clearing; default values."""

from __future__ import annotations

import ast
import uuid
from decimal import Decimal
from math import prod
from typing import assert_never

from alrun.lowering.defaults import (
    ArrayDefault,
    Default,
    DictionaryDefault,
    InstanceDefault,
    ListDefault,
    PlatformDefault,
    RecordDefault,
    SharedDefault,
    VariantDefault,
    default_for,
)
from alrun.lowering.emitter import Emitter
from alrun.lowering.python_nodes import (
    assign,
    attribute,
    binary,
    call,
    call_method,
    choose,
    compare,
    constant,
    is_simple,
    item,
    less_one,
    load,
    whole,
)
from alrun.lowering.runtime_api import Helper
from alrun.lowering.unit import global_attribute
from alrun.lowering.value_ranges import INTEGER_RANGE, WholeRange, negated_range, result_range, type_range
from alrun.semantics import types
from alrun.semantics.bound import (
    BinaryOperator,
    BoundArrayElement,
    BoundArraySlice,
    BoundBinary,
    BoundClear,
    BoundConversion,
    BoundFieldAccess,
    BoundImplicitRecord,
    BoundInstance,
    BoundInstanceVariable,
    BoundLiteral,
    BoundRecordCopy,
    BoundReference,
    BoundTextElement,
    BoundUnary,
    BoundVariable,
    ConversionKind,
    Expression,
    UnaryOperator,
)
from alrun.semantics.symbols import ObjectKind, VariableKind, VariableSymbol
from alrun.semantics.types import Type

_SUMS = (BinaryOperator.ADD, BinaryOperator.SUBTRACT, BinaryOperator.MULTIPLY)
_DIVISIONS = (BinaryOperator.DIVIDE, BinaryOperator.INTEGER_DIVIDE, BinaryOperator.MODULO)

_EXTENDED = {
    ObjectKind.TABLE_EXTENSION: "record",
    ObjectKind.PAGE_EXTENSION: "page",
    ObjectKind.REPORT_EXTENSION: "report",
}
"""The attribute of an extension's instance that is what it extends."""

_CURR_FIELD_NO = "curr_field_no"
"""The only variable of a record that is no field of it: CurrFieldNo, an attribute of the run time's records."""


class PlaceEmitter(Emitter):
    """Emits what stands for a place."""

    # --- Variables

    def variable(self, symbol: VariableSymbol) -> ast.expr:
        """The content of a variable, as it is read; `as_target` makes it a target."""
        if isinstance(symbol.type, types.LabelType):
            return constant(symbol.type.text)
        if symbol.kind is VariableKind.GLOBAL:
            return attribute(load("self"), global_attribute(symbol.name))
        name = load(self.names.local(symbol))
        return attribute(name, "value") if in_cell(symbol) else name

    def instance_variable(self, node: BoundInstanceVariable) -> ast.expr:
        """A protected variable or data item of the extended object, or the page in a part of a page."""
        instance = self.expression(node.instance)
        if isinstance(node.instance.type, types.RecordType):
            return attribute(instance, _CURR_FIELD_NO)
        if node.symbol.kind is VariableKind.IMPLICIT:
            return call_method(instance, "part", constant(node.symbol.name))
        return attribute(instance, global_attribute(node.symbol.name))

    # --- The running instance and its record

    def instance(self, node: BoundInstance) -> ast.expr:
        """The running instance, or what it extends."""
        return load("self") if node.owner is self.owner else self._extended()

    def _extended(self) -> ast.expr:
        return attribute(load("self"), _EXTENDED[self.owner.kind])

    def implicit_record(self, node: BoundImplicitRecord) -> ast.expr:
        """`Rec` and `xRec`: see unit.py for where each kind of object keeps them."""
        match self.owner.kind:
            case ObjectKind.TABLE:
                record: ast.expr = load("self")
            case ObjectKind.TABLE_EXTENSION:
                record = self._extended()
            case ObjectKind.CODEUNIT:
                record = load("rec")
            case ObjectKind.PAGE_EXTENSION | ObjectKind.REPORT_EXTENSION:
                return attribute(self._extended(), "x_rec" if node.previous else "rec")
            case _:
                return attribute(load("self"), "x_rec" if node.previous else "rec")
        return attribute(record, "x_rec") if node.previous else record

    # --- Fields and elements

    def field_access(self, node: BoundFieldAccess) -> ast.expr:
        """`record.values[index]`"""
        return item(attribute(self.expression(node.record), "values"), constant(node.field.index))

    def array_element(self, node: BoundArrayElement) -> ast.expr:
        """`array[index]`"""
        return item(self.expression(node.array), self._flat_index(node))

    def array_slice(self, node: BoundArraySlice) -> ast.expr:
        """`array_slice(array, start, size)`"""
        size = prod(node.dimensions[len(node.indices) :])
        start = binary(self._flat_index(node), ast.Mult(), constant(size))
        return self.helper(Helper.ARRAY_SLICE, self.expression(node.array), start, constant(size))

    def _flat_index(self, node: BoundArrayElement | BoundArraySlice) -> ast.expr:
        """The place in the flat list, each index checked: for `array[3, 4]` it is (i - 1) * 4 + (j - 1)."""
        if len(node.dimensions) == 1 and size_varies(node.array):
            return self._offset_in_parameter(node.indices[0], node.array)
        flat: ast.expr | None = None
        for index, size in zip(node.indices, node.dimensions, strict=False):
            offset = self._offset(index, size)
            flat = offset if flat is None else binary(binary(flat, ast.Mult(), constant(size)), ast.Add(), offset)
        assert flat is not None, "an array has a dimension"
        return flat

    def _offset_in_parameter(self, index: Expression, array: Expression) -> ast.expr:
        # The array may be of another size than the parameter says:
        # i becomes:  i - 1 if 0 < i <= len(array) else array_index_error(i, len(array))
        first, again = self.hold_briefly(self.expression(index))
        in_bounds = compare(constant(0), ast.Lt(), first, ast.LtE(), self._size(array))
        offset = binary(again, ast.Sub(), constant(1))
        return choose(in_bounds, offset, self.helper(Helper.ARRAY_INDEX_ERROR, again, self._size(array)))

    def _size(self, array: Expression) -> ast.expr:
        return call(load("len"), self.expression(array))

    def _offset(self, index: Expression, size: int) -> ast.expr:
        # i becomes:          i - 1 if 0 < i <= size else array_index_error(i, size)
        # i + j - 1 becomes:  t if 0 <= (t := i + j - 2) < size else array_index_error(CHECKED i + j - 1, size)
        known = self.value_range(index)
        if 1 <= known.low == known.high <= size:
            return constant(known.low - 1)
        value = self.expression(index)
        if known.low >= 1 and known.high <= size:
            return less_one(value)
        total = self._unchecked_sum(index, WholeRange(0, 0), size)
        if total is not None:
            first, again = self.hold_briefly(less_one(total))
            in_bounds = compare(constant(0), ast.LtE(), first, ast.Lt(), constant(size))
            return choose(in_bounds, again, self.helper(Helper.ARRAY_INDEX_ERROR, value, constant(size)))
        first, again = self.hold_briefly(value)
        in_bounds = compare(constant(0), ast.Lt(), first, ast.LtE(), constant(size))
        return choose(in_bounds, less_one(again), self.helper(Helper.ARRAY_INDEX_ERROR, again, constant(size)))

    def _unchecked_sum(self, node: Expression, rest: WholeRange, size: int) -> ast.expr | None:
        """A sum of simple values without checks for overflow, if an overflow makes it no index of the array anyway.

        `rest` is what is added to it yet. None if it is no such sum.
        """
        if not isinstance(node, BoundBinary) or node.type != types.INTEGER:
            return None
        if node.operator not in (BinaryOperator.ADD, BinaryOperator.SUBTRACT):
            return None
        left, right = self.value_range(node.left), self.value_range(node.right)
        found = result_range(node.operator, left, right)
        if found.high > INTEGER_RANGE.high and INTEGER_RANGE.high + 1 + rest.low <= size:
            return None
        if found.low < INTEGER_RANGE.low and INTEGER_RANGE.low - 1 + rest.high >= 1:
            return None
        added = right if node.operator is BinaryOperator.ADD else negated_range(right)
        summand = self.expression(node.right)
        total = self._unchecked_sum(node.left, WholeRange(rest.low + added.low, rest.high + added.high), size)
        if total is None:
            total = self.expression(node.left)
            if not is_simple(total):
                return None
        operator = ast.Add() if node.operator is BinaryOperator.ADD else ast.Sub()
        return binary(total, operator, summand) if is_simple(summand) else None

    def text_element(self, node: BoundTextElement) -> ast.expr:
        """`text[i]` becomes `ord(text[i - 1]) if 0 < i <= len(text) else get_char(text, i)`, the last to raise."""
        first_text, text = self.hold(self.expression(node.text))
        first_index, index = self.hold_briefly(self.expression(node.index))
        read = call(load("ord"), item(text, binary(index, ast.Sub(), constant(1))))
        failed = self.helper(Helper.GET_CHAR, text, index)
        # A text that has to be kept comes first, so that both are evaluated, in order, whatever comes of the test.
        in_text = (
            compare(constant(0), ast.Lt(), first_index, ast.LtE(), call(load("len"), text))
            if is_simple(first_text)
            else compare(call(load("len"), first_text), ast.GtE(), first_index, ast.Gt(), constant(0))
        )
        return choose(in_text, read, failed)

    def cannot_fail(self, node: Expression) -> bool:
        """Whether evaluating does nothing but give a value: no call, no check, no error."""
        match node:
            case BoundLiteral() | BoundVariable() | BoundImplicitRecord():
                return True
            case BoundFieldAccess():
                return self.cannot_fail(node.record)
            case BoundUnary(operator=UnaryOperator.NOT):
                return self.cannot_fail(node.operand)
            case BoundConversion(kind=ConversionKind.IDENTITY | ConversionKind.INTEGER_TO_DECIMAL):
                return self.cannot_fail(node.operand)
            case BoundBinary(operator=operator):
                if operator in _DIVISIONS or (operator in _SUMS and not self._fits(node)):
                    return False
                return self.cannot_fail(node.left) and self.cannot_fail(node.right)
            case BoundArrayElement():
                return (
                    self.cannot_fail(node.array)
                    and not size_varies(node.array)
                    and all(
                        self.cannot_fail(index) and self.value_range(index).fits(WholeRange(1, size))
                        for index, size in zip(node.indices, node.dimensions, strict=False)
                    )
                )
            case _:
                return False

    def _fits(self, node: BoundBinary) -> bool:
        """Whether the result of a sum or product is inside its type, whatever its operands are."""
        if node.type not in (types.INTEGER, types.BIG_INTEGER) or not node.left.type == node.type == node.right.type:
            return False
        found = result_range(node.operator, self.value_range(node.left), self.value_range(node.right))
        return found.fits(type_range(node.type))

    # --- Assignment

    def assignment(self, target: Expression, value: ast.expr, evaluated_first: bool) -> list[ast.stmt]:
        """`target := value`. `evaluated_first`: the target's indices must be worked out before the value."""
        if isinstance(target, BoundTextElement):
            return self._text_element_assignment(target, value)
        before, place = self._place(target) if evaluated_first else ([], self.expression(target))
        if isinstance(target.type, types.RecordType):
            return [*before, ast.Expr(call_method(place, "assign", value))]
        if target.type is types.RECORD_REF:
            return [*before, assign(place, call_method(value, "shared"))]
        if target.type in (types.SESSION_SETTINGS, types.HTTP_CONTENT, types.BIG_TEXT):
            return [*before, assign(place, call_method(value, "copied"))]
        if isinstance(target.type, types.ArrayType):
            return [*before, self._array_assignment(target.type, place, value)]
        if target.type == types.BLOB:
            value = self.helper(Helper.COPIED_BLOB, value)
        return [*before, assign(place, value)]

    def _array_assignment(self, type_: types.ArrayType, target: ast.expr, value: ast.expr) -> ast.stmt:
        if isinstance(type_.element, types.RecordType):
            return ast.Expr(self.helper(Helper.ASSIGN_RECORDS, target, value))
        return assign(whole(target), value)

    def _text_element_assignment(self, target: BoundTextElement, value: ast.expr) -> list[ast.stmt]:
        # s[i] := c becomes s = set_char(s, i, c): texts are values.
        before, text = self._place(target.text)
        changed: ast.expr = self.helper(Helper.SET_CHAR, text, self.expression(target.index), value)
        match target.text.type:
            case types.TextType(length=int(length)):
                changed = self.helper(Helper.ASSIGN_TEXT, changed, constant(length))
            case types.CodeType(length=length):
                changed = self.helper(Helper.ASSIGN_CODE, changed, constant(length))
        return [*before, assign(text, changed)]

    def _place(self, node: Expression) -> tuple[list[ast.stmt], ast.expr]:
        """A place that may be written twice, or after other things: indices that are not simple are kept before."""
        if not isinstance(node, BoundArrayElement):
            return [], self.expression(node)
        index = self._flat_index(node)
        array = self.expression(node.array)
        if is_simple(index):
            return [], item(array, index)
        name = self.names.temporary()
        return [assign(load(name), index)], item(array, load(name))

    # --- By reference and by value

    def reference(self, node: BoundReference) -> ast.expr:
        """What a `var` parameter gets: a Ref, but a record as itself."""
        place = node.place
        if isinstance(place.type, types.RecordType):
            return self.expression(place)
        match place:
            case BoundVariable(symbol=symbol):
                return self._variable_reference(symbol)
            case BoundInstanceVariable(symbol=symbol):
                of_record = isinstance(place.instance.type, types.RecordType)
                name = _CURR_FIELD_NO if of_record else global_attribute(symbol.name)
                return self.helper(Helper.ATTRIBUTE_REF, self.expression(place.instance), constant(name))
            case BoundFieldAccess(record=record, field=field):
                kind = Helper.DECIMAL_FIELD_REF if field.type is types.DECIMAL else Helper.FIELD_REF
                return self.helper(kind, self.expression(record), constant(field.index))
            case BoundArrayElement():
                return self.helper(Helper.ITEM_REF, self.expression(place.array), self._flat_index(place))
            case BoundArraySlice():
                return self.helper(Helper.CELL, self.array_slice(place))
            case BoundTextElement():
                return self.helper(Helper.NOT_IMPLEMENTED, constant("a character of a Text as a var argument"))
            case _:
                # An instance, `this` or CurrPage: the callee may assign to its parameter, but nobody sees it.
                return self.helper(Helper.CELL, self.expression(place))

    def _variable_reference(self, symbol: VariableSymbol) -> ast.expr:
        if symbol.kind is VariableKind.GLOBAL:
            return self.helper(Helper.ATTRIBUTE_REF, load("self"), constant(global_attribute(symbol.name)))
        if not in_cell(symbol):
            raise ValueError(f"variable {symbol.name} is passed by reference but was not marked as needing a cell")
        return load(self.names.local(symbol))

    def copied(self, node: BoundRecordCopy) -> ast.expr:
        """A record, RecordRef or array passed by value."""
        value = self.expression(node.record)
        if isinstance(node.type, types.ArrayType):
            holds_records = isinstance(node.type.element, types.RecordType)
            return self.helper(Helper.COPY_RECORDS, value) if holds_records else whole(value)
        return call_method(value, "shared" if node.type is types.RECORD_REF else "copied")

    # --- Default values

    def clear(self, node: BoundClear) -> list[ast.stmt]:
        """`Clear(place)`"""
        place = self.expression(node.place)
        match node.place.type:
            case types.RecordType():
                return [ast.Expr(call_method(place, "clear"))]
            case types.ArrayType(element=types.RecordType()):
                return [ast.Expr(self.helper(Helper.CLEAR_RECORDS, place))]
            case types.ArrayType() as array:
                return [assign(whole(place), self.default(array))]
            case type_:
                return [assign(place, self.default(type_))]

    def default(self, type_: Type) -> ast.expr:
        """What a new variable of the type holds."""
        default = default_for(type_)
        if isinstance(default, ArrayDefault):
            if isinstance(default.element, SharedDefault | VariantDefault):
                return binary(
                    ast.List([self._default(default.element)], ast.Load()), ast.Mult(), constant(default.size)
                )
            function, *arguments = self._factory(default.element)
            return self.helper(Helper.ARRAY_OF, constant(default.size), function, *arguments)
        return self._default(default)

    def _default(self, default: Default) -> ast.expr:
        match default:
            case SharedDefault(value=value):
                return self.constant_value(value)
            case VariantDefault():
                return load(self.names.helper(Helper.UNSET))
            case ListDefault():
                return ast.List([], ast.Load())
            case DictionaryDefault():
                return ast.Dict([], [])
            case _:
                function, *arguments = self._factory(default)
                return call(function, *arguments)

    def _factory(self, default: Default) -> list[ast.expr]:
        """The function that makes a new value, and its arguments."""
        match default:
            case ListDefault():
                return [load("list")]
            case DictionaryDefault():
                return [load("dict")]
            case RecordDefault(table=table, temporary=temporary):
                return [load(self.names.object_class(table)), self.session(), constant(temporary)]
            case InstanceDefault(symbol=symbol):
                return [attribute(load(self.names.object_class(symbol)), "create"), self.session()]
            case PlatformDefault(type=type_):
                return [load(self.names.helper(Helper.NEW_VALUE)), self.session(), self.type_name(type_)]
            case SharedDefault() | VariantDefault() | ArrayDefault():
                raise ValueError(f"{default} is not made by a function")
            case _:
                assert_never(default)

    def constant_value(self, value: object) -> ast.expr:
        """A value known when the code is made."""
        if isinstance(value, Decimal | uuid.UUID):
            return load(self.names.constant(value))
        return constant(value)


def size_varies(array: Expression) -> bool:
    """Whether an array may have more or fewer elements than its type says: a parameter takes arrays of any size."""
    return isinstance(array, BoundVariable) and array.symbol.kind is VariableKind.PARAMETER


def in_cell(symbol: VariableSymbol) -> bool:
    """Whether a local is read and written as `.value`. A record is its own place, and so never is."""
    return (symbol.needs_cell or symbol.by_reference) and not isinstance(symbol.type, types.RecordType)
