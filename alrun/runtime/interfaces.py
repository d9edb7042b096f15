"""Interface variables: they hold an instance of a codeunit that implements the interface, or None."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

from alrun.runtime.errors import ALError
from alrun.runtime.instances import CodeunitInstance
from alrun.runtime.values.variant import UNSET, Variant
from alrun.semantics import conversions
from alrun.semantics.symbols import CodeunitSymbol, EnumSymbol, InterfaceSymbol
from alrun.semantics.types import EnumType, InterfaceType

if TYPE_CHECKING:
    from alrun.runtime.session import Session


def interface_not_set() -> NoReturn:
    """Raise the error of a call through an interface variable that was never assigned.

    Undocumented: the text is ours (unverified).
    """
    raise ALError("The interface variable has not been assigned.", "AL:InterfaceNotAssigned")


Held: TypeAlias = CodeunitInstance | Variant | None
"""What `is` and `as` are asked of: the content of an interface variable, or a Variant."""


def implements(held: Held, interface_type: InterfaceType) -> bool:
    """Return `held is Interface X`; false for a variable that holds nothing, and a Variant that holds no codeunit.

    Docs: devenv-interfaces-in-al-operators
    """
    instance = _instance(held)
    return instance is not None and conversions.implements(instance.symbol, interface_type.symbol)


def cast_to_interface(held: Held, interface_type: InterfaceType) -> CodeunitInstance:
    """Return `held as Interface X`. Raises ALError if it does not implement the interface.

    Docs: devenv-interfaces-in-al-operators
    """
    instance = _instance(held)
    if instance is None:
        if isinstance(held, Variant) and held is not UNSET:
            raise ALError(f"{held.type} does not implement {interface_type}.", "AL:InterfaceNotImplemented")
        interface_not_set()
    if not implements(instance, interface_type):
        name = instance.symbol.name
        raise ALError(f"Codeunit {name} does not implement {interface_type}.", "AL:InterfaceNotImplemented")
    return instance


def _instance(held: Held) -> CodeunitInstance | None:
    if isinstance(held, Variant):
        return held.value if isinstance(held.value, CodeunitInstance) else None
    return held


def enum_implementation(session: Session, enum_type: EnumType, interface_type: InterfaceType, ordinal: int) -> Any:
    """Return a new instance of the codeunit that implements the interface for a value of an enum.

    That is the value's Implementation, else the enum's DefaultImplementation; for an ordinal that the enum does not
    declare, its UnknownValueImplementation. Raises ALError if there is none.
    Docs: devenv-extensible-enums
    """
    enum = enum_type.symbol
    for interface in _implemented(enum, interface_type.symbol):
        codeunit = _codeunit(enum, interface.name.lower(), ordinal)
        if codeunit is not None:
            return session.program.object_class(codeunit).create(session)
    value = enum.values_by_ordinal.get(ordinal)
    shown = str(ordinal) if value is None else value.name
    raise ALError(f"The value {shown} of {enum_type} has no implementation of {interface_type}.", "AL:NoImplementation")


def _implemented(enum: EnumSymbol, wanted: InterfaceSymbol) -> list[InterfaceSymbol]:
    """The interfaces of the enum that are the wanted one or extend it."""
    return [interface for interface in enum.implements if _extends(interface, wanted)]


def _extends(interface: InterfaceSymbol, base: InterfaceSymbol) -> bool:
    return interface is base or any(_extends(parent, base) for parent in interface.extends)


def _codeunit(enum: EnumSymbol, interface: str, ordinal: int) -> CodeunitSymbol | None:
    value = enum.values_by_ordinal.get(ordinal)
    if value is None:
        return enum.unknown_implementations.get(interface) or enum.default_implementations.get(interface)
    return value.implementations.get(interface) or enum.default_implementations.get(interface)
