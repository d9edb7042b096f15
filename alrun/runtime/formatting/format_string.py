"""The format-string language: literal characters, `<Field[,length]>` and `<Attribute,characters>`.

    <Sign><Integer Thousand><Decimals,3><Filler Character,0>

Docs: devenv-format-property
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final, assert_never

from alrun.runtime.errors import ALError
from alrun.tree import struct

_NUMBER_FIELDS: Final = ("sign", "integer", "integer thousand", "decimals")
_DATE_FIELDS: Final = (
    "day",
    "month",
    "month text",
    "quarter",
    "year",
    "year4",
    "week",
    "week year",
    "week year4",
    "weekday",
    "weekday text",
    "closing",
)
_TIME_FIELDS: Final = ("hours24", "hours12", "minutes", "seconds", "second dec", "thousands", "am/pm")
_MEMBER_FIELDS: Final = ("text", "number")
_FIELDS: Final = {
    "Integer": _NUMBER_FIELDS,
    "Decimal": _NUMBER_FIELDS,
    "Date": _DATE_FIELDS,
    "Time": _TIME_FIELDS,
    "DateTime": (*_DATE_FIELDS, *_TIME_FIELDS),
    "Boolean": _MEMBER_FIELDS,
    "Option": _MEMBER_FIELDS,
    "Char": ("char/number", "char", *_MEMBER_FIELDS),
}
_ALL_FIELDS: Final = (*_NUMBER_FIELDS, *_DATE_FIELDS, *_TIME_FIELDS, *_MEMBER_FIELDS, "char/number", "char")
STANDARD_FORMAT: Final = "standard format"
_ATTRIBUTE_NAMES: Final = (STANDARD_FORMAT, "1000character", "comma", "overflow", "filler character", "precision")


@struct
class Field:
    """A field of a format string; length 0 is as long as needed. `filler` None is the field's own choice."""

    name: str
    length: int
    filler: str | None = None


@struct
class StandardFormat:
    """`<Standard Format,number>`: stands for that format of the type."""

    number: int


@struct
class Precision:
    """`<Precision,minimum:maximum>` decimals; a maximum of None is without limit."""

    minimum: int
    maximum: int | None


Part = str | Field | StandardFormat


@struct
class FormatString:
    """A format string taken apart: its parts in order, and the attributes that hold for all of it."""

    parts: tuple[Part, ...]
    precision: Precision | None
    comma: str | None
    thousands_separator: str | None
    overflow: str


@lru_cache(maxsize=1024)
def parse_format_string(text: str, type_name: str = "") -> FormatString:
    """Return the parts of a format string. Raises ALError for a name that the language does not have.

    Names may be shortened, as the base application does (`<Filler,0>`, `<Decimal>`, `<Hour,2>`, `<H>:<M>:<S>`): the
    first name that starts so is meant, of the fields of the type if it is given. A `<` without its `>` is an ordinary
    character. A `Filler Character` holds for the field before it, or for all fields if it stands first.
    """
    parts: list[Part] = []
    attributes: dict[str, str] = {}
    general_filler: str | None = None
    position = 0
    while position < len(text):
        end = _end_of_item(text, position) if text[position] == "<" else -1
        if end < 0:
            literal_end = text.find("<", position + 1)
            literal_end = len(text) if literal_end < 0 else literal_end
            parts.append(text[position:literal_end])
            position = literal_end
            continue
        name, has_parameter, parameter = text[position + 1 : end].partition(",")
        position = end + 1
        attribute = _find_name(name, _ATTRIBUTE_NAMES) if has_parameter else None
        if attribute is None:
            parts.append(_field(name, parameter, text, type_name))
        elif attribute == STANDARD_FORMAT:
            parts.append(StandardFormat(_number(parameter, text)))
        elif attribute == "filler character":
            if parts and isinstance(parts[-1], Field):
                parts[-1] = Field(parts[-1].name, parts[-1].length, parameter[:1] or " ")
            else:
                general_filler = parameter[:1]
        else:
            attributes[attribute] = parameter
    if general_filler is not None:
        parts = [Field(p.name, p.length, p.filler or general_filler) if isinstance(p, Field) else p for p in parts]
    precision = attributes.get("precision")
    return FormatString(
        tuple(parts),
        _precision(precision, text) if precision is not None else None,
        attributes.get("comma"),
        attributes.get("1000character"),
        attributes.get("overflow", "*"),
    )


def _end_of_item(text: str, start: int) -> int:
    """Return the index of the `>` that closes the `<` at `start`, or -1. `<Comma,>>` closes at its second `>`."""
    end = text.find(">", start)
    if end > 0 and text[end - 1] == "," and text[end + 1 : end + 2] == ">":
        return end + 1
    return end


def _find_name(name: str, names: tuple[str, ...]) -> str | None:
    wanted = name.strip().rstrip(".").lower()
    if wanted in names:
        return wanted
    return next((known for known in names if wanted and known.startswith(wanted)), None)


def _field(name: str, parameter: str, text: str, type_name: str) -> Field:
    field_name = _find_name(name, _FIELDS.get(type_name, ())) or _find_name(name, _ALL_FIELDS)
    if field_name is None:
        raise _invalid(text)
    return Field(field_name, _number(parameter, text) if parameter else 0)


def _number(parameter: str, text: str) -> int:
    if parameter.isascii() and parameter.isdigit():
        return int(parameter)
    raise _invalid(text)


def _precision(parameter: str, text: str) -> Precision:
    minimum, colon, maximum = parameter.partition(":")
    lowest = _number(minimum, text) if minimum else 0
    if not colon:
        return Precision(lowest, lowest)
    return Precision(lowest, _number(maximum, text) if maximum else None)


def _invalid(text: str) -> ALError:
    return ALError(f"The format string '{text}' is not valid.")


FieldText = tuple[str, str]
"""The text of a field and the character that fills it up to the field's length."""


def render(format_string: FormatString, field_text: Callable[[Field], FieldText | None]) -> str:
    """Return the format string with its fields filled in; standard formats must be expanded before.

    `field_text` gives the text of a field, or None if the value has no such field, which is an error.
    """
    out = []
    for part in format_string.parts:
        match part:
            case str():
                out.append(part)
            case Field():
                found = field_text(part)
                if found is None:
                    raise ALError(f"The field <{part.name}> cannot be used to format a value of this type.")
                out.append(fit(part, found, format_string.overflow))
            case StandardFormat():
                raise AssertionError("a standard format was not expanded")
            case _:
                assert_never(part)
    return "".join(out)


# Fields that are cut off when they are too long; a number that is too long is not shown at all.
_CUT_OFF = frozenset({"text", "month text", "weekday text", "char", "closing"})


def fit(part: Field, found: FieldText, overflow: str) -> str:
    """Return a field's text at its length: filled up on the left, cut off, or all overflow characters.

    Docs: devenv-format-property (AttributeName values). Which side is filled is not documented; the base application
    right-aligns texts with `<Text,10><Filler Character,0>`.
    """
    text, default_filler = found
    if part.length == 0 or len(text) == part.length:
        return text
    if len(text) < part.length:
        return text.rjust(part.length, part.filler or default_filler)
    return text[: part.length] if part.name in _CUT_OFF else overflow * part.length
