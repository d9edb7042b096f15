"""What a user may type into a field: MinValue and its kin, which only the user interface looks at.

Docs: properties/devenv-minvalue-property, devenv-maxvalue-property, devenv-notblank-property, devenv-numeric-property,
devenv-charallowed-property, devenv-valuesallowed-property
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from alrun.runtime.errors import ALError
from alrun.runtime.formatting import format_value
from alrun.runtime.storage.schema import default_value
from alrun.runtime.values.dates import parse_date_literal
from alrun.semantics.symbols import Constant
from alrun.semantics.types import DATE, Type, is_numeric, is_option_like, is_textual

NOT_ALLOWED = "PageValueNotAllowed"


def check_typed(value: object, type_: Type, caption: str, limits: Mapping[str, Constant]) -> None:
    """Raise ALError if a user may not enter the value in a field of the type; `limits` are its properties.

    Undocumented: of the texts, those of MinValue and NotBlank are observed, the others are ours.
    """
    if limits.get("notblank") is True and value == default_value(type_):
        raise ALError(f"{caption} must be filled in. Enter a value.", NOT_ALLOWED)
    low, high = _limit(limits, "minvalue", type_), _limit(limits, "maxvalue", type_)
    number: Any = value
    if low is not None and number < low:
        raise ALError(f"The value must be greater than or equal to {format_value(low, type_)}.", NOT_ALLOWED)
    if high is not None and number > high:
        raise ALError(f"The value must be less than or equal to {format_value(high, type_)}.", NOT_ALLOWED)
    if is_textual(type_):
        _check_characters(str(value), caption, limits)
    allowed = limits.get("valuesallowed")
    if allowed is not None and not _is_allowed(value, type_, str(allowed)):
        raise ALError(f"{caption} must be one of the values {allowed}.", NOT_ALLOWED)


def _limit(limits: Mapping[str, Constant], name: str, type_: Type) -> Any:
    """The value of MinValue or MaxValue as one of the type; None if there is none."""
    written = limits.get(name)
    if written is None or is_option_like(type_):
        return None
    if type_ == DATE:
        return _parsed(parse_date_literal, str(written))
    if is_numeric(type_):
        return _parsed(Decimal, str(written))
    return None


def _parsed(parse: Callable[[str], Any], text: str) -> Any:
    try:
        return parse(text)
    except (ValueError, InvalidOperation):
        return None


def _check_characters(text: str, caption: str, limits: Mapping[str, Constant]) -> None:
    if limits.get("numeric") is True and not all(char in "0123456789" for char in text):
        raise ALError(f"{caption} can only contain numbers.", NOT_ALLOWED)
    ranges = str(limits.get("charallowed") or "")
    # Pairs of a first and a last character.
    pairs = list(zip(ranges[::2], ranges[1::2], strict=False))
    if pairs and not all(any(first <= char <= last for first, last in pairs) for char in text):
        raise ALError(f"{caption} can only contain the characters {ranges}.", NOT_ALLOWED)


def _is_allowed(value: object, type_: Type, allowed: str) -> bool:
    shown = format_value(value, type_, 0, 9).casefold()
    names = {part.strip().strip("\"'").casefold() for part in allowed.split(",")}
    return bool(names & {shown, format_value(value, type_).casefold(), str(value).casefold()})
