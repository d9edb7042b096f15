"""TextBuilder: a text that is built in place; assignment shares it. Positions count from 1.

Docs: methods-auto/textbuilder/textbuilder-data-type
"""

from __future__ import annotations

from typing import Final

from alrun.runtime.errors import ALError
from alrun.runtime.new_values import new_value_of
from alrun.runtime.session import Session
from alrun.runtime.values.texts import MAX_TEXT_LENGTH, check_length
from alrun.semantics.builtins import Inline, MethodTable
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method

INVALID_ARGUMENT = "Argument"
_FIRST_CAPACITY = 16
_NEW_LINE = "\r\n"


class TextBuilder:
    """The value of a TextBuilder variable: pieces of text that are joined when somebody looks at them."""

    __slots__ = ("_capacity", "_counted", "_length", "_pieces", "append")

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._counted = 0
        self._length = 0
        """Of the first pieces, as many as were counted: length is asked for less often than a text is added."""
        self._capacity = _FIRST_CAPACITY
        self.append: Final = self._pieces.append
        """Adds a text to the end. Programs do little else with a builder, so it is the list's own method."""

    @property
    def text(self) -> str:
        """The whole text."""
        if len(self._pieces) > 1:
            check_length(self.length)
            self.text = "".join(self._pieces)
        return self._pieces[0] if self._pieces else ""

    @text.setter
    def text(self, text: str) -> None:
        self._pieces[:] = [text]
        self._counted = 1
        self._length = len(text)

    @property
    def length(self) -> int:
        """The number of characters."""
        pieces = self._pieces
        if self._counted < len(pieces):
            self._length += sum(map(len, pieces[self._counted :]))
            self._counted = len(pieces)
        return self._length

    @property
    def capacity(self) -> int:
        """Room for how many characters: doubled as needed, as .NET does it."""
        length = self.length
        while self._capacity < length:
            self._capacity *= 2
        return self._capacity

    @capacity.setter
    def capacity(self, capacity: int) -> None:
        self._capacity = capacity


@new_value_of("TextBuilder")
def new_text_builder(session: Session, type_: Type) -> TextBuilder:
    """Return what a new variable holds: an empty text builder."""
    return TextBuilder()


def _out_of_range(text: str) -> ALError:
    return ALError(text, INVALID_ARGUMENT)


def _check_range(builder: TextBuilder, start_index: int, count: int) -> None:
    if start_index < 1 or count < 0 or start_index - 1 + count > builder.length:
        raise _out_of_range("Index and length must refer to a location within the string. (Parameter 'length')")


@method("TextBuilder.Append(Text: Text): Boolean", inline=Inline.APPEND)
def append(builder: TextBuilder, text: str) -> bool:
    """Add a text to the end.

    Docs: methods-auto/textbuilder/textbuilder-append-method
    """
    builder.append(text)
    return True


@method("TextBuilder.AppendLine([Text: Text]): Boolean")
def append_line(builder: TextBuilder, text: str = "") -> bool:
    """Add a text and a line end, carriage return and line feed, to the end.

    Docs: methods-auto/textbuilder/textbuilder-appendline-method
    """
    builder.append(text + _NEW_LINE)
    return True


@method("TextBuilder.Capacity([NewCapacity: Integer]): Integer", prop=True)
def capacity(builder: TextBuilder, new_capacity: int | None = None) -> int:
    """Return how many characters there is room for, before it is changed.

    Raises ALError if the new capacity is less than the length.
    Docs: methods-auto/textbuilder/textbuilder-capacity-method
    """
    old = builder.capacity
    if new_capacity is not None:
        if new_capacity < builder.length:
            raise _out_of_range("capacity was less than the current size. (Parameter 'value')")
        builder.capacity = new_capacity
    return old


@method("TextBuilder.Clear()")
def clear(builder: TextBuilder) -> None:
    """Make the text empty.

    Docs: methods-auto/textbuilder/textbuilder-clear-method
    """
    builder.text = ""


@method("TextBuilder.EnsureCapacity(NewCapacity: Integer): Boolean", false_for=(INVALID_ARGUMENT,))
def ensure_capacity(builder: TextBuilder, new_capacity: int) -> bool:
    """Make room for at least so many characters. Raises ALError if that is negative.

    Docs: methods-auto/textbuilder/textbuilder-ensurecapacity-method
    """
    if new_capacity < 0:
        raise _out_of_range("'capacity' must be greater than or equal to zero. (Parameter 'capacity')")
    builder.capacity = max(builder.capacity, new_capacity)
    return True


@method("TextBuilder.Insert(Position: Integer, Text: Text): Boolean", false_for=(INVALID_ARGUMENT,))
def insert(builder: TextBuilder, position: int, text: str) -> bool:
    """Put a text in front of `position`, or at the end. Raises ALError if `position` is further out.

    Docs: methods-auto/textbuilder/textbuilder-insert-method
    """
    if not 1 <= position <= builder.length + 1:
        raise _out_of_range(
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection."
            " (Parameter 'index')"
        )
    old = builder.text
    builder.text = old[: position - 1] + text + old[position - 1 :]
    return True


@method("TextBuilder.Length([NewLength: Integer]): Integer", prop=True)
def length(builder: TextBuilder, new_length: int | None = None) -> int:
    """Return the length, before it is changed: cut off, or filled up with Char 0. Raises ALError if that is negative.

    Docs: methods-auto/textbuilder/textbuilder-length-method
    """
    old = builder.length
    if new_length is not None:
        if new_length < 0:
            raise _out_of_range("Length cannot be less than zero. (Parameter 'value')")
        check_length(new_length)
        builder.text = builder.text[:new_length].ljust(new_length, "\0")
    return old


@method("TextBuilder.MaxCapacity(): Integer", prop=True)
def max_capacity(builder: TextBuilder) -> int:
    """Return how many characters there can be at all.

    Docs: methods-auto/textbuilder/textbuilder-maxcapacity-method
    """
    return MAX_TEXT_LENGTH


@method("TextBuilder.Remove(StartIndex: Integer, Count: Integer): Boolean", false_for=(INVALID_ARGUMENT,))
def remove(builder: TextBuilder, start_index: int, count: int) -> bool:
    """Take `count` characters from `start_index` out. Raises ALError if the text does not reach that far.

    Docs: methods-auto/textbuilder/textbuilder-remove-method
    """
    _check_range(builder, start_index, count)
    old = builder.text
    builder.text = old[: start_index - 1] + old[start_index - 1 + count :]
    return True


@method("TextBuilder.Replace(OldText: Text, NewText: Text): Boolean", false_for=(INVALID_ARGUMENT,))
def replace(builder: TextBuilder, old_text: str, new_text: str) -> bool:
    """Replace every `old_text`. Raises ALError if that is empty.

    Docs: methods-auto/textbuilder/textbuilder-replace-text-text-method
    """
    return replace_in_range(builder, old_text, new_text, 1, builder.length)


@method(
    "TextBuilder.Replace(OldText: Text, NewText: Text, StartIndex: Integer, Count: Integer): Boolean",
    false_for=(INVALID_ARGUMENT,),
)
def replace_in_range(builder: TextBuilder, old_text: str, new_text: str, start_index: int, count: int) -> bool:
    """Replace every `old_text` within `count` characters from `start_index`.

    Raises ALError if `old_text` is empty or the text does not reach that far.
    Docs: methods-auto/textbuilder/textbuilder-replace-text-text-integer-integer-method
    """
    if not old_text:
        raise _out_of_range("The value cannot be an empty string. (Parameter 'oldValue')")
    _check_range(builder, start_index, count)
    old = builder.text
    start, end = start_index - 1, start_index - 1 + count
    builder.text = old[:start] + old[start:end].replace(old_text, new_text) + old[end:]
    return True


@method("TextBuilder.ToText(): Text")
def to_text(builder: TextBuilder) -> str:
    """Return the text.

    Docs: methods-auto/textbuilder/textbuilder-totext--method
    """
    return builder.text


@method("TextBuilder.ToText(StartIndex: Integer, Count: Integer): Text")
def to_text_of_range(builder: TextBuilder, start_index: int, count: int) -> str:
    """Return `count` characters from `start_index`. Raises ALError if the text does not reach that far.

    Docs: methods-auto/textbuilder/textbuilder-totext-integer-integer-method
    """
    _check_range(builder, start_index, count)
    return builder.text[start_index - 1 : start_index - 1 + count]
