"""System.Int32, Int64, Decimal, Double and Boolean: Python has their values."""

from __future__ import annotations

from decimal import Decimal

from alrun.runtime.net import NetException, NetObject, member


class Int32(NetObject):
    """System.Int32 and System.Int64."""

    net_name = "System.Int32"

    @member("ToString")
    def text(self) -> str:
        """The number in digits."""
        return str(int(self))  # type: ignore[call-overload]

    @member("Parse", static=True)
    def parse(self, text: str) -> int:
        """The number that a text is. Raises NetException."""
        try:
            return int(text)
        except ValueError as error:
            raise NetException(f"The input string '{text}' was not in a correct format.") from error


class NetDecimal(NetObject):
    """System.Decimal."""

    net_name = "System.Decimal"

    @member("ToString")
    def text(self) -> str:
        """The number in digits, with a point."""
        return format(Decimal(self), "f")  # type: ignore[arg-type]


class Double(NetObject):
    """System.Double."""

    net_name = "System.Double"

    @member("ToString")
    def text(self) -> str:
        """The shortest text that is this number."""
        return repr(float(self)).removesuffix(".0")  # type: ignore[arg-type]


class Boolean(NetObject):
    """System.Boolean."""

    net_name = "System.Boolean"

    @member("ToString")
    def text(self) -> str:
        """True or False."""
        return "True" if self else "False"
