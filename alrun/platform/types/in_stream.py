"""InStream: reading bytes, values in binary form, and texts.

Docs: methods-auto/instream/instream-data-type
"""

from __future__ import annotations

from collections.abc import Callable

from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.values.binary_forms import binary_form
from alrun.runtime.values.date_formula import parse_date_formula
from alrun.runtime.values.references import LimitedRef, Ref
from alrun.runtime.values.streams import InStream, opened_in_stream
from alrun.runtime.values.texts import assign_code
from alrun.runtime.values.variant import Variant
from alrun.semantics import types
from alrun.semantics.builtins import MethodTable
from alrun.semantics.signature import named_type
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method


@method("InStream.EOS(): Boolean", prop=True)
def eos(stream: InStream | None) -> bool:
    """Return whether there is nothing more to read.

    Docs: methods-auto/instream/instream-eos-method
    """
    return opened_in_stream(stream).is_at_end


@method("InStream.Length(): BigInteger", prop=True)
def length(stream: InStream | None) -> int:
    """Return the number of bytes, read or not.

    Docs: methods-auto/instream/instream-length-method
    """
    return opened_in_stream(stream).length


@method("InStream.Position([Length: BigInteger]): BigInteger", prop=True)
def position(stream: InStream | None, new_position: int | None = None) -> int:
    """Return the place of the next byte, counted from 1, after it is changed.

    Behind the last byte it is one more than the length. Raises ALError for a place that is further out.
    Docs: methods-auto/instream/instream-position-method
    """
    opened = opened_in_stream(stream)
    if new_position is not None:
        if not 1 <= new_position <= opened.length + 1:
            raise ALError(
                f"The position {new_position} is not in the stream, which has {opened.length} bytes.", "Argument"
            )
        opened.position = new_position - 1
    return opened.position + 1


@method("InStream.ResetPosition(): Boolean")
def reset_position(stream: InStream | None) -> bool:
    """Go back to the beginning.

    Docs: methods-auto/instream/instream-resetposition-method
    """
    opened_in_stream(stream).position = 0
    return True


@method("InStream.ReadText(var Variable: Text [, Length: Integer]): Integer")
def read_text(stream: InStream | None, variable: Ref, length: int | None = None) -> int:
    """Read a line, or the part of it that the variable takes, or `length` characters; return how many there were.

    What ends the line is passed over: carriage return, line feed, both, or a zero.
    Docs: methods-auto/instream/instream-readtext-method
    """
    text = opened_in_stream(stream).read_line(_limit(variable, length))
    variable.value = text
    return len(text)


@method("InStream.Read(var Variable: Text [, Length: Integer]): Integer")
def read_string(stream: InStream | None, variable: Ref, length: int | None = None) -> int:
    """Read a text up to a zero, or the part that the variable takes, or `length` characters; return its bytes.

    Docs: methods-auto/instream/instream-read-string-integer-method
    """
    text, count = opened_in_stream(stream).read_text(_limit(variable, length))
    variable.value = text
    return count


def _limit(variable: Ref, length: int | None) -> int | None:
    """The most characters to read into a Text."""
    if length is not None and length < 0:
        raise ALError(f"The length to read must not be negative, but it is {length}.", "Argument")
    if not isinstance(variable, LimitedRef):
        return length
    return variable.length if length is None else min(length, variable.length)


@method("InStream.Read(var Variable: Any [, Length: Integer]): Integer")
def read_any(stream: InStream | None, variable: Variant | Ref, length: int | None = None, *, consumed: bool) -> int:
    """Read a value of the variable's type in binary form; return its bytes.

    Raises ALError if there are fewer and nobody asks how many; with none left at all the variable stays as it is
    (observed: Microsoft's Data Compression reads at the end of a stream). Types without a known form are errors.
    Docs: methods-auto/instream/instream-read-joker-integer-method
    """
    if not isinstance(variable, Variant):
        raise UnsupportedFeature("InStream.Read into a Variant")
    place: Ref = variable.value  # type: ignore[assignment]  # a `var` of any type arrives as its place
    match variable.type:
        case types.CodeType(length=limit):
            text, count = opened_in_stream(stream).read_text(limit if length is None else length)
            place.value = assign_code(text, limit)
            return count
        case types.DATE_FORMULA:
            text, count = opened_in_stream(stream).read_text(length)
            place.value = parse_date_formula(text)
            return count
        case type_:
            return _read_value(opened_in_stream(stream), type_, place, length, consumed)


def _read_value(stream: InStream, type_: Type, place: Ref, length: int | None, consumed: bool) -> int:
    form = binary_form(type_)
    check_size(type_, form.size, length)
    data = stream.read(form.size)
    if len(data) == form.size:
        place.value = form.from_bytes(data)
    elif data and not consumed:
        raise ALError(
            f"A value of type {type_} has {form.size} bytes, but there were only {len(data)} left in the stream.",
            "EndOfStream",
        )
    return len(data)


def check_size(type_: Type, size: int, length: int | None) -> None:
    """Raise ALError if a length was given that is not the size of the type.

    Docs: methods-auto/instream/instream-read-integer-integer-method
    """
    if length is not None and length != size:
        raise ALError(f"A value of type {type_} has {size} bytes in a stream, and cannot have {length}.", "Argument")


def _reader(type_: Type) -> Callable[..., int]:
    def read(stream: InStream | None, variable: Ref, length: int | None = None, *, consumed: bool) -> int:
        return _read_value(opened_in_stream(stream), type_, variable, length, consumed)

    word = type_.name.lower()
    read.__name__ = read.__qualname__ = f"read_{word}_value"
    read.__doc__ = (
        f"Read a {type_} in binary form; return its bytes. Raises ALError if there are fewer and nobody asks.\n\n"
        f"Docs: methods-auto/instream/instream-read-{word}-integer-method\n"
    )
    return read


for _word in ("BigInteger", "Boolean", "Byte", "Char", "Decimal", "Guid", "Integer"):
    _function = method(f"InStream.Read(var Variable: {_word} [, Length: Integer]): Integer")(_reader(named_type(_word)))
    # A program from the cache finds its functions as names of their module.
    globals()[_function.__name__] = _function
