"""JSON texts: what WriteTo writes, without blanks, as the .NET library writes them."""

from __future__ import annotations

import json
import os
from decimal import Decimal
from itertools import count
from json.encoder import encode_basestring

from alrun.runtime.values.json_nodes import UNDEFINED, Item, ValueNode, content

_MARK = os.urandom(8).hex()
"""What no text of a tree is but by chance, or it could take as many tries as there are texts."""


def written(item: Item) -> str:
    """The text of a token."""
    try:
        text = _fast(item)
    except RecursionError:
        text = _step_by_step(item)
    # Within a line of JavaScript these would be line ends, so the library escapes them. They only occur in strings.
    if not text.isascii():
        text = text.replace("\x85", "\\u0085").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return text


def number_text(number: Decimal) -> str:
    """A decimal as JSON: all its digits, always a point, no exponent.

    Undocumented: as the .NET library writes a Decimal.
    """
    text = format(number, "f")
    return text if "." in text else text + ".0"


def _fast(item: Item) -> str:
    """The encoder of `json` writes all but decimals and undefined, for which it writes a mark.

    The marks are counted: if there are more than it was asked to write, a text of the tree is the mark, and the next
    one is tried.
    """
    for number in count():
        mark = f"{_MARK}{number}"
        pieces: list[str] = []

        def convert(value: object, mark: str = mark, pieces: list[str] = pieces) -> object:
            if value.__class__ is Decimal:
                pieces.append(number_text(value))
                return mark
            if value is UNDEFINED:
                pieces.append("undefined")
                return mark
            # All else is a node.
            return value.value if value.__class__ is ValueNode else value.items  # type: ignore[attr-defined]

        encoder = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"), default=convert)
        text = encoder.encode(item)
        if not pieces:
            return text
        around = text.split(f'"{mark}"')
        if len(around) == len(pieces) + 1:
            return "".join([part for pair in zip(around, pieces, strict=False) for part in pair]) + around[-1]
    raise AssertionError("count() does not end")


def _step_by_step(item: Item) -> str:
    """The text of a tree that is nested too deep for the encoder of `json`."""
    out: list[str] = []
    pending: list[tuple[str, Item]] = [("", item)]  # what stands in front of an item, and the item; or a text alone
    while pending:
        before, value = pending.pop()
        out.append(before)
        if value is _NOTHING:
            continue
        raw = content(value)
        if isinstance(raw, dict):
            pending.append(("}" if raw else "{}", _NOTHING))
            named = [(f"{encode_basestring(key)}:", each) for key, each in raw.items()]
        elif isinstance(raw, list):
            pending.append(("]" if raw else "[]", _NOTHING))
            named = [("", each) for each in raw]
        else:
            out.append(_fast(raw))
            continue
        opening = "{" if isinstance(raw, dict) else "["
        pending += [
            (("," if position else opening) + name, each) for position, (name, each) in reversed([*enumerate(named)])
        ]
    return "".join(out)


_NOTHING = ValueNode(None)
