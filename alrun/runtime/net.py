"""Values of .NET in AL: calling their members, and what they are in AL and AL's values in .NET.

A value of .NET that Python has, too, is Python's: String is `str`, whole numbers are `int`, Boolean `bool`, Decimal
`Decimal`, Double `float`, Guid `UUID`, arrays `list`. All others are instances of a `NetObject`, which says what
members its type has. Which types there are is in `platform/dotnet`; others fail by their names when they are used.
Docs: devenv-get-started-call-dotnet-from-al
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from functools import partial
from inspect import CO_VARARGS
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, TypeVar, cast
from uuid import UUID

from alrun.runtime.error_info import ErrorInfo
from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.values.dates import (
    from_python_date,
    from_python_date_time,
    make_time,
    normal_date,
    time_parts,
    to_python_date,
    to_python_date_time,
)
from alrun.runtime.values.decimals import decimal_to_integer
from alrun.runtime.values.guids import guid_text
from alrun.runtime.values.numbers import to_big_integer, to_byte, to_char, to_integer
from alrun.runtime.values.references import Ref
from alrun.runtime.values.streams import InStream, OutStream
from alrun.runtime.values.texts import assign_code, assign_text
from alrun.runtime.values.variant import Variant
from alrun.semantics import types
from alrun.semantics.types import Type

if TYPE_CHECKING:
    from alrun.runtime.session import Session

Function = TypeVar("Function", bound=Callable[..., Any])

NOT_INSTANTIATED = "DotNetVariableNotCreated"
INVOKE_FAILED = "DotNetInvoke"
"""The code of an exception of .NET; alrun's own."""


class NetException(Exception):
    """An exception of .NET; AL code sees an error with its message."""


class Char(str):
    """A character of .NET, apart from a string of one."""

    __slots__ = ()


class Member(NamedTuple):
    """A member of a .NET type. `outs` are the places of parameters that it assigns to, which it gets as a Ref."""

    function: Callable[..., Any]
    static: bool = False
    outs: tuple[int, ...] = ()
    needs_session: bool = False
    either: bool = False
    """Of its overloads some are static: it gets the value, which may be None."""
    from_al: bool = False
    """It uses what AL has, too: an error of that is an exception of .NET with the same text."""

    @property
    def is_plain(self) -> bool:
        """Whether it takes nothing: a property of one value."""
        code = self.function.__code__
        return code.co_argcount == 1 + self.needs_session and not code.co_flags & CO_VARARGS


_MARK = "__net_members__"


def member(
    *names: str,
    static: bool = False,
    outs: Sequence[int] = (),
    needs_session: bool = False,
    either: bool = False,
    from_al: bool = False,
) -> Callable[[Function], Function]:
    """Declare a method as a member of the .NET type, by its names there.

    A property is a method without parameters; what is assigned to `Name` calls the member `set_Name`, to an element
    `set_Item`. Those of a static member get the class, and all that `needs_session` the session next.
    """

    def declare(function: Function) -> Function:
        setattr(function, _MARK, (names, Member(function, static, tuple(outs), needs_session, either, from_al)))
        return function

    return declare


def _declared_names(cls: type) -> list[str]:
    return [name for value in vars(cls).values() for name in getattr(value, _MARK, ((), None))[0]]


def _declared_members(cls: type) -> dict[str, Member]:
    declared = [getattr(value, _MARK, ((), None)) for value in vars(cls).values()]
    return {name.lower(): cast(Member, found) for names, found in declared for name in names}


class NetObject:
    """A value of .NET. A subclass is a type: `net_name` its full name, its constructor what `Type.Type(...)` calls."""

    net_name: ClassVar[str] = "System.Object"
    members: ClassVar[dict[str, Member]] = {}
    """By name in lower case."""
    property_types: ClassVar[dict[str, str]] = {}
    """The names and types of properties, for those who ask for them."""

    def __init_subclass__(cls) -> None:
        cls.members = cls.members | _declared_members(cls)

    @classmethod
    def member_names(cls) -> list[str]:
        """What members the type has beside those of every object, as .NET spells them, in order."""
        own = [name for each in cls.__mro__[: cls.__mro__.index(NetObject)] for name in _declared_names(each)]
        return sorted({name for name in own if not name.startswith(("get_", "set_"))})

    @classmethod
    def construct(cls, session: Session, *arguments: Any) -> Any:
        """A new value, of these arguments."""
        return cls(*arguments)

    @member("ToString")
    def net_text(self) -> str:
        """The name of the type, unless the type says otherwise."""
        return self.net_name

    @member("Equals")
    def net_equals(self, other: Any) -> bool:
        """Whether it is the same object, unless the type says otherwise."""
        return bool(self == other)

    @member("GetHashCode")
    def net_hash(self) -> int:
        """A number that equal values share."""
        return hash(self) & 0x7FFFFFFF

    @member("Dispose", "Close")
    def net_dispose(self) -> None:
        """Nothing to give back."""


NetObject.members = _declared_members(NetObject)


class NetProperty(NetObject):
    """System.Reflection.PropertyInfo: a property of a type."""

    net_name = "System.Reflection.PropertyInfo"

    def __init__(self, name: str, type_: NetType) -> None:
        self._name = name
        self._type = type_

    @member("Name", "ToString")
    def name(self) -> str:
        """Its name."""
        return self._name

    @member("PropertyType")
    def type(self) -> NetType:
        """Its type."""
        return self._type

    @member("GetValue", needs_session=True)
    def get_value(self, session: Session, value: NetObject) -> Any:
        """What it is of a value."""
        return net_call(session, value.net_name, value, self._name, ())


class NetType(NetObject):
    """System.Type: a type, that alrun has or not, by its full name."""

    net_name = "System.Type"

    def __init__(self, full_name: str) -> None:
        self._full_name = full_name

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NetType) and self._full_name.lower() == other._full_name.lower()

    def __hash__(self) -> int:
        return hash(self._full_name.lower())

    @member("FullName", "ToString")
    def full_name(self) -> str:
        """With its namespace."""
        return self._full_name

    @member("Name")
    def name(self) -> str:
        """Without its namespace."""
        return self._full_name.rpartition(".")[2]

    @member("Namespace")
    def namespace(self) -> str:
        """The namespace."""
        return self._full_name.rpartition(".")[0]

    @member("GetProperties", needs_session=True)
    def get_properties(self, session: Session) -> list[NetProperty]:
        """The properties of the type, if it tells of them."""
        found = net_type(session, self._full_name)
        if not found.property_types:
            raise UnsupportedFeature(f"GetProperties of the .NET type {self._full_name}")
        return [NetProperty(name, NetType(kind)) for name, kind in found.property_types.items()]

    @member("GetType", static=True)
    def get_type(self, name: str) -> NetType:
        """The type of a full name; what follows a comma is its assembly."""
        return NetType(name.partition(",")[0].strip())


class NetRef:
    """A place of AL as an argument: what a member assigns to it is converted to its type."""

    __slots__ = ("_place", "_type")

    def __init__(self, place: Ref, type_: Type) -> None:
        self._place = place
        self._type = type_

    @property
    def value(self) -> Any:
        return to_net(self._place.value, self._type)

    @value.setter
    def value(self, value: object) -> None:
        if value is None and isinstance(self._type, types.SimpleType) and self._type.type_name in _NEVER_NULL:
            return
        self._place.value = from_net(value, self._type)


def net_call(session: Session, type_name: str, value: Any, name: str, arguments: Sequence[Any]) -> Any:
    """Call a member of a value, or a static member or the constructor of the type of its variable.

    Raises ALError for what .NET refuses, and names what alrun lacks.
    """
    return _call(session, type_name, value, name, name.lower(), arguments)


def _call(session: Session, type_name: str, value: Any, name: str, called: str, arguments: Sequence[Any]) -> Any:
    if called == "gettype" and not arguments:
        return get_type(session, type_name, value)
    type_ = type_of(session, type_name, value)
    found = type_.members.get(called)
    if found is None and value is not None and type_name:
        type_ = net_type(session, type_name)
        found = type_.members.get(called)
    if len(arguments) == 1 and found is not None and found.is_plain and f"set_{called}" in type_.members:
        found = type_.members[f"set_{called}"]  # `Provider.Key(Bytes)` is `Provider.Key := Bytes`
    if found is None:
        if type_name and called == _simple_name(type_name).lower():
            return _invoked(type_.net_name, lambda: type_.construct(session, *map(_value, arguments)))
        raise UnsupportedFeature(f"{name} of the .NET type {type_.net_name}")
    if value is None and not (found.static or found.either):
        raise not_instantiated(type_, name)
    values = [argument if index in found.outs else _value(argument) for index, argument in enumerate(arguments)]
    if found.needs_session:
        values.insert(0, session)
    action = partial(found.function, type_ if found.static else value, *values)
    return _invoked(f"{type_.net_name}.{name}", action, from_al=found.from_al)


def not_instantiated(type_: type[NetObject], name: str) -> ALError:
    """The error of a member that is called on no value."""
    return ALError(
        f"A DotNet variable has not been instantiated. Attempting to call {type_.net_name}.{name}.", NOT_INSTANTIATED
    )


def net_set(session: Session, type_name: str, value: Any, name: str, arguments: Sequence[Any], new: Any) -> None:
    """Assign to a property, or to an element. Raises ALError as `net_call` does."""
    _call(session, type_name, value, name, f"set_{name.lower()}", (*arguments, new))


def get_type(session: Session, type_name: str, value: Any) -> NetType:
    """The type of a value, of its variable if there is none: that of a variable need not be one that alrun has."""
    return NetType(type_name if value is None else type_of(session, type_name, value).net_name)


def net_elements(value: Any) -> Iterable[Any]:
    """What `foreach` walks. Raises ALError for what has no elements."""
    if value is None or not hasattr(value, "__iter__"):
        raise ALError("A DotNet variable without elements cannot be walked with foreach.", NOT_INSTANTIATED)
    return list(value)


def net_type(session: Session, name: str) -> type[NetObject]:
    """The type of that full name. Raises UnsupportedFeature if alrun has none."""
    found = session.program.net_type(name)
    if found is None:
        raise UnsupportedFeature(f"the .NET type {name}")
    return found


_PYTHON_TYPES: dict[type, str] = {
    str: "System.String",
    Char: "System.Char",
    bool: "System.Boolean",
    int: "System.Int32",
    Decimal: "System.Decimal",
    float: "System.Double",
    list: "System.Array",
    bytearray: "System.Byte[]",
    InStream: "System.IO.Stream",
    OutStream: "System.IO.Stream",
    ErrorInfo: "System.Exception",
    UUID: "System.Guid",
}


def type_of(session: Session, type_name: str, value: Any) -> type[NetObject]:
    """The type whose members a value has; without a value, that of its variable."""
    if isinstance(value, NetObject) and not isinstance(value, NetDateTime):
        return type(value)
    if value is None:
        if not type_name:
            raise ALError("A DotNet variable has not been instantiated.", NOT_INSTANTIATED)
        return net_type(session, type_name)
    name = value.net_name if isinstance(value, NetDateTime) else _PYTHON_TYPES.get(type(value))
    if name is None:
        raise UnsupportedFeature(f"{type(value).__name__} values as values of .NET")
    return net_type(session, name)


def _value(argument: Any) -> Any:
    return argument.value if isinstance(argument, NetRef) else argument


def _invoked(called: str, action: Callable[[], Any], *, from_al: bool = False) -> Any:
    """What the action gives. The error of a constructor names only the type; line ends become AL's."""
    try:
        return action()
    except (NetException, ALError) as error:
        if isinstance(error, ALError) and (not from_al or isinstance(error, UnsupportedFeature)):
            raise
        text = str(error).replace("\r\n", "\\")
        raise ALError(f"A call to {called} failed with this message: {text}", INVOKE_FAILED) from None
    except TypeError as error:
        # Raised in here the arguments do not fit the member; further in it is a bug of the member's.
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        if place is None or place.tb_frame.f_code.co_filename != __file__:
            raise
        raise UnsupportedFeature(f"{called} of .NET with these arguments") from error


def _simple_name(full_name: str) -> str:
    return full_name.rpartition(".")[2].rpartition("+")[2].partition("`")[0].removesuffix("[]")


# --- Conversions


def to_net(value: Any, type_: Type) -> Any:
    """A value of AL as one of .NET."""
    match type_:
        case types.SimpleType(type_name="Variant"):
            return value if not isinstance(value, Variant) else to_net(value.value, value.type)
        case types.SimpleType(type_name="Char"):
            return Char(chr(value))
        case types.SimpleType(type_name="DateTime" | "Date" | "Time"):
            return NetDateTime.of_al(value, type_)
        case _:
            return value


def from_net(value: Any, target: Type, declared: str = "") -> Any:
    """A value of .NET as one of AL; `declared` is the type of its variable. Raises ALError if it does not convert."""
    match target:
        case types.DotNetType():
            return value
        case types.SimpleType(type_name="Variant" | "Any"):
            return _as_variant(value) if value is not None else Variant(types.DotNetType(declared), None)
        case types.TextType(length=length):
            return assign_text(_as_text(value, target), length) if length is not None else _as_text(value, target)
        case types.SimpleType(type_name="SecretText"):
            return _as_text(value, target)
        case types.CodeType(length=length):
            return assign_code(_as_text(value, target), length)
        case types.OptionType() | types.EnumType():
            return to_integer(_as_whole(value, target))
        case types.SimpleType(type_name="Duration") if hasattr(value, "total_milliseconds"):
            return to_big_integer(int(value.total_milliseconds()))
        case types.SimpleType(type_name=name) if name in _WHOLE:
            return _WHOLE[name](_as_whole(value, target))
        case types.SimpleType(type_name="Decimal") if isinstance(value, int | Decimal | float) and not isinstance(
            value, bool
        ):
            return _as_decimal(value)
        case types.SimpleType(type_name="Boolean") if isinstance(value, bool):
            return value
        case types.SimpleType(type_name="Guid") if isinstance(value, UUID):
            return value
        case types.SimpleType(type_name="DateTime" | "Date" | "Time") if isinstance(value, NetDateTime):
            return value.as_al(target)
        case types.SimpleType(type_name="InStream") if hasattr(value, "in_stream"):
            return value.in_stream()
        case types.SimpleType(type_name="OutStream") if hasattr(value, "out_stream"):
            return value.out_stream()
        case types.SimpleType():
            if type(value).__name__ == target.type_name:
                return value
        case _:
            if not isinstance(value, NetObject) and value is not None:
                return value  # an object of AL that .NET was handed
    raise _cannot_convert(value, target)


def _as_variant(value: Any) -> Variant:
    match value:
        case bool():
            return Variant(types.BOOLEAN, value)
        case Char():
            return Variant(types.CHAR, ord(value))
        case str():
            return Variant(types.TEXT, value)
        case int():
            return Variant(types.INTEGER if -(2**31) <= value < 2**31 else types.BIG_INTEGER, value)
        case Decimal() | float():
            return Variant(types.DECIMAL, from_net(value, types.DECIMAL))
        case UUID():
            return Variant(types.GUID, value)
        case NetDateTime():
            return Variant(types.DATE_TIME, value.as_al(types.DATE_TIME))
        case Variant():
            return value
        case NetObject():
            return Variant(types.DotNetType(value.net_name), value)
        case _:
            return Variant(types.NET_VALUE, value)


def net_text(value: Any) -> str:
    """What Format gives: the text of a value, '' of none. Names those whose text is another in each language."""
    if value is None:
        return ""
    if not isinstance(value, NetObject):
        return str(value)
    found = value.members["tostring"]
    if isinstance(value, NetDateTime) or found.needs_session:
        raise UnsupportedFeature(f'Format of a value of type DotNet "{value.net_name}"')
    return str(found.function(value))


def _as_text(value: Any, target: Type) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, UUID):
        return guid_text(value)
    if isinstance(value, NetObject) and not isinstance(value, NetDateTime):
        return net_text(value)
    raise _cannot_convert(value, target)


def _as_whole(value: Any, target: Type) -> int:
    match value:
        case bool():
            raise _cannot_convert(value, target)
        case int():
            return int(value)
        case Char():
            return ord(value)
        case Decimal() | float():
            return decimal_to_integer(Decimal(value))
    raise _cannot_convert(value, target)


def _as_decimal(value: int | float | Decimal) -> Decimal:
    """A number as a Decimal; a Double has 15 digits of it."""
    if not isinstance(value, float):
        return Decimal(value)
    if not math.isfinite(value):
        raise ALError("Value was either too large or too small for a Decimal.", INVOKE_FAILED)
    return Decimal(f"{value:.15g}")


_NEVER_NULL = frozenset(("Integer", "BigInteger", "Decimal", "Boolean", "Duration", "Char", "Byte", "Guid", "DateTime"))
"""What null cannot be assigned to: a member that gives null leaves such a variable as it is."""

_WHOLE: dict[str, Callable[[int], int]] = {
    "Integer": to_integer,
    "BigInteger": to_big_integer,
    "Duration": to_big_integer,
    "Char": to_char,
    "Byte": to_byte,
}


def _cannot_convert(value: Any, target: Type) -> ALError:
    name = value.net_name if isinstance(value, NetObject) else _PYTHON_TYPES.get(type(value), "null")
    return ALError(f"Unable to convert from {name} to {target}.", "AL:VariantConversion")


_FIRST_MOMENT = (1, 1, 1, 0, 0, 0, 0)


class NetDateTime(NetObject):
    """System.DateTime. `value` has no time zone; `is_utc` says what kind it is, None where nobody said."""

    net_name = "System.DateTime"

    def __init__(self, *parts: Any) -> None:
        self.is_utc: bool | None = None
        if parts and isinstance(parts[0], datetime.datetime):
            self.value = parts[0]
            self.is_utc = parts[1] if len(parts) > 1 else None
        else:
            year, month, day, hour, minute, second, milliseconds = (*parts, *_FIRST_MOMENT[len(parts) :])[:7]
            try:
                whole = datetime.datetime(year, month, day, hour, minute, second)
                self.value = whole + datetime.timedelta(milliseconds=milliseconds)
            except (TypeError, ValueError) as error:
                raise NetException("Year, Month, and Day parameters describe an un-representable DateTime.") from error

    @classmethod
    def of_al(cls, value: int, type_: Type) -> NetDateTime:
        """An AL Date, Time or DateTime; an undefined one is the first moment that .NET has."""
        first = datetime.datetime(1, 1, 1)
        if not value:
            return cls(first)
        if type_ is types.DATE:
            return cls(datetime.datetime.combine(to_python_date(normal_date(value)), datetime.time()))
        if type_ is types.TIME:
            hour, minute, second, millisecond = time_parts(value)
            return cls(first.replace(hour=hour, minute=minute, second=second, microsecond=millisecond * 1000))
        return cls(to_python_date_time(value).replace(tzinfo=None), True)

    def as_al(self, type_: Type) -> int:
        """An AL Date, Time or DateTime; the first moment that .NET has is undefined."""
        value = self.value
        if type_ is types.TIME:
            return make_time(value.hour, value.minute, value.second, value.microsecond // 1000)
        if value == datetime.datetime(1, 1, 1):
            return 0
        if type_ is types.DATE:
            return from_python_date(value.date())
        return from_python_date_time(value.replace(tzinfo=datetime.UTC))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NetDateTime) and self.value == other.value

    def __hash__(self) -> int:
        return hash(self.value)
