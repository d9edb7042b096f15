"""System.Convert, BitConverter, Math, Guid and Random."""

from __future__ import annotations

import base64
import binascii
import math
import re
import struct
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.net import Char, NetException, NetObject, member, net_text
from alrun.runtime.values.guids import guid_text

if TYPE_CHECKING:
    from alrun.runtime.session import Session

_RANGES = {
    "Byte": (0, 2**8),
    "SByte": (-(2**7), 2**7),
    "Int16": (-(2**15), 2**15),
    "UInt16": (0, 2**16),
    "Int32": (-(2**31), 2**31),
    "UInt32": (0, 2**32),
    "Int64": (-(2**63), 2**63),
}
_OVERFLOWS = {
    "Byte": "Value was either too large or too small for an unsigned byte.",
    "SByte": "Value was either too large or too small for a signed byte.",
    "Int16": "Value was either too large or too small for an Int16.",
    "UInt16": "Value was either too large or too small for a UInt16.",
    "Int32": "Value was either too large or too small for an Int32.",
    "UInt32": "Value was either too large or too small for a UInt32.",
    "Int64": "Value was either too large or too small for an Int64.",
}


class Convert(NetObject):
    """Values of one type as values of another."""

    net_name = "System.Convert"

    @member("ToBase64String", static=True)
    def to_base64(self, data: bytearray, *options: int) -> str:
        """Bytes in Base64; with the option 1 in lines of 76 characters."""
        if data is None:
            raise NetException("Value cannot be null. (Parameter 'inArray')")
        if len(options) > 1:
            data = data[options[0] : options[0] + options[1]]
            options = options[2:]
        text = base64.b64encode(data).decode("ascii")
        return "\r\n".join(text[place : place + 76] for place in range(0, len(text), 76)) if any(options) else text

    @member("FromBase64String", static=True)
    def from_base64(self, text: str) -> bytearray:
        """The bytes of a text in Base64. Raises NetException."""
        try:
            return bytearray(base64.b64decode(re.sub(r"[ \t\r\n]", "", text), validate=True))
        except binascii.Error as error:
            raise NetException(
                "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding "
                "characters, or an illegal character among the padding characters."
            ) from error

    @member("ToHexString", static=True)
    def to_hex(self, data: bytearray) -> str:
        """Bytes in hexadecimal digits."""
        return bytes(data).hex().upper()

    @member("FromHexString", static=True)
    def from_hex(self, text: str) -> bytearray:
        """The bytes of hexadecimal digits. Raises NetException."""
        if not re.fullmatch("(?:[0-9a-fA-F]{2})*", text):
            raise NetException("The input is not a valid hex string as it contains a non-hex character.")
        return bytearray.fromhex(text)

    @member("ToInt32", static=True)
    def to_int32(self, value: Any, base: int = 10) -> int:
        """A whole number of 4 bytes. Raises NetException."""
        return _whole(value, "Int32", base)

    @member("ToInt64", static=True)
    def to_int64(self, value: Any, base: int = 10) -> int:
        """A whole number of 8 bytes. Raises NetException."""
        return _whole(value, "Int64", base)

    @member("ToInt16", static=True)
    def to_int16(self, value: Any, base: int = 10) -> int:
        """A whole number of 2 bytes. Raises NetException."""
        return _whole(value, "Int16", base)

    @member("ToUInt16", static=True)
    def to_uint16(self, value: Any, base: int = 10) -> int:
        """A whole number of 2 bytes that is not negative. Raises NetException."""
        return _whole(value, "UInt16", base)

    @member("ToUInt32", static=True)
    def to_uint32(self, value: Any, base: int = 10) -> int:
        """A whole number of 4 bytes that is not negative. Raises NetException."""
        return _whole(value, "UInt32", base)

    @member("ToByte", static=True)
    def to_byte(self, value: Any, base: int = 10) -> int:
        """A byte. Raises NetException."""
        return _whole(value, "Byte", base)

    @member("ToChar", static=True)
    def to_char(self, value: Any) -> Char:
        """The character of a number, or the only one of a text. Raises NetException."""
        if isinstance(value, str) and len(value) != 1:
            raise NetException("String must be exactly one character long.")
        return Char(value if isinstance(value, str) else chr(value))

    @member("ToBoolean", static=True)
    def to_boolean(self, value: Any) -> bool:
        """Whether a number is not 0, or what a text says. Raises NetException."""
        if isinstance(value, str):
            word = value.strip().lower()
            if word not in ("true", "false"):
                raise NetException(f"String '{value}' was not recognized as a valid Boolean.")
            return word == "true"
        return bool(value)

    @member("ToDecimal", static=True)
    def to_decimal(self, value: Any) -> Decimal:
        """A Decimal. Raises NetException."""
        return Decimal(str(_number(value)))

    @member("ToDouble", static=True)
    def to_double(self, value: Any) -> float:
        """A Double. Raises NetException."""
        return float(_number(value))

    @member("ToString", static=True)
    def to_string(self, value: Any, *options: Any) -> str:
        """The text of a value; of a whole number also to the base 2, 8 or 16."""
        if options and isinstance(options[0], int) and isinstance(value, int):
            if options[0] not in (2, 8, 10, 16):
                raise NetException("Invalid Base.")
            return format(value & 0xFFFFFFFF if value < 0 else value, {2: "b", 8: "o", 10: "d", 16: "x"}[options[0]])
        return net_text(value)


class BitConverter(NetObject):
    """Values as bytes, the lowest first."""

    net_name = "System.BitConverter"

    @member("IsLittleEndian", static=True)
    def is_little_endian(self) -> bool:
        """Whether the lowest byte comes first."""
        return True

    @member("ToString", static=True)
    def to_text(self, data: bytearray, start: int = 0, count: int | None = None) -> str:
        """Bytes in hexadecimal digits, with `-` between."""
        return bytes(data[start : None if count is None else start + count]).hex("-").upper()

    @member("ToInt16", static=True)
    def to_int16(self, data: bytearray, start: int) -> int:
        """The number that 2 bytes are. Raises NetException."""
        return _unpacked("<h", data, start)

    @member("ToUInt16", static=True)
    def to_uint16(self, data: bytearray, start: int) -> int:
        """The number that 2 bytes are, not negative. Raises NetException."""
        return _unpacked("<H", data, start)

    @member("ToInt32", static=True)
    def to_int32(self, data: bytearray, start: int) -> int:
        """The number that 4 bytes are. Raises NetException."""
        return _unpacked("<i", data, start)

    @member("ToUInt32", static=True)
    def to_uint32(self, data: bytearray, start: int) -> int:
        """The number that 4 bytes are, not negative. Raises NetException."""
        return _unpacked("<I", data, start)

    @member("ToInt64", static=True)
    def to_int64(self, data: bytearray, start: int) -> int:
        """The number that 8 bytes are. Raises NetException."""
        return _unpacked("<q", data, start)

    @member("GetBytes", static=True)
    def get_bytes(self, value: Any) -> bytearray:
        """A Boolean or a character as bytes. AL does not say how long a number is: those are refused."""
        match value:
            case bool():
                return bytearray([value])
            case Char():
                return bytearray(value.encode("utf-16-le", "surrogatepass"))
            case _:
                raise UnsupportedFeature("BitConverter.GetBytes of numbers")


class NetGuid(NetObject):
    """System.Guid: Python's UUID."""

    net_name = "System.Guid"

    @classmethod
    def construct(cls, session: Session, *arguments: Any) -> Any:
        """The Guid that a text or 16 bytes are. Raises NetException."""
        match arguments:
            case (str() as text,):
                return _guid(text)
            case (bytearray() as data,) if len(data) == 16:
                return UUID(bytes_le=bytes(data))
            case ():
                return UUID(int=0)
            case _:
                raise NetException("Byte array for Guid must be exactly 16 bytes long. (Parameter 'b')")

    @member("NewGuid", static=True, needs_session=True)
    def new(self, session: Session) -> UUID:
        """A new one."""
        return session.new_guid()

    @member("Empty", static=True)
    def empty(self) -> UUID:
        """The one that is all zeros."""
        return UUID(int=0)

    @member("Parse", static=True)
    def parse(self, text: str) -> UUID:
        """The Guid that a text is. Raises NetException."""
        return _guid(text)

    @member("ToString")
    def net_text(self, form: str = "D") -> str:
        """Its digits in small letters, in the form D, N, B or P. Raises NetException."""
        text = guid_text(_uuid(self)).strip("{}").lower()
        forms = {"D": text, "N": text.replace("-", ""), "B": f"{{{text}}}", "P": f"({text})"}
        if form.upper() not in forms:
            raise NetException('Format string can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".')
        return forms[form.upper()]

    @member("ToByteArray")
    def to_bytes(self) -> bytearray:
        """Its 16 bytes, as Windows orders them."""
        return bytearray(_uuid(self).bytes_le)


class Math(NetObject):
    """Functions of numbers. Those that are not of whole numbers and Decimals are of Doubles."""

    net_name = "System.Math"

    @member("Abs", static=True)
    def abs(self, value: Any) -> Any:
        """The number without its sign."""
        return abs(value)

    @member("Sign", static=True)
    def sign(self, value: Any) -> int:
        """-1, 0 or 1."""
        return int(value > 0) - int(value < 0)

    @member("Max", static=True)
    def max(self, one: Any, other: Any) -> Any:
        """The greater one."""
        return max(one, other)

    @member("Min", static=True)
    def min(self, one: Any, other: Any) -> Any:
        """The smaller one."""
        return min(one, other)

    @member("Floor", static=True)
    def floor(self, value: Any) -> Any:
        """The greatest whole number that is not greater."""
        return type(value)(math.floor(value))

    @member("Ceiling", static=True)
    def ceiling(self, value: Any) -> Any:
        """The smallest whole number that is not smaller."""
        return type(value)(math.ceil(value))

    @member("Truncate", static=True)
    def truncate(self, value: Any) -> Any:
        """The number without its decimals."""
        return type(value)(math.trunc(value))

    @member("Round", static=True)
    def round(self, value: Any, digits: int = 0) -> Any:
        """The number with so many decimals, a half to the even one."""
        return type(value)(round(value, digits))

    @member("BigMul", static=True)
    def big_mul(self, one: int, other: int) -> int:
        """The product of two whole numbers."""
        return one * other

    @member("Pow", static=True)
    def pow(self, value: Any, power: Any) -> float:
        """The number to a power."""
        return _double(lambda: float(value) ** float(power))

    @member("Sqrt", static=True)
    def sqrt(self, value: Any) -> float:
        """The square root."""
        return _double(lambda: math.sqrt(value))

    @member("Exp", static=True)
    def exp(self, value: Any) -> float:
        """e to a power."""
        return _double(lambda: math.exp(value))

    @member("Log", static=True)
    def log(self, value: Any, *base: Any) -> float:
        """The logarithm, natural or to a base."""
        if not value:
            return -math.inf
        return _double(lambda: math.log(value, *base))

    @member("Log10", static=True)
    def log10(self, value: Any) -> float:
        """The logarithm to the base 10."""
        if not value:
            return -math.inf
        return _double(lambda: math.log10(value))

    @member("IEEERemainder", static=True)
    def remainder(self, one: Any, other: Any) -> float:
        """What is left of a division whose result is rounded to the next whole number."""
        return _double(lambda: math.remainder(one, other))

    @member("Sin", static=True)
    def sin(self, value: Any) -> float:
        """The sine of an angle in radians."""
        return math.sin(value)

    @member("Cos", static=True)
    def cos(self, value: Any) -> float:
        """The cosine."""
        return math.cos(value)

    @member("Tan", static=True)
    def tan(self, value: Any) -> float:
        """The tangent."""
        return math.tan(value)

    @member("Asin", static=True)
    def asin(self, value: Any) -> float:
        """The angle of a sine."""
        return _double(lambda: math.asin(value))

    @member("Acos", static=True)
    def acos(self, value: Any) -> float:
        """The angle of a cosine."""
        return _double(lambda: math.acos(value))

    @member("Atan", static=True)
    def atan(self, value: Any) -> float:
        """The angle of a tangent."""
        return math.atan(value)

    @member("Atan2", static=True)
    def atan2(self, y: Any, x: Any) -> float:
        """The angle of a point."""
        return math.atan2(y, x)

    @member("Sinh", static=True)
    def sinh(self, value: Any) -> float:
        """The hyperbolic sine."""
        return _double(lambda: math.sinh(value))

    @member("Cosh", static=True)
    def cosh(self, value: Any) -> float:
        """The hyperbolic cosine."""
        return _double(lambda: math.cosh(value))

    @member("Tanh", static=True)
    def tanh(self, value: Any) -> float:
        """The hyperbolic tangent."""
        return math.tanh(value)

    @member("PI", static=True)
    def pi(self) -> float:
        """The ratio of a circle's circumference to its diameter."""
        return math.pi

    @member("E", static=True)
    def e(self) -> float:
        """The base of the natural logarithm."""
        return math.e


def _double(value: Any) -> float:
    """What a function of Doubles gives: what has no result is NaN, and what is too great infinite."""
    try:
        result = value()
    except ValueError:
        return math.nan
    except OverflowError:
        return math.inf
    return math.nan if isinstance(result, complex) else float(result)


def _whole(value: Any, name: str, base: int) -> int:
    if value is None:
        return 0
    if isinstance(value, Char):
        number = ord(value)
    elif isinstance(value, str):
        try:
            number = int(value, base)
        except ValueError as error:
            raise NetException(f"The input string '{value}' was not in a correct format.") from error
    else:
        # A half is rounded to the even number.
        number = round(value)
    low, high = _RANGES[name]
    if base != 10 and low < 0 and high <= number < 2 * high:
        number -= 2 * high
    if not low <= number < high:
        raise NetException(_OVERFLOWS[name])
    return number


def _number(value: Any) -> Any:
    if isinstance(value, str):
        if not re.fullmatch(r"\s*[+-]?(?:\d[\d,]*)?\.?\d*(?:[eE][+-]?\d+)?\s*", value) or not re.search(r"\d", value):
            raise NetException(f"The input string '{value}' was not in a correct format.")
        return Decimal(value.strip().replace(",", ""))
    return 0 if value is None else int(value) if isinstance(value, bool) else value


def _unpacked(form: str, data: bytearray, start: int) -> int:
    if not 0 <= start <= len(data) - struct.calcsize(form):
        raise NetException(
            "Destination array is not long enough to copy all the items in the collection. Check array index and "
            "length."
        )
    number: int = struct.unpack_from(form, data, start)[0]
    return number


def _guid(text: str) -> UUID:
    digits = re.sub(r"^\{(.*)\}$|^\((.*)\)$", lambda found: found[1] or found[2] or "", text.strip())
    if not re.fullmatch(r"[0-9a-fA-F]{8}(?:-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}", digits):
        raise NetException("Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).")
    return UUID(digits)


def _uuid(value: object) -> UUID:
    # Members of Guid are called on `UUID` itself.
    assert isinstance(value, UUID)
    return value
