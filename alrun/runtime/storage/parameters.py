"""Texts for SQLite, which takes no halves of characters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from alrun.runtime.errors import ALError
from alrun.runtime.values.texts import join_halves


def with_whole_characters(parameters: Sequence[Any]) -> list[Any]:
    """The parameters of a statement that SQLite refused, with the halves of characters put together.

    AL programs make a character beyond U+FFFF of two of Char. Raises ALError for a half without its other.
    """
    return [_whole(each) if isinstance(each, str) else each for each in parameters]


def _whole(text: str) -> str:
    joined = join_halves(text)
    try:
        joined.encode("utf-8")
    except UnicodeEncodeError as error:
        shown = joined.encode("ascii", "backslashreplace").decode()
        raise ALError(
            f"The text '{shown}' has half of a character, which the database cannot keep.", "Argument"
        ) from error
    return joined
