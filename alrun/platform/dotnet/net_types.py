"""System.Activator, which makes values of types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from alrun.runtime.net import NetObject, NetType, member, net_type

if TYPE_CHECKING:
    from alrun.runtime.session import Session


class Activator(NetObject):
    """Makes values of types."""

    net_name = "System.Activator"

    @member("CreateInstance", static=True, needs_session=True)
    def create(self, session: Session, type_: NetType, *arguments: Any) -> Any:
        """A value of a type."""
        return net_type(session, type_.full_name()).construct(session, *arguments)
