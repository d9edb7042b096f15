"""Taking values out of Variants, and Variants as places."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Protocol, assert_never, cast
from uuid import UUID

from alrun.runtime.errors import ALError
from alrun.runtime.formatting import RegionalSettings, evaluate, format_value
from alrun.runtime.formatting.evaluate import cannot_evaluate
from alrun.runtime.net import from_net
from alrun.runtime.values.decimals import decimal_to_big_integer, decimal_to_integer
from alrun.runtime.values.guids import guid_text, parse_guid
from alrun.runtime.values.numbers import to_big_integer, to_byte, to_char, to_integer
from alrun.runtime.values.texts import assign_code, assign_text, text_less
from alrun.runtime.values.variant import Variant
from alrun.semantics import types
from alrun.semantics.conversion_kinds import ConversionKind
from alrun.semantics.conversions import conversion
from alrun.semantics.types import Type

_ANY_RECORD = types.SimpleType("Record")
_NOT_EVALUATED = frozenset({types.BLOB, types.MEDIA, types.MEDIA_SET, types.RECORD_ID})
"""Types of fields that have no text, or that none is evaluated into."""


class FieldSession(Protocol):
    """What it takes to evaluate a text: part of a session."""

    @property
    def settings(self) -> RegionalSettings: ...
    @property
    def work_date(self) -> int: ...


def from_variant(variant: Variant, target: Type) -> object:
    """Return the content as a value of the target type. Raises ALError if AL does not convert its type to that.

    Observed: the texts of the errors, which name the platform's classes.
    """
    if variant.type is types.NOTHING:
        raise not_initialized("Variant")
    if variant.type == target:
        # Two RecordRef variables may refer to the same record, but are closed each for itself.
        return cast(Any, variant.value).shared() if target is types.RECORD_REF else variant.value
    if variant.type is types.RECORD_REF and target is _ANY_RECORD:
        return cast(Any, variant.value).record
    found = conversion(variant.type, target)
    if types.BLOB in (variant.type, target):
        # Observed: Microsoft's tests of Temp Blob expect the text of Evaluate.
        shown = "" if variant.type == types.BLOB else variant.value
        raise ALError(f'The value "{shown}" can\'t be evaluated into type {target}.', "Evaluate")
    if found is None or found.kind is ConversionKind.ENUM_TO_INTERFACE:
        names = f"{_platform_name(variant.type)} to {_platform_name(target)}"
        raise ALError(f"Unable to convert from {names}.", "AL:VariantConversion")
    return _converted(found.kind, variant.value, target)


def field_value(session: FieldSession, variant: Variant, target: Type) -> object:
    """Return the content as a value of a field of the target type.

    Observed: what AL does not convert to the field's type is evaluated into it, or is the error of that.
    Docs: methods-auto/fieldref/fieldref-value-method
    """
    if variant.type not in (target, types.NOTHING) and conversion(variant.type, target) is None:
        has_text = variant.type == types.RECORD_ID or variant.type not in _NOT_EVALUATED
        text = format_value(variant.value, variant.type, settings=session.settings) if has_text else ""
        if target in _NOT_EVALUATED:
            raise cannot_evaluate(text, target)
        return evaluate(text, target, 0, session.settings, session.work_date)
    return from_variant(variant, target)


def not_initialized(type_name: str) -> ALError:
    """The error of a Variant, FieldRef or KeyRef that was not assigned. Observed: the text."""
    return ALError(f"Microsoft.Dynamics.Nav.Runtime.Nav{type_name} variable not initialized.", "NotInitialized")


def _platform_name(type_: Type) -> str:
    """What the platform's error calls a type."""
    word = "Option" if types.is_option_like(type_) else type_.name
    return f"Microsoft.Dynamics.Nav.Runtime.Nav{word}"


def _converted(kind: ConversionKind, value: Any, target: Type) -> object:
    """What emitted code does for an implicit conversion, for a value whose type is known only now.

    `value` is Any because its type is the one that `kind` converts from.
    """
    match kind:
        case ConversionKind.INTEGER_RANGE:
            return _to_whole(value, target)
        case ConversionKind.INTEGER_TO_DECIMAL:
            return Decimal(value)
        case ConversionKind.DECIMAL_TO_INTEGER:
            if target in (types.BIG_INTEGER, types.DURATION):
                return decimal_to_big_integer(value)
            return _to_whole(decimal_to_integer(value), target)
        case ConversionKind.TEXT_LENGTH | ConversionKind.TEXT_TO_CODE:
            return _to_text(value, target)
        case ConversionKind.CHAR_TO_TEXT:
            return _to_text(chr(value), target)
        case ConversionKind.GUID_TO_TEXT:
            return _to_text(guid_text(value), target)
        case ConversionKind.TEXT_TO_GUID:
            return parse_guid(value)
        case ConversionKind.IDENTITY | ConversionKind.TO_INTERFACE | ConversionKind.TEXT_TO_SECRET:
            return value
        case ConversionKind.RECORD_REF_TO_RECORD:
            return value.record_as(target)
        case ConversionKind.RECORD_TO_RECORD_REF:
            # Observed: a record converts to a RecordRef, but not one in a Variant.
            raise ALError(
                "The expression Microsoft.Dynamics.Nav.Runtime.NavIndirectValue cannot be type-converted to a "
                "Microsoft.Dynamics.Nav.Runtime.NavRecordRef value.",
                "AL:VariantConversion",
            )
        case ConversionKind.FROM_NET:
            return from_net(value, target)
        case ConversionKind.TO_NET:
            return value
        case (
            ConversionKind.TO_VARIANT
            | ConversionKind.FROM_VARIANT
            | ConversionKind.ENUM_TO_INTERFACE
            | ConversionKind.TEXT_TO_CHAR
            | ConversionKind.ARRAY_SIZES
        ):
            raise ValueError(f"{kind} is not done to the content of a Variant")
        case _:
            assert_never(kind)


def _to_whole(value: int, target: Type) -> int:
    if target == types.CHAR:
        return to_char(value)
    if target == types.BYTE:
        return to_byte(value)
    return to_big_integer(value) if target in (types.BIG_INTEGER, types.DURATION) else to_integer(value)


def _to_text(value: str, target: Type) -> str:
    match target:
        case types.CodeType(length=length):
            return assign_code(value, length)
        case types.TextType(length=int(length)):
            return assign_text(value, length)
        case _:
            return value


def compare_variants(left: Variant, right: Variant) -> int:
    """Compare what two Variants hold: -1, 0 or 1. Numbers of all types are compared as numbers, texts as texts.

    Values without an order, as RecordIds, are equal or 1. Raises ALError if AL converts neither to the other's type.
    """
    if types.is_numeric(left.type) and types.is_numeric(right.type):
        return _compare(left.value, right.value)
    if types.is_textual(left.type) and types.is_textual(right.type):
        return _compare_texts(left.value, right.value)
    if left.type != right.type and (left.type == types.GUID or conversion(left.type, right.type) is None):
        right = Variant(left.type, from_variant(right, left.type))
    value = from_variant(left, right.type)
    return _compare_texts(value, right.value) if types.is_textual(right.type) else _compare(value, right.value)


def _compare(left: Any, right: Any) -> int:
    if left == right:
        return 0
    return -1 if isinstance(left, int | Decimal | UUID) and left < right else 1


def _compare_texts(left: Any, right: Any) -> int:
    if left == right:
        return 0
    return -1 if text_less(left, right) else 1


class VariantRef:
    """A place of another type handed to a `var` parameter that is a Variant.

    `place` is a Ref, or the record itself. Docs: devenv-al-variables; methods-auto/variant/variant-data-type
    """

    __slots__ = ("_place", "_type")

    def __init__(self, place: Any, type_: Type) -> None:
        # A Ref or a record: emitted code passes what `type_` says.
        self._place = place
        self._type = type_

    @property
    def value(self) -> object:
        is_record = isinstance(self._type, types.RecordType)
        return Variant(self._type, self._place if is_record else self._place.value)

    @value.setter
    def value(self, value: Variant) -> None:
        content = from_variant(value, self._type)
        if isinstance(self._type, types.RecordType):
            self._place.assign(content)
        else:
            self._place.value = content


class VariantContentRef:
    """A Variant handed to a `var` parameter of type `type_`: it must hold a value of that type, and is given one."""

    __slots__ = ("_place", "_type")

    def __init__(self, place: Any, type_: Type) -> None:
        # Any: the Ref of a Variant, whose value is a Variant.
        self._place = place
        self._type = type_

    @property
    def value(self) -> object:
        return from_variant(self._place.value, self._type)

    @value.setter
    def value(self, value: object) -> None:
        self._place.value = Variant(self._type, value)
