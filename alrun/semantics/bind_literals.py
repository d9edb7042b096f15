"""Literals: from their text to the value that the run time uses."""

from __future__ import annotations

import datetime
from decimal import Decimal

from alrun.semantics import types
from alrun.semantics.bind_base import BinderBase
from alrun.semantics.bound import BoundLiteral, Expression
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
                return self._constant(text, types.TextType(len(text)), literal)
            case nodes.LiteralKind.BOOLEAN:
                return self._constant(text.lower() == "true", types.BOOLEAN, literal)
            case nodes.LiteralKind.INTEGER:
                number = int(text)
                if number > 2**63 - 1:
                    return self.bad(literal.span, "AL0102", text)
                return self._constant(number, types.INTEGER if number < 2**31 else types.BIG_INTEGER, literal)
            case nodes.LiteralKind.BIG_INTEGER:
                number = int(text.rstrip("lL"))
                if number > 2**63 - 1:
                    return self.bad(literal.span, "AL0102", text)
                return self._constant(number, types.BIG_INTEGER, literal)
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

    def _constant(self, value: object, type_: Type, literal: nodes.Literal) -> BoundLiteral:
        return BoundLiteral(value, type_, literal.span)

    def _date(self, literal: nodes.Literal) -> Expression:
        digits = literal.text.rstrip("dD")
        if int(digits) == 0:
            return self._constant(0, types.DATE, literal)
        try:
            day = datetime.date(int(digits[:-4]), int(digits[-4:-2]), int(digits[-2:]))
        except ValueError:
            return self.bad(literal.span, "AL0191", literal.text)
        if not 1753 <= day.year <= 9999:
            return self.bad(literal.span, "AL0191", literal.text)
        return self._constant(2 * day.toordinal(), types.DATE, literal)

    def _time(self, literal: nodes.Literal) -> Expression:
        whole, _, fraction = literal.text.rstrip("tT").partition(".")
        if whole == "0":
            return self._constant(0, types.TIME, literal)
        whole = whole.zfill(6)
        hours, minutes, seconds = int(whole[:-4]), int(whole[-4:-2]), int(whole[-2:])
        if hours > 23 or minutes > 59 or seconds > 59 or len(fraction) > 3:
            return self.bad(literal.span, "AL0190", literal.text)
        milliseconds = int(fraction.ljust(3, "0")) if fraction else 0
        return self._constant(((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds + 1, types.TIME, literal)
