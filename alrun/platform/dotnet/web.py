"""System.Web.HttpUtility, and the collection of names and values that it reads from queries."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any, ClassVar
from urllib.parse import quote, quote_plus, unquote_plus

from alrun.platform.dotnet.enums import NetEnum
from alrun.runtime.net import NetException, NetObject, member


class NameValueCollection(NetObject):
    """Names in any case, each with one value or more. One of the names may be null."""

    net_name = "System.Collections.Specialized.NameValueCollection"

    def __init__(self, *_: Any) -> None:
        self._entries: dict[str | None, tuple[str | None, list[str]]] = {}

    def __iter__(self) -> Iterator[Any]:
        return iter(self.all_keys())

    @member("Count")
    def count(self) -> int:
        """How many names there are."""
        return len(self._entries)

    @member("Add")
    def add(self, name: str | None, value: str) -> None:
        """One more value of a name."""
        self._entries.setdefault(_folded(name), (name, []))[1].append(value)

    @member("Set", "set_Item")
    def set(self, name: str | None, value: str) -> None:
        """The only value of a name."""
        key = _folded(name)
        self._entries[key] = (self._entries.get(key, (name, []))[0], [value])

    @member("Get", "Item", "get_Item")
    def get(self, which: str | int | None) -> str | None:
        """The values of a name, or of the one at a place, with commas between; null if there are none."""
        values = self.values(which)
        return None if values is None else ",".join(values)

    @member("GetValues")
    def values(self, which: str | int | None) -> list[str] | None:
        """The values of a name, or of the one at a place; null if there are none."""
        if isinstance(which, int):
            return list(self._entry(which)[1])
        found = self._entries.get(_folded(which))
        return list(found[1]) if found else None

    @member("GetKey")
    def key(self, index: int) -> str | None:
        """The name at a place. Raises NetException."""
        return self._entry(index)[0]

    @member("AllKeys", "Keys")
    def all_keys(self) -> list[str | None]:
        """All names."""
        return [name for name, _ in self._entries.values()]

    @member("HasKeys")
    def has_keys(self) -> bool:
        """Whether there is a name that is not null."""
        return any(key is not None for key in self._entries)

    @member("Remove")
    def remove(self, name: str | None) -> None:
        """Take a name away."""
        self._entries.pop(_folded(name), None)

    @member("Clear")
    def clear(self) -> None:
        """Take all away."""
        self._entries.clear()

    def _entry(self, index: int) -> tuple[str | None, list[str]]:
        if not 0 <= index < len(self._entries):
            raise NetException(
                "Index was out of range. Must be non-negative and less than the size of the collection. "
                "(Parameter 'index')"
            )
        return list(self._entries.values())[index]


class QueryString(NameValueCollection):
    """A query that was read; as a text it is a query again."""

    @member("ToString")
    def net_text(self) -> str:
        """`name=value&name=value`, escaped; values without a name stand alone."""
        return "&".join(
            url_encoded(value) if name is None else f"{url_encoded(name)}={url_encoded(value)}"
            for name, values in self._entries.values()
            for value in values
        )


class HttpStatusCode(NetEnum):
    """What a server says of a request."""

    net_name = "System.Net.HttpStatusCode"
    values: ClassVar = {
        "Continue": 100,
        "SwitchingProtocols": 101,
        "OK": 200,
        "Created": 201,
        "Accepted": 202,
        "NonAuthoritativeInformation": 203,
        "NoContent": 204,
        "ResetContent": 205,
        "PartialContent": 206,
        "MultipleChoices": 300,
        "MovedPermanently": 301,
        "Found": 302,
        "SeeOther": 303,
        "NotModified": 304,
        "UseProxy": 305,
        "TemporaryRedirect": 307,
        "PermanentRedirect": 308,
        "BadRequest": 400,
        "Unauthorized": 401,
        "PaymentRequired": 402,
        "Forbidden": 403,
        "NotFound": 404,
        "MethodNotAllowed": 405,
        "NotAcceptable": 406,
        "ProxyAuthenticationRequired": 407,
        "RequestTimeout": 408,
        "Conflict": 409,
        "Gone": 410,
        "LengthRequired": 411,
        "PreconditionFailed": 412,
        "RequestEntityTooLarge": 413,
        "RequestUriTooLong": 414,
        "UnsupportedMediaType": 415,
        "RequestedRangeNotSatisfiable": 416,
        "ExpectationFailed": 417,
        "UnprocessableEntity": 422,
        "Locked": 423,
        "UpgradeRequired": 426,
        "TooManyRequests": 429,
        "InternalServerError": 500,
        "NotImplemented": 501,
        "BadGateway": 502,
        "ServiceUnavailable": 503,
        "GatewayTimeout": 504,
        "HttpVersionNotSupported": 505,
    }


class HttpUtility(NetObject):
    """Escapes of queries and of HTML."""

    net_name = "System.Web.HttpUtility"

    @member("ParseQueryString", static=True)
    def parse_query_string(self, query: str) -> QueryString:
        """The names and values of a query; values without a name are under the name null."""
        found = QueryString()
        query = query.removeprefix("?")
        for part in query.split("&") if query else ():
            name, equals, value = part.partition("=")
            if equals:
                found.add(unquote_plus(name), unquote_plus(value))
            else:
                found.add(None, unquote_plus(part))
        return found

    @member("UrlEncode", static=True)
    def url_encode(self, text: str) -> str:
        """The text for a query: blanks become `+`."""
        return url_encoded(text)

    @member("UrlDecode", static=True)
    def url_decode(self, text: str) -> str:
        """The text that a part of a query stands for."""
        return unquote_plus(text)

    @member("UrlPathEncode", static=True)
    def url_path_encode(self, text: str) -> str:
        """A URI with its blanks and what is not ASCII escaped, up to the question mark."""
        path, mark, query = text.partition("?")
        return "".join(char if "!" <= char <= "~" else quote(char).lower() for char in path) + mark + query

    @member("JavaScriptStringEncode", static=True)
    def script_encode(self, text: str | None, quoted: bool = False) -> str:
        """The text as a string of JavaScript, in quotes if it shall be."""
        inner = "".join(_SCRIPT.get(char) or _script_char(char) for char in text or "")
        return f'"{inner}"' if quoted else inner

    @member("HtmlEncode", static=True)
    def html_encode(self, text: str) -> str:
        """The text for HTML; what is beyond ASCII up to 255 is a number."""
        return re.sub("[\xa0-\xff]", lambda found: f"&#{ord(found[0])};", html.escape(text).replace("&#x27;", "&#39;"))

    @member("HtmlDecode", static=True)
    def html_decode(self, text: str) -> str:
        """The text that HTML stands for; a reference ends with a semicolon."""
        return re.sub(r"&(?:#\d+|#[xX][0-9a-fA-F]+|\w+);", lambda found: html.unescape(found[0]), text)


_SCRIPT = {
    "\r": "\\r",
    "\t": "\\t",
    '"': '\\"',
    "\\": "\\\\",
    "\n": "\\n",
    "\b": "\\b",
    "\f": "\\f",
}


def _script_char(char: str) -> str:
    return f"\\u{ord(char):04x}" if char < " " or char in "'&<>\x85\u2028\u2029" else char


def url_encoded(text: str) -> str:
    """The text for a query as .NET writes it: `+` for blanks, small hexadecimal digits, and `!*()` as they are."""
    escaped = quote_plus(text, safe="!*()-._").replace("~", "%7E")
    return re.sub(r"%[0-9A-F]{2}", lambda found: found[0].lower(), escaped)


def _folded(name: str | None) -> str | None:
    return None if name is None else name.lower()
