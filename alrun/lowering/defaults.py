"""What a variable holds before anything is assigned to it, as data.

Lowering turns it into code for locals, the linker into values for the globals of an instance. An immutable value may be
shared by all variables (`SharedDefault`); everything else is made anew for each.
Docs: devenv-al-methods; SEMANTICS section 3
"""

from __future__ import annotations

import uuid
from decimal import Decimal
from math import prod
from typing import TypeAlias

from alrun.semantics import types
from alrun.semantics.symbols import ObjectSymbol, TableSymbol
from alrun.semantics.types import Type
from alrun.tree import struct


@struct
class SharedDefault:
    """An immutable value: 0, '', false, a Decimal or Guid; None for an interface, a stream and what has no value."""

    value: object


@struct
class VariantDefault:
    """The unset Variant: immutable too, but its class belongs to the run time."""


@struct
class ListDefault:
    """An empty list."""


@struct
class DictionaryDefault:
    """An empty dict."""


@struct
class RecordDefault:
    """A record: `Class(session, temporary)`."""

    table: TableSymbol
    temporary: bool


@struct
class InstanceDefault:
    """An instance of a codeunit, page, report, query or xmlport: `Class.create(session)`."""

    symbol: ObjectSymbol


@struct
class PlatformDefault:
    """A value of a type that the platform implements: `new_value(session, type)`."""

    type: Type


@struct
class ArrayDefault:
    """A list of `size` elements, each with the default `element`."""

    element: Default
    size: int


Default: TypeAlias = (
    SharedDefault
    | VariantDefault
    | ListDefault
    | DictionaryDefault
    | RecordDefault
    | InstanceDefault
    | PlatformDefault
    | ArrayDefault
)

_SHARED: dict[Type, object] = {
    types.INTEGER: 0,
    types.BIG_INTEGER: 0,
    types.DECIMAL: Decimal(0),
    types.CHAR: 0,
    types.BYTE: 0,
    types.BOOLEAN: False,
    types.DATE: 0,
    types.TIME: 0,
    types.DATE_TIME: 0,
    types.DURATION: 0,
    types.GUID: uuid.UUID(int=0),
    types.SECRET_TEXT: "",
    types.BLOB: b"",
    types.MEDIA: uuid.UUID(int=0),
    types.MEDIA_SET: uuid.UUID(int=0),
    types.TABLE_FILTER: "",
    types.IN_STREAM: None,
    types.OUT_STREAM: None,
    types.NOTHING: None,
    types.ERROR: None,
}


def default_for(type_: Type) -> Default:
    """What a new variable of the type holds."""
    match type_:
        case types.TextType() | types.CodeType():
            return SharedDefault("")
        case types.LabelType(text=text):
            return SharedDefault(text)
        case types.OptionType() | types.EnumType():
            return SharedDefault(0)
        case types.InterfaceType() | types.DotNetType():
            return SharedDefault(None)
        case types.ListType():
            return ListDefault()
        case types.DictionaryType():
            return DictionaryDefault()
        case types.RecordType(symbol=table, temporary=temporary):
            return RecordDefault(table, temporary)
        case types.CodeunitType(symbol=symbol) | types.PageType(symbol=symbol):
            return InstanceDefault(symbol)
        case types.ObjectType(keyword="Report" | "Query" | "XmlPort", symbol=symbol):
            return InstanceDefault(symbol)
        case types.ArrayType(element=element, dimensions=dimensions):
            return ArrayDefault(default_for(element), prod(dimensions))
        case _ if type_ == types.VARIANT:
            return VariantDefault()
        case _ if type_ in _SHARED:
            return SharedDefault(_SHARED[type_])
        case _:
            return PlatformDefault(type_)
