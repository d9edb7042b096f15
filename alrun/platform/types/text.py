"""Text, and Code and Label, which share its methods. Positions count from 1; everything is case-sensitive.

The methods called on a value come from .NET, error texts included; those called as functions come from AL's ancestors.

Docs: methods-auto/text/text-data-type
"""

from __future__ import annotations

from collections.abc import Sequence

from alrun.runtime.errors import ALError
from alrun.runtime.formatting import substitute
from alrun.runtime.session import Session
from alrun.runtime.values import texts
from alrun.runtime.values.variant import Variant
from alrun.semantics.builtins import Inline, MethodTable
from alrun.semantics.types import CodeType, LabelType, TextType

METHODS = MethodTable()
method = METHODS.method

# What .NET takes for white space; Python's own set has four control characters more.
WHITE_SPACE = (
    "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)

_DIGITS = frozenset("0123456789")
_CHUNK = 4000
"""How many digits are worked on at once: Python reads numbers of 4300 at most."""


def _argument_error(text: str) -> ALError:
    return ALError(text, "Argument")


# Functions


@method("Text.ConvertStr(String: Text, FromCharacters: Text, ToCharacters: Text): Text", bare=True)
def convert_str(string: str, from_characters: str, to_characters: str) -> str:
    """Return the string with each of `from_characters` replaced by its counterpart, once.

    Raises ALError if the two differ in length; if one is empty, the string is unchanged.
    Docs: methods-auto/text/text-convertstr-method
    """
    if not from_characters or not to_characters:
        return string
    if len(from_characters) != len(to_characters):
        raise _argument_error(
            f"The lengths of the FromCharacters ({len(from_characters)}) and ToCharacters ({len(to_characters)})"
            " parameters of ConvertStr must be equal."
        )
    # Where a character is named twice, its first counterpart counts.
    pairs = zip(reversed(from_characters), reversed(to_characters), strict=True)
    return string.translate({ord(old): new for old, new in pairs})


@method("Text.CopyStr(String: Text, Position: Integer [, Length: Integer]): Text", bare=True)
def copy_str(string: str, position: int, length: int | None = None) -> str:
    """Return up to `length` characters from `position`; without `length`, all the rest. Past the end gives ''.

    Raises ALError if position < 1 or length < 0.
    Docs: methods-auto/text/text-copystr-method
    """
    _check_position("CopyStr", position)
    if length is None:
        return string[position - 1 :]
    if length < 0:
        raise _argument_error(f"The Length parameter of CopyStr must not be negative, but it is {length}.")
    return string[position - 1 : position - 1 + length]


def _check_position(function: str, position: int) -> None:
    if position < 1:
        raise _argument_error(f"The Position parameter of {function} must be 1 or greater, but it is {position}.")


@method("Text.DelChr(String: Text [, Where: Text] [, Which: Text]): Text", bare=True)
def del_chr(string: str, where: str = "=", which: str = " ") -> str:
    """Return the string without the characters of `which`: `=` anywhere, `<` at its start, `>` at its end.

    Raises ALError for another character in `where`; if `where` or `which` is empty, the string is unchanged.
    Docs: methods-auto/text/text-delchr-method
    """
    if not where or not which:
        return string
    if where.strip("<=>"):
        raise _argument_error(f"The Where parameter of DelChr may contain only '<', '=' and '>', but it is '{where}'.")
    if "=" in where:
        return string.translate(dict.fromkeys(map(ord, which)))
    if "<" in where:
        string = string.lstrip(which)
    return string.rstrip(which) if ">" in where else string


@method("Text.DelStr(String: Text, Position: Integer [, Length: Integer]): Text", bare=True)
def del_str(string: str, position: int, length: int | None = None) -> str:
    """Return the string without `length` characters from `position`; without `length`, without all the rest.

    Raises ALError if position < 1 or length < 0.
    Docs: methods-auto/text/text-delstr-method
    """
    _check_position("DelStr", position)
    if length is None:
        return string[: position - 1]
    if length < 0:
        raise _argument_error(f"The Length parameter of DelStr must not be negative, but it is {length}.")
    return string[: position - 1] + string[position - 1 + length :]


@method("Text.IncStr(String: Text): Text", bare=True)
def inc_str(string: str) -> str:
    """Return the string with its last number one further from zero; '' if it has no number.

    Leading zeros are kept, and the string grows where the number needs it: `A099` becomes `A100`, `-9` `-10`.
    Docs: methods-auto/text/text-incstr-method
    """
    return inc_str_by(string, 1)


@method("Text.IncStr(String: Text, Increment: BigInteger): Text", bare=True)
def inc_str_by(string: str, increment: int) -> str:
    """Return the string with its last number `increment` further from zero (nearer, if that is negative).

    Raises ALError if the number would change its sign.
    Docs: methods-auto/text/text-incstr-string-biginteger-method
    """
    end = len(string)
    while end and string[end - 1] not in _DIGITS:
        end -= 1
    start = end
    while start and string[start - 1] in _DIGITS:
        start -= 1
    if start == end:
        return ""
    # A minus sign in front stays where it is: the digits of a negative number grow as it decreases.
    digits = _digits_plus(string[start:end], increment)
    if digits is None:
        raise _argument_error(f"The number in '{string}' cannot be changed by {increment}: the result is below zero.")
    return string[:start] + digits + string[end:]


def _digits_plus(digits: str, increment: int) -> str | None:
    """The digits of a number of any length, changed by `increment`; at least as many. None for one below zero."""
    carry, end = increment, len(digits)
    while carry and end:
        start = max(0, end - _CHUNK)
        carry, rest = divmod(int(digits[start:end]) + carry, 10 ** (end - start))
        digits = f"{digits[:start]}{rest:0{end - start}}{digits[end:]}"
        end = start
    return None if carry < 0 else f"{carry or ''}{digits}"


@method("Text.InsStr(String: Text, SubString: Text, Position: Integer): Text", bare=True)
def ins_str(string: str, sub_string: str, position: int) -> str:
    """Return the string with `sub_string` in front of `position`, or at its end if that is past the end.

    Raises ALError if position < 1.
    Docs: methods-auto/text/text-insstr-method
    """
    _check_position("InsStr", position)
    return string[: position - 1] + sub_string + string[position - 1 :]


@method("Text.LowerCase(String: Text): Text", bare=True)
def lower_case(string: str) -> str:
    """Return the string in lower case.

    Docs: methods-auto/text/text-lowercase-method
    """
    return texts.lower_case(string)


@method("Text.UpperCase(String: Text): Text", bare=True)
def upper_case(string: str) -> str:
    """Return the string in upper case.

    Docs: methods-auto/text/text-uppercase-method
    """
    return texts.upper_case(string)


@method("Text.MaxStrLen(String: Any): Integer", bare=True)
def max_str_len(string: Variant) -> int:
    """Return the declared length of a Text or Code; 2147483647 if it has none.

    `Any`, because the answer depends on the argument's type alone. Raises ALError for a Variant.
    Docs: methods-auto/text/text-maxstrlen-string-method
    """
    match string.type:
        case TextType(length=length) | CodeType(length=length):
            return texts.MAX_TEXT_LENGTH if length is None else length
        case LabelType():
            return texts.MAX_TEXT_LENGTH
        case other:
            raise _argument_error(f"MaxStrLen cannot be used on a value of type {other}.")


@method("Text.PadStr(String: Text, Length: Integer [, FillCharacter: Text]): Text", bare=True)
def pad_str(string: str, length: int, fill_character: str = " ") -> str:
    """Return the string at exactly that length: filled up on the right, or cut off.

    Raises ALError if length < 0, or if `fill_character` is not one character.
    Docs: methods-auto/text/text-padstr-method
    """
    if length < 0:
        raise _argument_error(f"The Length parameter of PadStr must not be negative, but it is {length}.")
    if len(fill_character) != 1:
        raise _argument_error(
            f"The FillCharacter parameter of PadStr must be one character, but it is '{fill_character}'."
        )
    texts.check_length(length)
    return string[:length].ljust(length, fill_character)


@method("Text.SelectStr(Number: Integer, CommaString: Text): Text", bare=True)
def select_str(number: int, comma_string: str) -> str:
    """Return the part of that number, counted from 1, of a list with commas; trailing commas do not count.

    Raises ALError if there is no such part.
    Docs: methods-auto/text/text-selectstr-method
    """
    parts = comma_string.rstrip(",").split(",")
    if 1 <= number <= len(parts):
        return parts[number - 1]
    raise _argument_error(f"The comma-separated string '{comma_string}' does not contain a value of number {number}.")


@method("Text.StrCheckSum(String: Text [, WeightString: Text] [, Modulus: Integer]): Integer", bare=True)
def str_check_sum(string: str, weight_string: str = "", modulus: int = 10) -> int:
    """Return the check sum (modulus - weighted sum of digits mod modulus) mod modulus; missing weights are 1.

    Raises ALError for anything but digits, for more weights than digits, and for a modulus that is not positive.
    Docs: methods-auto/text/text-strchecksum-method
    """
    if not string:
        return 0
    if not _DIGITS.issuperset(string) or not _DIGITS.issuperset(weight_string):
        raise _argument_error("The String and WeightString parameters of StrCheckSum may contain only the digits 0-9.")
    if len(weight_string) > len(string):
        raise _argument_error("The WeightString parameter of StrCheckSum must not be longer than the String parameter.")
    if modulus < 1:
        raise _argument_error(f"The Modulus parameter of StrCheckSum must be 1 or greater, but it is {modulus}.")
    weights = weight_string.ljust(len(string), "1")
    total = sum(int(digit) * int(weight) for digit, weight in zip(string, weights, strict=True))
    return (modulus - total % modulus) % modulus


@method("Text.StrLen(String: Text): Integer", bare=True, inline=Inline.LENGTH)
def str_len(string: str) -> int:
    """Return the number of characters.

    Docs: methods-auto/text/text-strlen-method
    """
    return len(string)


@method("Text.StrPos(String: Text, SubString: Text): Integer", bare=True)
def str_pos(string: str, sub_string: str) -> int:
    """Return where `sub_string` first occurs; 0 if it does not, or if it is empty.

    Docs: methods-auto/text/text-strpos-method
    """
    return string.find(sub_string) + 1 if sub_string else 0


@method("Text.StrSubstNo(String: Text [, Value1: Any, ...]): Text", bare=True, inline=Inline.SUBSTITUTE)
def str_subst_no(session: Session, string: str, *values: Variant) -> str:
    """Return the string with its `%n` and `#n` fields replaced by the values.

    Docs: methods-auto/text/text-strsubstno-method
    """
    return substitute(string, values, session.settings)


# Methods of a value


@method("Text.Contains(Value: Text): Boolean")
def contains(text: str, value: str) -> bool:
    """Return whether `value` occurs in the text.

    Docs: methods-auto/text/text-contains-method
    """
    return value in text


@method("Text.StartsWith(Value: Text): Boolean")
def starts_with(text: str, value: str) -> bool:
    """Return whether the text begins with `value`.

    Docs: methods-auto/text/text-startswith-method
    """
    return text.startswith(value)


@method("Text.EndsWith(Value: Text): Boolean")
def ends_with(text: str, value: str) -> bool:
    """Return whether the text ends with `value`.

    Docs: methods-auto/text/text-endswith-method
    """
    return text.endswith(value)


@method("Text.IndexOf(Value: Text [, StartIndex: Integer]): Integer")
def index_of(text: str, value: str, start_index: int = 1) -> int:
    """Return where `value` first occurs at or after `start_index`; 0 if it does not.

    Raises ALError if start_index is not in the text or right behind it.
    Docs: methods-auto/text/text-indexof-method
    """
    _check_start_index(text, start_index)
    return text.find(value, start_index - 1) + 1


def _check_start_index(text: str, start_index: int) -> None:
    if not 1 <= start_index <= len(text) + 1:
        raise _argument_error(
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection."
            " (Parameter 'startIndex')"
        )


@method("Text.IndexOfAny(Values: Text [, StartIndex: Integer]): Integer")
def index_of_any(text: str, values: str, start_index: int = 1) -> int:
    """Return where any character of `values` first occurs at or after `start_index`; 0 if none does.

    Raises ALError if start_index is not in the text or right behind it.
    Docs: methods-auto/text/text-indexofany-text-integer-method
    """
    _check_start_index(text, start_index)
    for index in range(start_index - 1, len(text)):
        if text[index] in values:
            return index + 1
    return 0


@method("Text.IndexOfAny(Values: List of [Char] [, StartIndex: Integer]): Integer")
def index_of_any_char(text: str, values: list[int], start_index: int = 1) -> int:
    """Return where any of the Chars first occurs at or after `start_index`; 0 if none does.

    Raises ALError if start_index is not in the text or right behind it.
    Docs: methods-auto/text/text-indexofany-list[char]-integer-method
    """
    return index_of_any(text, "".join(map(chr, values)), start_index)


@method("Text.LastIndexOf(Value: Text [, StartIndex: Integer]): Integer")
def last_index_of(text: str, value: str, start_index: int | None = None) -> int:
    """Return where `value` last occurs, searching backwards from the character at `start_index`; 0 if it does not.

    Raises ALError if start_index is not in the text or right behind it.
    Docs: methods-auto/text/text-lastindexof-method
    """
    if start_index is None:
        return text.rfind(value) + 1
    _check_start_index(text, start_index)
    return text.rfind(value, 0, start_index) + 1


@method("Text.PadLeft(Count: Integer [, Char: Char]): Text")
def pad_left(text: str, count: int, char: int = ord(" ")) -> str:
    """Return the text right-aligned in `count` characters; a longer one is unchanged. Raises ALError if count < 0.

    Docs: methods-auto/text/text-padleft-method
    """
    _check_width(count)
    return text.rjust(count, chr(char))


@method("Text.PadRight(Count: Integer [, Char: Char]): Text")
def pad_right(text: str, count: int, char: int = ord(" ")) -> str:
    """Return the text left-aligned in `count` characters; a longer one is unchanged. Raises ALError if count < 0.

    Docs: methods-auto/text/text-padright-method
    """
    _check_width(count)
    return text.ljust(count, chr(char))


def _check_width(count: int) -> None:
    if count < 0:
        raise _argument_error("Non-negative number required. (Parameter 'totalWidth')")
    texts.check_length(count)


@method("Text.Remove(StartIndex: Integer [, Count: Integer]): Text")
def remove(text: str, start_index: int, count: int | None = None) -> str:
    """Return the text without `count` characters from `start_index`; without `count`, without all the rest.

    Raises ALError if the range is not inside the text.
    Docs: methods-auto/text/text-remove-method
    """
    if start_index < 1:
        raise _argument_error("StartIndex cannot be less than zero. (Parameter 'startIndex')")
    if start_index > len(text) + 1:
        raise _argument_error("startIndex must be less than length of string. (Parameter 'startIndex')")
    if count is None:
        return text[: start_index - 1]
    if count < 0 or start_index - 1 + count > len(text):
        raise _argument_error("Index and count must refer to a location within the string. (Parameter 'count')")
    return text[: start_index - 1] + text[start_index - 1 + count :]


@method("Text.Replace(OldValue: Text, NewValue: Text): Text")
def replace(text: str, old_value: str, new_value: str) -> str:
    """Return the text with every `old_value` replaced. Raises ALError if that is empty.

    Docs: methods-auto/text/text-replace-method
    """
    if not old_value:
        raise _argument_error("The value cannot be an empty string. (Parameter 'oldValue')")
    return text.replace(old_value, new_value)


@method("Text.Split([Separators: Text, ...]): List of [Text]")
def split(text: str, *separators: str) -> list[str]:
    """Return the parts of the text between the separators, each a whole string; without any, at white space.

    Parts may be empty.
    Docs: methods-auto/text/text-split-text-method
    """
    return _split(text, separators or tuple(WHITE_SPACE))


@method("Text.Split(Separators: List of [Text]): List of [Text]")
def split_at_texts(text: str, separators: list[str]) -> list[str]:
    """Return the parts of the text between the separators; without any, at white space.

    Docs: methods-auto/text/text-split-list[text]-method
    """
    return _split(text, separators or tuple(WHITE_SPACE))


@method("Text.Split(Separators: List of [Char]): List of [Text]")
def split_at_chars(text: str, separators: list[int]) -> list[str]:
    """Return the parts of the text between the separators; without any, at white space.

    Docs: methods-auto/text/text-split-list[char]-method
    """
    return _split(text, [chr(separator) for separator in separators] or tuple(WHITE_SPACE))


def _split(text: str, separators: Sequence[str]) -> list[str]:
    """Return the parts between separators; of those that begin at one place the first named counts."""
    if len(separators) == 1 and separators[0]:
        return text.split(separators[0])
    usable = [separator for separator in separators if separator in text and separator]
    parts = []
    start = 0
    position = 0
    while usable and position < len(text):
        found = next((separator for separator in usable if text.startswith(separator, position)), None)
        if found is None:
            position += 1
            continue
        parts.append(text[start:position])
        position = start = position + len(found)
    parts.append(text[start:])
    return parts


@method("Text.Substring(StartIndex: Integer [, Count: Integer]): Text")
def substring(text: str, start_index: int, count: int | None = None) -> str:
    """Return up to `count` characters from `start_index`; without `count`, all the rest.

    Raises ALError if start_index is not in the text or right behind it, or if count < 0. As of application version
    27.1 a count beyond the end gives the rest.
    Docs: methods-auto/text/text-substring-method
    """
    if start_index < 1:
        raise _argument_error("StartIndex cannot be less than zero. (Parameter 'startIndex')")
    if start_index > len(text) + 1:
        raise _argument_error("startIndex cannot be larger than length of string. (Parameter 'startIndex')")
    if count is None:
        return text[start_index - 1 :]
    if count < 0:
        raise _argument_error("Length cannot be less than zero. (Parameter 'length')")
    return text[start_index - 1 : start_index - 1 + count]


@method("Text.ToLower(): Text")
def to_lower(text: str) -> str:
    """Return the text in lower case.

    Docs: methods-auto/text/text-tolower-method
    """
    return texts.lower_case(text)


@method("Text.ToUpper(): Text")
def to_upper(text: str) -> str:
    """Return the text in upper case.

    Docs: methods-auto/text/text-toupper-method
    """
    return texts.upper_case(text)


@method("Text.Trim(): Text")
def trim(text: str) -> str:
    """Return the text without white space at both ends.

    Docs: methods-auto/text/text-trim-method
    """
    return text.strip(WHITE_SPACE)


@method("Text.TrimStart([Chars: Text]): Text")
def trim_start(text: str, chars: str = "") -> str:
    """Return the text without the characters at its start; without any, without white space.

    Docs: methods-auto/text/text-trimstart-method
    """
    return text.lstrip(chars or WHITE_SPACE)


@method("Text.TrimEnd([Chars: Text]): Text")
def trim_end(text: str, chars: str = "") -> str:
    """Return the text without the characters at its end; without any, without white space.

    Docs: methods-auto/text/text-trimend-method
    """
    return text.rstrip(chars or WHITE_SPACE)
