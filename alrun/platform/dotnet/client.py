"""What some clients have beside pages: a camera, a location, tours, Outlook. No client of alrun has any of it.

Applications ask for it with `IsAvailable` and then leave it aside. Observed: in a session without such a client the
answer is false, and no error.
"""

from __future__ import annotations

from typing import ClassVar

from alrun.platform.dotnet.data_objects import DataObject
from alrun.platform.dotnet.enums import NetEnum
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


class Coordinate(DataObject):
    """A place on earth."""

    net_name = "Microsoft.Dynamics.Nav.Client.Capabilities.Coordinate"
    begins: ClassVar = {
        "Accuracy": 0.0,
        "Altitude": 0.0,
        "AltitudeAccuracy": 0.0,
        "Heading": 0.0,
        "Latitude": 0.0,
        "Longitude": 0.0,
        "Speed": 0.0,
    }


class LocationStatus(NetEnum):
    """Whether a place was found."""

    net_name = "Microsoft.Dynamics.Nav.Client.Capabilities.LocationStatus"
    values: ClassVar = {"Available": 0, "NoData": 1, "TimedOut": 2, "NotAvailable": 3}


class Location(DataObject):
    """A place that was found, or why it was not."""

    net_name = "Microsoft.Dynamics.Nav.Client.Capabilities.Location"
    begins: ClassVar = {"Coordinate": None, "Status": LocationStatus(0)}


class LocationOptions(DataObject):
    """How a place is looked for; times in milliseconds."""

    net_name = "Microsoft.Dynamics.Nav.Client.Capabilities.LocationOptions"
    begins: ClassVar = {"EnableHighAccuracy": False, "MaximumAge": 0, "Timeout": 0}


class CameraOptions(DataObject):
    """How a picture is taken."""

    net_name = "Microsoft.Dynamics.Nav.Client.Capabilities.CameraOptions"
    begins: ClassVar = {
        "AllowEdit": False,
        "EncodingType": "JPEG",
        "MediaType": "Picture",
        "Quality": 50,
        "SourceType": "Camera",
    }
