"""Property values that are constants: read from their text, without the parser."""

from __future__ import annotations

import re

from alrun.semantics.symbols import Constant
from alrun.syntax import nodes

_TEXT = re.compile(r"@?'((?:[^']|'')*)'", re.DOTALL)
_NUMBER = re.compile(r"-?\d{1,18}", re.ASCII)
_ML_TEXT = re.compile(r"\s*ENU\s*=\s*('(?:[^']|'')*'|[^,;]*)", re.IGNORECASE)


def unquote(text: str) -> str:
    """The content of a `'text'` or `"name"`; other texts as they are."""
    text = text.strip()
    if len(text) >= 2 and text[0] == text[-1] and text[0] in "'\"":
        return text[1:-1].replace(text[0] * 2, text[0])
    return text


def label_text(prop: nodes.Property | None, default: str) -> str:
    """The text of a Caption, ToolTip... property (the English one of a ...ML property)."""
    if prop is None:
        return default
    match = _TEXT.match(prop.value.text)
    if match is not None:
        return match.group(1).replace("''", "'")
    ml_match = _ML_TEXT.match(prop.value.text)
    return unquote(ml_match.group(1)) if ml_match else unquote(prop.value.text)


def word(prop: nodes.Property | None, default: str = "") -> str:
    """The value of a property that is a word or name: `PageType = Card`, `SourceTable = "Sales Header"`."""
    return default if prop is None else unquote(prop.value.text)


def boolean(prop: nodes.Property | None, default: bool) -> bool | None:
    """The value of a Boolean property, or None if it is an expression that is not a constant."""
    if prop is None:
        return default
    return {"true": True, "false": False}.get(prop.value.text.lower())


def constant(prop: nodes.Property) -> Constant:
    """The value of any property that has no language of its own: a Boolean, a whole number, else its text."""
    text = prop.value.text.strip()
    known = boolean(prop, False)
    if known is not None:
        return known
    if _NUMBER.fullmatch(text):
        return int(text)
    return label_text(prop, text) if text[:1] in ("'", "@") else unquote(text)


def object_name(prop: nodes.Property) -> str:
    """The last part of an object name that may have a namespace before it: `Microsoft.Sales."Sales Header"`."""
    text = prop.value.text.strip()
    if text.endswith('"'):
        return unquote(text[text.index('"') :])
    return text.rpartition(".")[2]
