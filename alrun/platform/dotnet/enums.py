"""Enumerations of .NET: whole numbers with names."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, Self

from alrun.runtime.net import Member, NetException, NetObject, NetType, member, net_type

if TYPE_CHECKING:
    from alrun.runtime.session import Session


class NetEnum(int, NetObject):
    """An enumeration. A subclass says in `values` which members there are; with `flags` they can be added up."""

    net_name = "System.Enum"
    values: ClassVar[dict[str, int]] = {}
    flags: ClassVar[bool] = False

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        named = {name.lower(): Member(_value(number), static=True) for name, number in cls.values.items()}
        cls.members = {**cls.members, **named}

    @classmethod
    def member_names(cls) -> list[str]:
        """Its values."""
        return list(cls.values)

    @member("ToString")
    def net_text(self) -> str:
        """The name of the member, the names of all that are added up, or the number."""
        names = {number: name for name, number in reversed(self.values.items())}
        if int(self) in names:
            return names[int(self)]
        if self.flags:
            parts = [(number, name) for number, name in sorted(names.items()) if number and number & self == number]
            if sum(number for number, _ in parts) == int(self):
                return ", ".join(name for _, name in parts)
        return str(int(self))

    @member("GetHashCode")
    def net_hash(self) -> int:
        """The number."""
        return int(self)

    @member("HasFlag")
    def has_flag(self, flag: int) -> bool:
        """Whether a member is among those that are added up."""
        return int(self) & int(flag) == int(flag)

    @member("CompareTo")
    def compare_to(self, other: int) -> int:
        """-1, 0 or 1."""
        return (int(self) > int(other)) - (int(self) < int(other))

    # --- Static members, which take the type and can be called on any enumeration

    @member("Parse", static=True, needs_session=True)
    def parse(self, session: Session, type_: NetType, text: str, ignore_case: bool = False) -> Any:
        """The member of an enumeration by its name. Raises NetException."""
        return _enum(session, type_).of_text(text, ignore_case)

    @member("IsDefined", static=True, needs_session=True)
    def is_defined(self, session: Session, type_: NetType, value: Any) -> bool:
        """Whether an enumeration has a member of that name or number."""
        values = _enum(session, type_).values
        return value in values if isinstance(value, str) else int(value) in values.values()

    @member("GetNames", static=True, needs_session=True)
    def names(self, session: Session, type_: NetType) -> list[str]:
        """The names of its members, in the order of their numbers."""
        values = _enum(session, type_).values
        return sorted(values, key=lambda name: values[name])

    @member("GetValues", static=True, needs_session=True)
    def all_values(self, session: Session, type_: NetType) -> list[Any]:
        """Its members, in the order of their numbers."""
        enum = _enum(session, type_)
        return [enum(number) for number in sorted(enum.values.values())]

    @member("GetName", static=True, needs_session=True)
    def name_of(self, session: Session, type_: NetType, value: int) -> str | None:
        """The name of the member of that number, null if there is none."""
        return next((name for name, number in _enum(session, type_).values.items() if number == int(value)), None)

    @member("ToObject", static=True, needs_session=True)
    def to_object(self, session: Session, type_: NetType, value: int) -> Any:
        """The member of that number."""
        return _enum(session, type_)(int(value))

    @classmethod
    def of_text(cls, text: str, ignore_case: bool = False) -> Self:
        """The member of that name or number. Raises NetException."""
        by_name = {name.lower() if ignore_case else name: number for name, number in cls.values.items()}
        total = 0
        for part in text.split(","):
            word = part.strip()
            if word.lstrip("+-").isdigit():
                total |= int(word)
                continue
            number = by_name.get(word.lower() if ignore_case else word)
            if number is None:
                raise NetException(f"Requested value '{word}' was not found.")
            total |= number
        return cls(total)


def _enum(session: Session, type_: NetType) -> type[NetEnum]:
    found = net_type(session, type_.full_name())
    if not issubclass(found, NetEnum):
        raise NetException("Type provided must be an Enum. (Parameter 'enumType')")
    return found


def _value(number: int) -> Callable[..., Any]:
    return lambda type_: type_(number)


class StringComparison(NetEnum):
    """How texts are compared; the odd ones ignore case."""

    net_name = "System.StringComparison"
    values: ClassVar = {
        "CurrentCulture": 0,
        "CurrentCultureIgnoreCase": 1,
        "InvariantCulture": 2,
        "InvariantCultureIgnoreCase": 3,
        "Ordinal": 4,
        "OrdinalIgnoreCase": 5,
    }
