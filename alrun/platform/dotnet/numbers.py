"""System.Int32, Int64, Decimal, Double and Boolean: Python has their values. They are written in English."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from typing import Any

from alrun.platform.dotnet.cultures import CultureInfo, check_english
from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.net import NetException, NetObject, NetRef, member


class _Comparable(NetObject):
    """Numbers that are compared as Python compares them."""

    @member("CompareTo")
    def compare_to(self, other: Any) -> int:
        """-1, 0 or 1."""
        return int(self > other) - int(self < other)

    @member("Equals")
    def net_equals(self, other: Any) -> bool:
        """Whether it is another number."""
        return bool(self == other)


class Int32(_Comparable):
    """System.Int32 and the other whole numbers."""

    net_name = "System.Int32"

    @member("ToString")
    def text(self, *options: Any) -> str:
        """The number in digits, or in a format. Raises NetException."""
        return _text(int(self), options)  # type: ignore[call-overload]

    @member("Parse", static=True)
    def parse(self, text: str, *options: Any) -> int:
        """The number that a text is. Raises NetException."""
        if not re.fullmatch(r"\s*[+-]?\d+\s*", text):
            raise NetException(f"The input string '{text}' was not in a correct format.")
        return int(text)

    @member("TryParse", static=True, outs=(1,))
    def try_parse(self, text: str, result: NetRef) -> bool:
        """Give the number that a text is; whether it is one."""
        is_number = bool(re.fullmatch(r"\s*[+-]?\d+\s*", text))
        result.value = int(text) if is_number else 0
        return is_number


class NetDecimal(_Comparable):
    """System.Decimal."""

    net_name = "System.Decimal"

    @member("ToString")
    def text(self, *options: Any) -> str:
        """The number in digits, with a point, or in a format. Raises NetException."""
        return _text(Decimal(self), options)  # type: ignore[arg-type]

    @member("Parse", static=True)
    def parse(self, text: str, *options: Any) -> Decimal:
        """The number that a text is. Raises NetException."""
        for option in options:
            check_english(option)
        if not re.fullmatch(r"\s*[+-]?(?:\d[\d,]*)?(?:\.\d*)?\s*", text) or not re.search(r"\d", text):
            raise NetException(f"The input string '{text}' was not in a correct format.")
        return Decimal(text.strip().replace(",", ""))

    @member("TryParse", static=True, outs=(1,))
    def try_parse(self, text: str, result: NetRef) -> bool:
        """Give the number that a text is; whether it is one."""
        try:
            result.value = NetDecimal.parse(self, text)
        except NetException:
            result.value = Decimal(0)
            return False
        return True

    @member("Round", static=True)
    def round(self, value: Any, digits: int = 0) -> Decimal:
        """The number with so many decimals, a half to the even one."""
        return Decimal(value).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_EVEN)


class Double(NetObject):
    """System.Double."""

    net_name = "System.Double"

    @member("ToString")
    def text(self, *options: Any) -> str:
        """The shortest text that is this number, or in a format. Raises NetException."""
        return _text(float(self), options)  # type: ignore[arg-type]

    @member("Parse", static=True)
    def parse(self, text: str, *options: Any) -> float:
        """The number that a text is. Raises NetException."""
        for option in options:
            check_english(option)
        try:
            return float(text.replace(",", ""))
        except ValueError as error:
            raise NetException(f"The input string '{text}' was not in a correct format.") from error


class Boolean(NetObject):
    """System.Boolean."""

    net_name = "System.Boolean"

    @member("ToString")
    def text(self) -> str:
        """True or False."""
        return "True" if self else "False"

    @member("Parse", static=True)
    def parse(self, text: str) -> bool:
        """The Boolean that a text is. Raises NetException."""
        word = text.strip().lower()
        if word not in ("true", "false"):
            raise NetException(f"String '{text}' was not recognized as a valid Boolean.")
        return word == "true"


def _text(number: int | float | Decimal, options: tuple[Any, ...]) -> str:
    form = next((option for option in options if isinstance(option, str)), "G")
    for option in options:
        if isinstance(option, CultureInfo):
            check_english(option)
    return formatted(number, form or "G")


def formatted(number: int | float | Decimal, form: str) -> str:
    """A number in a standard format (D, F, G, N, P, R or X) or in zeros. Raises NetException; names other formats."""
    if re.fullmatch("0+", form):
        return f"{'-' if number < 0 else ''}{abs(round(number)):0{len(form)}}"
    found = re.fullmatch(r"([A-Za-z])(\d*)", form)
    if found is None:
        raise UnsupportedFeature(f"the format '{form}' of numbers of .NET")
    kind, digits = found[1].upper(), found[2]
    if kind in "DX":
        if not isinstance(number, int):
            raise NetException("Format specifier was invalid.")
        if kind == "D":
            return f"{'-' if number < 0 else ''}{abs(number):0{digits or 1}}"
        bits = 32 if -(2**31) <= number < 2**31 else 64
        return format(number % 2**bits, f"0{digits or 1}{'x' if found[1] == 'x' else 'X'}")
    if kind in "GR":
        if isinstance(number, float):
            return repr(number).removesuffix(".0").replace("e", "E").replace("inf", "\u221e").replace("nan", "NaN")
        return format(number, "f") if isinstance(number, Decimal) else str(number)
    if kind in "FNP":
        exact = Decimal(str(number)) * (100 if kind == "P" else 1)
        rounded = exact.quantize(Decimal(1).scaleb(-int(digits or 2)), ROUND_HALF_UP)
        return format(rounded, "f" if kind == "F" else ",f") + ("%" if kind == "P" else "")
    raise UnsupportedFeature(f"the format '{form}' of numbers of .NET")
