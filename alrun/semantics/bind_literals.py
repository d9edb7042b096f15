"""Literals: from their text to the value that the run time uses."""

from __future__ import annotations

from decimal import Decimal

from alrun.semantics import types
from alrun.semantics.bind_base import BinderBase
from alrun.semantics.bound import BoundLiteral, Expression
from alrun.semantics.constants import date_literal, time_literal
from alrun.semantics.types import Type
from alrun.syntax import nodes

_MAX_DECIMAL = Decimal("999999999999999.99")


class LiteralBinder(BinderBase):
    """Binds literals, checking their ranges as the compiler does."""

    def bind_literal(self, literal: nodes.Literal) -> Expression:
        """The constant. Reports AL0101 to AL0103, AL0190, AL0191 for values out of range."""
        text = literal.text
        match literal.kind:
            case nodes.LiteralKind.TEXT:
                return self._constant(text, types.TEXT, literal)
            case nodes.LiteralKind.BOOLEAN:
                return self._constant(text.lower() == "true", types.BOOLEAN, literal)
            case nodes.LiteralKind.INTEGER:
                # Docs: methods-auto/biginteger/biginteger-data-type: without an L it is not a BigInteger.
                return self._whole(text, 2**31 - 1, "AL0103", types.INTEGER, literal)
            case nodes.LiteralKind.BIG_INTEGER:
                return self._whole(text.rstrip("lL"), 2**63 - 1, "AL0102", types.BIG_INTEGER, literal)
            case nodes.LiteralKind.DECIMAL:
                value = Decimal(text)
                if value > _MAX_DECIMAL:
                    return self.bad(literal.span, "AL0101", text)
                return self._constant(value, types.DECIMAL, literal)
            case nodes.LiteralKind.DATE:
                return self._date(literal)
            case nodes.LiteralKind.TIME:
                return self._time(literal)
            case nodes.LiteralKind.DATE_TIME:
                if text.lower() != "0dt":
                    return self.bad(literal.span, "AL0257", text)
                return self._constant(0, types.DATE_TIME, literal)

    def _whole(self, digits: str, highest: int, code: str, type_: Type, literal: nodes.Literal) -> Expression:
        """A whole number, or `code` if it is too high. Python reads no more than 4300 digits."""
        significant = digits.lstrip("0") or "0"
        if len(significant) > len(str(highest)) or int(significant) > highest:
            return self.bad(literal.span, code, literal.text)
        return self._constant(int(significant), type_, literal)

    def _constant(self, value: object, type_: Type, literal: nodes.Literal) -> BoundLiteral:
        return BoundLiteral(value, type_, literal.span)

    def _date(self, literal: nodes.Literal) -> Expression:
        date = date_literal(literal.text)
        if date is None:
            return self.bad(literal.span, "AL0191", literal.text)
        return self._constant(date, types.DATE, literal)

    def _time(self, literal: nodes.Literal) -> Expression:
        time = time_literal(literal.text)
        if time is None:
            return self.bad(literal.span, "AL0190", literal.text)
        return self._constant(time, types.TIME, literal)
