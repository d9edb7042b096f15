"""Messages of HTTP as AL programs make and read them: headers, content, cookies, requests, responses.

They follow the classes of .NET that the platform has them from: which headers belong where, which have one value.
HttpContent is a value, the other types are references.
Docs: methods-auto/httpcontent/httpcontent-data-type; methods-auto/httprequestmessage/httprequestmessage-data-type
"""

from __future__ import annotations

import re
from enum import Enum
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from alrun.runtime.errors import ALError

HTTP_ERROR = "HttpMessage"
"""The code of what a message cannot hold; alrun's own."""

_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_USUAL_PORTS = {"http": 80, "https": 443}
_KEPT = "%!#$&'()*+,/:;=?@[]~"
_CONTENT_TYPE = "Content-Type"


class Owner(Enum):
    """What headers are those of: a header of one is refused in the others."""

    ANY = "any"
    REQUEST = "request"
    RESPONSE = "response"
    CONTENT = "content"


_CONTENT_HEADERS = (
    "Allow Content-Disposition Content-Encoding Content-Language Content-Length Content-Location Content-MD5 "
    "Content-Range Content-Type Expires Last-Modified"
).split()
_REQUEST_HEADERS = (
    "Accept Accept-Charset Accept-Encoding Accept-Language Authorization Expect From Host If-Match If-Modified-Since "
    "If-None-Match If-Range If-Unmodified-Since Max-Forwards Proxy-Authorization Range Referer TE User-Agent"
).split()
_RESPONSE_HEADERS = (
    "Accept-Ranges Age ETag Location Proxy-Authenticate Retry-After Server Vary WWW-Authenticate".split()
)
_GENERAL_HEADERS = (
    "Cache-Control Connection Cookie Date Pragma Set-Cookie Trailer Transfer-Encoding Upgrade Via Warning"
).split()
_OWNERS = {
    name.lower(): owner
    for names, owner in (
        (_CONTENT_HEADERS, Owner.CONTENT),
        (_REQUEST_HEADERS, Owner.REQUEST),
        (_RESPONSE_HEADERS, Owner.RESPONSE),
    )
    for name in names
}
_KNOWN = {name.lower(): name for name in (*_CONTENT_HEADERS, *_REQUEST_HEADERS, *_RESPONSE_HEADERS, *_GENERAL_HEADERS)}
"""How known names are written."""
_SINGLE = frozenset(
    (
        "age authorization content-disposition content-length content-location content-md5 content-range "
        "content-type date etag expires from host if-modified-since if-range if-unmodified-since last-modified "
        "location max-forwards proxy-authorization range referer retry-after"
    ).split()
)
"""Those that have one value."""


class Header:
    """A header: its name as it is written, its values, and whether they are secret."""

    __slots__ = ("is_secret", "name", "values")

    def __init__(self, name: str, values: list[str], is_secret: bool) -> None:
        self.name = name
        self.values = values
        self.is_secret = is_secret


class HttpHeaders:
    """The headers of a message, by name in any case, in the order in which they were added."""

    __slots__ = ("_headers", "_owner")

    def __init__(self, owner: Owner = Owner.ANY) -> None:
        self._owner = owner
        self._headers: dict[str, Header] = {}

    def copied(self) -> HttpHeaders:
        """The same headers, apart."""
        copy = HttpHeaders(self._owner)
        copy._headers = {
            key: Header(header.name, [*header.values], header.is_secret) for key, header in self._headers.items()
        }
        return copy

    @property
    def names(self) -> list[str]:
        """The names of all headers."""
        return [header.name for header in self._headers.values()]

    def get(self, name: str) -> Header | None:
        """The header of that name, in any case."""
        return self._headers.get(name.lower())

    def clear(self) -> None:
        """Remove all."""
        self._headers.clear()

    def remove(self, name: str) -> bool:
        """Remove one; False if there is none of that name."""
        return self._headers.pop(name.lower(), None) is not None

    def add(self, name: str, value: str, *, is_secret: bool = False) -> None:
        """Add a value to a header.

        Raises ALError if the name or the value is none, if the header belongs to another part of a message, or has a
        value and can have one only.
        """
        self._check_name(name)
        _check_value(name, value)
        self.add_unchecked(name, value, is_secret=is_secret)

    def add_unchecked(self, name: str, value: str, *, is_secret: bool = False) -> None:
        """Add a value, whether or not the header may have it; otherwise as `add`."""
        self._check_name(name)
        if "\n" in value or "\r" in value:
            raise _error("New-line characters are not allowed in header values.")
        header = self._headers.get(name.lower())
        if header is None:
            self._headers[name.lower()] = Header(_KNOWN.get(name.lower(), name), [value], is_secret)
        elif name.lower() in _SINGLE:
            raise _error(f"Cannot add value because header '{header.name}' does not support multiple values.")
        else:
            header.values.append(value)
            header.is_secret = header.is_secret or is_secret

    def _check_name(self, name: str) -> None:
        if not name:
            raise _error("The value cannot be null or empty. (Parameter 'name')")
        if not is_token(name):
            raise _error(f"The header name '{name}' has an invalid format.")
        owner = _OWNERS.get(name.lower())
        if owner is not None and self._owner is not Owner.ANY and owner is not self._owner:
            raise _error(
                f"Misused header name, '{name}'. Make sure request headers are used with HttpRequestMessage, response "
                "headers with HttpResponseMessage, and content headers with HttpContent objects."
            )


def _check_value(name: str, value: str) -> None:
    word = name.lower()
    if word == "content-type":
        kind, slash, detail = value.partition(";")[0].strip().partition("/")
        is_wrong = not (slash and is_token(kind) and is_token(detail))
    else:
        is_wrong = word in ("content-length", "max-forwards", "age") and not value.isdecimal()
    if is_wrong:
        raise _error(f"The format of value '{value}' is invalid.")


class HttpContent:
    """The body of a message and the headers that say what it is. A value: an assignment copies it."""

    __slots__ = ("body", "headers", "is_secret")

    def __init__(self) -> None:
        self.body = b""
        self.headers = HttpHeaders(Owner.CONTENT)
        self.is_secret = False

    def copied(self) -> HttpContent:
        """The same content, apart."""
        copy = HttpContent()
        copy.body = self.body
        copy.headers = self.headers.copied()
        copy.is_secret = self.is_secret
        return copy

    def write_text(self, text: str, *, is_secret: bool = False) -> None:
        """Become a text, in UTF-8, with the header that says so."""
        self._become(text.encode(), is_secret)
        self.headers.add(_CONTENT_TYPE, "text/plain; charset=utf-8")

    def write_bytes(self, body: bytes) -> None:
        """Become bytes, of which no header says what they are."""
        self._become(body, False)

    def _become(self, body: bytes, is_secret: bool) -> None:
        # The headers stay the object that GetHeaders has handed out.
        self.body = body
        self.is_secret = is_secret
        self.headers.clear()

    @property
    def text(self) -> str:
        """The body as a text, in the character set of its header, else UTF-8."""
        header = self.headers.get(_CONTENT_TYPE)
        found = re.search(r"charset\s*=\s*\"?([^\s\";]+)", header.values[0], re.IGNORECASE) if header else None
        charset = found[1] if found else "utf-8"
        try:
            return self.body.decode("utf-8-sig" if charset.lower() == "utf-8" else charset, errors="replace")
        except LookupError:
            raise _error(
                f"The character set provided in ContentType is invalid. '{charset}' is not a supported encoding name."
            ) from None


class Cookie:
    """A cookie. What only the server sets is empty in one that a program makes. `expires` is a DateTime."""

    __slots__ = ("domain", "expires", "http_only", "name", "path", "secure", "value")

    def __init__(self) -> None:
        self.name = ""
        self.value = ""
        self.domain = ""
        self.path = ""
        self.expires = 0
        self.http_only = False
        self.secure = False

    def copied(self) -> Cookie:
        """The same cookie, apart."""
        copy = Cookie()
        for attribute in Cookie.__slots__:
            setattr(copy, attribute, getattr(self, attribute))
        return copy


class HttpRequestMessage:
    """A request. `uri_is_secret`: it was set from a SecretText and is shown as none other."""

    __slots__ = ("content", "cookies", "headers", "method", "uri", "uri_is_secret")

    def __init__(self) -> None:
        self.method = "GET"
        self.uri = ""
        self.uri_is_secret = False
        self.headers = HttpHeaders(Owner.REQUEST)
        self.content = HttpContent()
        self.cookies: dict[str, Cookie] = {}

    def set_uri(self, uri: str, *, is_secret: bool = False) -> None:
        """Set where the request goes. Raises ALError for what is no URI; the text of a secret one is not shown."""
        try:
            parts = urlsplit(uri)
            is_wrong = parts.scheme in ("http", "https") and not parts.hostname
            parts.port  # noqa: B018 - raises ValueError for what is no port
        except ValueError:
            is_wrong = True
        if is_wrong or re.search(r"[\r\n\t]", uri):
            raise _error("The URI of the request is invalid." if is_secret else f"The URI '{uri}' is invalid.")
        self.uri = absolute_uri(uri)
        self.uri_is_secret = is_secret


class HttpResponseMessage:
    """A response. A new variable is that of no request: its status is 0."""

    __slots__ = ("content", "cookies", "headers", "is_blocked", "reason", "status")

    def __init__(self) -> None:
        self.status = 0
        self.reason = ""
        self.is_blocked = False
        self.headers = HttpHeaders(Owner.RESPONSE)
        self.content = HttpContent()
        self.cookies: dict[str, Cookie] = {}


def absolute_uri(uri: str) -> str:
    """An address of HTTP as .NET gives it back, other texts as they are.

    The host is in small letters, the usual port is left out, there is a path, without `.` and `..` in it, and what may
    not stand in a URI is escaped.
    """
    parts = urlsplit(uri)
    usual_port = _USUAL_PORTS.get(parts.scheme)
    if usual_port is None or parts.hostname is None:
        return uri
    user, at, _ = parts.netloc.rpartition("@")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    port = "" if parts.port in (None, usual_port) else f":{parts.port}"
    path, query, fragment = (quote(part, safe=_KEPT) for part in (parts.path or "/", parts.query, parts.fragment))
    if "/." in path:
        path = urlsplit(urljoin("http://host/", path)).path
    return urlunsplit((parts.scheme, f"{user}{at}{host}{port}", path, query, fragment))


def is_token(text: str) -> bool:
    """Whether a text may be the name of a method, a header or a cookie."""
    return _TOKEN.fullmatch(text) is not None


def _error(text: str) -> ALError:
    return ALError(text, HTTP_ERROR)
