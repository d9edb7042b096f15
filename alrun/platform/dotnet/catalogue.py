"""Which types of .NET there are: a type's module is imported when a program first uses it."""

from __future__ import annotations

import importlib
from functools import cache

from alrun.runtime.net import NetObject, NetType

_COLLECTION_INTERFACES = {
    **dict.fromkeys(["IEnumerable", "Generic.IEnumerable`1"], "Enumerable"),
    **dict.fromkeys(["IEnumerator", "Generic.IEnumerator`1"], "Enumerator"),
    **dict.fromkeys(["ICollection", "Generic.ICollection`1", "Generic.IReadOnlyCollection`1"], "Collection"),
    **dict.fromkeys(["IList", "Generic.IList`1", "Generic.IReadOnlyList`1"], "GenericList"),
    **dict.fromkeys(["IDictionary", "Generic.IDictionary`2", "Generic.IReadOnlyDictionary`2"], "Dictionary"),
}
"""Variables of an interface, and the class whose members it has."""

_TYPES = {
    **{f"System.Collections.{name}": f"collections.{kind}" for name, kind in _COLLECTION_INTERFACES.items()},
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
    "Newtonsoft.Json.Formatting": "newtonsoft.Formatting",
    "Newtonsoft.Json.JsonConvert": "newtonsoft.JsonConvert",
    "Newtonsoft.Json.Linq.JArray": "newtonsoft.JArray",
    "Newtonsoft.Json.Linq.JContainer": "newtonsoft.JToken",
    "Newtonsoft.Json.Linq.JObject": "newtonsoft.JObject",
    "Newtonsoft.Json.Linq.JProperty": "newtonsoft.JProperty",
    "Newtonsoft.Json.Linq.JToken": "newtonsoft.JToken",
    "Newtonsoft.Json.Linq.JTokenType": "newtonsoft.JTokenType",
    "Newtonsoft.Json.Linq.JValue": "newtonsoft.JValue",
    "System.Activator": "net_types.Activator",
    "System.Array": "arrays.NetArray",
    "System.BitConverter": "converting.BitConverter",
    "System.Boolean": "numbers.Boolean",
    "System.Byte[]": "arrays.NetArray",
    "System.Char": "text.NetChar",
    "System.Collections.ArrayList": "collections.ArrayList",
    "System.Collections.DictionaryEntry": "collections.DictionaryEntry",
    "System.Collections.Generic.Dictionary`2": "collections.Dictionary",
    "System.Collections.Generic.HashSet`1": "collections.HashSet",
    "System.Collections.Generic.KeyValuePair`2": "collections.KeyValuePair",
    "System.Collections.Generic.List`1": "collections.GenericList",
    "System.Collections.Generic.Queue`1": "collections.Queue",
    "System.Collections.Generic.SortedDictionary`2": "collections.SortedDictionary",
    "System.Collections.Generic.Stack`1": "collections.Stack",
    "System.Collections.Hashtable": "collections.Hashtable",
    "System.Collections.Queue": "collections.Queue",
    "System.Collections.Specialized.NameValueCollection": "web.NameValueCollection",
    "System.Collections.Stack": "collections.Stack",
    "System.Convert": "converting.Convert",
    "System.DateTime": "dates.DateTime",
    "System.DateTimeKind": "dates.DateTimeKind",
    "System.DateTimeOffset": "dates.DateTimeOffset",
    "System.Decimal": "numbers.NetDecimal",
    "System.Double": "numbers.Double",
    "System.Enum": "net_types.EnumType",
    "System.Globalization.CultureInfo": "cultures.CultureInfo",
    "System.Globalization.DateTimeStyles": "cultures.DateTimeStyles",
    "System.Guid": "converting.NetGuid",
    "System.Int32": "numbers.Int32",
    "System.Int64": "numbers.Int32",
    "System.IO.BinaryReader": "readers.BinaryReader",
    "System.IO.BinaryWriter": "readers.BinaryWriter",
    "System.IO.Compression.CompressionLevel": "compression.CompressionLevel",
    "System.IO.Compression.CompressionMode": "compression.CompressionMode",
    "System.IO.Compression.DeflateStream": "compression.DeflateStream",
    "System.IO.Compression.GZipStream": "compression.GZipStream",
    "System.IO.Compression.ZipArchive": "compression.ZipArchive",
    "System.IO.Compression.ZipArchiveEntry": "compression.ZipArchiveEntry",
    "System.IO.Compression.ZipArchiveMode": "compression.ZipArchiveMode",
    "System.IO.Compression.ZLibStream": "compression.ZLibStream",
    "System.IO.MemoryStream": "streams.MemoryStream",
    "System.IO.SeekOrigin": "streams.SeekOrigin",
    "System.IO.Stream": "streams.NetStream",
    "System.IO.StreamReader": "readers.StreamReader",
    "System.IO.StreamWriter": "readers.StreamWriter",
    "System.IO.StringReader": "readers.StringReader",
    "System.IO.StringWriter": "readers.StringWriter",
    "System.IO.TextReader": "readers.TextReader",
    "System.IO.TextWriter": "readers.TextWriter",
    "System.Math": "converting.Math",
    "System.String": "text.String",
    "System.String[]": "arrays.NetArray",
    "System.StringComparison": "enums.StringComparison",
    "System.Text.ASCIIEncoding": "encodings.ASCIIEncoding",
    "System.Text.Encoding": "encodings.Encoding",
    "System.Text.RegularExpressions.Capture": "regexes.Capture",
    "System.Text.RegularExpressions.CaptureCollection": "regexes.CaptureCollection",
    "System.Text.RegularExpressions.Group": "regexes.Group",
    "System.Text.RegularExpressions.GroupCollection": "regexes.GroupCollection",
    "System.Text.RegularExpressions.Match": "regexes.Match",
    "System.Text.RegularExpressions.MatchCollection": "regexes.MatchCollection",
    "System.Text.RegularExpressions.Regex": "regexes.Regex",
    "System.Text.RegularExpressions.RegexOptions": "regexes.RegexOptions",
    "System.Text.StringBuilder": "text.StringBuilder",
    "System.Text.UnicodeEncoding": "encodings.UnicodeEncoding",
    "System.Text.UTF8Encoding": "encodings.UTF8Encoding",
    "System.TimeSpan": "time_spans.TimeSpan",
    "System.TimeZoneInfo": "time_zones.TimeZoneInfo",
    "System.Uri": "uris.Uri",
    "System.UriBuilder": "uris.UriBuilder",
    "System.UriKind": "uris.UriKind",
    "System.UriPartial": "uris.UriPartial",
    "System.Web.HttpUtility": "web.HttpUtility",
}
"""By full name: the module below `platform.dotnet` and the class."""

_RUNTIME: dict[str, type[NetObject]] = {type_.net_name.lower(): type_ for type_ in (NetObject, NetType)}

_BY_NAME = {name.lower(): place for name, place in _TYPES.items()}


@cache
def net_type(full_name: str) -> type[NetObject] | None:
    """The .NET type of that full name in any case; None if alrun has none."""
    if full_name.lower() in _RUNTIME:
        return _RUNTIME[full_name.lower()]
    place = _BY_NAME.get(full_name.lower())
    if place is None:
        return None
    module, _, name = place.partition(".")
    found: type[NetObject] = getattr(importlib.import_module(f"alrun.platform.dotnet.{module}"), name)
    return found


def net_types() -> list[str]:
    """The full names of all types, in order."""
    return sorted([*_TYPES, NetType.net_name])
