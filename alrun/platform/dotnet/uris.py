"""System.Uri and System.UriBuilder, as they are on Windows: texts with a drive or a share are files."""

from __future__ import annotations

import re
from typing import Any, ClassVar
from urllib.parse import quote

from alrun.platform.dotnet.enums import NetEnum
from alrun.runtime.net import NetException, NetObject, NetRef, member

_UNRESERVED = "-._~"
_RESERVED = ";/?:@&=+$,#[]!'()*"
_DEFAULT_PORTS = {
    "http": 80,
    "https": 443,
    "ftp": 21,
    "gopher": 70,
    "ldap": 389,
    "net.tcp": 808,
    "nntp": 119,
    "telnet": 23,
    "ws": 80,
    "wss": 443,
}
_NEEDS_HOST = frozenset(_DEFAULT_PORTS) - {"ldap"}
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*")
_ABSOLUTE = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):(.*)", re.DOTALL)
_DOS_PATH = re.compile(r"[A-Za-z]:[\\/]")
_HOST = re.compile(r"\[[0-9A-Fa-f:.]+(?:%\w+)?\]|[^\W_](?:[\w-]*\w)?(?:\.[^\W_](?:[\w-]*\w)?)*\.?|_[\w.-]*")
_LONGEST = 65_519

_BAD_FORMAT = "Invalid URI: The format of the URI could not be determined."
_BAD_HOST = "Invalid URI: The hostname could not be parsed."
_BAD_PORT = "Invalid URI: Invalid port specified."
_RELATIVE = "This operation is not supported for a relative URI."


class UriKind(NetEnum):
    """What a text may be."""

    net_name = "System.UriKind"
    values: ClassVar = {"RelativeOrAbsolute": 0, "Absolute": 1, "Relative": 2}


class UriPartial(NetEnum):
    """How much of a URI is wanted."""

    net_name = "System.UriPartial"
    values: ClassVar = {"Scheme": 0, "Authority": 1, "Path": 2, "Query": 3}


class Uri(NetObject):
    """A URI. One that is not absolute has only its text."""

    net_name = "System.Uri"

    def __init__(self, uri: Any, second: Any = 1) -> None:
        if isinstance(uri, Uri):
            uri, second = _joined(uri, second), 1
        if uri is None:
            raise NetException("Value cannot be null. (Parameter 'uriString')")
        self.text: str = uri
        self.is_absolute = False
        self.scheme = self.user_info = self.host = self.path = self.query = self.fragment = ""
        self.port = -1
        self.has_authority = False
        self._read(uri.strip(" \t\r\n"), int(second))

    def _read(self, text: str, kind: int) -> None:
        if len(text) > _LONGEST:
            raise NetException("Invalid URI: The Uri string is too long.")
        found = _ABSOLUTE.match(text)
        is_file = _DOS_PATH.match(text) or (text.startswith(("\\\\", "//")) and len(text) > 2)
        if kind == 2 or (kind == 0 and not found and not is_file):
            if kind == 2 and (found or is_file):
                raise NetException(
                    "A relative URI cannot be created because the 'uriString' parameter represents an absolute URI."
                )
            return
        if not text:
            raise NetException("Invalid URI: The URI is empty.")
        self.is_absolute = True
        if is_file:
            self._read_file(text)
        elif found:
            self.scheme = found[1].lower()
            self._read_rest(found[2])
        else:
            raise NetException(_BAD_FORMAT)

    def _read_file(self, text: str) -> None:
        """A path of Windows: everything in it is the path."""
        self.scheme = "file"
        self.has_authority = True
        path = text.replace("\\", "/")
        if path.startswith("//"):
            self.host, slash, path = path[2:].partition("/")
            path = slash + path
            if not _HOST.fullmatch(self.host):
                raise NetException(_BAD_HOST)
            self.host = self.host.lower()
        else:
            path = f"/{path}"
        self.path = _compressed(quote(path, safe=_UNRESERVED + _RESERVED.replace("?", "").replace("#", "")))

    def _read_rest(self, rest: str) -> None:
        hierarchical = self.scheme in _DEFAULT_PORTS or self.scheme == "file"
        rest, mark, fragment = rest.partition("#")
        self.fragment = _escaped(mark + fragment) if mark else ""
        rest, mark, query = rest.partition("?")
        self.query = _escaped(mark + query) if mark else ""
        if hierarchical:
            rest = rest.replace("\\", "/")
        if rest.startswith("//"):
            self.has_authority = True
            authority, slash, path = rest[2:].partition("/")
            if self.scheme == "file" and re.fullmatch(r"[A-Za-z]:", authority):
                authority, slash, path = "", "/", f"{authority}{slash}{path}"
            self._read_authority(authority)
            self.path = slash + path
        elif self.scheme in _NEEDS_HOST:
            raise NetException("Invalid URI: The Authority/Host could not be parsed.")
        else:
            self.path = rest
        self.path = _escaped(self.path)
        if hierarchical or self.has_authority:
            self.path = _compressed(self.path) or "/"
        self.port = _DEFAULT_PORTS.get(self.scheme, -1) if self.port < 0 else self.port

    def _read_authority(self, authority: str) -> None:
        user, at, place = authority.rpartition("@")
        self.user_info = _escaped(user) if at else ""
        found = re.fullmatch(r"(\[[^\]]*\]|[^:]*)(?::(.*))?", place, re.DOTALL)
        if found is None or (found[2] and not re.fullmatch(r"\d+", found[2])):
            raise NetException(_BAD_PORT if found else _BAD_HOST)
        self.host = found[1].lower()
        if not _HOST.fullmatch(self.host) and (self.host or self.scheme in _NEEDS_HOST):
            raise NetException(_BAD_HOST)
        if found[2]:
            self.port = int(found[2])
            if self.port > 65_535:
                raise NetException(_BAD_PORT)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Uri) and self._compared() == other._compared()

    def __hash__(self) -> int:
        return hash(self._compared())

    def _compared(self) -> str:
        return self._up_to_path() + self.query if self.is_absolute else self.text

    # --- Parts

    @member("OriginalString")
    def original(self) -> str:
        """The text that it was made of."""
        return self.text

    @member("IsAbsoluteUri")
    def is_absolute_uri(self) -> bool:
        """Whether it has a scheme."""
        return self.is_absolute

    @member("AbsoluteUri")
    def absolute_uri(self) -> str:
        """The whole, with everything escaped that must be. Raises NetException for one that is relative."""
        self._check_absolute()
        return self._up_to_path() + self.query + self.fragment

    @member("ToString")
    def net_text(self) -> str:
        """The whole, to be read: what is escaped and means nothing by itself is not."""
        return _readable(self.absolute_uri()) if self.is_absolute else self.text

    @member("Scheme")
    def net_scheme(self) -> str:
        """What is before the colon, in small letters."""
        return self._part(self.scheme)

    @member("Host", "DnsSafeHost")
    def net_host(self) -> str:
        """The name of the host, in small letters."""
        return self._part(self.host)

    @member("IdnHost")
    def idn_host(self) -> str:
        """The name of the host in ASCII."""
        return self._part(self.host).encode("idna").decode("ascii")

    @member("Port")
    def net_port(self) -> int:
        """The port, that of the scheme if there is none, -1 if it has none."""
        self._check_absolute()
        return self.port

    @member("IsDefaultPort")
    def is_default_port(self) -> bool:
        """Whether the port is that of the scheme."""
        self._check_absolute()
        return self.port == _DEFAULT_PORTS.get(self.scheme, -1)

    @member("Authority")
    def authority(self) -> str:
        """The host, and the port unless it is that of the scheme."""
        return self._part(self.host) + ("" if self.is_default_port() else f":{self.port}")

    @member("UserInfo")
    def net_user_info(self) -> str:
        """What is before the @."""
        return self._part(self.user_info)

    @member("AbsolutePath")
    def absolute_path(self) -> str:
        """The path, escaped."""
        return self._part(self.path)

    @member("LocalPath")
    def local_path(self) -> str:
        """The path without escapes; of a file as Windows writes it."""
        path = unescape_data(self._part(self.path))
        if self.scheme != "file":
            return path
        path = path.removeprefix("/") if re.match(r"/[A-Za-z]:", path) else path
        return (f"//{self.host}{path}" if self.host else path).replace("/", "\\")

    @member("Query")
    def net_query(self) -> str:
        """The query with its question mark, '' if there is none."""
        return self._part(self.query)

    @member("Fragment")
    def net_fragment(self) -> str:
        """The fragment with its #, '' if there is none."""
        return self._part(self.fragment)

    @member("PathAndQuery")
    def path_and_query(self) -> str:
        """Both together."""
        return self._part(self.path + self.query)

    @member("Segments")
    def segments(self) -> list[str]:
        """The parts of the path, each with the slash behind it."""
        return re.findall(r"[^/]*/|[^/]+", self._part(self.path))

    @member("IsFile")
    def is_file(self) -> bool:
        """Whether it is a file."""
        return self._part(self.scheme) == "file"

    @member("IsUnc")
    def is_unc(self) -> bool:
        """Whether it is a file on another machine."""
        return self.is_file() and bool(self.host)

    @member("IsLoopback")
    def is_loopback(self) -> bool:
        """Whether it is on this machine."""
        self._check_absolute()
        return self.host in ("localhost", "127.0.0.1", "[::1]", "loopback") or (self.is_file() and not self.host)

    @member("GetLeftPart")
    def left_part(self, part: int) -> str:
        """The text up to a part. Raises NetException."""
        self._check_absolute()
        delimiter = "://" if self.has_authority else ":"
        match int(part):
            case 0:
                return self.scheme + delimiter
            case 1:
                return self._up_to_host() if self.has_authority else ""
            case 2:
                return self._up_to_path()
            case _:
                return self._up_to_path() + self.query

    @member("IsBaseOf")
    def is_base_of(self, other: Any) -> bool:
        """Whether the other one is in the same folder or below."""
        self._check_absolute()
        inner = other if isinstance(other, Uri) else Uri(other, 0)
        if not inner.is_absolute:
            return True
        folder = self.path[: self.path.rfind("/") + 1]
        same = (self.scheme, self.host, self.port) == (inner.scheme, inner.host, inner.port)
        return same and inner.path.startswith(folder)

    @member("IsWellFormedOriginalString")
    def is_well_formed(self) -> bool:
        """Whether the text was escaped as it must be, with slashes and a scheme of its own."""
        if not self.is_absolute:
            return _is_escaped(self.text)
        if _DOS_PATH.match(self.text) or self.text.startswith(("\\\\", "//")) or "\\" in self.text:
            return False
        if self.scheme == "file" and not re.match(r"file:///|file://[^/]*[^/:]/", self.text, re.IGNORECASE):
            return False
        return _is_escaped(self.text)

    def _check_absolute(self) -> None:
        if not self.is_absolute:
            raise NetException(_RELATIVE)

    def _part(self, part: str) -> str:
        self._check_absolute()
        return part

    def _up_to_host(self) -> str:
        user = f"{self.user_info}@" if self.user_info else ""
        delimiter = "://" if self.has_authority else ":"
        return f"{self.scheme}{delimiter}{user}{self.authority()}"

    def _up_to_path(self) -> str:
        return self._up_to_host() + self.path

    # --- Static members

    @member("EscapeDataString", static=True)
    def escape_data_string(self, text: str) -> str:
        """The text with everything escaped but letters, digits and `-._~`."""
        return quote(text, safe=_UNRESERVED)

    @member("EscapeUriString", static=True)
    def escape_uri_string(self, text: str) -> str:
        """The text with everything escaped that a URI cannot have."""
        return quote(text, safe=_UNRESERVED + _RESERVED)

    @member("UnescapeDataString", static=True)
    def unescape_data_string(self, text: str) -> str:
        """The text without its escapes; what is no UTF-8 stays."""
        return unescape_data(text)

    @member("IsWellFormedUriString", static=True)
    def is_well_formed_uri_string(self, text: str, kind: int) -> bool:
        """Whether a text is a URI that is escaped as it must be."""
        try:
            return Uri(text, kind).is_well_formed()
        except NetException:
            return False

    @member("TryCreate", static=True, outs=(2,))
    def try_create(self, text: Any, second: Any, result: NetRef) -> bool:
        """Give the URI that a text is; whether it is one."""
        try:
            result.value = Uri(text, second)
        except NetException:
            result.value = None
        return result.value is not None

    @member("CheckSchemeName", static=True)
    def check_scheme_name(self, name: str) -> bool:
        """Whether it can be a scheme."""
        return bool(_SCHEME.fullmatch(name))


class UriBuilder(NetObject):
    """A URI in parts that can be changed."""

    net_name = "System.UriBuilder"

    def __init__(self, first: Any = None, host: str = "localhost", port: int = -1, path: str = "/") -> None:
        self._scheme, self._host, self._port, self._path = "http", "localhost", -1, "/"
        self._query = self._fragment = self._user = self._password = ""
        if isinstance(first, Uri):
            self._take(first)
        elif first is not None and host == "localhost":
            uri = Uri(first, 0)
            self._take(uri if uri.is_absolute else Uri(f"http://{first}"))
        elif first is not None:
            self.set_scheme(first)
            self.set_host(host)
            self.set_port(port)
            self.set_path(path)

    def _take(self, uri: Uri) -> None:
        self._scheme, self._host, self._port, self._path = uri.scheme, uri.host, uri.net_port(), uri.path
        self._query, self._fragment = uri.query, uri.fragment
        self._user, _, self._password = uri.user_info.partition(":")

    @member("Uri")
    def uri(self) -> Uri:
        """The URI of these parts. Raises NetException if they make none."""
        uri = Uri(self.net_text())
        self._take(uri)
        return uri

    @member("ToString")
    def net_text(self) -> str:
        """The parts together. Raises NetException for a password without a user."""
        if self._password and not self._user:
            raise NetException("Invalid URI: The username:password construct is badly formed.")
        user = f"{self._user}{':' if self._password else ''}{self._password}{'@' if self._user else ''}"
        port = f":{self._port}" if self._port != -1 and self._host else ""
        slash = "/" if self._host and self._path and not self._path.startswith("/") else ""
        delimiter = "://" if self._host or self._scheme in _NEEDS_HOST or self._scheme == "file" else ":"
        scheme = f"{self._scheme}{delimiter}" if self._scheme else ""
        return f"{scheme}{user}{self._host}{port}{slash}{self._path}{self._query}{self._fragment}"

    @member("Scheme")
    def scheme(self) -> str:
        """What is before the colon."""
        return self._scheme

    @member("set_Scheme")
    def set_scheme(self, scheme: str) -> None:
        """Change the scheme; what is behind a colon is left out. Raises NetException."""
        name = scheme.partition(":")[0]
        if name and not _SCHEME.fullmatch(name):
            raise NetException("Invalid URI: The URI scheme is not valid. (Parameter 'value')")
        self._scheme = name.lower()

    @member("Host")
    def host(self) -> str:
        """The name of the host."""
        return self._host

    @member("set_Host")
    def set_host(self, host: str) -> None:
        """Change the host."""
        self._host = f"[{host}]" if ":" in host and not host.startswith("[") else host

    @member("Port")
    def port(self) -> int:
        """The port, -1 for that of the scheme."""
        return self._port

    @member("set_Port")
    def set_port(self, port: int) -> None:
        """Change the port. Raises NetException."""
        if not -1 <= port <= 65_535:
            bound = "greater than or equal to '-1'" if port < 0 else "less than or equal to '65535'"
            raise NetException(f"value ('{port}') must be {bound}. (Parameter 'value')\r\nActual value was {port}.")
        self._port = port

    @member("Path")
    def path(self) -> str:
        """The path, escaped."""
        return self._path

    @member("set_Path")
    def set_path(self, path: str) -> None:
        """Change the path; backslashes become slashes."""
        self._path = _escaped(path.replace("\\", "/")).replace("?", "%3F").replace("#", "%23") or "/"

    @member("Query")
    def query(self) -> str:
        """The query with its question mark."""
        return self._query

    @member("set_Query")
    def set_query(self, query: str) -> None:
        """Change the query; the question mark may be left out."""
        self._query = f"?{query}" if query and not query.startswith("?") else query

    @member("Fragment")
    def fragment(self) -> str:
        """The fragment with its #."""
        return self._fragment

    @member("set_Fragment")
    def set_fragment(self, fragment: str) -> None:
        """Change the fragment; the # may be left out."""
        self._fragment = f"#{fragment}" if fragment and not fragment.startswith("#") else fragment

    @member("UserName")
    def user_name(self) -> str:
        """The user."""
        return self._user

    @member("set_UserName")
    def set_user_name(self, user: str) -> None:
        """Change the user."""
        self._user = user

    @member("Password")
    def password(self) -> str:
        """The password."""
        return self._password

    @member("set_Password")
    def set_password(self, password: str) -> None:
        """Change the password."""
        self._password = password


def unescape_data(text: str) -> str:
    """The text without its escapes; what is no UTF-8 stays as it is."""

    def decode(found: re.Match[str]) -> str:
        raw = bytes.fromhex(found[0].replace("%", ""))
        return "".join(
            char if not "\udc80" <= char <= "\udcff" else f"%{ord(char) - 0xDC00:02X}"
            for char in raw.decode("utf-8", "surrogateescape")
        )

    return re.sub(r"(?:%[0-9A-Fa-f]{2})+", decode, text)


def _escaped(text: str) -> str:
    """Escape what a URI cannot have, and leave the escapes that are there; those of plain letters are undone."""

    def plain(found: re.Match[str]) -> str:
        char = chr(int(found[1], 16))
        return char if char.isascii() and (char.isalnum() or char in _UNRESERVED) else found[0]

    text = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", text)
    return re.sub(r"%([0-9A-Fa-f]{2})", plain, quote(text, safe=_UNRESERVED + _RESERVED + "%"))


def _is_escaped(text: str) -> bool:
    return not re.search(r"[\x00-\x20\"<>\\^`{|}\x7f]|%(?![0-9A-Fa-f]{2})", text)


def _readable(text: str) -> str:
    """Undo the escapes of all but what means something in a URI, and of what cannot be seen."""

    def plain(found: re.Match[str]) -> str:
        return "".join(
            quote(char, safe="") if char in _RESERVED + "%\\" or not char.isprintable() else char
            for char in unescape_data(found[0])
        )

    return re.sub(r"(?:%[0-9A-Fa-f]{2})+", plain, text)


def _compressed(path: str) -> str:
    """The path without `.` and `..`."""
    parts: list[str] = []
    *folders, last = path.split("/")
    for place, part in enumerate([*folders, last]):
        is_last = place == len(folders)
        if part in (".", ".."):
            if part == ".." and len(parts) > 1:
                parts.pop()
            if is_last:
                parts.append("")
        else:
            parts.append(part)
    return "/".join(parts)


def _joined(base: Uri, relative: Any) -> str:
    """What a relative URI is from another one."""
    if isinstance(relative, str) and relative.startswith("//"):
        return f"{base.scheme}:{relative}"
    target = relative if isinstance(relative, Uri) else Uri(relative, 0)
    if target.is_absolute:
        return target.text
    start = base.left_part(1)
    text = target.text
    if text.startswith("/"):
        return start + text
    if text.startswith("?"):
        return start + base.path + text
    if text.startswith("#"):
        return start + base.path + base.query + text
    return start + (base.path[: base.path.rfind("/") + 1] + text if text else base.path + base.query)
