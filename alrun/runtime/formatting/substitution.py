"""Placeholders of StrSubstNo, Message, Error and Confirm, and the backslash rules of dialog texts.

Docs: methods-auto/text/text-strsubstno-method, methods-auto/text/text-data-type (Escape sequences)
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from alrun.runtime.formatting.format_value import format_value
from alrun.runtime.formatting.settings import EN_US, RegionalSettings
from alrun.runtime.values.variant import Variant

_PLACEHOLDER = re.compile(r"%(10|[1-9])|#+(10|[1-9])#*")
_BACKSLASH = re.compile(r"\\(\\?)")


def substitute(template: str, arguments: Sequence[Variant], settings: RegionalSettings = EN_US) -> str:
    """Return the template with `%n` and `#n` fields replaced by the n-th value, formatted with format 0.

    A `#` field is as wide as its run with the number in it: shorter values are left-aligned, longer ones become
    asterisks. A field without a value stays as it is (unverified). Values are not searched for placeholders.
    """
    if "%" not in template and "#" not in template:
        return template

    def replacement(match: re.Match[str]) -> str:
        number, rest = int(match[1] or match[2]), ""
        if number == 10 and len(arguments) < 10:
            number, rest = 1, "0"  # `%10` with fewer values is the first, then a zero
        if number > len(arguments):
            return match[0]
        argument = arguments[number - 1]
        text = format_value(argument.value, argument.type, 0, 0, settings)
        if match[1]:
            return text + rest
        width = len(match[0])
        return text.ljust(width) if len(text) <= width else "*" * width

    return _PLACEHOLDER.sub(replacement, template)


def dialog_text(text: str) -> str:
    r"""Return the text as a dialog shows it: `\` is a line break, `\\` a backslash."""
    if "\\" not in text:
        return text
    return _BACKSLASH.sub(lambda match: match[1] or "\n", text)
