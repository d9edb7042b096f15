"""Property values that are constants: read from their text, without the parser."""

from __future__ import annotations

import datetime
import re
import uuid
from decimal import Decimal, InvalidOperation

from alrun.semantics import types
from alrun.semantics.program import ProgramSymbols, kind_of_keyword
from alrun.semantics.symbols import Constant, MultilanguageText, ObjectKind, ObjectSymbol
from alrun.source import Span
from alrun.syntax import nodes

_TEXT = re.compile(r"@?'((?:[^']|'')*)'", re.DOTALL)
_TEXTS = re.compile(r"'(?:[^']|'')*'(?:\s*,\s*'(?:[^']|'')*')+")
_NAME = re.compile(r'"(?:[^"]|"")*"|\w+')
_NUMBER = re.compile(r"-?\d{1,18}", re.ASCII)
_ML_TEXT = re.compile(r"""\s*(\w+)\s*=\s*('(?:[^']|'')*'|"(?:[^"]|"")*"|[^,;'"]*)\s*(?:,|$)""")


def unquote(text: str) -> str:
    """The content of a `'text'` or `"name"`; other texts as they are."""
    text = text.strip()
    if len(text) >= 2 and text[0] == text[-1] and text[0] in "'\"":
        return text[1:-1].replace(text[0] * 2, text[0])
    return text


def written_text(argument: nodes.Expression) -> str:
    """The argument of an attribute, as a text: that of a literal, else what is written."""
    return argument.text if isinstance(argument, nodes.Literal) else unquote(argument.span.text)


def label_text(prop: nodes.Property | None, default: str) -> str:
    """The text of a Caption, ToolTip... property, or those of a ...ML property."""
    if prop is None:
        return default
    match = _TEXT.match(prop.value.text)
    if match is not None:
        return match.group(1).replace("''", "'")
    texts = {language.upper(): unquote(text) for language, text in _ML_TEXT.findall(prop.value.text)}
    return MultilanguageText(texts) if texts else unquote(prop.value.text)


def word(prop: nodes.Property | None, default: str = "") -> str:
    """The value of a property that is a word or name: `PageType = Card`, `SourceTable = "Sales Header"`."""
    return default if prop is None else unquote(prop.value.text)


def boolean(prop: nodes.Property | None, default: bool) -> bool | None:
    """The value of a Boolean property, or None if it is an expression that is not a constant."""
    if prop is None:
        return default
    return {"true": True, "false": False}.get(prop.value.text.lower())


def constant(prop: nodes.Property) -> Constant:
    """The value of any property that has no language of its own: a Boolean, a whole number, else its text.

    Several texts, as an APIVersion has them, are one with commas.
    """
    text = prop.value.text.strip()
    known = boolean(prop, False)
    if known is not None:
        return known
    if _NUMBER.fullmatch(text):
        return int(text)
    if _TEXTS.fullmatch(text):
        return ",".join(each.replace("''", "'") for each in _TEXT.findall(text))
    is_label = text[:1] in ("'", "@") or prop.name[-2:].upper() == "ML"
    return label_text(prop, text) if is_label else unquote(text)


def is_text(prop: nodes.Property) -> bool:
    """Whether the value of a property is one text in quotes, and no expression that begins with one."""
    return _TEXT.fullmatch(prop.value.text.strip()) is not None


def qualified_name(text: str) -> tuple[str, str]:
    """The namespace, '' if none is written, and the name of an object: `Microsoft.Sales."Sales Header"`."""
    *before, name = [unquote(part) for part in _NAME.findall(text)] or [text]
    return ".".join(before), name


def written_object(program: ProgramSymbols, kind: ObjectKind, text: str, place: Span) -> ObjectSymbol | None:
    """The object of that kind which a property at `place` names as written: `"Customer Card"`, `21`, `A.B."C"`."""
    if not text:
        return None
    namespace, name = qualified_name(text) if '"' in text else ("", text)
    found = program.find(kind, name, place, namespace)
    if found is None and "." in text:
        namespace, _, name = text.rpartition(".")
        found = program.find(kind, name, place, namespace)
    return found


def split_names(text: str) -> list[str]:
    """`A,"B, C",,D` as its names, '' for a blank one."""
    names: list[str] = []
    current = ""
    quoted = False
    index = 0
    while index < len(text):
        char = text[index]
        if quoted:
            if char == '"' and text[index + 1 : index + 2] == '"':
                current += '"'
                index += 1
            elif char == '"':
                quoted = False
            else:
                current += char
        elif char == '"':
            quoted = True
        elif char == ",":
            names.append(current)
            current = ""
        elif not char.isspace():
            current += char
        index += 1
    names.append(current)
    return names


def _date(text: str) -> int | None:
    """A Date of a property: there, a closing date has a C before it. It is the number after that of its day."""
    if text[:1] not in "cC":
        return date_literal(text)
    day = date_literal(text[1:])
    return day + 1 if day else None


def date_literal(text: str) -> int | None:
    """The Date that `20240229D` or `0D` stands for; None if there is no such day in AL."""
    digits = text[:-1]
    if not digits.isdigit() or text[-1] not in "dD":
        return None
    if int(digits) == 0:
        return 0
    year = int(digits[:-4] or 0)
    try:
        # Python has no year 0, which AL code counts days from; it is a leap year, as the year 4.
        day = datetime.date(year or 4, int(digits[-4:-2]), int(digits[-2:]))
    except ValueError:
        return None
    if year == 0:
        return 2 * (day.toordinal() - datetime.date(5, 1, 1).toordinal() + 1)
    return 2 * day.toordinal()


def time_literal(text: str) -> int | None:
    """The Time that `115934T`, `115934.444T` or `0T` stands for; None if there is no such time."""
    whole, _, fraction = text[:-1].partition(".")
    if not (whole + fraction).isdigit() or text[-1] not in "tT":
        return None
    if whole == "0":
        return 0
    whole = whole.zfill(6)
    hours, minutes, seconds = int(whole[:-4]), int(whole[-4:-2]), int(whole[-2:])
    if hours > 23 or minutes > 59 or seconds > 59 or len(fraction) > 3:
        return None
    milliseconds = int(fraction.ljust(3, "0")) if fraction else 0
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds + 1


def constant_value(text: str, type_: types.Type, program: ProgramSymbols) -> object | None:
    """What a constant of a property stands for as a value of a type: `InitValue = X`, `const(X)`. None if it is none.

    Members of options and enums stand alone (`Open`, `"Light Blue"`) or after their type; `Database::X` is a number.
    """
    text = text.strip()
    match type_:
        case types.OptionType() | types.EnumType():
            return _ordinal(text, type_)
        case types.TextType():
            return unquote(text)
        case types.CodeType():
            return unquote(text).strip(" ").upper()
        case types.BOOLEAN:
            return {"true": True, "false": False}.get(text.lower())
        case types.DECIMAL:
            return _decimal(text)
        case types.DATE:
            return _date(text) if text else 0
        case types.TIME:
            return time_literal(text) if text else 0
        case types.DATE_TIME:
            return 0 if text.lower() in ("0dt", "") else None
        case types.DATE_FORMULA:
            return unquote(text)  # its text: the formula itself is a value of the run time
        case types.GUID:
            return _guid(unquote(text))
        case _ if types.is_numeric(type_):
            return int(text) if _NUMBER.fullmatch(text) else _object_id(text, program)
        case _:
            return None


def _ordinal(text: str, type_: types.OptionType | types.EnumType) -> int | None:
    name = unquote(text.rpartition("::")[2])
    if isinstance(type_, types.OptionType):
        found = type_.ordinal(name)
    else:
        value = type_.symbol.values_by_name.get(name.lower())
        found = None if value is None else value.ordinal
    return int(name) if found is None and _NUMBER.fullmatch(name) else found


def _decimal(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _guid(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text) if text else uuid.UUID(int=0)
    except ValueError:
        return None


def _object_id(text: str, program: ProgramSymbols) -> int | None:
    keyword, _, name = text.partition("::")
    kind = kind_of_keyword(keyword.strip())
    found = program.find(kind, unquote(name)) if kind is not None else None
    return None if found is None else found.object_id
