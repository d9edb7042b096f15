"""Enum and Option: names, ordinals and numbers. The value arrives with its type, which its names depend on."""

from __future__ import annotations

from alrun.runtime.values.variant import Variant
from alrun.semantics.builtins import MethodTable
from alrun.semantics.types import EnumType, OptionType

METHODS = MethodTable()
method = METHODS.method


@method("Enum.AsInteger(): Integer")
@method("Option.AsInteger(): Integer")
def as_integer(value: Variant) -> int:
    """The ordinal.

    Docs: methods-auto/enum/enum-asinteger-method
    """
    assert isinstance(value.value, int)
    return value.value


@method("Enum.FromInteger(Value: Integer): Self")
def from_integer(value: Variant, ordinal: int) -> int:
    """The value with that ordinal; an ordinal that the enum does not declare is kept.

    Docs: methods-auto/enum/enum-frominteger-method
    """
    return ordinal


@method("Enum.Names(): List of [Text]")
@method("Option.Names(): List of [Text]")
def names(value: Variant) -> list[str]:
    """The names of the declared values, in declaration order.

    Docs: methods-auto/enum/enum-names--method
    """
    match value.type:
        case EnumType(symbol=enum):
            return [declared.name for declared in enum.values]
        case OptionType(members=members):
            return list(members)
        case _:
            raise TypeError(f"{value.type} has no names")


@method("Enum.Ordinals(): List of [Integer]")
@method("Option.Ordinals(): List of [Integer]")
def ordinals(value: Variant) -> list[int]:
    """The ordinals of the declared values, in declaration order.

    Docs: methods-auto/enum/enum-ordinals--method
    """
    match value.type:
        case EnumType(symbol=enum):
            return [declared.ordinal for declared in enum.values]
        case OptionType() as option:
            return list(option.ordinals)
        case _:
            raise TypeError(f"{value.type} has no ordinals")
