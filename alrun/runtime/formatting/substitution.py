"""Placeholders of StrSubstNo, Message, Error and Confirm, and the backslash rules of dialog texts.

Docs: methods-auto/text/text-strsubstno-method, methods-auto/text/text-data-type (Escape sequences)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from alrun.runtime.formatting.format_value import format_value
from alrun.runtime.formatting.settings import EN_US, RegionalSettings
from alrun.runtime.values.texts import check_length
from alrun.runtime.values.variant import Variant

_PLACEHOLDER = re.compile(r"%(10|[1-9])|#+(10|[1-9])#*")
_BACKSLASH = re.compile(r"\\(\\?)")
_LONGEST_KEPT = 2000
"""Templates up to this length are read only once."""


def substitute(template: str, arguments: Sequence[Variant], settings: RegionalSettings = EN_US) -> str:
    """Return the template with `%n` and `#n` fields replaced by the n-th value, formatted with format 0.

    A `#` field is as wide as its run with the number in it: shorter values are left-aligned, longer ones become
    asterisks. A field without a value stays as it is (unverified). Values are not searched for placeholders.
    """
    if "%" not in template and "#" not in template:
        return template
    return _filled_in(template, len(arguments), lambda place: _text(arguments[place], settings))


def substitute_texts(template: str, *texts: str) -> str:
    """Return what `substitute` gives for values of which these are the texts."""
    if len(template) <= _LONGEST_KEPT:
        plain = _plain_fields(template)
        if plain is not None and plain.highest < len(texts):
            return plain.text % plain.pick(texts)
    return _filled_in(template, len(texts), texts.__getitem__)


def _text(value: Variant, settings: RegionalSettings) -> str:
    return format_value(value.value, value.type, 0, 0, settings)


def _filled_in(template: str, count: int, text_at: Callable[[int], str]) -> str:
    """The template with the texts of so many values, which count from 0 here. Raises ALError if it is too long."""
    filled_in = 0

    def replacement(match: re.Match[str]) -> str:
        nonlocal filled_in
        number, rest = int(match[1] or match[2]), ""
        if number == 10 and count < 10:
            number, rest = 1, "0"  # `%10` with fewer values is the first, then a zero
        if number > count:
            return match[0]
        text = text_at(number - 1)
        filled_in += len(text)
        check_length(filled_in)
        if match[1]:
            return text + rest
        width = len(match[0])
        return text.ljust(width) if len(text) <= width else "*" * width

    return _PLACEHOLDER.sub(replacement, template)


class _PlainFields(NamedTuple):
    """A template without `#` fields in Python's own form."""

    text: str
    """With `%s` for each field."""
    pick: Callable[[tuple[str, ...]], str | tuple[str, ...]]
    """Which of the values are filled in, in order."""
    highest: int
    """The last place that is picked."""


@lru_cache(maxsize=1024)
def _plain_fields(template: str) -> _PlainFields | None:
    """The fields of a template that is filled in over and over; None if there are none, or one has a width."""
    matches = list(_PLACEHOLDER.finditer(template))
    if not matches or any(match[2] for match in matches):
        return None
    places = [int(match[1]) - 1 for match in matches]
    texts = [text.replace("%", "%%") for text in _PLACEHOLDER.split(template)[::3]]
    return _PlainFields("%s".join(texts), itemgetter(*places), max(places))


def dialog_text(text: str) -> str:
    r"""Return the text as a dialog shows it: `\` is a line break, `\\` a backslash."""
    if "\\" not in text:
        return text
    return _BACKSLASH.sub(lambda match: match[1] or "\n", text)
