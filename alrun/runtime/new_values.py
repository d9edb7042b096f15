"""What new variables hold: the defaults of `lowering.defaults`, made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn, assert_never

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
from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.records.references import FieldRef, KeyRef, RecordRef
from alrun.runtime.values.date_formula import EMPTY_DATE_FORMULA
from alrun.runtime.values.record_id import NULL_RECORD_ID
from alrun.runtime.values.variant import UNSET
from alrun.semantics import types
from alrun.semantics.types import Type

if TYPE_CHECKING:
    from alrun.runtime.session import Session

MakeValue = Callable[["Session", Type], object]
"""Makes what a new variable of a type holds."""

_MAKERS: dict[str, MakeValue] = {
    types.DATE_FORMULA.name: lambda session, type_: EMPTY_DATE_FORMULA,
    types.RECORD_ID.name: lambda session, type_: NULL_RECORD_ID,
    types.RECORD_REF.name: lambda session, type_: RecordRef(session),
    types.FIELD_REF.name: lambda session, type_: FieldRef(),
    types.KEY_REF.name: lambda session, type_: KeyRef(),
}
"""By the name of the type. Filled at import by the modules that implement the types, with `new_value_of`."""


_IMPORTERS: list[Callable[[str], None]] = []
"""What imports the modules that implement a type. Filled at import by the engine, as this layer knows none of them."""


def import_types_with(importer: Callable[[str], None]) -> Callable[[str], None]:
    """Let `importer` import what implements a type, by its name, when a first variable of it is made.

    Code out of the cache may make a variable of a type before any method of it was linked.
    """
    _IMPORTERS.append(importer)
    return importer


def new_value_of(type_name: str) -> Callable[[MakeValue], MakeValue]:
    """Declare the decorated function as what makes the value of a new variable of a type, such as `JsonObject`.

    Raises ValueError if the type has one already.
    """

    def declare(make: MakeValue) -> MakeValue:
        if type_name in _MAKERS:
            raise ValueError(f"two functions make new values of {type_name}")
        _MAKERS[type_name] = make
        return make

    return declare


def new_value(session: Session, type_: Type) -> object:
    """Return what a new variable of a platform type holds; of a type that alrun lacks, a value that fails when used."""
    make = _MAKERS.get(type_.name)
    if make is None:
        for importer in _IMPORTERS:
            importer(type_.name)
        make = _MAKERS.get(type_.name)
    return UnsupportedValue(type_) if make is None else make(session, type_)


class UnsupportedValue:
    """The content of a variable of a type that alrun does not have. The variable may exist, but not be used."""

    def __init__(self, type_: Type) -> None:
        self._type = type_

    def __getattr__(self, name: str) -> NoReturn:
        raise UnsupportedFeature(f"variables of type {self._type}")


def initial_value(session: Session, type_: Type) -> object:
    """Return what a new variable of any type holds: for the globals of an instance."""
    return _made(session, default_for(type_))


def _made(session: Session, default: Default) -> object:
    match default:
        case SharedDefault(value=value):
            return value
        case VariantDefault():
            return UNSET
        case ListDefault():
            return []
        case DictionaryDefault():
            return {}
        case RecordDefault(table=table, temporary=temporary):
            return session.program.object_class(table)(session, temporary)
        case InstanceDefault(symbol=symbol):
            return session.program.object_class(symbol).create(session)
        case PlatformDefault(type=type_):
            return new_value(session, type_)
        case ArrayDefault(element=element, size=size):
            return [_made(session, element) for _ in range(size)]
        case _:
            assert_never(default)
