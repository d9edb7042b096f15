"""The bytes of values in streams, as OutStream.Write and InStream.Read have them.

Numbers are little-endian. What no page says is alrun's own and reads back what it has written: Boolean is a byte, Char
the byte of its code, Decimal and Guid are as .NET lays them out, Date and Time four bytes, DateTime eight.
Docs: methods-auto/outstream/outstream-data-type
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.semantics import types
from alrun.semantics.types import Type
from alrun.tree import node

_DECIMAL: Final = struct.Struct("<IIII")
_MOST_PLACES: Final = 28
_WORD: Final = 0xFFFFFFFF
_SIGN: Final = 1 << 31


@node
class BinaryForm:
    """A type whose values all have the same number of bytes."""

    size: int
    to_bytes: Callable[[Any], bytes]
    from_bytes: Callable[[bytes], object]


def _packed(layout: str) -> BinaryForm:
    form = struct.Struct("<" + layout)
    return BinaryForm(form.size, form.pack, lambda data: form.unpack(data)[0])


def _char_bytes(char: int) -> bytes:
    if char > 0xFF:
        raise ALError(f"The character '{chr(char)}' cannot be written to a stream as one byte.", "Argument")
    return bytes([char])


def _decimal_bytes(value: Decimal) -> bytes:
    sign, _, exponent = value.as_tuple()
    if not isinstance(exponent, int):
        raise ValueError(f"{value} is no value of a Decimal")
    places = min(max(-exponent, 0), _MOST_PLACES)
    digits = int(abs(value).scaleb(places))
    flags = places << 16 | (_SIGN if sign else 0)
    return _DECIMAL.pack(digits & _WORD, digits >> 32 & _WORD, digits >> 64, flags)


def _decimal(data: bytes) -> Decimal:
    low, middle, high, flags = _DECIMAL.unpack(data)
    number = Decimal(low | middle << 32 | high << 64).scaleb(-(flags >> 16 & 0xFF))
    return -number if flags & _SIGN else number


_INTEGER: Final = _packed("i")
_BIG_INTEGER: Final = _packed("q")

_FORMS: Final[dict[Type, BinaryForm]] = {
    types.BOOLEAN: _packed("?"),
    types.BYTE: _packed("B"),
    types.CHAR: BinaryForm(1, _char_bytes, lambda data: data[0]),
    types.INTEGER: _INTEGER,
    types.BIG_INTEGER: _BIG_INTEGER,
    types.DURATION: _BIG_INTEGER,
    types.DECIMAL: BinaryForm(_DECIMAL.size, _decimal_bytes, _decimal),
    types.GUID: BinaryForm(16, lambda guid: guid.bytes_le, lambda data: UUID(bytes_le=data)),
    types.DATE: _INTEGER,
    types.TIME: _INTEGER,
    types.DATE_TIME: _BIG_INTEGER,
}


def binary_form(type_: Type) -> BinaryForm:
    """The binary form of a type. Raises UnsupportedFeature for a type that has none here, and for texts."""
    form = _INTEGER if types.is_option_like(type_) else _FORMS.get(type_)
    if form is None:
        raise UnsupportedFeature(f"the binary form of {type_} in a stream")
    return form
