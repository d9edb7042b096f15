"""Filter tree to text: what `GetFilter` returns, which `SetFilter` reads back.

Docs: methods-auto/record/record-getfilter-method
"""

from __future__ import annotations

from typing import assert_never

from alrun.runtime.formatting import EN_US, RegionalSettings, evaluate, format_value
from alrun.runtime.records.filters.tree import And, Between, Compare, Comparison, Filter, Like, Or, Wildcard
from alrun.semantics.types import DATE, DATE_TIME, DURATION, TIME, Type, is_numeric, is_option_like, is_textual

_OPERATORS = frozenset("|&()<>=@*?'")
_UNDEFINED = Compare(Comparison.EQUAL, 0)
"""A DateTime filtered to none: a view says it as a range (seen in Microsoft's tests)."""


def filter_text(tree: Filter, type_: Type, settings: RegionalSettings, *, neutral: bool = False) -> str:
    """The filter as text, values as the user reads them, or `neutral`: in English,
    dates and times as XML has them.

    Undocumented: numbers are written without grouping, and times as exactly as they are, since a filter has to be read
    back. A `*` or `@` that is no more than a character cannot be written: quotes do not change their meaning.
    """
    match tree:
        case Compare():
            value = _value(tree.value, type_, settings, neutral)
            if neutral and type_ == DATE_TIME and tree == _UNDEFINED:
                return f"{value}..{value}"
            return value if tree.comparison is Comparison.EQUAL else tree.comparison.value + value
        case Between():
            low, high = ("" if end is None else _value(end, type_, settings, neutral) for end in (tree.low, tree.high))
            # A dot of the value would be taken for the first of the two.
            return f"{_quote(low) if low.endswith('.') else low}..{high}"
        case Like():
            return _like(tree)
        case And():
            return "&".join(
                f"({filter_text(part, type_, settings, neutral=neutral)})"
                if isinstance(part, Or)
                else filter_text(part, type_, settings, neutral=neutral)
                for part in tree.parts
            )
        case Or():
            return "|".join(filter_text(part, type_, settings, neutral=neutral) for part in tree.parts)
        case _:
            assert_never(tree)


def _like(node: Like) -> str:
    text = "".join(part.value if isinstance(part, Wildcard) else part for part in node.pattern)
    literal = "".join(part for part in node.pattern if isinstance(part, str))
    text = ("@" if node.ignore_case else "") + text
    if _needs_quotes(literal) or not node.pattern:
        text = _quote(text)
    return ("<>" if node.negated else "") + text


def _value(value: object, type_: Type, settings: RegionalSettings, neutral: bool) -> str:
    if is_textual(type_):
        text = str(value)
        return _quote(text) if not text or _needs_quotes(text) else text
    text = _shown(value, type_, settings, neutral)
    return _quote(text) if not text or _needs_quotes(text) else text


_END_OF_DAY, _LAST_SECOND = ":59.999Z", ":59Z"
"""In a view the end of the day that a DateTime is filtered to has no thousandths (seen in Microsoft's tests)."""


def _shown(value: object, type_: Type, settings: RegionalSettings, neutral: bool) -> str:
    if neutral:
        text = format_value(value, type_, 0, 9 if type_ in (DATE, TIME, DATE_TIME) else _edited(type_), EN_US)
        return text.replace(_END_OF_DAY, _LAST_SECOND) if type_ == DATE_TIME else text
    if type_ in (DATE_TIME, TIME):
        # The short form leaves out what a filter must not lose.
        short = format_value(value, type_, 0, 0, settings)
        return (
            short
            if not value or evaluate(short, type_, 0, settings) == value
            else format_value(value, type_, 0, 1, settings)
        )
    return format_value(value, type_, 0, _edited(type_), settings)


def _edited(type_: Type) -> int:
    """The format in which a value is typed: numbers have no separators of thousands, durations are milliseconds."""
    if type_ == DURATION:
        return 2
    return 1 if is_numeric(type_) and not is_option_like(type_) else 0


def _needs_quotes(text: str) -> bool:
    return not _OPERATORS.isdisjoint(text) or ".." in text or text != text.strip(" ")


def _quote(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
