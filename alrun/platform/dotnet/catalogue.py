"""Which types of .NET there are: a type's module is imported when a program first uses it."""

from __future__ import annotations

import importlib
from functools import cache

from alrun.runtime.net import NetDateTime, NetObject

_TYPES = {
    "Microsoft.Dynamics.Nav.Client.Capabilities.AppSource": "client.AppSource",
    "Microsoft.Dynamics.Nav.Client.Capabilities.CameraProvider": "client.CameraProvider",
    "Microsoft.Dynamics.Nav.Client.Capabilities.DeviceContactProvider": "client.DeviceContactProvider",
    "Microsoft.Dynamics.Nav.Client.Capabilities.LocationProvider": "client.LocationProvider",
    "Microsoft.Dynamics.Nav.Client.Capabilities.Tour": "client.Tour",
    "Microsoft.Dynamics.Nav.Client.Capabilities.UserTours": "client.UserTours",
    "Microsoft.Dynamics.Nav.Client.Hosts.OfficeHost": "client.OfficeHost",
    "Microsoft.Dynamics.Nav.Client.PageNotifier": "client.PageNotifier",
    "Microsoft.Dynamics.Nav.NavUserAccount.NavTenantSettingsHelper": "server.TenantSettingsHelper",
    "Microsoft.Dynamics.Nav.NavUserAccount.NavUserAccountHelper": "server.UserAccountHelper",
    "Microsoft.Dynamics.Nav.Runtime.NavTestExecution": "server.TestExecution",
    "Microsoft.Dynamics.Nav.Runtime.PermissionTestHelper": "server.PermissionTestHelper",
    "Microsoft.Dynamics.Nav.Types.ALConfigSettings": "server.ConfigSettings",
    "System.Array": "arrays.NetArray",
    "System.Boolean": "numbers.Boolean",
    "System.Char": "text.NetChar",
    "System.Collections.Specialized.NameValueCollection": "web.NameValueCollection",
    "System.Decimal": "numbers.NetDecimal",
    "System.Double": "numbers.Double",
    "System.Int32": "numbers.Int32",
    "System.Int64": "numbers.Int32",
    "System.String": "text.String",
    "System.Text.RegularExpressions.Capture": "regexes.Capture",
    "System.Text.RegularExpressions.CaptureCollection": "regexes.CaptureCollection",
    "System.Text.RegularExpressions.Group": "regexes.Group",
    "System.Text.RegularExpressions.GroupCollection": "regexes.GroupCollection",
    "System.Text.RegularExpressions.Match": "regexes.Match",
    "System.Text.RegularExpressions.MatchCollection": "regexes.MatchCollection",
    "System.Text.RegularExpressions.Regex": "regexes.Regex",
    "System.Text.RegularExpressions.RegexOptions": "regexes.RegexOptions",
    "System.Text.StringBuilder": "text.StringBuilder",
    "System.TimeSpan": "time_spans.TimeSpan",
    "System.Uri": "uris.Uri",
    "System.UriBuilder": "uris.UriBuilder",
    "System.UriKind": "uris.UriKind",
    "System.UriPartial": "uris.UriPartial",
    "System.Web.HttpUtility": "web.HttpUtility",
}
"""By full name: the module below `platform.dotnet` and the class."""

_BY_NAME = {name.lower(): place for name, place in _TYPES.items()}


@cache
def net_type(full_name: str) -> type[NetObject] | None:
    """The .NET type of that full name in any case; None if alrun has none."""
    if full_name.lower() == "system.datetime":
        return NetDateTime
    place = _BY_NAME.get(full_name.lower())
    if place is None:
        return None
    module, _, name = place.partition(".")
    found: type[NetObject] = getattr(importlib.import_module(f"alrun.platform.dotnet.{module}"), name)
    return found


def net_types() -> list[str]:
    """The full names of all types, in order."""
    return sorted([*_TYPES, NetDateTime.net_name])
