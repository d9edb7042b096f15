"""Text and Code: assignment to a limited length, ordering, and access to single characters.

A character is a Unicode code point here and a UTF-16 unit in the product, so lengths differ for characters beyond
U+FFFF.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from alrun.runtime.errors import ALError, out_of_memory

MAX_TEXT_LENGTH = 2147483647
"""What MaxStrLen says of a Text without a length."""
LONGEST_TEXT = 1_073_741_791
"""How long a text can be. Undocumented: .NET has no longer ones."""


def check_length(length: int) -> None:
    """Raise ALError if no text is that long. Asked before a text is made whose length a number says."""
    if length > LONGEST_TEXT:
        raise out_of_memory()


def string_length_exceeded(value: str, max_length: int) -> ALError:
    """Return the error of a text that is too long for the Text[n] or Code[n] it is assigned to."""
    return ALError(
        f"The length of the string is {len(value)}, but it must be less than or equal to {max_length} characters."
        f" Value: {value}",
        "StringLengthExceeded",
    )


def assign_text(value: str, max_length: int) -> str:
    """Return the value as a Text[max_length]. Raises ALError if it is longer: AL never truncates.

    Docs: methods-auto/text/text-data-type
    """
    if len(value) <= max_length:
        return value
    raise string_length_exceeded(value, max_length)


def assign_code(value: str, max_length: int | None) -> str:
    """Return the value as a Code: upper case, without leading and trailing blanks. Raises ALError if longer.

    Docs: methods-auto/code/code-data-type
    """
    value = upper_case(value.strip(" "))
    if max_length is None or len(value) <= max_length:
        return value
    raise string_length_exceeded(value, max_length)


def join_halves(text: str) -> str:
    """Return the text with characters beyond U+FFFF in one piece that were put together of two of Char."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def upper_case(value: str) -> str:
    """Return the text in upper case, character by character: a letter whose capital is two letters stays."""
    if value.isascii():
        return value.upper()
    return "".join([upper if len(upper := char.upper()) == 1 else char for char in value])


def lower_case(value: str) -> str:
    """Return the text in lower case, character by character."""
    if value.isascii():
        return value.lower()
    return "".join([lower if len(lower := char.lower()) == 1 else char for char in value])


# The ranks of characters that are no letters: the order of cultures puts blanks and signs before digits before letters.
_SIGN, _DIGIT, _LETTER = 0, 1, 2

SortKey = tuple[tuple[tuple[int, str], ...], str, str]


@lru_cache(maxsize=4096)
def sort_key(value: str) -> SortKey:
    """Return what orders texts as `<` does: by letter, then by accent, then lower case before upper case.

    AL compares by the culture's collation, not by code point. This is the root collation in outline, not ICU; the
    order of signs among themselves is by code point (unverified).
    Docs: devenv-al-relational-operators
    """
    decomposed = unicodedata.normalize("NFD", value)
    primary = []
    accents = []
    for char in decomposed:
        if unicodedata.combining(char):
            accents.append(char)
        elif char.isalpha():
            primary.append((_LETTER, char.casefold()))
        else:
            primary.append((_DIGIT if char.isdecimal() else _SIGN, char))
    return tuple(primary), "".join(accents), value.swapcase()


def text_less(left: str, right: str) -> bool:
    """Return AL's `left < right` for texts."""
    return left != right and sort_key(left) < sort_key(right)


def text_less_or_equal(left: str, right: str) -> bool:
    """Return AL's `left <= right` for texts."""
    return left == right or sort_key(left) < sort_key(right)


def code_less(left: str, right: str) -> bool:
    """Return AL's `left < right` for two values of the type Code.

    Undocumented: of two that are digits alone, the shorter one is less. Microsoft's number series rely on it.
    """
    if len(left) != len(right) and _is_number(left) and _is_number(right):
        return len(left) < len(right)
    return text_less(left, right)


def code_less_or_equal(left: str, right: str) -> bool:
    """Return AL's `left <= right` for two values of the type Code; see `code_less`."""
    return left == right or code_less(left, right)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def get_char(text: str, position: int) -> int:
    """Return the Char at a 1-based position. Raises ALError outside the text."""
    if 1 <= position <= len(text):
        return ord(text[position - 1])
    raise ALError("Index out of bounds", "IndexOutOfBounds")


def set_char(text: str, position: int, char: int) -> str:
    """Return the text with the Char at a 1-based position replaced; the position after the last extends it.

    Raises ALError beyond that. The caller assigns the result, with the length check of the variable.
    Docs: methods-auto/char/char-data-type
    """
    if 1 <= position <= len(text) + 1:
        return text[: position - 1] + chr(char) + text[position:]
    raise ALError("Index out of bounds", "IndexOutOfBounds")
