"""System.Enum and System.Activator, which deal with types as values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from alrun.platform.dotnet.enums import NetEnum
from alrun.runtime.net import NetException, NetObject, NetType, member, net_type

if TYPE_CHECKING:
    from alrun.runtime.session import Session


class EnumType(NetObject):
    """System.Enum: what all enumerations have in common."""

    net_name = "System.Enum"

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


class Activator(NetObject):
    """Makes values of types."""

    net_name = "System.Activator"

    @member("CreateInstance", static=True, needs_session=True)
    def create(self, session: Session, type_: NetType, *arguments: Any) -> Any:
        """A value of a type."""
        return net_type(session, type_.full_name()).construct(session, *arguments)


def _enum(session: Session, type_: NetType) -> type[NetEnum]:
    found = net_type(session, type_.full_name())
    if not issubclass(found, NetEnum):
        raise NetException("Type provided must be an Enum. (Parameter 'enumType')")
    return found
