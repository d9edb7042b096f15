"""Calls: which overload, and each argument as its parameter wants it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from alrun.semantics import types
from alrun.semantics.bind_base import is_place
from alrun.semantics.bind_operators import OperatorBinder
from alrun.semantics.bound import (
    BoundBadExpression,
    BoundBuiltinCall,
    BoundClear,
    BoundClearAll,
    BoundConversion,
    BoundFieldAccess,
    BoundFieldArgument,
    BoundInstanceVariable,
    BoundNetMember,
    BoundProcedureCall,
    BoundRecordCopy,
    BoundReference,
    BoundTextElement,
    ConversionKind,
    Expression,
)
from alrun.semantics.builtins import BuiltinMethod, Intrinsic
from alrun.semantics.conversions import by_reference, conversion, is_family
from alrun.semantics.scope import BuiltinGroup, Meaning, ProcedureGroup
from alrun.semantics.signature import (
    ELEMENT,
    FIELD,
    FIELD_VALUE,
    KEY,
    KEY_VALUE,
    OTHER_FIELD,
    SELF,
    TEST_FIELD,
    TEST_FILTER_FIELD,
    VALUE,
    ParameterSpec,
)
from alrun.semantics.symbols import FieldSymbol, ObjectKind, ProcedureSymbol, TableSymbol
from alrun.semantics.targets import is_on_premises
from alrun.semantics.types import Type
from alrun.source import Span
from alrun.syntax import nodes

Overload = TypeVar("Overload", ProcedureSymbol, BuiltinMethod)
_OPTION = types.SimpleType("Option")
_COPIED = (types.RECORD_REF, types.HTTP_CONTENT, types.BIG_TEXT)
"""The types besides records and arrays whose values are copied where they are passed by value."""
_NO_MATCH = 1000
_OF_LITERAL = 6
"""The cost of a letter as a Char or number: more than that of a letter as a text."""


@dataclass(frozen=True, slots=True)
class _Slot:
    """A parameter as one call sees it: type variables filled in."""

    name: str
    type: Type
    by_reference: bool
    is_key: bool = False
    """A value of a primary key: taken whatever its type, and converted when it runs."""
    takes_values: bool = False
    """A reference, but what is no variable of .NET gets a place of its own."""


class CallBinder(OperatorBinder):
    """Binds calls of procedures and built-in methods."""

    def bind_expression(self, syntax: nodes.Expression) -> Expression:
        """The value of an expression; calls count as consumed."""
        raise NotImplementedError

    def bind_meaning(self, syntax: nodes.Expression) -> Meaning | None:
        """What an expression means, before it is called; None if it has no meaning (reported)."""
        raise NotImplementedError

    def call(self, meaning: Meaning, arguments: Sequence[nodes.Expression], consumed: bool, span: Span) -> Expression:
        """Call what `meaning` names."""
        match meaning:
            case ProcedureGroup():
                built_in = self._hidden_builtin(meaning, len(arguments))
                if built_in is not None:
                    return self._call_builtin(built_in, arguments, consumed, span)
                return self._call_procedure(meaning, arguments, consumed, span)
            case BuiltinGroup():
                return self._call_builtin(meaning, arguments, consumed, span)
            case BoundBadExpression():
                return meaning
            case BoundNetMember(arguments=None):
                bound = [self._net_argument(argument) for argument in arguments]
                return BoundNetMember(meaning.target, meaning.name, tuple(bound), meaning.type, span)
            case BoundInstanceVariable(instance=target, symbol=member) if target.type.name in ("TestPage", "TestPart"):
                # `TestPage.Next()` is the method, also where the page has an action of that name.
                method = self._builtin_member(target, member.name)
                if isinstance(method, BuiltinGroup):
                    return self._call_builtin(method, arguments, consumed, span)
                return self.bad(span, "AL0125")
            case _:
                return self.bad(span, "AL0125")

    def _net_argument(self, syntax: nodes.Expression) -> Expression:
        """A value, or a reference to a place whose type .NET can give a value of."""
        value = self.bind_expression(syntax)
        has_value = not isinstance(value.type, types.RecordType | types.ArrayType)
        if is_place(value) and has_value and not isinstance(value, BoundTextElement):
            return self.reference(value) or value
        return self.convert(value, types.NET_VALUE)

    def _hidden_builtin(self, group: ProcedureGroup, count: int) -> BuiltinGroup | None:
        """The built-in method of a table or page whose name a procedure has, if no overload takes so many arguments."""
        if not isinstance(group.receiver.type, types.RecordType | types.PageType):
            return None
        if any(len(procedure.parameters) == count for procedure in group.procedures):
            return None
        built_in = self._builtin_member(group.receiver, group.procedures[0].name)
        return built_in if isinstance(built_in, BuiltinGroup) else None

    # --- Procedures

    def _call_procedure(
        self, group: ProcedureGroup, arguments: Sequence[nodes.Expression], consumed: bool, span: Span
    ) -> Expression:
        procedures = group.procedures
        if not any(self._accessible(procedure) for procedure in procedures):
            return self.bad(span, "AL0161", procedures[0].name)
        bound = [self.bind_expression(argument) for argument in arguments]
        of_count = [
            (
                procedure,
                [_Slot(v.name, v.type, v.by_reference, takes_values=v.takes_values) for v in procedure.parameters],
            )
            for procedure in procedures
            if len(procedure.parameters) == len(bound)
        ]
        if not of_count:
            return self._wrong_number(procedures, len(bound), span)
        chosen, slots = self._overload(of_count, bound)
        values = self._pass(bound, slots)
        if values is None:
            return self.bad(span)
        self._report_use(chosen, bound, span)
        type_ = types.BOOLEAN if chosen.try_function and consumed else chosen.return_type
        return BoundProcedureCall(chosen, group.receiver, values, consumed, type_, span)

    def _report_use(self, procedure: ProcedureSymbol, arguments: Sequence[Expression], span: Span) -> None:
        """Reports what a call does not do well: AL0296, AL0888."""
        if self.owner.app.is_for_cloud and is_on_premises(procedure):
            self.diagnostics.report("AL0296", span, procedure.name, "OnPrem", "Cloud")
        if procedure.owner.kind is ObjectKind.CONTROL_ADD_IN:
            for parameter, argument in zip(procedure.parameters, arguments, strict=True):
                if parameter.type is types.SECRET_TEXT:
                    self.diagnostics.report("AL0888", argument.span, parameter.name)

    def _overload(
        self, candidates: Sequence[tuple[Overload, list[_Slot]]], arguments: Sequence[Expression]
    ) -> tuple[Overload, list[_Slot]]:
        """The candidate that takes the arguments at least cost, or comes nearest to it."""
        if len(candidates) == 1:
            return candidates[0]
        return min(candidates, key=lambda candidate: self._cost(candidate[1], arguments))

    def _wrong_number(self, procedures: Sequence[ProcedureSymbol], count: int, span: Span) -> Expression:
        """Reports AL0135 or AL0126."""
        first = procedures[0]
        if len(procedures) == 1 and len(first.parameters) > count:
            return self.bad(span, "AL0135", first.parameters[count].name, first.name)
        return self.bad(span, "AL0126", first.name, count)

    def _pass(self, arguments: Sequence[Expression], slots: Sequence[_Slot]) -> tuple[Expression, ...] | None:
        """The arguments as their parameters want them; None if one is not right, the first of which is reported."""
        if any(isinstance(argument, BoundBadExpression) for argument in arguments):
            return None
        values: list[Expression] = []
        for index, (argument, slot) in enumerate(zip(arguments, slots, strict=True)):
            value = self._argument(argument, slot, index)
            if isinstance(value, BoundBadExpression):
                return None
            values.append(value)
        return tuple(values)

    def _cost(self, slots: Sequence[_Slot], arguments: Sequence[Expression]) -> int:
        total = 0
        for slot, argument in zip(slots, arguments, strict=True):
            if slot.by_reference and not slot.takes_values:
                fits = by_reference(argument.type, slot.type) and is_place(argument)
                total += (0 if argument.type == slot.type else 1) if fits else _NO_MATCH
            else:
                literal = self.try_convert(argument, slot.type)
                found = conversion(argument.type, slot.type)
                total += found.cost if found else (_OF_LITERAL if literal is not None or slot.is_key else _NO_MATCH)
        return total

    def _argument(self, argument: Expression, slot: _Slot, index: int) -> Expression:
        """An argument as its parameter wants it. Reports AL0130 and AL0133."""
        is_variable = isinstance(argument.type, types.DotNetType) and is_place(argument)
        if slot.takes_values and not is_variable:
            converted = self.try_convert(argument, slot.type)
            if converted is None:
                return self.bad(argument.span, "AL0133", index + 1, argument.type, _in_messages(slot.type))
            return BoundReference(converted, slot.type, argument.span)
        if slot.by_reference:
            if not by_reference(argument.type, slot.type):
                return self.bad(argument.span, "AL0133", index + 1, argument.type, _in_messages(slot.type))
            place = self.reference(argument)
            if place is None:
                return self.bad(argument.span, "AL0130")
            if slot.type in (types.ANY, types.VARIANT) and argument.type != types.VARIANT:
                return BoundConversion(place, ConversionKind.TO_VARIANT, slot.type, argument.span)
            if argument.type == types.VARIANT and slot.type not in (types.ANY, types.VARIANT, types.FIELD_VALUE):
                return BoundConversion(place, ConversionKind.FROM_VARIANT, slot.type, argument.span)
            if isinstance(argument.type, types.ArrayType) and isinstance(slot.type, types.ArrayType):
                found = conversion(argument.type, slot.type)
                if found is not None and found.kind is ConversionKind.ARRAY_SIZES:
                    return BoundConversion(place, found.kind, slot.type, argument.span)
            if _is_shorter(argument.type, slot.type):
                return BoundConversion(place, ConversionKind.TEXT_LENGTH, slot.type, argument.span)
            return place
        value = self.try_convert(argument, slot.type)
        if value is None and slot.is_key:
            value = self.convert(self.convert(argument, types.VARIANT), slot.type)
        if value is None:
            return self.bad(argument.span, "AL0133", index + 1, argument.type, _in_messages(slot.type))
        is_copied = isinstance(value.type, types.RecordType | types.ArrayType) or value.type in _COPIED
        if is_copied and not is_family(slot.type):
            return BoundRecordCopy(value, value.type, value.span)
        return value

    # --- Built-in methods

    def _call_builtin(
        self, group: BuiltinGroup, arguments: Sequence[nodes.Expression], consumed: bool, span: Span
    ) -> Expression:
        match group.methods[0].intrinsic:
            case Intrinsic.CLEAR:
                return self._clear(arguments, span)
            case Intrinsic.CLEAR_ALL:
                return BoundClearAll(self.owner, types.NOTHING, span)
        count = len(arguments)
        fitting = [method for method in group.methods if _takes(method, count)]
        if not fitting:
            return self._wrong_count(group, count, span)
        named = [method for method in fitting if _has_fields(method)]
        if named and (len(named) == len(fitting) or not self._gives_field_ref(named[0], arguments)):
            chosen = self._overload_with_fields(named, arguments)
            return self._call_with_fields(chosen, group.receiver, arguments, consumed, span)
        fitting = [method for method in fitting if not _has_fields(method)]
        bound = self._bind_arguments(fitting[0], group.receiver, arguments)
        method, slots = self._overload([(each, self._slots(each, group.receiver, count)) for each in fitting], bound)
        values = self._pass(bound, slots)
        if values is None:
            return self.bad(span)
        return self._builtin(method, group.receiver, values, consumed, span)

    def _bind_arguments(
        self, method: BuiltinMethod, receiver: Expression | None, arguments: Sequence[nodes.Expression]
    ) -> list[Expression]:
        """The arguments as values, but for those that name a column, a field or a control of the receiver."""
        parameters = method.signature.parameters
        named: tuple[bool, ...] = ()
        if receiver is not None and isinstance(receiver.type, types.ObjectType):
            named = tuple(each.name == "Column" or each.type in (TEST_FILTER_FIELD, TEST_FIELD) for each in parameters)
        bound: list[Expression] = []
        for index, argument in enumerate(arguments):
            is_named = bool(named) and named[min(index, len(named) - 1)]
            element = self.bind_element_argument(argument, receiver) if is_named and receiver is not None else None
            bound.append(self.bind_expression(argument) if element is None else element)
        return bound

    def _builtin(
        self,
        method: BuiltinMethod,
        receiver: Expression | None,
        arguments: tuple[Expression, ...],
        consumed: bool,
        span: Span,
    ) -> Expression:
        if method.tells_secret and "nondebuggable" not in (self.procedure.attributes if self.procedure else ()):
            self.diagnostics.report("AL0796", span)
        if self.owner.app.is_for_cloud:
            signature = method.signature
            if self.builtins.is_on_premises(signature.owner, signature.name):
                self.diagnostics.report("AL0296", span, signature.name, "OnPrem", "Cloud")
        type_ = self._filled(method.signature.result, receiver)
        if type_ is types.ANY:  # a value of a type known only when it runs, as FieldRef.Value
            type_ = types.VARIANT
        elif type_ is _OPTION:
            type_ = types.OptionType(())
        if receiver is not None and method.needs_place:
            receiver = self.reference(receiver)
            if receiver is None:
                return self.bad(span, "AL0130")
        elif receiver is not None and types.is_option_like(receiver.type):
            # What an ordinal is called depends on its type, so these methods get both.
            receiver = BoundConversion(receiver, ConversionKind.TO_VARIANT, types.VARIANT, receiver.span)
        return BoundBuiltinCall(method, receiver, arguments, consumed, type_, span)

    def _wrong_count(self, group: BuiltinGroup, count: int, span: Span) -> Expression:
        signature = group.methods[0].signature
        if len(group.methods) == 1 and count < signature.required:
            return self.bad(span, "AL0135", signature.parameters[count].name, signature.name)
        return self.bad(span, "AL0126", signature.name, count)

    def _slots(self, method: BuiltinMethod, receiver: Expression | None, count: int) -> list[_Slot]:
        parameters = list(method.signature.parameters)
        if method.signature.repeated is not None:
            parameters += [method.signature.repeated] * (count - len(parameters))
        slots = [self._slot(parameter, receiver) for parameter in parameters[:count]]
        if receiver is not None and isinstance(receiver.type, types.RecordType):
            return [_key_slot(slot, receiver.type.symbol, index) for index, slot in enumerate(slots)]
        return slots

    def _slot(self, parameter: ParameterSpec, receiver: Expression | None) -> _Slot:
        return _Slot(parameter.name, self._filled(parameter.type, receiver), parameter.by_reference)

    def _filled(self, type_: Type, receiver: Expression | None) -> Type:
        """A declared type with `Self` and the element types of the receiver filled in."""
        if receiver is None:
            return type_
        own = receiver.type
        if type_ == SELF:
            return own
        known: dict[Type, Type]
        match own:
            case types.ListType(element=element) | types.ArrayType(element=element):
                known = {ELEMENT: element}
            case types.DictionaryType(key=key, value=value):
                known = {KEY: key, VALUE: value}
            case _:
                return type_
        if isinstance(type_, types.ListType):
            return types.ListType(known.get(type_.element, type_.element))
        return known.get(type_, type_)

    def _clear(self, arguments: Sequence[nodes.Expression], span: Span) -> Expression:
        if len(arguments) != 1:
            return self.bad(span, "AL0126", "Clear", len(arguments))
        place = self.bind_expression(arguments[0])
        if isinstance(place, BoundBadExpression):
            return place
        return BoundClear(place, types.NOTHING, span) if is_place(place) else self.bad(span, "AL0130")

    # --- Methods that take fields by name: SetRange, SetFilter, Validate...

    def _gives_field_ref(self, method: BuiltinMethod, arguments: Sequence[nodes.Expression]) -> bool:
        """Whether an argument is a FieldRef where the method takes a field by its name."""
        pairs = zip(method.signature.parameters, arguments, strict=False)
        return any(
            parameter.type in (FIELD, OTHER_FIELD) and self.bind_expression(argument).type == types.FIELD_REF
            for parameter, argument in pairs
        )

    def _overload_with_fields(
        self, methods: Sequence[BuiltinMethod], arguments: Sequence[nodes.Expression]
    ) -> BuiltinMethod:
        """Overloads that take a field differ in whether an ErrorInfo comes last."""
        if len(methods) == 1 or len(arguments) < 2:
            return methods[-1]
        with_info = self.bind_expression(arguments[-1]).type == types.ERROR_INFO
        return next(
            (m for m in methods if (m.signature.parameters[len(arguments) - 1].type == types.ERROR_INFO) is with_info),
            methods[-1],
        )

    def _call_with_fields(
        self,
        method: BuiltinMethod,
        receiver: Expression | None,
        arguments: Sequence[nodes.Expression],
        consumed: bool,
        span: Span,
    ) -> Expression:
        parameters = list(method.signature.parameters)
        if method.signature.repeated is not None:
            parameters += [method.signature.repeated] * (len(arguments) - len(parameters))
        values: list[Expression] = []
        field: FieldSymbol | None = None
        for index, (argument, parameter) in enumerate(zip(arguments, parameters, strict=False)):
            if parameter.type == FIELD:
                found = self._field_argument(argument, receiver)
                if isinstance(found, BoundFieldArgument):
                    field = found.field
                values.append(found)
            elif parameter.type == OTHER_FIELD:
                values += self._other_field(argument)
            elif parameter.type == FIELD_VALUE:
                values.append(self._field_value(argument, field, index))
            else:
                values.append(self._argument(self.bind_expression(argument), self._slot(parameter, receiver), index))
        if any(isinstance(value, BoundBadExpression) for value in values):
            return self.bad(span)
        result = method.signature.result
        if result == FIELD_VALUE and field is not None:
            return BoundBuiltinCall(method, receiver, tuple(values), consumed, field.type, span)
        return self._builtin(method, receiver, tuple(values), consumed, span)

    def _field_argument(self, argument: nodes.Expression, receiver: Expression | None) -> Expression:
        """`"No."` or `Rec."No."` as the field itself. Reports AL0118, or AL0132 after a record."""
        if receiver is None or not isinstance(receiver.type, types.RecordType):
            return self.bad(argument.span)
        table = receiver.type.symbol
        name = argument.name if isinstance(argument, nodes.Name | nodes.MemberAccess) else ""
        if not name:
            return self.bad(argument.span, "AL0179")
        field = table.find_field(name)
        if field is None:
            if isinstance(argument, nodes.Name):
                return self.bad(argument.span, "AL0118", name)
            return self.bad(argument.span, "AL0132", receiver.type, name)
        return BoundFieldArgument(field, field.type, argument.span)

    def _other_field(self, argument: nodes.Expression) -> list[Expression]:
        """`Other."No."` as two arguments: the record and the field."""
        bound = self.bind_expression(argument)
        if isinstance(bound, BoundFieldAccess):
            return [bound.record, BoundFieldArgument(bound.field, bound.type, bound.span)]
        return [bound if isinstance(bound, BoundBadExpression) else self.bad(argument.span, "AL0179")]

    def _field_value(self, argument: nodes.Expression, field: FieldSymbol | None, index: int) -> Expression:
        bound = self.bind_expression(argument)
        if field is None or isinstance(bound, BoundBadExpression):
            return bound
        value = self.try_convert(bound, field.type)
        if value is None and types.is_option_like(field.type) and types.is_numeric(bound.type):
            value = self.try_convert(bound, types.INTEGER)
        if value is None:
            return self.bad(argument.span, "AL0133", index + 1, bound.type, field.type)
        return value


def _key_slot(slot: _Slot, table: TableSymbol, index: int) -> _Slot:
    """A `KeyValue` parameter gets the type of the primary key field at its place."""
    fields = table.primary_key.fields
    if slot.type != KEY_VALUE:
        return slot
    type_ = fields[index].type if index < len(fields) else types.NOTHING
    return _Slot(slot.name, types.SimpleType("Option") if types.is_option_like(type_) else type_, False, is_key=True)


def _in_messages(type_: Type) -> str:
    """What the compiler calls the type of a parameter. Observed: Joker for what the reference calls Any."""
    return "Joker" if type_ is types.ANY else str(type_)


def _is_shorter(place: Type, parameter: Type) -> bool:
    """Whether a parameter takes longer texts than the place that it is a reference to."""
    match place, parameter:
        case (types.TextType(length=int(length)), types.TextType(length=limit)) | (
            types.CodeType(length=int(length)),
            types.CodeType(length=limit),
        ):
            return limit is None or limit > length
        case _:
            return False


def _takes(method: BuiltinMethod, count: int) -> bool:
    signature = method.signature
    return signature.required <= count and (signature.repeated is not None or count <= len(signature.parameters))


def _has_fields(method: BuiltinMethod) -> bool:
    return any(parameter.type in (FIELD, OTHER_FIELD) for parameter in method.signature.parameters)
