"""BigText: a text that is changed in place. Positions count from 1.

Docs: methods-auto/bigtext/bigtext-data-type
"""

from __future__ import annotations

from alrun.runtime.errors import ALError
from alrun.runtime.new_values import new_value_of
from alrun.runtime.session import Session
from alrun.runtime.values.references import Ref
from alrun.runtime.values.streams import InStream, OutStream, opened_in_stream, opened_out_stream
from alrun.runtime.values.texts import check_length
from alrun.semantics.builtins import MethodTable
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method


class BigText:
    """The value of a BigText variable."""

    __slots__ = ("text",)

    def __init__(self, text: str = "") -> None:
        self.text = text

    def __str__(self) -> str:
        return self.text

    def copied(self) -> BigText:
        """What another variable is assigned: a text of its own."""
        return BigText(self.text)


@new_value_of("BigText")
def new_big_text(session: Session, type_: Type) -> BigText:
    """Return what a new variable holds: an empty text."""
    return BigText()


def _check_position(function: str, position: int) -> None:
    if position < 1:
        raise ALError(
            f"The Position parameter of {function} must be 1 or greater, but it is {position}.",
            "Argument",
        )


@method("BigText.AddText(String: BigText [, Position: Integer])")
def add_big_text(big_text: BigText, string: BigText, position: int | None = None) -> None:
    """Put a BigText in front of `position`, or at the end. Raises ALError if position < 1.

    Docs: methods-auto/bigtext/bigtext-addtext-bigtext-integer-method
    """
    add_text(big_text, string.text, position)


@method("BigText.AddText(String: Text [, Position: Integer])")
def add_text(big_text: BigText, string: str, position: int | None = None) -> None:
    """Put a text in front of `position`, or at the end. Raises ALError if position < 1.

    Docs: methods-auto/bigtext/bigtext-addtext-string-integer-method
    """
    check_length(len(big_text.text) + len(string))
    if position is None:
        big_text.text += string
        return
    _check_position("AddText", position)
    big_text.text = big_text.text[: position - 1] + string + big_text.text[position - 1 :]


@method("BigText.GetSubText(var Variable: Text, Position: Integer [, Length: Integer]): Integer")
def get_sub_text(big_text: BigText, variable: Ref, position: int, length: int | None = None) -> int:
    """Put up to `length` characters from `position` into a Text; return how many there were.

    Raises ALError if position < 1 or length < 0.
    Docs: methods-auto/bigtext/bigtext-getsubtext-text-integer-integer-method
    """
    found = _sub_text(big_text, position, length)
    variable.value = found
    return len(found)


@method("BigText.GetSubText(var Variable: BigText, Position: Integer [, Length: Integer]): Integer")
def get_sub_big_text(big_text: BigText, variable: Ref, position: int, length: int | None = None) -> int:
    """Put up to `length` characters from `position` into a BigText; return how many there were.

    Raises ALError if position < 1 or length < 0.
    Docs: methods-auto/bigtext/bigtext-getsubtext-bigtext-integer-integer-method
    """
    found = _sub_text(big_text, position, length)
    variable.value = BigText(found)
    return len(found)


def _sub_text(big_text: BigText, position: int, length: int | None) -> str:
    _check_position("GetSubText", position)
    if length is None:
        return big_text.text[position - 1 :]
    if length < 0:
        raise ALError(f"The Length parameter of GetSubText must not be negative, but it is {length}.", "Argument")
    return big_text.text[position - 1 : position - 1 + length]


@method("BigText.Length(): Integer", prop=True)
def length(big_text: BigText) -> int:
    """Return the number of characters.

    Docs: methods-auto/bigtext/bigtext-length-method
    """
    return len(big_text.text)


@method("BigText.TextPos(String: Text): Integer")
def text_pos(big_text: BigText, string: str) -> int:
    """Return where the text first occurs; 0 if it does not, or if it is empty.

    Docs: methods-auto/bigtext/bigtext-textpos-method
    """
    return big_text.text.find(string) + 1 if string else 0


@method("BigText.Read(InStream: InStream): Boolean")
def read(big_text: BigText, in_stream: InStream | None) -> bool:
    """Put all that was not read of a stream into the BigText.

    Docs: methods-auto/bigtext/bigtext-read-method
    """
    big_text.text = opened_in_stream(in_stream).read_all_text()
    return True


@method("BigText.Write(OutStream: OutStream): Boolean")
def write(big_text: BigText, out_stream: OutStream | None) -> bool:
    """Write the whole text to a stream.

    Docs: methods-auto/bigtext/bigtext-write-method
    """
    opened_out_stream(out_stream).write_text(big_text.text)
    return True
