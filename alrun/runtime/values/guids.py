"""Guid: uuid.UUID, and the texts it converts from and to."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from alrun.runtime.errors import ALError

NULL_GUID: Final = UUID(int=0)

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
