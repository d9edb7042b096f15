"""Names and characters of XML: which ones there are, and the texts of .NET about those that are not.

Docs: methods-auto/xmlelement/xmlelement-create-string-method; the texts are those of System.Xml.
"""

from __future__ import annotations

import re
from functools import lru_cache

from alrun.runtime.errors import ALError

XML_ERROR = "Xml"
"""The error code of what goes wrong with XML; a caller who uses the result of a method sees it as false."""
XML_URI = "http://www.w3.org/XML/1998/namespace"
XMLNS_URI = "http://www.w3.org/2000/xmlns/"

_START = (
    "A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef"
    "\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
NC_NAME = re.compile(rf"[{_START}][-.0-9\u00b7\u0300-\u036f\u203f-\u2040{_START}]*")
_BAD_CHARACTER = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_error(text: str) -> ALError:
    """An error in what AL code does with XML."""
    return ALError(text, XML_ERROR)


@lru_cache(maxsize=1024)
def check_name(name: str) -> str:
    """Return a name without a prefix. Raises ALError if it is none.

    Undocumented: the texts are those of .NET's XmlConvert.VerifyNCName.
    """
    if not name:
        raise xml_error("The empty string '' is not a valid local name.")
    match = NC_NAME.match(name)
    if match is None:
        raise xml_error(f"Name cannot begin with the {_shown(name[0])}.")
    if match.end() < len(name):
        raise xml_error(f"The {_shown(name[match.end()])}, cannot be included in a name.")
    return name


def _shown(character: str) -> str:
    return f"'{character}' character, hexadecimal value 0x{ord(character):02X}"


def expand_name(name: str) -> tuple[str, str]:
    """Return the local name and the namespace of a name that may be written `{namespace}local`. Raises ALError."""
    if name.startswith("{"):
        uri, closed, local = name[1:].rpartition("}")
        if closed:
            return check_name(local), uri
    return check_name(name), ""


def check_characters(text: str) -> None:
    """Raise ALError if a text has a character that XML does not have."""
    found = _BAD_CHARACTER.search(text)
    if found:
        raise xml_error(f"'{found[0]}', hexadecimal value 0x{ord(found[0]):02X}, is an invalid character.")
