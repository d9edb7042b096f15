"""What some clients have beside pages: a camera, a location, tours, Outlook. No client of alrun has any of it.

Applications ask for it with `IsAvailable` and then leave it aside. Observed: in a session without such a client the
answer is false, and no error.
"""

from __future__ import annotations

from alrun.runtime.net import NetObject, member


class Capability(NetObject):
    """Something that a client may have."""

    @member("IsAvailable", static=True)
    def is_available(self) -> bool:
        """Whether the client of the session has it."""
        return False


class AppSource(Capability):
    """The marketplace."""

    net_name = "Microsoft.Dynamics.Nav.Client.Capabilities.AppSource"


class CameraProvider(Capability):
    """The camera of a device."""

    net_name = "Microsoft.Dynamics.Nav.Client.Capabilities.CameraProvider"


class DeviceContactProvider(Capability):
    """The address book of a device."""

    net_name = "Microsoft.Dynamics.Nav.Client.Capabilities.DeviceContactProvider"


class LocationProvider(Capability):
    """The location of a device."""

    net_name = "Microsoft.Dynamics.Nav.Client.Capabilities.LocationProvider"


class OfficeHost(Capability):
    """The mail program that shows the page."""

    net_name = "Microsoft.Dynamics.Nav.Client.Hosts.OfficeHost"


class PageNotifier(Capability):
    """Calls back when a page is ready."""

    net_name = "Microsoft.Dynamics.Nav.Client.PageNotifier"


class Tour(Capability):
    """A tour through a page."""

    net_name = "Microsoft.Dynamics.Nav.Client.Capabilities.Tour"


class UserTours(Capability):
    """Tours through the application."""

    net_name = "Microsoft.Dynamics.Nav.Client.Capabilities.UserTours"
