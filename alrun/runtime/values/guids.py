"""Guid: uuid.UUID, and the texts it converts from and to."""

from __future__ import annotations

from typing import Final
from uuid import UUID, SafeUUID

from alrun.runtime.errors import ALError

NULL_GUID: Final = UUID(int=0)

_new = object.__new__
_from_bytes = int.from_bytes
_set_int = UUID.int.__set__  # type: ignore[attr-defined,misc]  # a slot, as is the next
_set_is_safe = UUID.is_safe.__set__  # type: ignore[attr-defined,misc]
_UNKNOWN = SafeUUID.unknown


def guid_from_bytes(data: bytes) -> UUID:
    """The Guid of 16 bytes, which are not checked."""
    # UUID(bytes=data) takes eight times as long, most of it to check its arguments, and every row has a Guid.
    guid = _new(UUID)
    _set_int(guid, _from_bytes(data))
    _set_is_safe(guid, _UNKNOWN)
    return guid


def random_guid(bits: int) -> UUID:
    """The Guid of version 4 that has these 128 random bits, except six that say that it is one."""
    guid = _new(UUID)
    _set_int(guid, bits & _RANDOM_BITS | _VERSION_4)
    _set_is_safe(guid, _UNKNOWN)
    return guid


_RANDOM_BITS: Final = (1 << 128) - 1 & ~(0xF000 << 64 | 0xC000 << 48)
_VERSION_4: Final = 0x4000 << 64 | 0x8000 << 48


INVALID_GUID_TEXT: Final = (
    "Invalid Format of GUID string. The correct format of the GUID string is"
    " {CDEF7890-ABCD-1234-ABCD-1234567890AB} where 0-9, A-F symbolizes hexadecimal digits."
)


def guid_text(guid: UUID) -> str:
    """Return the standard text: braces, dashes, upper case.

    Docs: methods-auto/guid/guid-data-type
    """
    return f"{{{str(guid).upper()}}}"


def parse_guid(text: str) -> UUID:
    """Return the Guid of a text: braces or parentheses and dashes may be missing. Raises ALError.

    Docs: methods-auto/guid/guid-data-type
    """
    digits = text.strip()
    if digits[:1] + digits[-1:] in ("{}", "()"):
        digits = digits[1:-1]
    if len(digits) == 36 and digits[8] == digits[13] == digits[18] == digits[23] == "-":
        digits = digits.replace("-", "")
    if len(digits) == 32 and all(digit in "0123456789abcdefABCDEF" for digit in digits):
        return UUID(hex=digits)
    raise ALError(INVALID_GUID_TEXT, "Evaluate")
