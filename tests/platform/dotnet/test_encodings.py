"""Encoding, Convert, BitConverter, Guid and Math. Expectations are those of their documentation."""

import math
import uuid
from decimal import Decimal

import pytest

from alrun.platform.dotnet.converting import BitConverter, Convert, Math, NetGuid
from alrun.platform.dotnet.encodings import Encoding, UnicodeEncoding, UTF8Encoding, detected
from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.net import Char, NetException


@pytest.mark.parametrize(
    ("which", "text", "data"),
    [
        (65001, "\u00e9", b"\xc3\xa9"),
        (0, "\u00e9\x81", b"\xe9\x81"),
        (20127, "\u00e9a", b"?a"),
        (1200, "\u00e9", b"\xe9\0"),
        (1201, "\u00e9", b"\0\xe9"),
        (28591, "\u00e9\u20ac", b"\xe9?"),
        (1252, "\u20ac", b"\x80"),
        ("IBM850", "\u00e9", b"\x82"),
        ("ISO-8859-15", "\u20ac", b"\xa4"),
        ("unicode", "a", b"a\0"),
    ],
)
def test_texts_as_bytes(which: int | str, text: str, data: bytes) -> None:
    assert Encoding.get_encoding(Encoding, which).get_bytes(text) == data


def test_an_encoding_tells_what_it_is() -> None:
    encoding = Encoding.utf8(Encoding)
    assert (encoding.code_page(), encoding.web_name(), encoding.preamble()) == (65001, "utf-8", b"\xef\xbb\xbf")
    assert UTF8Encoding().preamble() == b""
    assert UnicodeEncoding(True).code_page() == 1201
    assert encoding.get_string(bytearray(b"a\xff")) == "a\ufffd"
    assert Encoding.convert(Encoding, encoding, Encoding(1252), bytearray(b"\xe2\x82\xac")) == b"\x80"
    assert detected(b"\xff\xfea\0", encoding) == (Encoding(1200), 2)
    assert detected(b"a", encoding) == (encoding, 0)
    assert Encoding(28591).is_single_byte()
    assert not encoding.is_single_byte()


@pytest.mark.parametrize(
    ("which", "text"),
    [
        (-42, "Valid values are between 0 and 65535, inclusive. (Parameter 'codepage')"),
        (3, "No data is available for encoding 3."),
        ("nope", "'nope' is not a supported encoding name."),
    ],
)
def test_encodings_that_are_not_there(which: int | str, text: str) -> None:
    with pytest.raises(NetException) as error:
        Encoding.get_encoding(Encoding, which)
    assert str(error.value).startswith(text)


def test_base64_and_hexadecimal_digits() -> None:
    assert Convert.to_base64(Convert, bytearray(b"hello")) == "aGVsbG8="
    assert Convert.to_base64(Convert, bytearray(60), 1) == "A" * 76 + "\r\nAAAA"
    assert Convert.from_base64(Convert, "aGVs\r\nbG8=") == b"hello"
    assert Convert.to_hex(Convert, bytearray(b"\x0a\xff")) == "0AFF"
    assert Convert.from_hex(Convert, "0aFF") == b"\x0a\xff"
    for wrong in ("a", "*", "ab=c"):
        with pytest.raises(NetException, match="not a valid Base-64 string"):
            Convert.from_base64(Convert, wrong)
    with pytest.raises(NetException, match="not a valid hex string"):
        Convert.from_hex(Convert, "0")


@pytest.mark.parametrize(
    ("function", "value", "expected"),
    [
        (Convert.to_int32, "12", 12),
        (Convert.to_int32, Decimal("2.5"), 2),
        (Convert.to_int32, Decimal("3.5"), 4),
        (Convert.to_int32, Char("A"), 65),
        (Convert.to_int32, True, 1),
        (Convert.to_int32, None, 0),
        (Convert.to_byte, 255, 255),
        (Convert.to_boolean, " True ", True),
        (Convert.to_boolean, 0, False),
        (Convert.to_char, 65, "A"),
        (Convert.to_decimal, "1,234.5", Decimal("1234.5")),
        (Convert.to_string, None, ""),
    ],
)
def test_conversions(function, value: object, expected: object) -> None:
    assert function(Convert, value) == expected


def test_conversions_to_and_from_other_bases() -> None:
    assert Convert.to_int32(Convert, "ff", 16) == 255
    assert Convert.to_int32(Convert, "FFFFFFFF", 16) == -1
    assert Convert.to_string(Convert, 5, 2) == "101"
    assert Convert.to_string(Convert, -1, 16) == "ffffffff"


@pytest.mark.parametrize(
    ("function", "value", "text"),
    [
        (Convert.to_int32, "x", "The input string 'x' was not in a correct format."),
        (Convert.to_int32, 2**31, "Value was either too large or too small for an Int32."),
        (Convert.to_byte, -1, "Value was either too large or too small for an unsigned byte."),
        (Convert.to_boolean, "1", "String '1' was not recognized as a valid Boolean."),
        (Convert.to_char, "ab", "String must be exactly one character long."),
        (Convert.to_decimal, ".", "The input string '.' was not in a correct format."),
    ],
)
def test_what_does_not_convert(function, value: object, text: str) -> None:
    with pytest.raises(NetException) as error:
        function(Convert, value)
    assert str(error.value) == text


def test_values_as_bytes() -> None:
    assert BitConverter.to_text(BitConverter, bytearray(b"\x01\xab")) == "01-AB"
    assert BitConverter.to_uint16(BitConverter, bytearray(b"\0\xff\xff"), 1) == 65535
    assert BitConverter.to_int32(BitConverter, bytearray(b"\xfe\xff\xff\xff"), 0) == -2
    assert BitConverter.get_bytes(BitConverter, True) == b"\x01"
    with pytest.raises(NetException):
        BitConverter.to_int32(BitConverter, bytearray(3), 0)
    with pytest.raises(UnsupportedFeature):
        BitConverter.get_bytes(BitConverter, 1)


def test_guids() -> None:
    value = uuid.UUID("00112233-4455-6677-8899-aabbccddeeff")
    assert NetGuid.net_text(value, "N") == "00112233445566778899aabbccddeeff"
    assert NetGuid.net_text(value, "B") == "{00112233-4455-6677-8899-aabbccddeeff}"
    assert NetGuid.to_bytes(value).hex() == "33221100554477668899aabbccddeeff"
    assert NetGuid.parse(NetGuid, "{00112233-4455-6677-8899-AABBCCDDEEFF}") == value
    with pytest.raises(NetException, match="Guid should contain 32 digits"):
        NetGuid.parse(NetGuid, "x")
    with pytest.raises(NetException, match="Format string can be only"):
        NetGuid.net_text(value, "Z")


def test_math() -> None:
    assert Math.round(Math, Decimal("2.5")) == 2
    assert Math.ceiling(Math, Decimal("-1.5")) == -1
    assert Math.truncate(Math, -1.5) == -1
    assert Math.remainder(Math, 3, 2) == -1
    assert Math.pow(Math, 2, 10) == 1024
    assert math.isnan(Math.sqrt(Math, -1))
    assert Math.log(Math, 0) == -math.inf
    assert Math.exp(Math, 1000) == math.inf
